// Finds nodes by what somebody types: a name in either language, an alias, or an id such as CHN.

import {type Entity, fold, type Model, nameOf} from "./model.js";
import type {Language} from "./data.js";

export interface Hit {
    entity: Entity;
    /// The alias that fitted, where no shown name did.
    alias: string | null;
}

/// How well a key fits: 0 whole, 1 at its start, 2 at the start of a word, 3 anywhere; 4 not at all.
function fit(key: string, typed: string): number {
    const at = key.indexOf(typed);
    if (at < 0) return 4;
    if (at === 0) return key.length === typed.length ? 0 : 1;
    return key[at - 1] === " " ? 2 : 3;
}

function aliasFor(entity: Entity, typed: string, language: Language): string | null {
    const shown = [nameOf(entity, language)];
    if (shown.some((name) => fold(name).includes(typed))) return null;
    const others = [entity.data.names?.zh, entity.data.names?.en, ...(entity.data.aliases ?? [])];
    return others.find((name) => name !== undefined && fold(name).includes(typed)) ?? null;
}

/// The nodes that fit best: by fit, then by rank. Nothing for an empty text. O(number of names).
export function search(model: Model, text: string, language: Language, most = 12): Hit[] {
    const typed = fold(text);
    if (typed === "") return [];
    const hits: {entity: Entity; fit: number}[] = [];
    for (const entity of model.entities) {
        let best = 4;
        for (const key of entity.keys) best = Math.min(best, fit(key, typed));
        if (best < 4) hits.push({entity, fit: best});
    }
    hits.sort((a, b) => a.fit - b.fit || a.entity.rank - b.entity.rank);
    return hits.slice(0, most).map(({entity}) => ({entity, alias: aliasFor(entity, typed, language)}));
}

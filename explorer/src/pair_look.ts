// How all relations of a pair look as one line.

import type {Language, Theme} from "./data.js";
import type {Pair, Relation} from "./model.js";
import type {ViewData} from "./data.js";
import {say} from "./words.js";

export interface PairLook {
    colour: string;
    width: number;
    dash: string;
    headAtA: string;
    headAtB: string;
    label: string;
    isDenied: boolean;
}

/// A relation as one says it: "拟访问", "visited (planned)".
export function relationWords(relation: Relation, view: ViewData, language: Language): string {
    const what = view.words.edges[relation.data.kind]?.[language] ?? relation.data.kind;
    const status = relation.data.status;
    if (status === "reported") return what;
    return language === "zh" ? `${what}（${say(status as "planned", "zh")}）` : `${what} (${say(status as "planned", "en")})`;
}

/// The most telling relation gives colour, width and dash; its kind in both directions gives the heads.
export function lookOf(pair: Pair, shown: Relation[], view: ViewData, theme: Theme, language: Language): PairLook {
    const first = shown[0]!;
    const style = theme.edges[first.data.kind]!;
    const weight = shown.reduce((sum, relation) => sum + relation.data.weight, 0);
    const like = shown.filter(({data}) => data.kind === first.data.kind && data.directed);
    const words = [...new Set(shown.map((relation) => relationWords(relation, view, language)))];
    const {status} = first.data;
    return {
        colour: style.colour,
        width: Math.min(6, style.width * (1 + 0.18 * Math.log2(weight))),
        dash: status === "denied" ? "dotted" : status === "planned" ? "dashed" : style.dash,
        headAtA: like.some(({target}) => target === pair.a) ? style.head : "none",
        headAtB: like.some(({target}) => target === pair.b) ? style.head : "none",
        label: words.slice(0, 2).join(" · ") + (words.length > 2 ? ` +${words.length - 2}` : ""),
        isDenied: status === "denied",
    };
}

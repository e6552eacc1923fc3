// A sentence with the names of both ends and the words that fired marked in it.

import {h} from "./dom.js";
import type {Entity} from "./model.js";

export interface Part {
    text: string;
    mark: "name" | "cue" | null;
}

const isLetter = (text: string | undefined) => text !== undefined && /[\p{Script=Latin}\p{N}]/u.test(text);

/// Where a word stands in a text: in Latin script only as a whole word.
function placesOf(text: string, word: string): number[] {
    const places: number[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const isCut = (isLetter(word[0]) && isLetter(text[at - 1])) ||
                      (isLetter(word[word.length - 1]) && isLetter(text[at + word.length]));
        if (!isCut) places.push(at);
    }
    return places;
}

/// Cuts a text at the marks: longer ones win, names before cues.
export function markText(text: string, names: string[], cues: string[]): Part[] {
    const marks: Part["mark"][] = new Array(text.length).fill(null);
    const starts = new Set<number>();
    const put = (words: string[], mark: Part["mark"]) => {
        const sorted = [...new Set(words)].filter((word) => word.trim() !== "").sort((a, b) => b.length - a.length);
        for (const word of sorted) {
            for (const at of placesOf(text, word)) {
                if (marks.slice(at, at + word.length).some((other) => other !== null)) continue;
                marks.fill(mark, at, at + word.length);
                starts.add(at);
            }
        }
    };
    put(names, "name");
    put(cues, "cue");
    const parts: Part[] = [];
    for (let i = 0; i < text.length; ++i) {
        const last = parts[parts.length - 1];
        if (last !== undefined && last.mark === marks[i] && !starts.has(i)) last.text += text[i];
        else parts.push({text: text[i]!, mark: marks[i]!});
    }
    return parts;
}

/// All names of an entity that a text may use.
export const namesOf = ({data}: Entity): string[] =>
    [data.label, data.names?.zh, data.names?.en, ...(data.aliases ?? [])].filter((name): name is string => Boolean(name));

export const markedText = (text: string, names: string[], cues: string[]): Node[] =>
    markText(text, names, cues).map(({text: part, mark}) =>
        mark === "name" ? h("mark", {}, part) : mark === "cue" ? h("em", {class: "cue"}, part) : document.createTextNode(part));

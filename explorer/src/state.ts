// What the reader chose. All of it stands in the address behind the #, so a link brings the view back.

import type {Language} from "./data.js";
import {dateOf, periodOf} from "./days.js";

export type Selection = {node: string} | {pair: [string, string]} | null;

export interface State {
    language: Language;
    theme: "system" | "light" | "dark";
    view: "map" | "nodes" | "edges";
    hiddenKinds: string[];
    hiddenEdges: string[];
    hiddenStatuses: string[];
    from: number | null;
    to: number | null;
    /// Whether relations of which no day is known are shown while a time is chosen.
    undated: boolean;
    weight: number;
    confidence: number;
    focus: string | null;
    depth: number;
    /// All nodes of a large graph, not the first ones only.
    all: boolean;
    selection: Selection;
    /// The ends of a way, as far as they were chosen; nothing while no way is sought.
    way: [string | null, string | null] | null;
    /// What of the map is in sight: the place in its middle and the zoom.
    sight: {x: number; y: number; zoom: number} | null;
}

export const initialState = (language: Language, theme: State["theme"]): State => ({
    language, theme, view: "map", hiddenKinds: [], hiddenEdges: [], hiddenStatuses: [], from: null, to: null,
    undated: true, weight: 1, confidence: 0, focus: null, depth: 1, all: false, selection: null, way: null, sight: null});

const list = (items: string[]) => items.map(encodeURIComponent).join("~");
const unlist = (text: string | undefined) => (text ? text.split("~").map(decodeURIComponent) : []);

/// The part of the address behind the #; only what differs from the initial state.
export function toHash(state: State, initial: State): string {
    const parts: string[] = [];
    const put = (key: string, value: string) => parts.push(`${key}=${value}`);
    if (state.language !== initial.language) put("lang", state.language);
    if (state.theme !== initial.theme) put("theme", state.theme);
    if (state.view !== initial.view) put("view", state.view);
    if (state.hiddenKinds.length > 0) put("hide", list(state.hiddenKinds));
    if (state.hiddenEdges.length > 0) put("no", list(state.hiddenEdges));
    if (state.hiddenStatuses.length > 0) put("status", list(state.hiddenStatuses));
    if (state.from !== null) put("from", dateOf(state.from));
    if (state.to !== null) put("to", dateOf(state.to));
    if (!state.undated) put("undated", "no");
    if (state.weight > 1) put("weight", String(state.weight));
    if (state.confidence > 0) put("confidence", String(state.confidence));
    if (state.focus !== null) put("focus", encodeURIComponent(state.focus));
    if (state.depth !== 1) put("depth", String(state.depth));
    if (state.all) put("all", "yes");
    if (state.selection !== null && "node" in state.selection) put("node", encodeURIComponent(state.selection.node));
    if (state.selection !== null && "pair" in state.selection) put("pair", list(state.selection.pair));
    if (state.way !== null) put("way", list([state.way[0] ?? "", state.way[1] ?? ""]));
    if (state.sight !== null)
        put("at", [state.sight.x.toFixed(0), state.sight.y.toFixed(0), state.sight.zoom.toFixed(3)].join(","));
    return parts.join("&");
}

/// The state that a # tells. What it tells badly stays as in the initial state.
export function fromHash(hash: string, initial: State): State {
    const values = new Map<string, string>();
    for (const part of hash.replace(/^#/, "").split("&")) {
        const at = part.indexOf("=");
        if (at > 0) values.set(part.slice(0, at), part.slice(at + 1));
    }
    const state = {...initial};
    try {
        const oneOf = <Value extends string>(key: string, known: readonly Value[], usual: Value): Value =>
            known.find((value) => value === values.get(key)) ?? usual;
        const number = (key: string, least: number, most: number, usual: number) => {
            const value = Number(values.get(key) ?? NaN);
            return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : usual;
        };
        state.language = oneOf("lang", ["zh", "en"], initial.language);
        state.theme = oneOf("theme", ["system", "light", "dark"], initial.theme);
        state.view = oneOf("view", ["map", "nodes", "edges"], initial.view);
        state.hiddenKinds = unlist(values.get("hide"));
        state.hiddenEdges = unlist(values.get("no"));
        state.hiddenStatuses = unlist(values.get("status"));
        state.from = periodOf(values.get("from"))?.first ?? null;
        state.to = periodOf(values.get("to"))?.last ?? null;
        state.undated = values.get("undated") !== "no";
        state.weight = number("weight", 1, 1e9, 1);
        state.confidence = number("confidence", 0, 1, 0);
        state.focus = values.has("focus") ? decodeURIComponent(values.get("focus")!) : null;
        state.depth = Math.round(number("depth", 1, 3, 1));
        state.all = values.get("all") === "yes";
        if (values.has("node")) state.selection = {node: decodeURIComponent(values.get("node")!)};
        const pair = unlist(values.get("pair"));
        if (pair.length === 2) state.selection = {pair: [pair[0]!, pair[1]!]};
        if (values.has("way")) {
            const ends = values.get("way")!.split("~").map(decodeURIComponent);
            state.way = [ends[0] || null, ends[1] || null];
        }
        const sight = (values.get("at") ?? "").split(",").map(Number);
        if (sight.length === 3 && sight.every(Number.isFinite) && sight[2]! > 0)
            state.sight = {x: sight[0]!, y: sight[1]!, zoom: sight[2]!};
    } catch (error) {
        if (!(error instanceof URIError)) throw error;  // a link that was cut off in the middle of an escape
    }
    return state;
}

/// Holds the state and tells who listens when it changes.
export class Store {
    private listeners: ((state: State, before: State) => void)[] = [];

    constructor(private current: State) {}

    get state(): State {
        return this.current;
    }

    update(change: Partial<State>): void {
        const before = this.current;
        this.current = {...before, ...change};
        for (const listener of this.listeners) listener(this.current, before);
    }

    listen(listener: (state: State, before: State) => void): void {
        this.listeners.push(listener);
    }
}

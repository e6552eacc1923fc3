// What the page holds: the graph as graph.json has it (docs/formats.md), and beside it what output/explorer_view.cpp
// worked out for the screen.

export type Language = "zh" | "en";
export type Words = Record<Language, string>;

export interface DocumentData {
    id: string;
    title?: string;
    source?: string;
    published?: string;
    language?: string;
    place?: string;
}

export interface NodeData {
    id: string;
    kind: string;
    label: string;
    names?: {zh?: string; en?: string};
    aliases?: string[];
    mentions: number;
    appearances: {document: string}[];
    home?: string;
    subtype?: string;
    fields?: string[];
    count?: string;
    date?: string;
    place?: string;
    metrics?: Record<string, number>;
}

/// What a statement, or the sum of statements, tells beside its ends.
export interface Qualifiers {
    date?: string;
    place?: string;
    status: string;
    office?: string;
    fields?: string[];
    manner?: string;
    speaker?: string;
}

export interface EvidenceData extends Qualifiers {
    document: string;
    start: number;
    end: number;
    text: string;
    rule?: string;
    cues?: string[];
    basis: string;
}

export interface EdgeData extends Qualifiers {
    id: string;
    kind: string;
    source: string;
    target: string;
    directed: boolean;
    weight: number;
    confidence: number;
    evidence: EvidenceData[];
}

export interface GraphData {
    directed: boolean;
    multigraph: boolean;
    graph: {format: string; version: number; generator: string; documents: DocumentData[]};
    nodes: NodeData[];
    edges: EdgeData[];
}

export interface NodeStyle {
    shape: string;
    fill: string;
    outline: string;
    text: string;
    outlineWidth: number;
}

export interface EdgeStyle {
    colour: string;
    width: number;
    dash: string;
    head: string;
}

export interface Theme {
    background: string;
    text: string;
    softText: string;
    halo: string;
    frameFill: string;
    frameOutline: string;
    nodes: Record<string, NodeStyle>;
    edges: Record<string, EdgeStyle>;
}

/// A name broken into lines, and the box that holds it.
export interface LabelBox {
    text: string;
    width: number;
    height: number;
}

/// Where a node stands. Without `en` both languages show the same.
export interface Place {
    x: number;
    y: number;
    size: number;
    zh: LabelBox;
    en?: LabelBox;
}

export interface ViewData {
    language: Language;
    title: string;
    theme: "system" | "dark";
    measure: string;
    fonts: string;
    /// The kinds of edges stand from the most to the least telling.
    words: Record<"nodes" | "edges" | "measures" | "agreements" | "manners", Record<string, Words>> & {
        /// By the node whose it is, and by what the text calls it.
        offices: Record<string, Record<string, Words>>;
    };
    light: Theme;
    dark: Theme;
    places: Place[];
}

/// The JSON of a <script type="application/json"> of the page.
export function readBlock<Value>(id: string): Value {
    const block = document.getElementById(id);
    if (block === null) throw new Error(`the page has no block "${id}"`);
    return JSON.parse(block.textContent ?? "") as Value;
}

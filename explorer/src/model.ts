// The graph with its indices: built once from the page's data, never changed afterwards.

import type {DocumentData, EdgeData, GraphData, Language, NodeData, Place, ViewData} from "./data.js";
import {type Period, periodOf} from "./days.js";

export interface Entity {
    index: number;
    data: NodeData;
    place: Place;
    pairs: number[];
    /// Names and aliases, folded for the search; the shown names first.
    keys: string[];
    /// Place by the measure of the page, from 0, ties by strength and then id: what a large graph shows first.
    rank: number;
}

/// An edge of the graph.
export interface Relation {
    index: number;
    data: EdgeData;
    source: number;
    target: number;
    pair: number;
    /// When each statement puts it; empty where no day is known.
    periods: Period[];
    /// Place of its kind among the kinds, 0 for the most telling.
    telling: number;
}

/// All relations between two nodes: one line on the map. `a` comes before `b` in the graph.
export interface Pair {
    index: number;
    a: number;
    b: number;
    relations: Relation[];
}

export interface Model {
    graph: GraphData;
    view: ViewData;
    entities: Entity[];
    relations: Relation[];
    pairs: Pair[];
    byId: Map<string, Entity>;
    documents: Map<string, DocumentData>;
    /// The first and the last day of any relation; nothing where no day is known.
    days: Period | null;
    heaviest: number;
}

/// A text as the search sees it: without differences of case, width, accents and spacing.
export const fold = (text: string) =>
    text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[\s·・‧•\-]+/g, " ").trim();

/// The name to show: in the language where there is one, else in the other.
export function nameOf(entity: Entity, language: Language): string {
    const names = entity.data.names;
    const other = language === "zh" ? "en" : "zh";
    return names?.[language] || names?.[other] || entity.data.label;
}

/// Values of a measure; 0 where it was not worked out.
export const valueOf = (entity: Entity, measure: string) => entity.data.metrics?.[measure] ?? 0;

function keysOf(data: NodeData): string[] {
    const id = data.id.slice(data.kind.length + 1);
    const names = [data.names?.zh, data.names?.en, data.label, ...(data.aliases ?? []), id];
    return [...new Set(names.filter((name): name is string => Boolean(name)).map(fold))];
}

function entitiesOf(graph: GraphData, view: ViewData): Entity[] {
    const entities = graph.nodes.map((data, index): Entity => {
        const place = view.places[index] ?? {x: 0, y: 0, size: 11, zh: {text: data.label, width: 60, height: 24}};
        return {index, data, place, pairs: [], keys: keysOf(data), rank: 0};
    });
    const order = (a: Entity, b: Entity) =>
        valueOf(b, view.measure) - valueOf(a, view.measure) || valueOf(b, "strength") - valueOf(a, "strength") ||
        a.index - b.index;
    [...entities].sort(order).forEach((entity, rank) => (entity.rank = rank));
    return entities;
}

/// A statement without a year counts as of its article's day, and so does one without any date.
function periodsOf(data: EdgeData, documents: Map<string, DocumentData>): Period[] {
    return data.evidence
        .map((item) => periodOf(item.date) ?? periodOf(documents.get(item.document)?.published))
        .filter((period): period is Period => period !== null);
}

export function makeModel(graph: GraphData, view: ViewData): Model {
    const entities = entitiesOf(graph, view);
    const byId = new Map(entities.map((entity) => [entity.data.id, entity]));
    const documents = new Map(graph.graph.documents.map((item) => [item.id, item]));
    const tellingOrder = new Map(Object.keys(view.words.edges).map((kind, place) => [kind, place]));
    const relations: Relation[] = [];
    const pairs: Pair[] = [];
    const pairOf = new Map<number, Pair>();
    let first = Infinity;
    let last = -Infinity;
    let heaviest = 1;
    for (const data of graph.edges) {
        const source = byId.get(data.source);
        const target = byId.get(data.target);
        if (source === undefined || target === undefined || source === target) continue;
        const a = Math.min(source.index, target.index);
        const b = Math.max(source.index, target.index);
        let pair = pairOf.get(a * entities.length + b);
        if (pair === undefined) {
            pair = {index: pairs.length, a, b, relations: []};
            pairs.push(pair);
            pairOf.set(a * entities.length + b, pair);
            entities[a]!.pairs.push(pair.index);
            entities[b]!.pairs.push(pair.index);
        }
        const relation: Relation = {
            index: relations.length, data, source: source.index, target: target.index, pair: pair.index,
            periods: periodsOf(data, documents), telling: tellingOrder.get(data.kind) ?? tellingOrder.size};
        relations.push(relation);
        pair.relations.push(relation);
        heaviest = Math.max(heaviest, data.weight);
        for (const period of relation.periods) {
            first = Math.min(first, period.first);
            last = Math.max(last, period.last);
        }
    }
    const statuses = ["reported", "planned", "denied"];
    for (const pair of pairs) {
        pair.relations.sort((x, y) => statuses.indexOf(x.data.status) - statuses.indexOf(y.data.status) ||
                                      x.telling - y.telling || x.index - y.index);
    }
    const days = first <= last ? {first, last} : null;
    return {graph, view, entities, relations, pairs, byId, documents, days, heaviest};
}

/// The other end of a pair.
export const otherEnd = (pair: Pair, index: number) => (pair.a === index ? pair.b : pair.a);

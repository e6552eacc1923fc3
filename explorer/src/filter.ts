// From the model and what the reader chose to what is shown.

import {type Model, otherEnd, type Relation} from "./model.js";
import type {State} from "./state.js";

/// More nodes than this are shown only when the reader asks for all; else the first ones by rank.
export const kMostShown = 2500;
export const kShownFirst = 1200;

export interface Shown {
    /// By index: whether the relation, the pair, the node is shown.
    relations: boolean[];
    pairs: boolean[];
    nodes: boolean[];
    /// Nodes that pass the filters; more than are shown where the graph is large.
    passing: number;
    nodeCount: number;
    pairCount: number;
    relationCount: number;
}

export const hasTime = (state: State) => state.from !== null || state.to !== null;

/// Whether any filter of relations is on.
export const filtersRelations = (state: State) =>
    state.hiddenEdges.length > 0 || state.hiddenStatuses.length > 0 || hasTime(state) || state.weight > 1 ||
    state.confidence > 0;

function passes(relation: Relation, state: State): boolean {
    const {data, periods} = relation;
    if (state.hiddenEdges.includes(data.kind) || state.hiddenStatuses.includes(data.status)) return false;
    if (data.weight < state.weight || data.confidence < state.confidence) return false;
    if (!hasTime(state)) return true;
    if (periods.length === 0) return state.undated;
    return periods.some((period) => period.last >= (state.from ?? -Infinity) && period.first <= (state.to ?? Infinity));
}

/// The nodes at most `depth` pairs away, with the start.
function neighbourhood(model: Model, start: number, depth: number, pairs: boolean[]): Set<number> {
    const found = new Set([start]);
    let border = [start];
    for (let step = 0; step < depth; ++step) {
        const next: number[] = [];
        for (const index of border) {
            for (const pair of model.entities[index]!.pairs) {
                const other = otherEnd(model.pairs[pair]!, index);
                if (!pairs[pair] || found.has(other)) continue;
                found.add(other);
                next.push(other);
            }
        }
        border = next;
    }
    return found;
}

/// Nodes that the reader named stay in sight even where a large graph is cut.
function namedNodes(model: Model, state: State): Set<number> {
    const ids = [state.focus, ...(state.way ?? [])];
    if (state.selection !== null) ids.push(...("node" in state.selection ? [state.selection.node] : state.selection.pair));
    const named = new Set<number>();
    for (const id of ids) {
        const entity = id === null ? undefined : model.byId.get(id);
        if (entity !== undefined) named.add(entity.index);
    }
    return named;
}

export function findShown(model: Model, state: State): Shown {
    const kinds = new Set(state.hiddenKinds);
    const relations = model.relations.map((relation) =>
        passes(relation, state) && !kinds.has(model.entities[relation.source]!.data.kind) &&
        !kinds.has(model.entities[relation.target]!.data.kind));
    const pairs = model.pairs.map((pair) => pair.relations.some((relation) => relations[relation.index]));
    const isStrict = filtersRelations(state);
    let nodes = model.entities.map((entity) =>
        !kinds.has(entity.data.kind) &&
        (entity.pairs.length === 0 ? !isStrict : !isStrict && kinds.size === 0 || entity.pairs.some((pair) => pairs[pair])));
    const focus = state.focus === null ? undefined : model.byId.get(state.focus);
    if (focus !== undefined) {
        const near = neighbourhood(model, focus.index, state.depth, pairs);
        nodes = nodes.map((isShown, index) => near.has(index) && (isShown || index === focus.index));
    }
    const passing = nodes.filter(Boolean).length;
    if (passing > kMostShown && !state.all) {
        const first = model.entities.filter((entity) => nodes[entity.index]).sort((a, b) => a.rank - b.rank);
        const kept = namedNodes(model, state);
        for (const entity of first.slice(0, kShownFirst)) kept.add(entity.index);
        nodes = nodes.map((isShown, index) => isShown && kept.has(index));
    }
    model.pairs.forEach((pair) => (pairs[pair.index] &&= nodes[pair.a]! && nodes[pair.b]!));
    model.relations.forEach((relation) => (relations[relation.index] &&= pairs[relation.pair]!));
    const count = (flags: boolean[]) => flags.reduce((sum, flag) => sum + (flag ? 1 : 0), 0);
    return {relations, pairs, nodes, passing, nodeCount: count(nodes), pairCount: count(pairs),
            relationCount: count(relations)};
}

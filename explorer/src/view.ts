// What of the map is in sight, and what stands where: plain numbers, in the map's own units, that are quick to search and
// to draw.

import type {Language} from "./data.js";
import type {Shown} from "./filter.js";
import type {Entity, Model, Pair} from "./model.js";

export interface Point {
    x: number;
    y: number;
}

/// Dots of the screen for one unit of the map, and where on the screen the map's origin is.
export interface View {
    zoom: number;
    pan: Point;
}

/// A node or a line, by its index in the model.
export type Spot = {node: number} | {pair: number} | null;

export const isSame = (a: Spot, b: Spot) => JSON.stringify(a) === JSON.stringify(b);

/// A node with its box around (x, y), or a line from (x, y) to (toX, toY).
export interface PlacedNode extends Point {
    index: number;
    entity: Entity;
    width: number;
    height: number;
    rows: string[];
}

export interface PlacedLine extends Point {
    index: number;
    pair: Pair;
    toX: number;
    toY: number;
}

/// All that is shown, the greatest nodes first.
export interface PlacedGraph {
    nodes: PlacedNode[];
    lines: PlacedLine[];
}

export const boxOf = ({place}: Entity, language: Language) => (language === "en" && place.en) || place.zh;

export function placed(model: Model, shown: Shown, language: Language): PlacedGraph {
    const nodes = model.entities.filter(({index}) => shown.nodes[index]).sort((a, b) => a.rank - b.rank).map((entity): PlacedNode => {
        const {text, width, height} = boxOf(entity, language);
        return {index: entity.index, entity, x: entity.place.x, y: entity.place.y, width, height, rows: text.split("\n")};
    });
    const lines = model.pairs.filter(({index}) => shown.pairs[index]).map((pair): PlacedLine => {
        const [a, b] = [model.entities[pair.a]!.place, model.entities[pair.b]!.place];
        return {index: pair.index, pair, x: a.x, y: a.y, toX: b.x, toY: b.y};
    });
    return {nodes, lines};
}

/// The square of the way from a point to a line.
function squareTo({x, y, toX, toY}: PlacedLine, at: Point): number {
    const [dx, dy] = [toX - x, toY - y];
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - x) * dx + (at.y - y) * dy) / length));
    return (x + share * dx - at.x) ** 2 + (y + share * dy - at.y) ** 2;
}

/// The node in whose box a place of the map is, else the nearest line at most `reach` away. O(n + m).
export function spotAt({nodes, lines}: PlacedGraph, at: Point, reach: number): Spot {
    const node = nodes.find(({x, y, width, height}) => Math.abs(at.x - x) * 2 <= width && Math.abs(at.y - y) * 2 <= height);
    if (node !== undefined) return {node: node.index};
    let nearest: PlacedLine | null = null;
    let least = reach * reach;
    for (const line of lines) {
        const square = squareTo(line, at);
        if (square <= least) [nearest, least] = [line, square];
    }
    return nearest === null ? null : {pair: nearest.index};
}

/// The box around all nodes; nothing where there are none.
export function boundsOf({nodes}: PlacedGraph): {left: number; top: number; right: number; bottom: number} | null {
    if (nodes.length === 0) return null;
    const bounds = {left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity};
    for (const {x, y, width, height} of nodes) {
        bounds.left = Math.min(bounds.left, x - width / 2);
        bounds.right = Math.max(bounds.right, x + width / 2);
        bounds.top = Math.min(bounds.top, y - height / 2);
        bounds.bottom = Math.max(bounds.bottom, y + height / 2);
    }
    return bounds;
}

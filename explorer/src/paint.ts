// Draws a large map with few strokes: lines of one kind together, nodes of one kind together, and only what is in sight.

import type {Theme} from "./data.js";
import {kLeastDrawn, type Lights, type Scenery} from "./picture.js";
import {outline} from "./shapes.js";
import type {PlacedLine, PlacedNode, View} from "./view.js";

/// Boxes lower than this on the screen are drawn as rectangles, and none is drawn smaller than a dot of this size.
const kLeastShaped = 6;
const kLeastDot = 1.6;
const kFadedAlpha = 0.2;
/// So faint is a line among few, and so faint at least among thousands.
const kMostAlpha = 0.5;
const kLeastAlpha = 0.08;
const kLinesAtMostAlpha = 1500;
/// Long paths take longer than their parts.
const kLinesAtOnce = 256;

type Brush = CanvasRenderingContext2D;
interface Size {
    width: number;
    height: number;
}

/// What a line looks like: its most telling relation among those shown.
const firstOf = ({pair}: PlacedLine, {shown}: Scenery) => pair.relations.find((relation) => shown.relations[relation.index])!;

function group<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
    const groups = new Map<string, Item[]>();
    for (const item of items) {
        const key = keyOf(item);
        const list = groups.get(key);
        if (list === undefined) groups.set(key, [item]);
        else list.push(item);
    }
    return groups;
}

/// Draws the scenery in dots of the canvas; `view` tells where.
export function paint(brush: Brush, scenery: Scenery, lights: Lights | null, fonts: string, view: View, {width, height}: Size): void {
    const {zoom, pan} = view;
    const {theme, graph} = scenery;
    const accent = theme.edges["opposes"]!.colour;
    const onScreen = (x: number) => x * zoom + pan.x;
    const below = (y: number) => y * zoom + pan.y;
    const isLineIn = ({x, y, toX, toY}: PlacedLine) =>
        Math.max(x, toX) * zoom + pan.x >= 0 && Math.min(x, toX) * zoom + pan.x <= width &&
        Math.max(y, toY) * zoom + pan.y >= 0 && Math.min(y, toY) * zoom + pan.y <= height;
    const isNodeIn = (node: PlacedNode) =>
        onScreen(node.x + node.width / 2) >= 0 && onScreen(node.x - node.width / 2) <= width &&
        below(node.y + node.height / 2) >= 0 && below(node.y - node.height / 2) <= height;

    const stroke = (lines: PlacedLine[]) => {
        for (let first = 0; first < lines.length; first += kLinesAtOnce) {
            brush.beginPath();
            for (const line of lines.slice(first, first + kLinesAtOnce)) {
                brush.moveTo(onScreen(line.x), below(line.y));
                brush.lineTo(onScreen(line.toX), below(line.toY));
            }
            brush.stroke();
        }
    };
    /// From the least to the most telling kind, so that the hostile ones lie above.
    const drawLines = (lines: PlacedLine[], alpha: number) => {
        brush.globalAlpha = alpha;
        const groups = [...group(lines, (line) => firstOf(line, scenery).data.kind)];
        const tellingOf = ([, [line]]: [string, PlacedLine[]]) => firstOf(line!, scenery).telling;
        for (const [kind, list] of groups.sort((a, b) => tellingOf(b) - tellingOf(a))) {
            const {colour, width: thickness} = theme.edges[kind]!;
            brush.strokeStyle = colour;
            brush.lineWidth = Math.max(0.7, thickness * Math.min(1.5, zoom));
            stroke(list);
        }
    };
    const drawNodes = (nodes: PlacedNode[], alpha: number) => {
        brush.globalAlpha = alpha;
        for (const [kind, list] of group(nodes, ({entity}) => entity.data.kind)) drawBoxes(brush, list, theme, kind, view);
        for (const [size, list] of group(nodes, ({entity}) => String(entity.place.size))) {
            if (Number(size) * zoom >= kLeastDrawn) drawNames(brush, list, theme, `${Number(size) * zoom}px ${fonts}`, view);
        }
    };

    brush.lineCap = "butt";
    const lines = graph.lines.filter(isLineIn);
    const nodes = graph.nodes.filter(isNodeIn);
    const alpha = Math.max(kLeastAlpha, kMostAlpha * Math.min(1, Math.sqrt(kLinesAtMostAlpha / lines.length)));
    if (lights === null) {
        drawLines(lines, alpha);
        drawNodes(nodes, 1);
        return;
    }
    drawLines(lines.filter(({index}) => !lights.pairs.has(index)), alpha * kFadedAlpha);
    drawNodes(nodes.filter(({index}) => !lights.nodes.has(index)), kFadedAlpha);
    const lit = lines.filter(({index}) => lights.pairs.has(index));
    const {chosen} = lights;
    const isMarked = ({index}: PlacedLine) => lights.onWay.has(index) || (chosen !== null && "pair" in chosen && chosen.pair === index);
    brush.globalAlpha = 0.28;
    brush.strokeStyle = accent;
    brush.lineWidth = 10;
    stroke(lit.filter(isMarked));
    drawLines(lit, 1);
    drawNodes(nodes.filter(({index}) => lights.nodes.has(index)), 1);
    if (chosen === null || !("node" in chosen)) return;
    const node = nodes.find(({index}) => index === chosen.node);
    if (node === undefined) return;
    brush.globalAlpha = 1;
    brush.strokeStyle = accent;
    brush.lineWidth = 3;
    const [boxWidth, boxHeight] = [node.width * zoom + 4, node.height * zoom + 4];
    brush.strokeRect(onScreen(node.x) - boxWidth / 2, below(node.y) - boxHeight / 2, boxWidth, boxHeight);
}

function drawBoxes(brush: Brush, nodes: PlacedNode[], theme: Theme, kind: string, {zoom, pan}: View): void {
    const style = theme.nodes[kind]!;
    brush.fillStyle = style.fill;
    brush.strokeStyle = style.outline;
    brush.lineWidth = Math.max(0.6, style.outlineWidth * Math.min(1.5, zoom));
    const path = new Path2D();
    const dots = new Path2D();
    for (const {x, y, width, height} of nodes) {
        if (height * zoom >= kLeastShaped) {
            path.addPath(new Path2D(outline(style.shape, width, height)),
                         {a: zoom, b: 0, c: 0, d: zoom, e: x * zoom + pan.x, f: y * zoom + pan.y});
        } else {
            const [w, h] = [Math.max(kLeastDot, width * zoom), Math.max(kLeastDot, height * zoom)];
            dots.rect(x * zoom + pan.x - w / 2, y * zoom + pan.y - h / 2, w, h);
        }
    }
    brush.fill(path);
    brush.stroke(path);
    brush.fillStyle = style.outline;
    brush.fill(dots);
}

function drawNames(brush: Brush, nodes: PlacedNode[], theme: Theme, font: string, {zoom, pan}: View): void {
    const kLineHeight = 1.2;
    brush.font = font;
    brush.textAlign = "center";
    brush.textBaseline = "middle";
    for (const {x, y, rows, entity} of nodes) {
        brush.fillStyle = theme.nodes[entity.data.kind]!.text;
        rows.forEach((row, at) => {
            const under = (at - (rows.length - 1) / 2) * entity.place.size * kLineHeight;
            brush.fillText(row, x * zoom + pan.x, (y + under) * zoom + pan.y);
        });
    }
}

// What is shown, as files: an SVG and a PNG picture, and JSON that guanxi reads again.

import type {GraphData, Language, Theme} from "./data.js";
import {svg} from "./dom.js";
import type {Shown} from "./filter.js";
import type {Model} from "./model.js";
import {lookOf} from "./pair_look.js";
import {outline} from "./shapes.js";

const kDashes: Record<string, string> = {dashed: "7 4", dotted: "1.5 3.5", dash_dot: "9 4 2 4"};

/// Characters that XML does not allow.
const allowed = (text: string) => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");

/// The graph with only the nodes and edges that are shown, in the format of graph.json.
export function shownGraph(model: Model, shown: Shown): GraphData {
    const {graph} = model;
    const ids = new Set(model.relations.filter((relation) => shown.relations[relation.index]).map(({data}) => data.id));
    return {...graph, nodes: graph.nodes.filter((_, index) => shown.nodes[index]), edges: graph.edges.filter(({id}) => ids.has(id))};
}

interface Box {
    x: number;
    y: number;
    width: number;
    height: number;
}

/// Where the line from the middle of a box towards a point leaves the box.
function border(box: Box, towards: Box): {x: number; y: number} {
    const dx = towards.x - box.x;
    const dy = towards.y - box.y;
    if (dx === 0 && dy === 0) return {x: box.x, y: box.y};
    const share = Math.min(box.width / 2 / Math.abs(dx || 1e-9), box.height / 2 / Math.abs(dy || 1e-9), 0.5);
    return {x: box.x + dx * share, y: box.y + dy * share};
}

/// An arrow head at a point of a line that comes from another.
function head(shape: string, at: {x: number; y: number}, from: {x: number; y: number}, colour: string): SVGElement | null {
    if (shape === "none") return null;
    const angle = Math.atan2(at.y - from.y, at.x - from.x) * 180 / Math.PI;
    const paths: Record<string, string> = {
        normal: "M0,0L-8,-3.5V3.5Z", open: "M0,0L-9,-4L-6,0L-9,4Z", tee: "M0,-5V5H-2.5V-5Z", diamond: "M0,0L-5,-3.5L-10,0L-5,3.5Z"};
    return svg("path", {d: paths[shape] ?? paths["normal"], fill: colour,
                        transform: `translate(${at.x.toFixed(1)},${at.y.toFixed(1)}) rotate(${angle.toFixed(1)})`});
}

/// The picture of what is shown, whole, as an SVG document of its own: no script, no outside reference.
export function shownSvg(model: Model, shown: Shown, theme: Theme, language: Language, title: string): string {
    const {view} = model;
    const kMargin = 24;
    const boxes = model.entities.map(({place}): Box => {
        const box = (language === "en" && place.en) || place.zh;
        return {x: place.x, y: place.y, width: box.width, height: box.height};
    });
    const open = model.entities.filter((entity) => shown.nodes[entity.index]);
    const edge = (side: (box: Box) => number, choose: (a: number, b: number) => number, start: number) =>
        open.length === 0 ? 0 : open.reduce((most, {index}) => choose(most, side(boxes[index]!)), start);
    const left = edge((box) => box.x - box.width / 2, Math.min, Infinity) - kMargin;
    const top = edge((box) => box.y - box.height / 2, Math.min, Infinity) - kMargin;
    const width = edge((box) => box.x + box.width / 2, Math.max, -Infinity) + kMargin - left;
    const height = edge((box) => box.y + box.height / 2, Math.max, -Infinity) + kMargin - top;
    const root = svg("svg", {viewBox: [left, top, width, height].map((value) => value.toFixed(1)).join(" "),
                             width: width.toFixed(0), height: height.toFixed(0), "font-family": view.fonts, lang: language},
                     svg("title", {}, allowed(title)),
                     svg("rect", {x: left.toFixed(1), y: top.toFixed(1), width: width.toFixed(1), height: height.toFixed(1), fill: theme.background}));
    const lines = svg("g", {"fill-opacity": 0.9});
    const labels = svg("g", {"font-size": 9.5, "text-anchor": "middle"});
    for (const pair of model.pairs) {
        if (!shown.pairs[pair.index]) continue;
        const look = lookOf(pair, pair.relations.filter((relation) => shown.relations[relation.index]), view, theme, language);
        const a = border(boxes[pair.a]!, boxes[pair.b]!);
        const b = border(boxes[pair.b]!, boxes[pair.a]!);
        lines.append(svg("path", {d: `M${a.x.toFixed(1)},${a.y.toFixed(1)}L${b.x.toFixed(1)},${b.y.toFixed(1)}`, stroke: look.colour,
                                  "stroke-width": look.width.toFixed(2), "stroke-opacity": 0.78, fill: "none",
                                  "stroke-dasharray": kDashes[look.dash]},
                         svg("title", {}, allowed(look.label))));
        for (const item of [head(look.headAtA, a, b, look.colour), head(look.headAtB, b, a, look.colour)])
            if (item !== null) lines.append(item);
        if (shown.pairCount <= 400)
            labels.append(svg("text", {x: ((a.x + b.x) / 2).toFixed(1), y: ((a.y + b.y) / 2 + 3).toFixed(1), fill: look.colour,
                                       stroke: theme.halo, "stroke-width": 3, "paint-order": "stroke"}, allowed(look.label)));
    }
    root.append(lines, labels);
    for (const {index, data, place} of open) {
        const box = boxes[index]!;
        const style = theme.nodes[data.kind]!;
        const rows = allowed(((language === "en" && place.en) || place.zh).text).split("\n");
        const texts = rows.map((row, at) =>
            svg("text", {y: ((at - (rows.length - 1) / 2) * place.size * 1.2 + place.size * 0.36).toFixed(1), "text-anchor": "middle",
                         "font-size": place.size, fill: style.text}, row));
        root.append(svg("g", {transform: `translate(${box.x.toFixed(1)},${box.y.toFixed(1)})`},
                        svg("title", {}, allowed(data.label)),
                        svg("path", {d: outline(style.shape, box.width, box.height), fill: style.fill, stroke: style.outline,
                                     "stroke-width": style.outlineWidth}), ...texts));
    }
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + new XMLSerializer().serializeToString(root);
}

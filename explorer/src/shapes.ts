// The outlines of nodes, as the diagrams have them: for the legend and the exported picture as SVG paths, for the map as
// shapes of Cytoscape.js.

import type {NodeStyle} from "./data.js";
import {svg} from "./dom.js";

const round = (value: number) => Math.round(value * 10) / 10;
const closed = (points: [number, number][]) => "M" + points.map(([x, y]) => `${round(x)},${round(y)}`).join("L") + "Z";

/// The outline of a box around (0, 0).
export function outline(shape: string, width: number, height: number): string {
    const x = width / 2;
    const y = height / 2;
    switch (shape) {
        case "ellipse": return `M${-x},0A${x},${y} 0 1 1 ${x},0A${x},${y} 0 1 1 ${-x},0Z`;
        case "hexagon": {
            const cut = Math.min(x, 0.25 * width, 0.6 * height);
            return closed([[-x + cut, -y], [x - cut, -y], [x, 0], [x - cut, y], [-x + cut, y], [-x, 0]]);
        }
        case "octagon": {
            const cut = Math.min(x, y) * 0.55;
            return closed([[-x + cut, -y], [x - cut, -y], [x, -y + cut], [x, y - cut], [x - cut, y], [-x + cut, y],
                           [-x, y - cut], [-x, -y + cut]]);
        }
        case "note": {
            const cut = Math.min(7, y);
            return closed([[-x, -y], [x - cut, -y], [x, -y + cut], [x, y], [-x, y]]);
        }
        case "box_3d": {
            const cut = Math.min(5, y);
            return closed([[-x + cut, -y], [x, -y], [x, y - cut], [x - cut, y], [-x, y], [-x, -y + cut]]);
        }
        case "dot": return `M${-x},0A${x},${x} 0 1 1 ${x},0A${x},${x} 0 1 1 ${-x},0Z`;
        default: {
            const r = Math.min(6, x, y);
            return `M${-x + r},${-y}H${x - r}A${r},${r} 0 0 1 ${x},${-y + r}V${y - r}A${r},${r} 0 0 1 ${x - r},${y}` +
                   `H${-x + r}A${r},${r} 0 0 1 ${-x},${y - r}V${-y + r}A${r},${r} 0 0 1 ${-x + r},${-y}Z`;
        }
    }
}

/// The same for Cytoscape.js: polygons stretch with their boxes, so cuts are shares of usual sizes.
export const kMapShapes: Record<string, {shape: string; points?: string}> = {
    ellipse: {shape: "ellipse"},
    hexagon: {shape: "polygon", points: "-0.82 -1 0.82 -1 1 0 0.82 1 -0.82 1 -1 0"},
    octagon: {shape: "cut-rectangle"},
    note: {shape: "polygon", points: "-1 -1 0.88 -1 1 -0.5 1 1 -1 1"},
    box_3d: {shape: "polygon", points: "-0.93 -1 1 -1 1 0.64 0.93 1 -1 1 -1 -0.64"},
    dot: {shape: "ellipse"},
    rounded_box: {shape: "round-rectangle"},
};

/// A small sample of a kind of node, for legends and headings.
export const nodeSample = (style: NodeStyle): SVGElement =>
    svg("svg", {class: "sample", viewBox: "-13 -9 26 18", width: 26, height: 18, "aria-hidden": "true"},
        svg("path", {d: outline(style.shape, 22, 13), fill: style.fill, stroke: style.outline, "stroke-width": 1.2}));

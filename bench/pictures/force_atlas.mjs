// Stands in for Gephi, which is not in Debian and needs a screen: reads what `guanxi export --format gexf` wrote, places the
// nodes by ForceAtlas2 (Gephi's usual layout, by graphology) until they rest, and draws them as Gephi's preview does where
// nothing is added but sizes by degree and names: circles in the file's colours and straight lines.
//   node force_atlas.mjs NODE_MODULES graph.gexf picture.svg
import {readFileSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join, resolve} from "node:path";

const [modules, input, output] = process.argv.slice(2).map((path) => resolve(path));
const load = createRequire(join(modules, "x.js"));
const {MultiGraph} = load("graphology");
const layout = load("graphology-layout-forceatlas2");
const {DOMParser} = createRequire(load.resolve("graphology-gexf"))("@xmldom/xmldom");

const kWidth = 1600;
const kHeight = 1100;
const xml = new DOMParser().parseFromString(readFileSync(input, "utf8"), "text/xml");
const all = (parent, name) => [...Array.from(parent.getElementsByTagName(name))];
const graph = new MultiGraph();
all(xml, "node").forEach((node, at) => {
    const colour = all(node, "viz:color")[0];
    graph.addNode(node.getAttribute("id"), {
        label: node.getAttribute("label"), colour: colour ? `rgb(${["r", "g", "b"].map((part) => colour.getAttribute(part))})` : "#888",
        x: Math.cos(2.399963 * at) * Math.sqrt(at), y: Math.sin(2.399963 * at) * Math.sqrt(at)});  // a sunflower, not chance
});
for (const edge of all(xml, "edge")) graph.addEdge(edge.getAttribute("source"), edge.getAttribute("target"));
layout.assign(graph, {iterations: 1500, settings: {...layout.inferSettings(graph), adjustSizes: false}});

const radius = (id) => 3 + 1.6 * Math.sqrt(graph.degree(id));
const places = graph.mapNodes((id, {x, y}) => ({id, x, y}));
const [left, right] = [Math.min(...places.map(({x}) => x)), Math.max(...places.map(({x}) => x))];
const [top, bottom] = [Math.min(...places.map(({y}) => y)), Math.max(...places.map(({y}) => y))];
const scale = Math.min((kWidth - 120) / (right - left), (kHeight - 80) / (bottom - top));
const at = new Map(places.map(({id, x, y}) => [id, {x: 60 + (x - left) * scale, y: 40 + (y - top) * scale}]));
const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const lines = graph.mapEdges((_, __, source, target) => {
    const [a, b] = [at.get(source), at.get(target)];
    return `<path d="M${a.x.toFixed(1)},${a.y.toFixed(1)}L${b.x.toFixed(1)},${b.y.toFixed(1)}"/>`;
});
const nodes = graph.mapNodes((id, {label, colour}) => {
    const {x, y} = at.get(id);
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius(id).toFixed(1)}" fill="${colour}"/>` +
           `<text x="${x.toFixed(1)}" y="${(y + 4).toFixed(1)}">${escape(label ?? id)}</text>`;
});
writeFileSync(output, `<svg xmlns="http://www.w3.org/2000/svg" width="${kWidth}" height="${kHeight}" font-family="Noto Sans CJK SC" font-size="11" text-anchor="middle">
<rect width="100%" height="100%" fill="#fff"/><g stroke="#999" stroke-opacity=".5">${lines.join("\n")}</g>
<g>${nodes.join("\n")}</g></svg>\n`);

// The option as ECharts draws it, on the server's side, where it needs no browser.
import assert from "node:assert/strict";
import {after, test} from "node:test";

import {assertSame, expected, exported, kInputs, load, withoutWarnings} from "./exported.mjs";

const echarts = await load("echarts");

const kDashes = {reported: "solid", planned: "dashed", denied: "dotted"};
const kHostile = ["opposes", "attacks"];

/// The chart, and the SVG that ECharts draws of it, with all names whole.
function drawn(option) {
    for (const series of option.series) {
        assert.deepEqual(series.labelLayout, {hideOverlap: true});
        series.labelLayout.hideOverlap = false;  // or names that lie on others are left out
        series.label.overflow = "none";
    }
    return withoutWarnings(() => {
        const chart = echarts.init(null, null, {renderer: "svg", ssr: true, width: 900, height: 700});
        chart.setOption(option);
        return {chart, svg: chart.renderToSVGString()};
    });
}

for (const input of Object.keys(kInputs)) {
    const {chart, svg} = await drawn(JSON.parse(exported(input, "echarts")));
    after(() => chart.dispose());  // it would keep the process alive
    const series = chart.getModel().getSeriesByIndex(0);
    const graph = series.getGraph();
    const wanted = expected(input);
    const item = (part) => part.getModel().option;
    const edges = graph.edges.map((edge) => [item(edge).id, edge]);

    test(`the nodes and edges of ${input}`, () => {
        assertSame({nodes: new Map(graph.nodes.map((node) => [node.id, {...item(node), label: item(node).name}])),
                    edges: new Map(edges.map(([id, edge]) => [id, {...item(edge), source: edge.node1.id, target: edge.node2.id}]))}, wanted);
    });

    test(`the chart of ${input} shows names, and colours by kind what the legend names`, () => {
        assert.ok(svg.startsWith("<svg") && !svg.includes("<script"));
        for (const {label} of wanted.nodes.values()) {
            if (/^[\p{Script=Han}]+$/u.test(label)) assert.ok(svg.includes(`>${label}</text>`), label);
        }
        const kinds = series.getCategoriesData();
        const colours = new Map();
        for (const node of graph.nodes) {
            const {kind, mentions} = wanted.nodes.get(node.id);
            assert.equal(kinds.getName(item(node).category), kind);
            assert.equal(item(node).value, mentions);
            colours.set(kind, (colours.get(kind) ?? new Set()).add(node.getVisual("style").fill));
            assert.ok(svg.includes(`>${kind}</text>`), `the legend has ${kind}`);
        }
        assert.equal(new Set([...colours.values()].map((set) => [...set].join())).size, colours.size, "a colour for each kind");
        const sizes = graph.nodes.map((node) => [Math.max(item(node).value, 1), node.getVisual("symbolSize")]).sort(([a], [b]) => a - b);
        for (let at = 1; at < sizes.length; ++at) assert.ok(sizes[at][0] === sizes[at - 1][0] || sizes[at][1] > sizes[at - 1][1]);
    });

    test(`the lines of ${input} tell direction, status and what is hostile`, () => {
        const colours = {true: new Set(), false: new Set()};
        for (const [id, edge] of edges) {
            const {kind, status, directed, weight} = wanted.edges.get(id);
            const style = edge.getVisual("style");
            assert.equal(item(edge).value, weight, id);
            assert.deepEqual([edge.getVisual("fromSymbol"), edge.getVisual("toSymbol")], ["none", directed ? "arrow" : "none"], id);
            assert.equal(style.lineDash ?? "solid", kDashes[status], id);
            colours[kHostile.includes(kind)].add(style.stroke);
        }
        for (const colour of colours.true) assert.ok(!colours.false.has(colour), colour);
    });
}

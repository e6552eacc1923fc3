// The option as ECharts draws it, on the server's side, where it needs no browser.
import assert from "node:assert/strict";
import {test} from "node:test";

import {assertSame, expected, exported, kInputs, load, withoutWarnings} from "./exported.mjs";

const echarts = await load("echarts");

for (const input of Object.keys(kInputs)) {
    test(`the chart of ${input}, drawn without a warning`, async () => {
        const chart = echarts.init(null, null, {renderer: "svg", ssr: true, width: 900, height: 700});
        const svg = await withoutWarnings(() => {
            chart.setOption(JSON.parse(exported(input, "echarts")));
            return chart.renderToSVGString();
        });
        const graph = chart.getModel().getSeriesByIndex(0).getGraph();
        const item = (part) => part.getModel().option;
        const wanted = expected(input);
        assertSame({nodes: new Map(graph.nodes.map((node) => [node.id, {...item(node), label: item(node).name}])),
                    edges: new Map(graph.edges.map((edge) => [item(edge).id, {...item(edge), source: edge.node1.id, target: edge.node2.id}]))}, wanted);
        assert.ok(svg.startsWith("<svg") && !svg.includes("<script"));
        for (const {label} of wanted.nodes.values()) {
            if (/^[\p{Script=Han}]+$/u.test(label)) assert.ok(svg.includes(`>${label}</text>`), label);
        }
        chart.dispose();
    });
}

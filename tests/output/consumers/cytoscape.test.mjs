// Cytoscape JSON as Cytoscape.js takes it.
import assert from "node:assert/strict";
import {test} from "node:test";

import {assertSame, expected, exported, kInputs, load, withoutWarnings} from "./exported.mjs";

const {default: cytoscape} = await load("cytoscape");

for (const input of Object.keys(kInputs)) {
    test(`elements, their data and classes of ${input}`, async () => {
        const graph = await withoutWarnings(() => cytoscape({...JSON.parse(exported(input, "cytoscape")), headless: true}));
        const data = (elements) => new Map(elements.map((element) => [element.id(), element.data()]));
        const wanted = expected(input);
        assertSame({nodes: data(graph.nodes()), edges: data(graph.edges())}, wanted);
        for (const kind of new Set([...wanted.nodes.values()].map((node) => node.kind)))
            assert.equal(graph.nodes(`.${kind}`).length, [...wanted.nodes.values()].filter((node) => node.kind === kind).length);
        assert.equal(graph.edges(".planned").length, [...wanted.edges.values()].filter((edge) => edge.status === "planned").length);
    });
}

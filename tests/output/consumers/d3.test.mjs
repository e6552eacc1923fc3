// Node-link JSON as d3-force takes it: links find their nodes by id.
import assert from "node:assert/strict";
import {test} from "node:test";

import {assertSame, expected, exported, kInputs, load} from "./exported.mjs";

const {forceLink, forceSimulation} = await load("d3-force");

for (const input of Object.keys(kInputs)) {
    test(`nodes and links of ${input}`, () => {
        const {nodes, links} = JSON.parse(exported(input, "d3"));
        const simulation = forceSimulation(nodes).force("link", forceLink(links).id((node) => node.id)).stop().tick(3);
        for (const {x, y} of simulation.nodes()) assert.ok(Number.isFinite(x) && Number.isFinite(y));
        const edges = links.map((link) => [link.id, {...link, source: link.source.id, target: link.target.id}]);
        assertSame({nodes: new Map(nodes.map((node) => [node.id, node])), edges: new Map(edges)}, expected(input));
    });
}

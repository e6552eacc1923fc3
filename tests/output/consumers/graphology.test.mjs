// GraphML and GEXF as graphology reads them.
import {test} from "node:test";

import {assertSame, expected, exported, joined, kInputs, load} from "./exported.mjs";

const {default: graphology} = await load("graphology");
const {default: graphml} = await load("graphology-graphml");
const {default: gexf} = await load("graphology-gexf");

function found(graph) {
    const edges = graph.mapEdges((id, attributes, source, target, _from, _to, isUndirected) =>
        [id, {...attributes, source, target, isUndirected, directed: Boolean(attributes.directed)}]);
    return {nodes: new Map(graph.mapNodes((id, attributes) => [id, attributes])), edges: new Map(edges)};
}

for (const input of Object.keys(kInputs)) {
    test(`GraphML of ${input}`, () => assertSame(found(graphml.parse(graphology, exported(input, "graphml"))), expected(input, joined)));

    test(`GEXF 1.3 of ${input}, where edges have directions of their own`, () => {
        const wanted = expected(input, joined);
        for (const edge of wanted.edges.values()) edge.isUndirected = !edge.directed;
        assertSame(found(gexf.parse(graphology, exported(input, "gexf"))), wanted);
    });

    test(`GEXF 1.2 of ${input}`, () => assertSame(found(gexf.parse(graphology, exported(input, "gexf12"))), expected(input, joined)));
}

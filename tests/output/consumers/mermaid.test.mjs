// The flowchart as Mermaid parses it. Drawing it takes a browser; jsdom has what parsing asks for.
import assert from "node:assert/strict";
import {test} from "node:test";

import {expected, exported, kInputs, load} from "./exported.mjs";

const {default: {JSDOM}} = await load("jsdom");
const {window} = new JSDOM("");
Object.assign(globalThis, {window, document: window.document});
const {default: mermaid} = await load("mermaid");
mermaid.initialize({maxEdges: 5000, maxTextSize: 1e7});

/// The text that Mermaid shows: its own marks for the codes of characters are of the form "ﬂ°°34¶ß".
const shown = (text) => text.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)));

for (const input of Object.keys(kInputs)) {
    test(`the flowchart of ${input}`, async () => {
        const text = exported(input, "mermaid");
        assert.equal((await mermaid.parse(text)).diagramType, "flowchart-v2");
        const {db} = await mermaid.mermaidAPI.getDiagramFromText(text);
        const {nodes, edges} = expected(input);
        const ids = [...nodes.keys()];
        const vertices = [...db.getVertices().values()];
        assert.deepEqual(vertices.map(({text: label, classes}) => [shown(label), ...classes]), [...nodes.values()].map(({label, kind}) => [label, kind]));
        const wanted = [...edges.values()].map(({source, target, kind, status, date}) =>
            ({source, target, text: [kind, ...(status === "reported" ? [] : [status]), ...(date ? [date] : [])].join(", "), isDotted: status !== "reported"}));
        const found = db.getEdges().map(({start, end, text: label, stroke}) =>
            ({source: ids[start.slice(1) - 1], target: ids[end.slice(1) - 1], text: shown(label), isDotted: stroke === "dotted"}));
        assert.deepEqual(found, wanted);
    });
}

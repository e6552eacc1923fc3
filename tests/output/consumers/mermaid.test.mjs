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

const kShapes = {leader: "round", event: "diamond"};

/// How a line is drawn, in Mermaid's words.
function lineOf({kind, status, directed}) {
    const stroke = status !== "reported" ? "dotted" : ["opposes", "attacks"].includes(kind) ? "thick" : "normal";
    return {stroke, type: status === "denied" ? "arrow_cross" : directed ? "arrow_point" : "arrow_open"};
}

for (const input of Object.keys(kInputs)) {
    test(`the flowchart of ${input}`, async () => {
        const text = exported(input, "mermaid");
        assert.equal((await mermaid.parse(text)).diagramType, "flowchart-v2");
        const {db} = await mermaid.mermaidAPI.getDiagramFromText(text);
        const {nodes, edges} = expected(input);
        const ids = [...nodes.keys()];
        const vertices = [...db.getVertices().values()];
        assert.deepEqual(vertices.map(({text: label, classes, type}) => [shown(label), type, ...classes]),
                         [...nodes.values()].map(({label, kind}) => [label, kShapes[kind] ?? "square", kind]));
        const wanted = [...edges.values()].map(({source, target, kind, status, directed, date}) =>
            ({source, target, text: [kind, ...(status === "reported" ? [] : [status]), ...(date ? [date] : [])].join(", "), ...lineOf({kind, status, directed})}));
        const found = db.getEdges().map(({start, end, text: label, stroke, type}) =>
            ({source: ids[start.slice(1) - 1], target: ids[end.slice(1) - 1], text: shown(label), stroke, type}));
        assert.deepEqual(found, wanted);
        const fills = [...new Set([...nodes.values()].map(({kind}) => kind))].map((kind) =>
            db.getClasses().get(kind)?.styles.find((style) => style.startsWith("fill:")) ?? kind);
        assert.equal(new Set(fills.filter((fill) => fill.startsWith("fill:#"))).size, fills.length, "a colour for each kind");
    });
}

// Turtle as N3 reads it and JSON-LD as jsonld.js does: the same triples, and what they say.
import assert from "node:assert/strict";
import {test} from "node:test";

import {exported, kInputs, load} from "./exported.mjs";

const {default: jsonld} = await load("jsonld");
const {default: n3} = await load("n3");

const kOwn = "urn:guanxi:vocabulary:";
const kLabel = "http://www.w3.org/2000/01/rdf-schema#label";
const kIdentifier = "https://schema.org/identifier";
const [kDerivedFrom, kQuotedFrom, kValue] = ["wasDerivedFrom", "wasQuotedFrom", "value"].map((word) => `http://www.w3.org/ns/prov#${word}`);

/// A triple as text. jsonld.js writes a double in another way, of the same value.
const lineOf = ({subject, predicate, object}) => {
    const isDouble = object.datatype?.value === "http://www.w3.org/2001/XMLSchema#double";
    return JSON.stringify([subject.value, predicate.value, object.termType, isDouble ? Number(object.value).toPrecision(9) : object.value,
                           object.language, object.datatype?.value]);
};

async function triplesOfJsonLd(text) {
    const refuse = (address) => { throw new Error(`asked for ${address}`); };
    return new n3.Parser().parse(await jsonld.toRDF(JSON.parse(text), {format: "application/n-quads", documentLoader: refuse}));
}

for (const input of Object.keys(kInputs)) {
    const turtle = new n3.Parser().parse(exported(input, "turtle"));

    test(`both formats hold the same triples of ${input}`, async () => {
        const other = await triplesOfJsonLd(exported(input, "jsonld"));
        assert.deepEqual(other.map(lineOf).sort(), turtle.map(lineOf).sort());
    });

    test(`the triples say the graph of ${input}`, () => {
        const store = new n3.Store(turtle);
        const {nodes, edges} = JSON.parse(exported(input, "json"));
        const values = (subject, predicate) => store.getObjects(subject, predicate, null).map((term) => term.value);
        const subjects = new Map(store.getQuads(null, kIdentifier, null, null).map(({subject, object}) => [object.value, subject]));
        assert.equal(subjects.size, nodes.length + edges.length);
        for (const node of nodes) {
            const subject = subjects.get(node.id);
            assert.deepEqual(values(subject, `${kOwn}kind`), [node.kind]);
            const labels = store.getObjects(subject, kLabel, null);
            for (const [language, name] of Object.entries(node.names ?? {}))
                assert.deepEqual(labels.filter((label) => label.language === language).map((label) => label.value), [name]);
            assert.deepEqual(values(subject, `${kOwn}date`), node.date ? [node.date] : []);
        }
        for (const edge of edges) {
            const subject = subjects.get(edge.id);
            for (const end of ["source", "target"]) assert.deepEqual(values(subject, kOwn + end), [subjects.get(edge[end]).value]);
            for (const name of ["kind", "status", "date", "place", "office"])
                assert.deepEqual(values(subject, kOwn + name), edge[name] ? [edge[name]] : [], `${edge.id}: ${name}`);
            assert.equal(Number(values(subject, `${kOwn}weight`)[0]), edge.weight);
            assert.equal(Number(values(subject, `${kOwn}confidence`)[0]), edge.confidence);
            const statements = store.getObjects(subject, kDerivedFrom, null);
            assert.deepEqual(statements.map((statement) => values(statement, kValue)[0]).sort(), edge.evidence.map(({text}) => text).sort());
            for (const statement of statements) assert.equal(store.getObjects(statement, kQuotedFrom, null).length, 1);
        }
    });
}

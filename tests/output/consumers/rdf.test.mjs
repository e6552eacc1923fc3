// Turtle as N3 reads it and JSON-LD as jsonld.js does: the same triples, and just those that docs/formats.md says.
import assert from "node:assert/strict";
import {test} from "node:test";

import {exported, kInputs, load} from "./exported.mjs";

const {default: jsonld} = await load("jsonld");
const {default: n3} = await load("n3");

const kPrefixes = {g: "urn:guanxi:vocabulary:", prov: "http://www.w3.org/ns/prov#", rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                   rdfs: "http://www.w3.org/2000/01/rdf-schema#", schema: "https://schema.org/", skos: "http://www.w3.org/2004/02/skos/core#",
                   xsd: "http://www.w3.org/2001/XMLSchema#"};
const kClasses = {country: "Country", leader: "Person", agreement: "CreativeWork", organization: "Organization", event: "Event", project: "Project"};

const full = (name) => name.replace(/^(\w+):/, (_, prefix) => kPrefixes[prefix]);
const iri = (sort, id) => `urn:guanxi:${sort}:` + encodeURIComponent(id).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const dateType = (date) => /^\d{4}/.test(date) ? ["xsd:gYear", "xsd:gYearMonth", "xsd:date"][date.split("-").length - 1]
                                               : ["xsd:gMonth", "xsd:gMonthDay"][date.split("-").length - 3];

/// A triple as text. jsonld.js writes a double in another way, of the same value.
const lineOf = (subject, predicate, value, language = "", datatype = undefined) =>
    JSON.stringify([subject, predicate, datatype === full("xsd:double") ? Number(value).toPrecision(9) : value, language, datatype]);
const lines = (triples) => triples.map(({subject, predicate, object}) =>
    lineOf(subject.value, predicate.value, object.value, object.language, object.datatype?.value)).sort();

/// The triples of a graph.json.
function wantedLines({graph: {documents}, nodes, edges}) {
    const found = [];
    const describe = (subject, type) => {
        const put = (predicate, values, write) => [values ?? []].flat().forEach((value) => found.push(lineOf(subject, full(predicate), ...write(value))));
        const link = (predicate, sort, values) => put(predicate, values, (id) => [iri(sort, id)]);
        const text = (predicate, values) => put(predicate, values, (value) => [value, "", full("xsd:string")]);
        const label = (predicate, value, language) => put(predicate, value, (name) => [name, language, full("rdf:langString")]);
        const typed = (predicate, values, datatype) => put(predicate, values, (value) => [String(value), "", full(datatype)]);
        const date = (predicate, value) => put(predicate, value, (day) => [day, "", full(dateType(day))]);
        const told = (object) => {
            for (const name of ["status", "place", "office", "manner", "speaker"]) text(`g:${name}`, object[name]);
            text("g:field", object.fields);
            date("g:date", object.date);
        };
        put("rdf:type", type, (name) => [full(name)]);
        return {link, text, label, typed, date, told};
    };
    for (const {id, title, language, published, source, place, start, end} of documents) {
        const {text, typed, date} = describe(iri("document", id), "schema:NewsArticle");
        text("schema:headline", title);
        text("schema:inLanguage", language);
        date("schema:datePublished", published);
        text("g:source", source);
        text("g:place", place);
        typed("g:start", start, "xsd:integer");
        typed("g:end", end, "xsd:integer");
    }
    for (const node of nodes) {
        const {link, text, label, typed, date} = describe(iri("node", node.id), `schema:${kClasses[node.kind]}`);
        text("schema:identifier", node.id);
        for (const name of ["kind", "subtype", "count", "place"]) text(`g:${name}`, node[name]);
        for (const language of ["zh", "en"]) label("rdfs:label", node.names?.[language], language);
        if (!node.names?.zh && !node.names?.en) text("rdfs:label", node.label);
        text("skos:altLabel", node.aliases);
        text("g:field", node.fields);
        typed("g:mentions", node.mentions, "xsd:integer");
        date("g:date", node.date);
        link("g:home", "node", node.home);
        link("g:namedIn", "document", node.appearances.map(({document}) => document));
    }
    for (const edge of edges) {
        const {link, text, typed, told} = describe(iri("relation", edge.id), "g:Relation");
        const statement = (_, at) => `${edge.id}#${at + 1}`;
        text("schema:identifier", edge.id);
        text("g:kind", edge.kind);
        link("g:source", "node", edge.source);
        link("g:target", "node", edge.target);
        typed("g:directed", edge.directed, "xsd:boolean");
        typed("g:weight", edge.weight, "xsd:integer");
        typed("g:confidence", edge.confidence, "xsd:double");
        told(edge);
        link("prov:wasDerivedFrom", "statement", edge.evidence.map(statement));
        edge.evidence.forEach((item, at) => {
            const about = describe(iri("statement", statement(item, at)), "prov:Entity");
            about.link("prov:wasQuotedFrom", "document", item.document);
            about.text("prov:value", item.text);
            about.typed("g:start", item.start, "xsd:integer");
            about.typed("g:end", item.end, "xsd:integer");
            about.text("g:rule", item.rule);
            about.text("g:cue", item.cues);
            about.text("g:basis", item.basis);
            about.told(item);
        });
    }
    return found.sort();
}

async function triplesOfJsonLd(text) {
    const refuse = (address) => { throw new Error(`asked for ${address}`); };
    return new n3.Parser().parse(await jsonld.toRDF(JSON.parse(text), {format: "application/n-quads", documentLoader: refuse}));
}

for (const input of Object.keys(kInputs)) {
    const wanted = wantedLines(JSON.parse(exported(input, "json")));

    test(`the triples of ${input} in Turtle`, () => assert.deepEqual(lines(new n3.Parser().parse(exported(input, "turtle"))), wanted));

    test(`the triples of ${input} in JSON-LD`, async () => assert.deepEqual(lines(await triplesOfJsonLd(exported(input, "jsonld"))), wanted));
}

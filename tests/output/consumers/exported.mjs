// What the tests of exports by JavaScript libraries share: graphs, what the program exports of them, the nodes and edges
// that a reader should find, and the libraries. Environment: GUANXI_PROGRAM and GUANXI_NODE_MODULES.
import assert from "node:assert/strict";
import {execFileSync} from "node:child_process";
import {existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";

const kSkipped = 77;  // CTest's word for a skipped test (SKIP_RETURN_CODE)

const modules = process.env.GUANXI_NODE_MODULES ?? "";
if (!existsSync(join(modules, ".package-lock.json"))) {
    console.log(`skipped: the libraries that read exports are not installed in ${modules}; the CMake target export_readers does it.`);
    process.exit(kSkipped);
}
const find = createRequire(join(modules, "x.js"));

/// A library; of one that is no ES module, what it exports is its "default".
export const load = (name) => import(pathToFileURL(find.resolve(name)).href);

const folder = mkdtempSync(join(tmpdir(), "guanxi-readers-"));
process.on("exit", () => rmSync(folder, {recursive: true, force: true}));

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

const kHostile = [
    "say \"hi\"", "</script><script>alert(1)</script>", "]]>", "back\\slash\\", "\\N \\n", "a &amp; b & c &#60; &lt;", "'single' -- <!-- -->",
    "{record|<port> x}", "=1+1,\"cell\"", "100% {} #35; `x` ~", "__proto__", "constructor", "a|b | c", "𠀀 and 😀", "שלום \u202e عربي", "line\u2028separator"];

/// Facts in which every text is hostile. Nothing in them is a control character: not every format has those.
function hostileFacts() {
    const entities = [{id: "country:AAA", kind: "country", zh: "甲国", aliases: {甲国: 1}}, {id: "leader:张三", kind: "leader", zh: "张三", aliases: {张三: 1}}];
    const relations = [];
    kHostile.forEach((text, at) => {
        const statement = {status: ["reported", "planned", "denied"][at % 3], place: text, office: text, manner: text, speaker: text,
                           fields: [text, `${text}2`].sort(), text, rule: text, cues: [text], basis: "stated", date: `2030-0${1 + at % 9}`};
        entities.push({id: `leader:${text}`, kind: "leader", zh: text, en: `${text} (en)`, aliases: {[text]: 1, [`${text} alias`]: 2}, home: "country:AAA"},
                      {id: `event:${text}`, kind: "event", zh: text, aliases: {[text]: 1}, date: `2030-0${1 + at % 9}-01`, place: text});
        relations.push({kind: "visited", source: `leader:${text}`, target: "country:AAA", span: [100 * at, 100 * at + 9], ...statement},
                       {kind: "met", source: `leader:${text}`, target: "leader:张三", span: [100 * at + 20, 100 * at + 29], ...statement},
                       {kind: "attended", source: `leader:${text}`, target: `event:${text}`, span: [100 * at + 40, 100 * at + 49], ...statement});
    });
    const byId = (a, b) => Buffer.compare(Buffer.from(a.id), Buffer.from(b.id));
    const document = {title: kHostile[1], source: "<source>&\\.txt", published: "2030-05-02", language: "zh", span: [0, 4000], digest: "00000000000000ff"};
    return `${JSON.stringify({format: "guanxi-facts", version: 1, document, entities: entities.sort(byId), relations})}\n`;
}

const hostile = join(folder, "hostile.jsonl");
writeFileSync(hostile, hostileFacts());

/// Graphs by name: what the program finds in articles, and one of hostile texts.
export const kInputs = {articles: join(root, "samples"), "hostile texts": hostile};

/// What the program exports of an input.
export const exported = (input, format) =>
    execFileSync(process.env.GUANXI_PROGRAM, ["export", kInputs[input], "-q", "--format", format], {encoding: "utf8", maxBuffer: 1 << 28});

const told = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/// A list as formats without lists have it.
export const joined = (items) => items.map((item) => item.replaceAll("|", "｜")).join(" | ");

/// The nodes and edges of an input by their ids, taken from graph.json, each with the attributes of docs/formats.md. `list` makes of
/// a list what the format has.
export function expected(input, list = (items) => items) {
    const {nodes, edges} = JSON.parse(exported(input, "json"));
    assert.ok(nodes.length > 10 && edges.length > 10);
    const listed = (items) => items && list(items);
    return {
        nodes: new Map(nodes.map(({id, kind, label, names, aliases, mentions, home, subtype, fields, count, date, place}) => [id, told({
            kind, label, name_zh: names?.zh, name_en: names?.en, aliases: listed(aliases), mentions, home, subtype, fields: listed(fields), count, date, place})])),
        edges: new Map(edges.map(({id, kind, source, target, directed, weight, confidence, date, place, status, office, fields, manner, speaker, evidence}) => [id, told({
            source, target, kind, status, directed, weight, confidence, date, place, office, fields: listed(fields), manner, speaker,
            evidence: list(evidence.map(({text}) => text))})])),
    };
}

/// Fails unless a reader found these nodes and edges, no others, and of each at least these attributes.
export function assertSame(found, wanted) {
    for (const part of ["nodes", "edges"]) {
        assert.deepEqual([...found[part].keys()].sort(), [...wanted[part].keys()].sort(), part);
        for (const [id, attributes] of wanted[part]) {
            const all = found[part].get(id);
            for (const [name, value] of Object.entries(attributes)) assert.deepEqual(all[name], value, `${id}: ${name}`);
        }
    }
}

/// Runs `use` and fails where it writes anything on the console: so do libraries warn.
export async function withoutWarnings(use) {
    const written = [];
    const names = ["log", "warn", "error"];
    const own = names.map((name) => console[name]);
    for (const name of names) console[name] = (...words) => written.push(words.join(" "));
    try {
        return await use();
    } finally {
        names.forEach((name, at) => { console[name] = own[at]; });
        assert.deepEqual(written, []);
    }
}

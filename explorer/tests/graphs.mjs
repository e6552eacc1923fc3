// Graphs made up for the tests, in the format of graph.json.
import {makeRandom} from "./browser.mjs";

const kSymmetric = new Set(["met", "contacted", "cooperates_with"]);

/// Collects a graph in few words.
export class GraphMaker {
    constructor() {
        this.documents = [];
        this.nodes = new Map();
        this.edges = new Map();
    }

    document(title, published, source = "page.txt", language = "zh") {
        const id = `d${this.documents.length + 1}`;
        this.documents.push({id, title, source, published, language, start: 0, end: 1000000,
                             digest: String(this.documents.length + 1).padStart(16, "0")});
        return id;
    }

    node(kind, key, zh, en, aliases = [], details = {}) {
        const id = `${kind}:${key}`;
        const names = {...(zh && {zh}), ...(en && {en})};
        const counts = Object.fromEntries([zh ?? en, ...aliases].map((name) => [name, 1]));
        this.nodes.set(id, {id, kind, label: zh ?? en, names, mentions: 1 + aliases.length,
                            appearances: this.documents.slice(0, 1).map(({id: document}) => ({document, aliases: counts})), ...details});
        return id;
    }

    /// A relation, or one more sentence of one.
    edge(kind, from, to, {text, date, document = "d1", status = "reported", basis = "stated", ...more} = {}) {
        const [source, target] = kSymmetric.has(kind) && from > to ? [to, from] : [from, to];
        const id = [kind, source, target, ...(status === "reported" ? [] : [status])].join("|");
        const evidence = this.edges.get(id)?.evidence ?? [];
        const start = 100 * [...this.edges.values()].reduce((sum, edge) => sum + edge.evidence.length, 0);
        evidence.push({document, start, end: start + 90, text: text ?? `${from}与${to}。`, rule: "made.up", cues: [], basis, status,
                       ...(date && {date}), ...more});
        this.edges.set(id, {id, kind, source, target, directed: !kSymmetric.has(kind), weight: evidence.length, confidence: 0.9,
                            status, evidence});
    }

    graph() {
        return {directed: true, multigraph: true,
                graph: {format: "guanxi-graph", version: 1, generator: "tests", documents: this.documents},
                nodes: [...this.nodes.values()], edges: [...this.edges.values()]};
    }
}

/// Two neighbours with their leaders, a summit and a treaty, a quarrel with a third state, and a state apart.
export function smallGraph() {
    const maker = new GraphMaker();
    maker.document("两国元首在乙都会谈", "2024-05-02", "first.txt");
    maker.document("丙国提出抗议", "2024-09-10", "second.txt");
    const [a, b, c] = [maker.node("country", "FRA", "法国", "France", ["法方", "巴黎"]), maker.node("country", "HUN", "匈牙利", "Hungary", ["匈方"]),
                       maker.node("country", "JPN", "日本", "Japan", ["日方"])];
    maker.node("country", "FJI", "斐济", "Fiji");
    const [zhang, li] = [maker.node("leader", "马克龙", "马克龙", "Emmanuel Macron", ["法国总统"], {home: a}),
                         maker.node("leader", "欧尔班", "欧尔班", "Viktor Orbán", [], {home: b})];
    const summit = maker.node("event", "第一届四国峰会", "第一届四国峰会", undefined, [], {date: "2024-05-01", place: "布达佩斯"});
    const treaty = maker.node("agreement", "睦邻友好条约", "睦邻友好条约", "Treaty of Good-Neighbourliness", [], {subtype: "treaty", fields: ["能源", "教育"]});
    maker.edge("holds_office", zhang, a, {text: "法国总统马克龙", office: "总统"});
    maker.edge("holds_office", li, b, {text: "匈牙利总理欧尔班", office: "总理"});
    maker.edge("met", zhang, li, {text: "马克龙在布达佩斯同欧尔班举行会谈。", date: "2024-05-01", cues: ["举行会谈"], place: "布达佩斯"});
    maker.edge("met", zhang, li, {text: "马克龙再次会见欧尔班。", date: "2024-05-02", cues: ["会见"]});
    maker.edge("visited", zhang, b, {text: "马克龙对匈牙利进行国事访问。", date: "2024-05-01", cues: ["访问"]});
    maker.edge("visited", li, a, {text: "欧尔班将于明年访问法国。", date: "2025", status: "planned", cues: ["访问"]});
    maker.edge("attended", zhang, summit, {date: "2024-05-01"});
    maker.edge("hosted", b, summit, {date: "2024-05-01"});
    maker.edge("party_to", a, treaty, {basis: "named"});
    maker.edge("party_to", b, treaty, {basis: "named"});
    maker.edge("opposes", c, a, {text: "日方对法方表示抗议。", document: "d2", date: "2024-09-10", manner: "抗议", basis: "inferred"});
    maker.edge("supports", c, b, {document: "d2", status: "denied", date: "2024-09-10"});
    return maker.graph();
}

export const kHostile = [
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(2)>", "\" onmouseover=\"alert(3)", "javascript:alert(4)",
    "&lt;b&gt; & &amp;", "{{constructor}} ${alert(5)}", "line\u2028separator\u2029", "\u202Eright to left", "𠀀 and 😀", "__proto__",
    "a~b%41&=#c", "'; DROP TABLE nodes; --", "x".repeat(3000), "很长的名称".repeat(400)];

/// Every text that a page shows is hostile: names, aliases, titles, sources, sentences, rules, words, places.
export function hostileGraph() {
    const maker = new GraphMaker();
    kHostile.forEach((text, at) => maker.document(text, `2024-0${1 + (at % 9)}-01`, text, "zh"));
    const state = maker.node("country", "FRA", "<b>法国</b>", "<i>France</i>", kHostile);
    kHostile.forEach((text, at) => {
        const leader = maker.node("leader", text, text, `${text} (en)`, [`${text} alias`], {place: text});
        maker.edge("visited", leader, state, {text, rule: text, cues: [text], place: text, manner: text, speaker: text,
                                              office: text, fields: [text, text + "2"], document: `d${at + 1}`});
    });
    return maker.graph();
}

/// Of `count` nodes and `edges` edges, some with far more ties than others, as in news.
export function largeGraph(count, edges) {
    const maker = new GraphMaker();
    const random = makeRandom(count);
    maker.document("一篇很长的文章", "2024-05-02");
    const sorts = [["country", Math.ceil(count / 12)], ["leader", Math.ceil(count / 2)], ["organization", Math.ceil(count / 10)]];
    sorts.push(["agreement", count - sorts.reduce((sum, [, number]) => sum + number, 0)]);
    const ids = Object.fromEntries(sorts.map(([kind, number]) => [kind, Array.from({length: number}, (_, at) =>
        maker.node(kind, `${kind}${at}`, `${{country: "国", leader: "领导人", organization: "组织", agreement: "协议文件"}[kind]}${at}`, `${kind} ${at}`))]));
    const pick = (list) => list[Math.floor(list.length * random() ** 2.2)];
    const kinds = [["cooperates_with", "country", "country"], ["opposes", "country", "country"], ["met", "leader", "leader"],
                   ["visited", "leader", "country"], ["member_of", "country", "organization"], ["party_to", "country", "agreement"],
                   ["signed", "leader", "agreement"]];
    const seen = new Set();
    const list = [];
    while (list.length < edges) {
        const [kind, from, to] = kinds[Math.floor(random() * kinds.length)];
        const ends = [pick(ids[from]), pick(ids[to])];
        if (ends[0] === ends[1]) continue;
        if (kSymmetric.has(kind)) ends.sort();
        const id = [kind, ...ends].join("|");
        if (seen.has(id)) continue;
        seen.add(id);
        const date = `20${10 + Math.floor(random() * 15)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
        list.push({id, kind, source: ends[0], target: ends[1], directed: !kSymmetric.has(kind), weight: 1, confidence: 0.9, status: "reported",
                   evidence: [{document: "d1", start: 100 * list.length, end: 100 * list.length + 90, text: `第${list.length}句。`,
                               rule: "made.up", basis: "stated", status: "reported", date}]});
    }
    return {...maker.graph(), edges: list};
}

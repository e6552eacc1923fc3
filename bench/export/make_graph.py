"""Writes a made-up graph in the form of graph.json: make_graph.py NODES EDGES >graph.json

Like one of months of news: leaders, countries, agreements, events, organisations and projects with Chinese and English
names, few of which have most of the relations; each relation has a date and a sentence, every fifth one two. The
same numbers give the same graph.
"""

import json
import random
import sys

KINDS = [("leader", 50), ("agreement", 20), ("event", 12), ("organization", 10), ("project", 8)]
SHAPES = [("met", "leader", "leader"), ("visited", "leader", "country"), ("signed", "leader", "agreement"),
          ("attended", "leader", "event"), ("party_to", "country", "agreement"), ("opposes", "country", "country"),
          ("member_of", "country", "organization"), ("partner_in", "country", "project"), ("holds_office", "leader", "country")]
SYMMETRIC = {"met"}
WORDS = ["合作", "友好", "贸易", "能源", "安全", "文化", "铁路", "海洋", "农业", "科技", "边境", "联合", "双边", "区域", "和平", "发展"]
ARTICLES = 20  # statements in one


def name_of(kind, number, dice):
    words = "".join(dice.choices(WORDS, k=2))
    return {"leader": f"{words}总统{number}", "country": f"{words}国{number}", "agreement": f"关于{words}的联合声明{number}",
            "event": f"第{number}届{words}峰会", "organization": f"{words}组织{number}", "project": f"{words}工程{number}"}[kind]


def day(dice):
    return f"20{dice.randrange(10, 26)}-{dice.randrange(1, 13):02}-{dice.randrange(1, 29):02}"


def nodes_of(count, dice):
    countries = min(200, max(2, count // 10))
    numbers = {"country": countries}
    for kind, share in KINDS:
        numbers[kind] = max(2, (count - countries) * share // 100)
    numbers["leader"] += count - sum(numbers.values())
    nodes, ids = [], {}
    for kind, number in numbers.items():
        ids[kind] = []
        for i in range(number):
            name = name_of(kind, i, dice)
            node = {"id": f"{kind}:{name}", "kind": kind, "names": {"zh": name, "en": f"{kind.capitalize()} {i}"}, "aliases": [name],
                    "mentions": 1, "appearances": []}
            if kind == "event":
                node["date"], node["place"] = day(dice), dice.choice(WORDS) + "市"
            if kind == "agreement":
                node["subtype"] = "statement"
            nodes.append(node)
            ids[kind].append(node["id"])
    return nodes, ids


def edges_of(count, ids, dice):
    """Who is early in its list is met far more often than who is late."""

    def pick(kind):
        return ids[kind][int(len(ids[kind]) * dice.random() ** 3)]

    seen = set()
    statements = 0
    while len(seen) < count:
        kind, source_kind, target_kind = dice.choice(SHAPES)
        source, target = pick(source_kind), pick(target_kind)
        if kind in SYMMETRIC and target < source:
            source, target = target, source
        if source == target or (kind, source, target) in seen:
            continue
        seen.add((kind, source, target))
        evidence = []
        for _ in range(2 if len(seen) % 5 == 0 else 1):
            words = dice.choices(WORDS, k=4)
            text = f"{source.split(':')[1]}同{target.split(':')[1]}就{words[0]}、{words[1]}和{words[2]}等问题表明立场。"
            start = 200 * (statements % ARTICLES)
            evidence.append({"document": f"d{statements // ARTICLES + 1}", "start": start, "end": start + len(text.encode()), "text": text,
                             "rule": "zh.made_up", "cues": [words[3]], "basis": "stated", "status": "reported", "date": day(dice)})
            statements += 1
        yield {"kind": kind, "source": source, "target": target, "status": "reported", "evidence": evidence}


def write_list(name, items, end):
    sys.stdout.write(f'"{name}":[')
    for i, item in enumerate(items):
        sys.stdout.write((",\n" if i else "\n") + json.dumps(item, ensure_ascii=False, separators=(",", ":")))
    sys.stdout.write(f"]{end}\n")


def main():
    node_count, edge_count = int(sys.argv[1]), int(sys.argv[2])
    dice = random.Random(7)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    nodes, ids = nodes_of(node_count, dice)
    edges = list(edges_of(edge_count, ids, dice))
    statements = sum(len(edge["evidence"]) for edge in edges)
    documents = [{"id": f"d{i + 1}", "title": f"{dice.choice(WORDS)}要闻{i}", "source": f"news/{i}.txt", "published": day(dice), "language": "zh",
                  "start": 0, "end": 200 * ARTICLES + 400, "digest": f"{i:016x}"} for i in range((statements + ARTICLES - 1) // ARTICLES)]
    for i, node in enumerate(nodes):
        node["appearances"] = [{"document": f"d{i % len(documents) + 1}", "aliases": {node["aliases"][0]: 1}}]
    header = json.dumps({"format": "guanxi-graph", "version": 1, "generator": "make_graph.py"})
    sys.stdout.write(f'{{"directed":true,"multigraph":true,"graph":{header[:-1]},\n')
    write_list("documents", documents, "},")
    write_list("nodes", nodes, ",")
    write_list("edges", edges, "}")


if __name__ == "__main__":
    main()

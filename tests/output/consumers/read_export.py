"""Reads a file that guanxi exported with a library that others wrote, and prints what that found as JSON.

Usage: read_export.py READER FILE…   The result is {"nodes": {id: attributes}, "edges": {id: attributes}}; every edge has
"source" and "target". Exit code 77: the library is not installed.
"""

import json
import sys


def networkx_result(graph):
    edges = {}
    for source, target, key, data in graph.edges(keys=True, data=True):
        edges[key] = {**data, "source": source, "target": target}
    assert len(edges) == graph.number_of_edges(), "two edges of one id"
    return {"nodes": dict(graph.nodes(data=True)), "edges": edges}


def graphml(path):
    import networkx

    return networkx_result(networkx.read_graphml(path, force_multigraph=True))


def igraph_graphml(path):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    said = lambda attributes: {key: value for key, value in attributes.items() if value is not None and value != "" and value == value}
    names = graph.vs["id"] if graph.vcount() else []
    ends = lambda edge: {"source": names[edge.source], "target": names[edge.target]}
    nodes = {name: said(vertex.attributes()) for name, vertex in zip(names, graph.vs)}
    edges = {edge["id"]: said(edge.attributes()) | ends(edge) for edge in graph.es}
    assert (len(nodes), len(edges)) == (graph.vcount(), graph.ecount()), "two of one id"
    return {"nodes": nodes, "edges": edges}


def gexf(path):
    import networkx

    graph = networkx.read_gexf(path)
    return networkx_result(graph if graph.is_multigraph() else networkx.MultiDiGraph(graph))


def node_link(path):
    import networkx

    data = load(path)
    if "links" in data:  # as D3 takes it; here NetworkX stands in for D3's own reading of "nodes" and "links"
        return networkx_result(networkx.node_link_graph(data, key="id", link="links"))
    return networkx_result(networkx.node_link_graph(data, link="edges"))


def cytoscape(path):
    import networkx

    return networkx_result(networkx.cytoscape_graph(load(path)))


def csv(nodes_path, edges_path):
    types = {"mentions": int, "weight": int, "confidence": float}

    def read(row):
        cells = {key.lower(): cell for key, cell in row.items() if cell}
        return {key: types.get(key, str)(cell) for key, cell in cells.items()}

    nodes = {row["Id"]: read(row) for row in rows(nodes_path)}
    edges = {row["Id"]: read(row) | {"directed": row["Type"] == "Directed"} for row in rows(edges_path)}
    return {"nodes": nodes, "edges": edges}


def table(path):
    return rows(path)


def rdf(turtle_path, jsonld_path):
    import rdflib

    turtle = rdflib.Graph().parse(turtle_path, format="turtle")
    jsonld = rdflib.Graph().parse(jsonld_path, format="json-ld")
    assert set(turtle) == set(jsonld), sorted(set(turtle) ^ set(jsonld))[:4]
    word = rdflib.Namespace("urn:guanxi:vocabulary:")
    schema = rdflib.Namespace("https://schema.org/")
    prov = rdflib.Namespace("http://www.w3.org/ns/prov#")
    nodes, edges = {}, {}
    for subject, identifier in turtle.subject_objects(schema.identifier):
        kind = str(turtle.value(subject, word.kind))
        if (subject, rdflib.RDF.type, word.Relation) not in turtle:
            nodes[str(identifier)] = {"kind": kind}
            continue
        statements = list(turtle.objects(subject, prov.wasDerivedFrom))
        assert all((turtle.value(s, prov.wasQuotedFrom), None, None) in turtle for s in statements)
        assert all((turtle.value(subject, end), None, None) in turtle for end in (word.source, word.target))
        edges[str(identifier)] = {
            "kind": kind,
            "status": str(turtle.value(subject, word.status)),
            "date": str(turtle.value(subject, word.date, default="")),
            "weight": turtle.value(subject, word.weight).toPython(),
            "confidence": turtle.value(subject, word.confidence).toPython(),
            "sentences": [str(turtle.value(s, prov.value)) for s in statements],
        }
    return {"nodes": nodes, "edges": edges}


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def rows(path):
    import csv as csv_module

    with open(path, encoding="utf-8", newline="") as file:
        return list(csv_module.DictReader(file, strict=True))


def main():
    reader, paths = globals()[sys.argv[1]], sys.argv[2:]
    try:
        result = reader(*paths)
    except ModuleNotFoundError as error:
        print(error)
        return 77
    json.dump(result, sys.stdout, ensure_ascii=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())

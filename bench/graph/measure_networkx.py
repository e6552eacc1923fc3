#!/usr/bin/env python3
"""Measures an edge list with NetworkX, as measure_guanxi does: to time it, or to compare the values.

  measure_networkx.py GRAPH FOLDER RUNS MEASURE…

Prints "MEASURE SECONDS NUMBER" for each and writes its values to FOLDER/MEASURE.f64, in the order of the node numbers.
Where NetworkX and guanxi scale differently, NetworkX's values are brought to guanxi's scale here.
"""
import array
import math
import sys
import time
import warnings
from fractions import Fraction

import networkx as nx


def read(path):
    """The lines as a simple graph without loops and as one with directions; weights of parallel lines are summed."""
    plain, directed = nx.Graph(), nx.DiGraph()
    lines = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            words = line.replace(",", " ").split()
            if words and words[0][0] not in "#%":
                lines.append((int(words[0]), int(words[1]), float(words[2]) if len(words) > 2 else 1.0))
    nodes = sorted({end for a, b, _ in lines for end in (a, b)})
    for graph in (plain, directed):
        graph.add_nodes_from(nodes)
        for a, b, weight in lines:
            if a == b:
                continue
            if graph.has_edge(a, b):
                graph[a][b]["weight"] += weight
            else:
                graph.add_edge(a, b, weight=weight)
        for _, _, data in graph.edges(data=True):
            data["length"] = 1 / Fraction(data["weight"])  # exact, since NetworkX compares lengths without a tolerance
    return plain, directed


def scaled_to_one(values):
    """By node, so that the largest value is 1."""
    largest = max(map(abs, values.values()), default=0) or 1
    return {node: abs(value) / largest for node, value in values.items()}


def eigenvector(graph):
    """NetworkX takes the whole matrix; guanxi the component with the largest eigenvalue."""
    import numpy

    best, best_value = {}, 0
    for part in sorted(nx.connected_components(graph), key=min):
        nodes = sorted(part)
        values, vectors = numpy.linalg.eigh(nx.to_numpy_array(graph, nodelist=nodes))
        if values[-1] > best_value * (1 + 1e-9):
            best_value = values[-1]
            best = dict(zip(nodes, vectors[:, -1]))
    best = scaled_to_one(best)
    return {node: best.get(node, 0.0) for node in graph}


def hits(graph, which):
    """The principal singular vectors, by numpy; NetworkX's own iteration stops at 1e-8."""
    import numpy

    nodes = list(graph)
    left, _, right = numpy.linalg.svd(nx.to_numpy_array(graph, nodelist=nodes))
    vector = abs(left[:, 0] if which == 0 else right[0])
    return dict(zip(nodes, vector / vector.sum()))


def edge_values(graph, values):
    """In the order of guanxi: by the smaller end and then the larger, or by source and then target."""
    if not graph.is_directed():
        values = {tuple(sorted(edge)): value for edge, value in values.items()}
    return {edge: values[edge] for edge in sorted(values)}


def over_others(values):
    """Divides by the number of other nodes."""
    return {node: value / (len(values) - 1) for node, value in values.items()}


def or_zero(values):
    """Puts 0 where NetworkX says that there is no value."""
    return {node: 0.0 if math.isnan(value) else value for node, value in values.items()}


def number_or_zero(value):
    return 0.0 if math.isnan(value) else value


PAGERANK = {"tol": 1e-15, "max_iter": 2000}
KATZ = {"alpha": 0.005, "weight": "weight", "max_iter": 10000, "tol": 1e-14}
MEASURES = {
    "betweenness": lambda g, d: nx.betweenness_centrality(g),
    "betweenness_weighted": lambda g, d: nx.betweenness_centrality(g, weight="length"),
    "directed_betweenness": lambda g, d: nx.betweenness_centrality(d),
    "directed_betweenness_weighted": lambda g, d: nx.betweenness_centrality(d, weight="length"),
    "edge_betweenness": lambda g, d: edge_values(g, nx.edge_betweenness_centrality(g)),
    "directed_edge_betweenness": lambda g, d: edge_values(d, nx.edge_betweenness_centrality(d)),
    "harmonic": lambda g, d: over_others(nx.harmonic_centrality(g)),
    "closeness": lambda g, d: nx.closeness_centrality(g),
    "closeness_weighted": lambda g, d: nx.closeness_centrality(g, distance="length"),
    "directed_closeness": lambda g, d: nx.closeness_centrality(d),
    "eigenvector": lambda g, d: eigenvector(g),
    "pagerank": lambda g, d: nx.pagerank(g, **PAGERANK),
    "directed_pagerank": lambda g, d: nx.pagerank(d, **PAGERANK),
    "katz": lambda g, d: nx.katz_centrality(g, **KATZ),
    "directed_katz": lambda g, d: nx.katz_centrality(d, **KATZ),
    "directed_hubs": lambda g, d: hits(d, 0),
    "directed_authorities": lambda g, d: hits(d, 1),
    "degree": lambda g, d: dict(g.degree()),
    "strength": lambda g, d: dict(g.degree(weight="weight")),
    "core": lambda g, d: nx.core_number(g),
    "triangles": lambda g, d: nx.triangles(g),
    "clustering": lambda g, d: nx.clustering(g),
    "transitivity": lambda g, d: nx.transitivity(g),
    "constraint": lambda g, d: or_zero(nx.constraint(g, weight="weight")),
    "effective_size": lambda g, d: or_zero(nx.effective_size(g)),
    "components": lambda g, d: nx.number_connected_components(g),
    "directed_strong": lambda g, d: nx.number_strongly_connected_components(d),
    "articulation": lambda g, d: {v: sorted(g).index(v) for v in sorted(nx.articulation_points(g))},
    "bridges": lambda g, d: len(list(nx.bridges(g))),
    "density": lambda g, d: nx.density(g),
    "directed_reciprocity": lambda g, d: nx.overall_reciprocity(d),
    "assortativity": lambda g, d: number_or_zero(nx.degree_assortativity_coefficient(g)),
    "directed_assortativity": lambda g, d: number_or_zero(nx.degree_assortativity_coefficient(d, x="out", y="in")),
}


def main():
    warnings.simplefilter("ignore")
    path, folder, runs, names = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4:]
    start = time.process_time()
    plain, directed = read(path)
    print(f"read {time.process_time() - start:.6f} {plain.number_of_edges()}")
    for name in names:
        best, values = math.inf, None
        for _ in range(runs):
            start = time.process_time()
            values = MEASURES[name](plain, directed)
            best = min(best, time.process_time() - start)
            if best > 5:
                break
        is_number = not isinstance(values, dict)
        print(f"{name} {best:.6f} {values if is_number else 0:.17g}", flush=True)
        with open(f"{folder}/{name}.f64", "wb") as file:
            array.array("d", [] if is_number else map(float, values.values())).tofile(file)


if __name__ == "__main__":
    main()

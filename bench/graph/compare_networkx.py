#!/usr/bin/env python3
"""Compares guanxi's network measures with NetworkX's, on random graphs and on the graphs of samples/.

  compare_networkx.py MEASURE_GUANXI [GUANXI SAMPLES]

Ends with 0 if all agree to nine digits, 1 if not, and 77 (which ctest counts as skipped) where NetworkX is missing; in
continuous integration (CI in the environment) that is a failure too, since a check that does not run proves nothing.
"""
import array
import json
import os
import random
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
TOLERANCE = 1e-9
SKIPPED = 77


def random_graphs():
    """Names and lines of seeded random edge lists: sparse and dense, in parts, weighted, with loops and parallel lines."""
    sizes = [(5, 6, 1), (12, 10, 1), (30, 40, 1), (60, 200, 5), (120, 150, 3), (90, 1500, 9)]
    for seed, (n, m, heaviest) in enumerate(sizes):
        draw = random.Random(seed)
        lines = [(draw.randrange(n), draw.randrange(n), draw.randint(1, heaviest)) for _ in range(m)]
        lines += lines[: m // 10]
        lines += [(v, v, 1) for v in range(0, n, 10)]
        yield f"random {n} {m}", lines


def sample_graphs(program, samples, folder):
    """The graphs that guanxi builds from each sample and from all of them, as edge lists of weights."""
    inputs = [samples] + sorted(os.path.join(samples, name) for name in os.listdir(samples) if name.endswith(".txt"))
    for path in inputs:
        out = os.path.join(folder, "out")
        subprocess.run([program, "build", path, "-o", out, "--quiet"], check=True, stdout=subprocess.DEVNULL)
        with open(os.path.join(out, "graph.json"), encoding="utf-8") as file:
            graph = json.load(file)
        number = {node["id"]: i for i, node in enumerate(graph["nodes"])}
        edges = graph["edges"]
        lines = [(number[e["source"]], number[e["target"]], max(1, int(e.get("weight", 1)))) for e in edges]
        yield os.path.basename(path.rstrip("/")), lines


def values(folder, name):
    found = array.array("d")
    with open(os.path.join(folder, name + ".f64"), "rb") as file:
        found.frombytes(file.read())
    return found


def measure(command, folder):
    os.makedirs(folder, exist_ok=True)
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return {line.split()[0]: float(line.split()[2]) for line in done.stdout.splitlines()}


def differs(ours, theirs):
    return not abs(ours - theirs) <= TOLERANCE * max(1.0, abs(theirs))


def compare(program, name, lines, folder, measures):
    """Returns what differs, as lines to print."""
    path = os.path.join(folder, "graph.txt")
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f"{a} {b} {weight}\n" for a, b, weight in lines)
    ours, theirs = os.path.join(folder, "ours"), os.path.join(folder, "theirs")
    os.makedirs(ours, exist_ok=True)
    os.makedirs(theirs, exist_ok=True)
    found = measure([program, path, ours, "1", "1", *measures], ours)
    expected = measure([sys.executable, os.path.join(HERE, "measure_networkx.py"), path, theirs, "1", *measures], theirs)
    faults = []
    for key in measures:
        mine, other = values(ours, key), values(theirs, key)
        if len(mine) != len(other):
            faults.append(f"{name}: {key} has {len(mine)} values, NetworkX {len(other)}")
            continue
        if differs(found[key], expected[key]):
            faults.append(f"{name}: {key} is {found[key]!r}, NetworkX says {expected[key]!r}")
        worst = max(range(len(mine)), key=lambda i: abs(mine[i] - other[i]), default=None)
        if worst is not None and any(differs(a, b) for a, b in zip(mine, other)):
            faults.append(f"{name}: {key} of node {worst} is {mine[worst]!r}, NetworkX says {other[worst]!r}")
    return faults


def main():
    try:
        import networkx
        import numpy  # noqa: F401
        import scipy  # noqa: F401
    except ImportError as missing:
        print(f"skipped: {missing} (Debian: python3-networkx, python3-numpy, python3-scipy)")
        return 1 if os.environ.get("CI") else SKIPPED
    from measure_networkx import MEASURES

    program = sys.argv[1]
    faults, graphs = [], 0
    with tempfile.TemporaryDirectory() as folder:
        todo = list(random_graphs())
        if len(sys.argv) > 3:
            todo += sample_graphs(sys.argv[2], sys.argv[3], folder)
        for name, lines in todo:
            graphs += 1
            faults += compare(program, name, lines, folder, list(MEASURES))
    for fault in faults:
        print(fault)
    print(f"{len(MEASURES)} measures on {graphs} graphs against NetworkX {networkx.__version__}: {len(faults)} differ")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.path.insert(0, HERE)
    sys.exit(main())

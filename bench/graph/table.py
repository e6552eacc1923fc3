#!/usr/bin/env python3
"""Times guanxi's network measures beside igraph, Boost.Graph and NetworkX, and compares the values; `./dev bench graph` calls it.

  table.py BUILD_FOLDER [--long] [--write FILE] [GRAPH…]

GRAPHs are edge lists; without any, two made-up ones are taken. With --long, betweenness is left to igraph however long it
takes; with --write, the table replaces the one between the marks in FILE. Programs run in turn, each as a process of its
own. One thread is timed by its processor time, two by the clock.
"""
import array
import datetime
import os
import random
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
BEGIN, END = "<!-- graph table: written by ./dev bench graph -->", "<!-- end of the graph table -->"
MEASURES = ["betweenness", "edge_betweenness", "harmonic", "closeness",
            "eigenvector", "pagerank", "core", "triangles", "components", "leiden"]
THREADED = ["betweenness", "harmonic"]
SLOW = ["betweenness", "edge_betweenness", "harmonic", "closeness"]  # n · m steps in the other programs
IGRAPH_LIMIT, NETWORKX_LIMIT = 7e9, 1e7  # n · m up to which they are asked for these
NETWORKX = ["pagerank", "core", "triangles", "components"]
BOOST = ["pagerank", "core", "components"]


def news_like(path, countries=120, leaders=1200, agreements=9000, seed=1):
    """Leaders of countries who meet, and agreements of two to six countries; few countries have most of both."""
    draw = random.Random(seed)

    def country():
        return int(countries * draw.random() ** 2.5)

    lines = set()
    for leader in range(leaders):
        home = country()
        lines.add((home, countries + leader))
        for _ in range(draw.randint(0, 4)):
            lines.add((countries + leader, countries + draw.randrange(leaders)))
    for agreement in range(agreements):
        for _ in range(draw.choice([2, 2, 2, 2, 3, 3, 4, 6])):
            lines.add((country(), countries + leaders + agreement))
    write(path, lines)


def scale_free(path, n=8000, ties=4, seed=2):
    """Barabási and Albert's network."""
    draw = random.Random(seed)
    ends, lines = list(range(ties)), set()
    for v in range(ties, n):
        for w in {draw.choice(ends) for _ in range(ties)}:
            lines.add((w, v))
            ends += [v, w]
    write(path, lines)


def write(path, lines):
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f"{a} {b}\n" for a, b in sorted(lines) if a != b)


def run(command, folder, threads="1"):
    os.makedirs(folder, exist_ok=True)
    environment = dict(os.environ, OMP_NUM_THREADS=threads, OPENBLAS_NUM_THREADS=threads)
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
    rows = (line.split() for line in done.stdout.splitlines())
    return {name: (float(seconds), float(number)) for name, seconds, number in rows}


def values(folder, name):
    found = array.array("d")
    with open(os.path.join(folder, name + ".f64"), "rb") as file:
        found.frombytes(file.read())
    return found


def difference(name, ours, theirs, numbers):
    """The largest difference of a value, relative where values are above 1; of modularity and counts, the difference."""
    if name in ("leiden", "components"):
        return f"{numbers[1] - numbers[0]:+.4g}"
    mine, other = values(ours, name), values(theirs, name)
    if len(mine) != len(other):
        return f"{len(mine)} and {len(other)} values"
    return f"{max(abs(a - b) / max(1.0, abs(b)) for a, b in zip(mine, other)):.1g}"


def seconds_text(seconds):
    return f"{seconds:.3g} s" if seconds >= 0.1 else f"{1000 * seconds:.3g} ms"


def size_of(path):
    nodes, ties = set(), 0
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip() and line[0] not in "#%":
                nodes.update(line.split()[:2])
                ties += 1
    return len(nodes), ties


def rows_of(build, path, is_long, folder):
    """The lines of the table for one graph."""
    n, m = size_of(path)
    name = f"{os.path.basename(path).removesuffix('.txt')} ({n} nodes, {m} ties)"
    ours = os.path.join(folder, "guanxi")
    own = run([f"{build}/bench/measure_guanxi", path, ours, "5", "1", *MEASURES], ours)
    two = run([f"{build}/bench/measure_guanxi", path, ours + "2", "5", "2", *THREADED], ours + "2", "2")
    others = []
    if os.path.exists(f"{build}/bench/measure_igraph"):
        asked = [k for k in MEASURES if k not in SLOW or is_long or n * m <= IGRAPH_LIMIT]
        theirs = os.path.join(folder, "igraph")
        found = run([f"{build}/bench/measure_igraph", path, theirs, "5", *asked], theirs)
        others.append(("igraph", theirs, found))
    theirs = os.path.join(folder, "boost")
    asked = BOOST + (["betweenness"] if n * m <= IGRAPH_LIMIT else [])
    others.append(("Boost.Graph", theirs, run([f"{build}/bench/measure_boost", path, theirs, "5", *asked], theirs)))
    asked = NETWORKX + (SLOW if n * m <= NETWORKX_LIMIT else [])
    theirs = os.path.join(folder, "networkx")
    try:
        found = run([sys.executable, f"{HERE}/measure_networkx.py", path, theirs, "1", *asked], theirs)
        others.append(("NetworkX", theirs, found))
    except subprocess.CalledProcessError:
        print("table.py: NetworkX could not be run", file=sys.stderr)
    lines = []
    for key in ["read", *MEASURES]:
        mine = own[key]
        lines.append(f"| {name} | {key} | guanxi | {seconds_text(mine[0])} | 1 | |")
        if key in two and key != "read":
            lines.append(f"| | | guanxi, 2 threads (clock) | {seconds_text(two[key][0])} | {two[key][0] / mine[0]:.2f} | |")
        for program, theirs, found in others:
            if key not in found:
                continue
            apart = "" if key == "read" else difference(key, ours, theirs, (mine[1], found[key][1]))
            ratio = found[key][0] / max(mine[0], 1e-9)
            lines.append(f"| | | {program} | {seconds_text(found[key][0])} | **{ratio:.3g}** | {apart} |")
        name = ""
    peaks = [f"{label} {found['peak_mib'][1]:.0f}" for label, found in
             [("guanxi", own)] + [(program, found) for program, _, found in others if "peak_mib" in found]]
    lines.append(f"| | peak memory, MiB | {', '.join(peaks)} | | | |")
    return lines


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), "unknown processor")
    load = os.getloadavg()[0]
    return f"{model}, {os.cpu_count()} processors, load {load:.1f}, {datetime.date.today().isoformat()}"


def main():
    arguments = sys.argv[2:]
    build, is_long, target = sys.argv[1], "--long" in arguments, None
    if "--write" in arguments:
        at = arguments.index("--write")
        target = arguments[at + 1]
        del arguments[at : at + 2]
    graphs = [a for a in arguments if a != "--long"]
    lines = [f"Measured on: {machine()}.", "",
             "| graph | measure | program | time | × guanxi | largest difference |", "|---|---|---|---|---|---|"]
    with tempfile.TemporaryDirectory() as folder:
        if not graphs:
            graphs = [os.path.join(folder, "news-like.txt"), os.path.join(folder, "scale-free.txt")]
            news_like(graphs[0])
            scale_free(graphs[1])
        print("\n".join(lines))
        for path in graphs:
            rows = rows_of(build, path, is_long, folder)
            print("\n".join(rows), flush=True)
            lines += rows
    if target:
        with open(target, encoding="utf-8") as file:
            text = file.read()
        before, rest = text.split(BEGIN)
        after = rest.split(END)[1]
        with open(target, "w", encoding="utf-8") as file:
            file.write(before + BEGIN + "\n" + "\n".join(lines) + "\n" + END + after)


if __name__ == "__main__":
    main()

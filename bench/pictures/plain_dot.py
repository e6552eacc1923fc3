"""Writes a graph.json as the DOT that one would write by hand: plain_dot.py graph.json >graph.dot

A node with its label for each entity, an edge with its kind for each relation, and nothing else.
"""

import json
import sys


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


with open(sys.argv[1], encoding="utf-8") as file:
    graph = json.load(file)
print('digraph {\n  node [fontname="Noto Sans CJK SC"]\n  edge [fontname="Noto Sans CJK SC"]')
for node in graph["nodes"]:
    print(f"  {quoted(node['id'])} [label={quoted(node['label'])}]")
for edge in graph["edges"]:
    end = "" if edge["directed"] else " dir=none"
    print(f"  {quoted(edge['source'])} -> {quoted(edge['target'])} [label={quoted(edge['kind'])}{end}]")
print("}")

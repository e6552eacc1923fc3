#pragma once

#include <string>
#include <vector>

#include "graph/relationship_graph.hpp"
#include "output/drawing.hpp"
#include "output/labels.hpp"

namespace guanxi {

/// What the pointer shows over a node: its full names, kind, aliases, details and how often it is mentioned. Plain
/// text, one fact a line.
std::string node_tooltip(const RelationshipGraph& graph, Vertex vertex, LabelLanguage language);

/// What the pointer shows over a line that stands for `edges`: each relation with its date, place and office, and under
/// it the sentences that state it with document and date; of many, the first ones and the number of the others. Plain
/// text.
std::string line_tooltip(const RelationshipGraph& graph, const std::vector<EdgeRef>& edges, LabelLanguage language);

/// What is said under the picture of a line that stands for `edges`: its relations in the order given, then their
/// sentences, each once, with document and date; of many, the first ones and the number of the others.
EvidenceNote evidence_note(const RelationshipGraph& graph, const std::vector<EdgeRef>& edges, LabelLanguage language);

/// One relation in a few words: "习近平 — 拉赫蒙：会晤，2025-06-17，阿斯塔纳".
std::string describe_relation(const RelationshipGraph& graph, const EdgeRef& ref, LabelLanguage language);

}  // namespace guanxi

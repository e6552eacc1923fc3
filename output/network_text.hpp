#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/analysis/findings.hpp"
#include "graph/analysis/statistics.hpp"
#include "graph/named_network.hpp"

namespace guanxi {

/// A network with all that is known about it, as its sections of a summary need it. Looks at values that must outlive
/// it; all are by vertex of one network.
struct NetworkReport {
    std::span<const NamedVertex> vertices;
    std::span<const NodeMeasures> measures;
    const NetworkSummary& summary;
    const Findings& findings;
};

/// The vertices of a kind ("": of any), by falling PageRank, then degree, then strength, then by vertex.
std::vector<std::size_t> by_pagerank(const NetworkReport& report, std::string_view kind = {});

/// The communities of two and more by their most central members, the largest first: "中国 – 洪都拉斯".
std::vector<std::string> community_names(const NetworkReport& report);

// The sections of a summary, each with a heading, or empty where there is nothing to say. A list has at most `top`
// rows; all where that is 0.

/// The measures of one or more networks side by side, with what each number means.
std::string network_section(const std::vector<std::pair<std::string, const NetworkReport*>>& reports);
/// The most central vertices of a kind with score and rank by several measures.
std::string ranking_section(const NetworkReport& report, std::string_view kind, std::string_view heading,
                            std::size_t top);
/// What the measures of a ranking mean.
std::string measures_note();
/// The communities by the names of their members.
std::string communities_section(const NetworkReport& report, std::string_view heading, std::size_t top);
/// The ties between communities, and the vertices and ties on which the network hangs.
std::string bridges_section(const NetworkReport& report, std::size_t top);
std::string cut_vertices_section(const NetworkReport& report, std::size_t top);
/// The cliques of a network whose vertices are called `who` ("countries").
std::string cliques_section(const NetworkReport& report, std::string_view who, std::size_t top);

/// A whole summary of a network that is not typed, as an edge list is. Ends with a line feed.
std::string network_to_text(const NamedNetwork& network, const MeasuredNetwork& measured, const Findings& findings,
                            std::size_t top = 10);

}  // namespace guanxi

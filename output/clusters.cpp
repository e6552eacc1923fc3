#include "output/clusters.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "output/node_box.hpp"
#include "output/spanning_tree.hpp"

namespace guanxi {

namespace {

/// Where each shown vertex is among the drawing's nodes.
std::map<Vertex, std::size_t> indices_of(const DrawnGraph& drawn, const Drawing& drawing) {
    std::map<Vertex, std::size_t> indices;
    for (std::size_t i = 0; i < drawing.nodes.size(); ++i) {
        if (drawing.nodes[i].kind) indices[*drawn.graph.find(EntityId{drawing.nodes[i].id})] = i;
    }
    return indices;
}

std::vector<Cluster> communities(const DrawnGraph& drawn, const Drawing& drawing) {
    std::map<int, Cluster> by_number;
    for (const auto& [vertex, index] : indices_of(drawn, drawing)) {
        if (!drawn.has_measures(vertex) || drawing.nodes[index].is_apart) continue;
        const int number = drawn.statistics.measures[vertex].community;
        by_number[number].nodes.push_back(index);
        by_number[number].colours = community_colours(drawn, vertex);
        by_number[number].id = "community:" + std::to_string(number + 1);
    }
    std::vector<Cluster> clusters;
    for (auto& [number, cluster] : by_number) {
        if (static_cast<std::size_t>(number) < drawn.options.theme->communities.size())
            clusters.push_back(std::move(cluster));
    }
    return clusters;
}

std::vector<Cluster> alliances(const DrawnGraph& drawn, const Drawing& drawing) {
    const std::map<Vertex, std::size_t> indices = indices_of(drawn, drawing);
    std::map<std::size_t, std::set<std::size_t>> members;
    for (const EdgeRef& ref : drawn.shown.edges) {
        const Edge& edge = drawn.graph.edge(ref);
        if (edge.kind != EdgeKind::member_of || edge.qualifiers.status != Status::reported) continue;
        if (drawn.graph.node(ref.m_target).kind == NodeKind::organization)
            members[indices.at(ref.m_target)].insert(indices.at(ref.m_source));
    }
    std::vector<Cluster> clusters;
    for (auto& [organisation, nodes] : members) {
        nodes.insert(organisation);
        clusters.push_back(
            {"alliance:" + drawing.nodes[organisation].id,
             label(drawn.graph.node(*drawn.graph.find(EntityId{drawing.nodes[organisation].id})), drawn.language()),
             {nodes.begin(), nodes.end()},
             {}});
    }
    std::stable_sort(clusters.begin(), clusters.end(),
                     [](const Cluster& a, const Cluster& b) { return a.nodes.size() > b.nodes.size(); });
    const auto& colours = drawn.options.theme->communities;
    if (clusters.size() > colours.size()) clusters.resize(colours.size());
    for (std::size_t i = 0; i < clusters.size(); ++i) clusters[i].colours = colours[i];
    return clusters;
}

}  // namespace

std::vector<Cluster> find_clusters(const DrawnGraph& drawn, const Drawing& drawing) {
    std::vector<Cluster> clusters;
    if (drawn.options.clusters == ClusterBy::community) clusters = communities(drawn, drawing);
    if (drawn.options.clusters == ClusterBy::alliance) clusters = alliances(drawn, drawing);
    std::erase_if(clusters, [](const Cluster& cluster) { return cluster.nodes.size() < 2; });
    return clusters;
}

std::vector<std::pair<Point, Point>> cluster_ways(const Cluster& cluster, const Layout& layout) {
    std::vector<std::pair<Point, Point>> ways;
    std::vector<Point> places;
    for (const std::size_t node : cluster.nodes) places.push_back(layout.nodes[node]);
    for (const auto& [from, to] : shortest_spanning_tree(places)) ways.emplace_back(places[from], places[to]);
    return ways;
}

}  // namespace guanxi

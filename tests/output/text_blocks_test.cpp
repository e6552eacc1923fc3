#include "output/text_blocks.hpp"

#include <algorithm>
#include <functional>
#include <vector>

#include <gtest/gtest.h>

#include "output/export_csv.hpp"
#include "output/export_cytoscape.hpp"
#include "output/export_echarts.hpp"
#include "output/export_gexf.hpp"
#include "output/export_graphml.hpp"
#include "output/export_mermaid.hpp"
#include "output/export_neo4j.hpp"
#include "output/export_node_link.hpp"
#include "output/export_plover.hpp"
#include "output/export_rdf.hpp"
#include "output/graph_json.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

RelationshipGraph graph_of(int agreements) {
    test::FactsMaker maker("大图");
    maker.entity(NodeKind::country, "AAA");
    for (int i = 0; i < agreements; ++i) {
        const std::string key = "协议" + std::to_string(i);
        maker.entity(NodeKind::agreement, key);
        maker.relation(EdgeKind::party_to, NodeKind::country, "AAA", NodeKind::agreement, key);
    }
    return build_graph(Facts({maker.take()}));
}

TEST(TextBlocks, NoExportLiesInMemoryAsAWhole) {
    const RelationshipGraph graph = graph_of(5000);
    const std::vector<std::function<void(const TakeBlock&)>> exports{
        [&](const TakeBlock& take) { graph_to_json(graph, nullptr, take); },
        [&](const TakeBlock& take) { graph_to_graphml(graph, take); },
        [&](const TakeBlock& take) { graph_to_gexf(graph, GexfVersion::v1_3, take); },
        [&](const TakeBlock& take) { nodes_to_csv(graph, take); },
        [&](const TakeBlock& take) { edges_to_csv(graph, take); },
        [&](const TakeBlock& take) { graph_to_networkx(graph, take); },
        [&](const TakeBlock& take) { graph_to_d3(graph, take); },
        [&](const TakeBlock& take) { graph_to_cytoscape(graph, take); },
        [&](const TakeBlock& take) { graph_to_echarts(graph, take); },
        [&](const TakeBlock& take) { nodes_to_neo4j(graph, take); },
        [&](const TakeBlock& take) { relationships_to_neo4j(graph, take); },
        [&](const TakeBlock& take) { graph_to_plover(graph, take); },
        [&](const TakeBlock& take) { graph_to_turtle(graph, take); },
        [&](const TakeBlock& take) { graph_to_jsonld(graph, take); },
        [&](const TakeBlock& take) { graph_to_mermaid(graph, take); },
    };
    for (std::size_t i = 0; i < exports.size(); ++i) {
        std::size_t blocks = 0;
        std::size_t largest = 0;
        exports[i]([&](std::string_view block) {
            ++blocks;
            largest = std::max(largest, block.size());
        });
        EXPECT_GT(blocks, 2U) << i;
        EXPECT_LT(largest, 80'000U) << i;
    }
}

}  // namespace
}  // namespace guanxi

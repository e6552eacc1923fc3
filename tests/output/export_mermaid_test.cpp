#include "output/export_mermaid.hpp"

#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "output/export_losses.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

using testing::HasSubstr;
using testing::MatchesRegex;

TEST(Mermaid, LinesTellKindStatusAndDate) {
    const std::string text = graph_to_mermaid(build_graph(test::sample_facts()));
    EXPECT_THAT(text, HasSubstr(" ---|\"met, 2030-05-01\"| "));
    EXPECT_THAT(text, HasSubstr(" -.->|\"hosted, planned, 2031\"| "));
    EXPECT_THAT(text, HasSubstr(" -.-x|\"partner#95;in, denied\"| "));
    EXPECT_THAT(text, HasSubstr(" ==>|\"opposes, 2030-05-03\"| "));
    EXPECT_THAT(text, HasSubstr("(\"张三\"):::leader\n"));
}

TEST(Mermaid, NoTextLeavesItsQuotes) {
    const RelationshipGraph graph = build_graph(test::hostile_facts());
    std::istringstream lines(graph_to_mermaid(graph));
    std::string line;
    std::getline(lines, line);
    EXPECT_EQ(line, "flowchart LR");
    std::size_t nodes = 0;
    std::size_t edges = 0;
    while (std::getline(lines, line)) {
        if (line.starts_with("    classDef ")) continue;
        if (line.find('|') == std::string::npos) {
            ++nodes;
            EXPECT_THAT(line, MatchesRegex("    n[0-9]+[[({]\"[^\"<>&`|\\]*\"[])}]:::[a-z]+"));
        } else {
            ++edges;
            EXPECT_THAT(line, MatchesRegex("    n[0-9]+ [-.=>x]+\\|\"[a-z0-9,#; -]+\"\\| n[0-9]+"));
        }
    }
    EXPECT_EQ(nodes, graph.node_count());
    EXPECT_EQ(edges, graph.edge_count());
}

TEST(Mermaid, WarnsOfMoreThanItDraws) {
    test::FactsMaker maker("大图");
    maker.entity(NodeKind::country, "AAA");
    for (int i = 0; i < 501; ++i) {
        const std::string key = "协议" + std::to_string(i);
        maker.entity(NodeKind::agreement, key);
        maker.relation(EdgeKind::party_to, NodeKind::country, "AAA", NodeKind::agreement, key);
    }
    const Diagnostics losses = export_losses(build_graph(Facts({maker.take()})), "mermaid");
    ASSERT_EQ(losses.size(), 2U);
    EXPECT_EQ(losses[1].severity, Severity::warning);
    EXPECT_EQ(export_losses(build_graph(test::sample_facts()), "mermaid").size(), 1U);
}

}  // namespace
}  // namespace guanxi

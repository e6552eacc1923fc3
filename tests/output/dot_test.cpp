#include <gmock/gmock.h>
#include <graphviz/cgraph.h>
#include <gtest/gtest.h>

#include "output/layout.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

using testing::HasSubstr;

std::string dot_of(const Facts& facts) {
    const RelationshipGraph graph = build_graph(facts);
    return to_dot(make_drawing(graph, test::sample_statistics(graph)));
}

/// How many nodes and edges a reader of DOT finds; -1 where it cannot read the text.
std::pair<int, int> counts(const std::string& dot) {
    Agraph_t* graph = agmemread(const_cast<char*>(dot.c_str()));
    if (graph == nullptr) return {-1, -1};
    const std::pair result{agnnodes(graph), agnedges(graph)};
    agclose(graph);
    return result;
}

TEST(Dot, MatchesTheGoldenFile) {
    const std::string dot = dot_of(test::sample_facts());
    EXPECT_EQ(dot, test::golden("diagram.dot.golden", dot));
}

TEST(Dot, DoesNotDependOnWhatWasLaidOutBefore) {
    const std::string before = dot_of(test::sample_facts());
    for (const LayoutMethod method : {LayoutMethod::stress, LayoutMethod::force, LayoutMethod::layered,
                                      LayoutMethod::radial, LayoutMethod::circular}) {
        DrawingOptions options;
        options.method = method;
        layout(make_drawing(build_graph(test::sample_facts()), {}, options));
        EXPECT_EQ(dot_of(test::sample_facts()), before);
    }
}

TEST(Dot, TwoRunsGiveTheSameBytes) { EXPECT_EQ(dot_of(test::sample_facts()), dot_of(test::sample_facts())); }

TEST(Dot, NamesTheEngineAndTheFonts) {
    const std::string dot = dot_of(test::sample_facts());
    EXPECT_THAT(dot, HasSubstr("layout=dot"));
    EXPECT_THAT(dot, HasSubstr("Noto Sans CJK SC"));
    EXPECT_THAT(dot, HasSubstr("fixedsize=true"));
}

TEST(Dot, HostileTextCanBeReadAgain) {
    const RelationshipGraph graph = build_graph(test::hostile_facts());
    const Drawing drawing = make_drawing(graph, {});
    const auto [nodes, edges] = counts(to_dot(drawing));
    EXPECT_GE(nodes, static_cast<int>(drawing.nodes.size()));
    EXPECT_GE(edges, static_cast<int>(drawing.lines.size()));
}

TEST(Dot, EmptyGraphAndOneNode) {
    EXPECT_EQ(counts(to_dot(make_drawing(RelationshipGraph(), {}))).first, 0);
    test::FactsMaker maker("x");
    maker.entity(NodeKind::country, "AAA");
    EXPECT_EQ(counts(dot_of(Facts({maker.take()}))).first, 1);
}

TEST(Layout, KeepsColumnsInTheirOrder) {
    const RelationshipGraph graph = build_graph(test::sample_facts());
    const Drawing drawing = make_drawing(graph, {});
    const Layout positions = layout(drawing);
    for (std::size_t a = 0; a < drawing.nodes.size(); ++a) {
        for (std::size_t b = 0; b < drawing.nodes.size(); ++b) {
            if (!drawing.nodes[a].is_apart && !drawing.nodes[b].is_apart &&
                drawing.nodes[a].column < drawing.nodes[b].column) {
                EXPECT_LT(positions.nodes[a].x, positions.nodes[b].x)
                    << drawing.nodes[a].id << " " << drawing.nodes[b].id;
            }
        }
    }
}

}  // namespace
}  // namespace guanxi

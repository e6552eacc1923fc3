#include "output/export_csv.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/output/exported.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

using testing::HasSubstr;

/// What a cell holds of a text: one line, with an apostrophe before what would be a formula.
std::string as_cell_holds(const std::string& text) {
    const std::string held = test::as_xml_holds(text);
    return !held.empty() && std::string("=+-@").find(held.front()) != std::string::npos ? "'" + held : held;
}

TEST(Csv, HasGephisColumns) {
    const RelationshipGraph graph = build_graph(test::sample_facts());
    EXPECT_TRUE(nodes_to_csv(graph).starts_with("Id,Label,kind,name_zh,"));
    EXPECT_TRUE(edges_to_csv(graph).starts_with("Source,Target,Type,Id,Label,Weight,kind,status,confidence,"));
    EXPECT_THAT(edges_to_csv(graph),
                HasSubstr("leader:张三,leader:李四,Undirected,met|leader:张三|leader:李四,met,1,"));
}

TEST(Csv, NoCellIsAFormula) {
    const RelationshipGraph graph = build_graph(test::hostile_facts());
    EXPECT_THAT(nodes_to_csv(graph), HasSubstr("\"'=1+1,\"\"cell\"\"\""));
    EXPECT_EQ(nodes_to_csv(graph).find(",="), std::string::npos);
    EXPECT_EQ(nodes_to_csv(graph).find(",\"="), std::string::npos);
}

TEST(Csv, AnotherReaderFindsTheSameGraph) {
    for (const Facts& facts : {test::sample_facts(), test::hostile_facts()}) {
        const RelationshipGraph graph = build_graph(facts);
        const auto found =
            test::read_by("csv", {{"nodes.csv", nodes_to_csv(graph)}, {"edges.csv", edges_to_csv(graph)}});
        if (!found) GTEST_SKIP() << "Python is not installed (python3)";
        test::expect_same_graph(*found, test::expected_graph(graph, {as_cell_holds}));
    }
}

}  // namespace
}  // namespace guanxi

#include "output/export_neo4j.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/output/exported.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(Neo4j, ColumnsAreTyped) {
    const RelationshipGraph graph = build_graph(test::sample_facts());
    EXPECT_TRUE(nodes_to_neo4j(graph).starts_with("id:ID,label,kind,name_zh,name_en,aliases:string[],mentions:long,"));
    EXPECT_THAT(nodes_to_neo4j(graph), HasSubstr(",Leader\r\n"));
    EXPECT_THAT(relationships_to_neo4j(graph),
                HasSubstr("\"leader:张三\",\"leader:李四\",MET,\"met|leader:张三|leader:李四\","));
    EXPECT_THAT(relationships_to_neo4j(graph), HasSubstr(",\"能源;教育\","));
}

TEST(Neo4j, TheScriptNamesEveryKindOnceAndNoText) {
    const RelationshipGraph graph = build_graph(test::sample_facts());
    const std::string script = neo4j_script(graph);
    EXPECT_THAT(script, HasSubstr("MERGE (a)-[r:COOPERATES_WITH {id: row.id}]->(b)"));
    EXPECT_THAT(script, HasSubstr("SET n:Country,"));
    EXPECT_THAT(script, HasSubstr("r.weight = toInteger(row.`weight:long`)"));
    EXPECT_THAT(script, Not(HasSubstr("CONTACTED"))) << "no such edge in this graph";
    EXPECT_THAT(script, Not(HasSubstr("张三")));
}

TEST(Neo4j, AnotherReaderFindsTheRowsOfHostileTexts) {
    const RelationshipGraph graph = build_graph(test::hostile_facts());
    EXPECT_THAT(nodes_to_neo4j(graph), Not(HasSubstr("\\"))) << "LOAD CSV takes a back-slash for an escape";
    for (const bool are_nodes : {true, false}) {
        const auto rows =
            test::read_by("table", {{"rows.csv", are_nodes ? nodes_to_neo4j(graph) : relationships_to_neo4j(graph)}});
        if (!rows) GTEST_SKIP() << "Python is not installed (python3)";
        EXPECT_EQ(rows->size(), are_nodes ? graph.node_count() : graph.edge_count());
        for (const nlohmann::json& row : *rows) EXPECT_FALSE(row.contains("null")) << "a row is too long: " << row;
    }
}

}  // namespace
}  // namespace guanxi

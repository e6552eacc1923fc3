#include "output/export_plover.hpp"

#include <gtest/gtest.h>

#include "output/export_losses.hpp"
#include "tests/output/exported.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

using Json = nlohmann::json;

std::string_view type_of(EdgeKind kind, std::string_view manner = {}) {
    const auto plover = plover_class(kind, manner);
    return plover ? plover->type : "none";
}

TEST(Plover, ClassesFollowTheVocabulary) {
    EXPECT_EQ(type_of(EdgeKind::met), "CONSULT");
    EXPECT_EQ(type_of(EdgeKind::signed_), "AGREE");
    EXPECT_EQ(type_of(EdgeKind::partner_in), "COOPERATE");
    EXPECT_EQ(type_of(EdgeKind::holds_office), "none");
    EXPECT_EQ(type_of(EdgeKind::member_of), "none");
    EXPECT_EQ(type_of(EdgeKind::opposes), "ACCUSE");
    EXPECT_EQ(type_of(EdgeKind::opposes, "protest"), "ACCUSE") << "of a government, not in the street";
    EXPECT_EQ(type_of(EdgeKind::opposes, "expulsion"), "SANCTION");
    EXPECT_EQ(type_of(EdgeKind::opposes, "threat"), "THREATEN");
    EXPECT_EQ(type_of(EdgeKind::attacks, "strike"), "ASSAULT");
}

TEST(Plover, ARowForEachStatementOfAnEvent) {
    const RelationshipGraph graph = build_graph(test::sample_facts());
    const auto rows = test::read_by("table", {{"events.csv", graph_to_plover(graph)}});
    if (!rows) GTEST_SKIP() << "Python is not installed (python3)";
    std::size_t statements = 0;
    for (const EdgeRef& ref : graph.edges()) {
        const EdgeKind kind = graph.edge(ref).kind;
        if (kind != EdgeKind::holds_office && kind != EdgeKind::member_of)
            statements += graph.edge(ref).evidence.size();
    }
    EXPECT_EQ(rows->size(), statements);
    std::map<std::string, Json> by_id;
    for (const Json& row : *rows) by_id[row["id"]] = row;
    const Json& met = by_id.at("met|leader:张三|leader:李四#1");
    EXPECT_EQ(met["date"], "2030-05-01");
    EXPECT_EQ(met["date_from"], "text");
    EXPECT_EQ(met["actor_country"], "AAA");
    EXPECT_EQ(met["recipient_name"], "李四");
    EXPECT_EQ(met["recipient_country"], "BBB");
    EXPECT_EQ(met["text"], "试验用的句子：张三与李四。");
    EXPECT_EQ(by_id.at("opposes|country:AAA|country:DDD#1")["date_from"], "article");
    EXPECT_EQ(by_id.at("opposes|country:AAA|country:DDD#2")["date"], "2030-05-03");
    const Json& hosted = by_id.at("hosted|country:BBB|event:第一届四国峰会|planned#1");
    EXPECT_EQ(hosted["status"], "planned");
    EXPECT_EQ(hosted["recipient"], "");
    EXPECT_EQ(hosted["object_name"], "第一届四国峰会");
}

TEST(Plover, HostileTextsStayInTheirCells) {
    const RelationshipGraph graph = build_graph(test::hostile_facts());
    const auto rows = test::read_by("table", {{"events.csv", graph_to_plover(graph)}});
    if (!rows) GTEST_SKIP() << "Python is not installed (python3)";
    EXPECT_EQ(rows->size(), 2 * test::hostile_texts().size());
    for (const Json& row : *rows) {
        for (const auto& [column, cell] : row.items()) {
            const std::string text = cell.get<std::string>();  // null where a row is too short
            EXPECT_FALSE(text.starts_with('=')) << column;
        }
    }
}

TEST(Plover, SaysHowManyStatesHaveNoRow) {
    const Diagnostics losses = export_losses(build_graph(test::sample_facts()), "plover");
    ASSERT_EQ(losses.size(), 1U);
    EXPECT_EQ(losses[0].message.substr(0, 12), "6 relations ");
}

}  // namespace
}  // namespace guanxi

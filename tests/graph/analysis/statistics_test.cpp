#include "graph/analysis/statistics.hpp"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/selection.hpp"
#include "tests/graph/analysis/graphs.hpp"

namespace guanxi {
namespace {

using ::testing::ElementsAre;
using testing::GraphMaker;
using ::testing::IsEmpty;
using ::testing::Pair;

GraphMaker state_visit() {
    return GraphMaker()
        .published("2025-06-18")
        .leader("leader:习近平", "country:CHN")
        .leader("leader:拉赫蒙", "country:TJK")
        .edge("holds_office", "leader:习近平", "country:CHN")
        .edge("met", "leader:习近平", "leader:拉赫蒙", 2, Status::reported, {2025, 6, 17})
        .edge("cooperates_with", "country:CHN", "country:TJK", 3)
        .edge("party_to", "country:CHN", "agreement:x")
        .edge("party_to", "country:TJK", "agreement:x");
}

DocumentFacts summit() {
    DocumentFacts facts = GraphMaker()
                              .published("2023-05-19")
                              .edge("hosted", "country:CHN", "event:峰会")
                              .edge("attended", "country:KAZ", "event:峰会")
                              .edge("attended", "country:TJK", "event:峰会")
                              .edge("opposes", "country:CHN", "country:USA", 1, Status::denied)
                              .facts();
    facts.document.source = "summit.txt";
    return facts;
}

TEST(Statistics, of_an_empty_graph_are_zeros) { EXPECT_EQ(compute_statistics(RelationshipGraph()), Statistics()); }

TEST(Statistics, of_one_node_are_zeros_but_for_the_counts_and_its_pagerank) {
    const Statistics statistics = compute_statistics(GraphMaker().node("country:CHN").make());
    NodeMeasures alone;
    alone.pagerank = 1;
    NetworkSummary summary;
    summary.nodes = summary.components = summary.largest_component = summary.communities = 1;
    EXPECT_THAT(statistics.node_counts, ElementsAre(Pair(NodeKind::country, 1)));
    EXPECT_THAT(statistics.edge_counts, IsEmpty());
    EXPECT_THAT(statistics.measures, ElementsAre(alone));
    EXPECT_EQ(statistics.summary, summary);
    EXPECT_THAT(statistics.countries.measures, ElementsAre(alone));
    EXPECT_EQ(statistics.countries.summary, summary);
    EXPECT_TRUE(statistics.first.is_empty());
    EXPECT_TRUE(statistics.last.is_empty());
}

TEST(Statistics, count_nodes_edges_and_documents) {
    const Statistics statistics = compute_statistics(build_graph(Facts({state_visit().facts(), summit()})));
    EXPECT_EQ(statistics.documents, 2u);
    EXPECT_THAT(statistics.node_counts, ElementsAre(Pair(NodeKind::country, 4), Pair(NodeKind::leader, 2),
                                                    Pair(NodeKind::agreement, 1), Pair(NodeKind::event, 1)));
    EXPECT_THAT(statistics.edge_counts,
                ElementsAre(Pair(EdgeKind::holds_office, 1), Pair(EdgeKind::met, 1), Pair(EdgeKind::attended, 2),
                            Pair(EdgeKind::hosted, 1), Pair(EdgeKind::party_to, 2), Pair(EdgeKind::cooperates_with, 1),
                            Pair(EdgeKind::opposes, 1)));
}

TEST(Statistics, date_evidence_by_itself_then_by_its_document) {
    const Statistics statistics = compute_statistics(state_visit().make());
    EXPECT_EQ(statistics.first, (Date{2025, 6, 17}));
    EXPECT_EQ(statistics.last, (Date{2025, 6, 18}));
    const RelationshipGraph yearless =
        GraphMaker()
            .published("2025-06-18")
            .edge("supports", "country:CHN", "country:TJK", 1, Status::reported, {0, 1, 2})
            .make();
    EXPECT_EQ(compute_statistics(yearless).first, (Date{2025, 6, 18}));
}

TEST(Statistics, have_one_row_of_measures_for_each_node_of_the_whole_graph) {
    const RelationshipGraph graph = state_visit().make();
    const Statistics statistics = compute_statistics(graph);
    ASSERT_EQ(statistics.measures.size(), graph.node_count());
    // China deals with Tajikistan, Xi Jinping and the agreement.
    const NodeMeasures& china = statistics.measures[*graph.find({"country:CHN"})];
    EXPECT_EQ(china.degree, 3);
    EXPECT_EQ(china.strength, 5.0);
    EXPECT_EQ(china.component, 0);
    EXPECT_EQ(statistics.summary.nodes, 5u);
    EXPECT_EQ(statistics.summary.ties, 5u);
    EXPECT_DOUBLE_EQ(statistics.summary.density, 0.5);
    EXPECT_DOUBLE_EQ(statistics.summary.mean_degree, 2.0);
    EXPECT_EQ(statistics.summary.diameter, 3);
}

TEST(Statistics, list_the_ties_of_countries_by_falling_weight_then_by_vertices) {
    const RelationshipGraph graph = build_graph(Facts({state_visit().facts(), summit()}));
    const CountryNetwork countries = compute_statistics(graph).countries;
    const auto vertex = [&](const char* id) { return *graph.find({id}); };
    EXPECT_THAT(countries.countries, ElementsAre(vertex("country:CHN"), vertex("country:KAZ"), vertex("country:TJK"),
                                                 vertex("country:USA")));
    EXPECT_THAT(countries.ties, ElementsAre(Tie{vertex("country:CHN"), vertex("country:TJK"), 6.5},
                                            Tie{vertex("country:CHN"), vertex("country:KAZ"), 0.5},
                                            Tie{vertex("country:KAZ"), vertex("country:TJK"), 0.5}));
    EXPECT_EQ(countries.measures.size(), 4u);
    EXPECT_EQ(countries.measures[3].degree, 0) << "the United States are named in a denial only";
    EXPECT_EQ(countries.summary.components, 2u);
    EXPECT_EQ(countries.summary.largest_component, 3u);
    EXPECT_DOUBLE_EQ(countries.summary.transitivity, 1.0);
}

TEST(Statistics, do_not_depend_on_the_order_of_documents) {
    const Statistics one = compute_statistics(build_graph(Facts({state_visit().facts(), summit()})));
    const Statistics other = compute_statistics(build_graph(Facts({summit(), state_visit().facts()})));
    EXPECT_EQ(one, other);
    EXPECT_EQ(one, compute_statistics(build_graph(facts_of(build_graph(Facts({summit(), state_visit().facts()}))))));
}

TEST(Statistics, of_a_selection_are_those_of_the_graph_built_from_it) {
    const RelationshipGraph both = build_graph(Facts({state_visit().facts(), summit()}));
    Selection selection;
    selection.from = {2025, 1, 1};
    Statistics selected = compute_statistics(select(both, selection));
    const Statistics visit = compute_statistics(state_visit().make());
    EXPECT_EQ(selected.documents, 2u) << "a selection keeps all documents";
    selected.documents = visit.documents;
    EXPECT_EQ(selected, visit);
}

}  // namespace
}  // namespace guanxi

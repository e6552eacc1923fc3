#include "graph/analysis/comparison.hpp"

#include <map>
#include <string>
#include <tuple>

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace guanxi {
namespace {

/// A network of vertices with one letter each: {"ab", 2} is a tie between a and b.
NamedNetwork network_of(const std::string& letters, const std::map<std::string, double>& weights) {
    NamedNetwork network;
    for (const char letter : letters) network.vertices.push_back({std::string(1, letter), "", "node"});
    std::vector<Tie> ties;
    for (const auto& [ends, weight] : weights) ties.push_back({letters.find(ends[0]), letters.find(ends[1]), weight});
    network.network = make_network(letters.size(), ties);
    return network;
}

std::string ranks(const Comparison& comparison) {
    const auto number = [](const std::optional<std::size_t>& rank) { return rank ? std::to_string(*rank) : "-"; };
    std::string text;
    for (const RankChange& row : comparison.ranks)
        text += fmt::format("{} {}<{} {:+}; ", row.vertex.id, number(row.rank), number(row.old_rank), row.gain());
    return text;
}

std::string ties(const std::vector<TieChange>& changes) {
    std::string text;
    for (const TieChange& tie : changes)
        text += fmt::format("{}{} {:g}<{:g}; ", tie.a.id, tie.b.id, tie.weight, tie.old_weight);
    return text;
}

TEST(Comparison, tells_ranks_gained_and_lost_and_who_is_new_or_gone) {
    const NamedNetwork before = network_of("abcd", {{"ab", 3}, {"ac", 2}, {"bd", 4}});
    const NamedNetwork now = network_of("eacb", {{"ab", 3}, {"ac", 5}, {"ce", 1}});
    const Comparison comparison = compare(now, before, {.by = {RankMeasure::strength}});
    // now a 8, c 6, b 3, e 1; before b 7, a 5, d 4, c 2
    EXPECT_EQ(ranks(comparison), "a 1<2 +1; c 2<4 +2; b 3<1 -2; e 4<- +0; d -<3 +0; ");
    EXPECT_EQ(comparison.ranks[0].value, 8);
    EXPECT_EQ(comparison.ranks[0].old_value, 5);
    EXPECT_EQ(ties(comparison.new_ties), "ce 1<0; ");
    EXPECT_EQ(ties(comparison.vanished_ties), "bd 0<4; ");
    EXPECT_EQ(ties(comparison.changed_ties), "ac 5<2; ");
    EXPECT_EQ(std::tuple(comparison.nodes, comparison.old_nodes, comparison.ties, comparison.old_ties),
              std::tuple(4u, 4u, 3u, 3u));
}

TEST(Comparison, of_a_network_with_itself_shows_no_change) {
    const NamedNetwork network = network_of("abc", {{"ab", 0.1}, {"bc", 2}});
    const Comparison comparison = compare(network, network);
    EXPECT_EQ(ranks(comparison), "b 1<1 +0; c 2<2 +0; a 3<3 +0; ");
    EXPECT_EQ(ties(comparison.new_ties) + ties(comparison.vanished_ties) + ties(comparison.changed_ties), "");
}

TEST(Comparison, with_nothing_has_all_new_and_of_nothing_all_gone) {
    const NamedNetwork network = network_of("ab", {{"ab", 1}});
    EXPECT_EQ(ranks(compare(network, {})), "a 1<- +0; b 1<- +0; ");
    EXPECT_EQ(ranks(compare({}, network)), "a -<1 +0; b -<1 +0; ");
    EXPECT_EQ(ranks(compare({}, {})), "");
}

TEST(Comparison, lists_ties_by_how_much_they_changed) {
    const Comparison comparison =
        compare(network_of("abcd", {{"ab", 1}, {"cd", 9}, {"ac", 5}}), network_of("abcd", {{"ab", 2}, {"cd", 4}}));
    EXPECT_EQ(ties(comparison.changed_ties), "cd 9<4; ab 1<2; ");
}

}  // namespace
}  // namespace guanxi

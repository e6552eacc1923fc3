#pragma once

#include <compare>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/eval/annotation.hpp"
#include "src/eval/found_graph.hpp"

namespace guanxi {

/// How many of the nodes or edges that had to be found were found, and how many were found beside them.
struct Tally {
    std::size_t hits = 0;
    std::size_t missed = 0;
    std::size_t false_alarms = 0;

    auto operator<=>(const Tally&) const = default;
};

/// hits / (hits + false alarms); 1 where nothing was found.
double precision(const Tally& tally);
/// hits / (hits + missed); 1 where nothing had to be found.
double recall(const Tally& tally);
/// The harmonic mean of precision and recall; 0 where both are.
double f1(const Tally& tally);

/// How many of those that were looked at were right.
struct Share {
    std::size_t right = 0;
    std::size_t all = 0;

    auto operator<=>(const Share&) const = default;
};

/// right / all; `of_none` where there are none.
double share(const Share& counted, double of_none);

/// Where graph and annotation disagree.
struct Finding {
    enum class Kind { missed, false_alarm, attribute, evidence };
    Kind kind = Kind::missed;
    std::string what;  ///< "edge met: A -> B", and of an attribute or evidence what is wrong with it.
};
std::string_view name(Finding::Kind kind);

/// An edge of a graph that was right or wrong, with the confidence that the graph had in it.
struct JudgedEdge {
    std::optional<double> confidence;
    bool is_right = false;
};

/// An attribute of nodes or edges: {"edge", "date"}.
struct AttributeName {
    std::string of;
    std::string name;

    auto operator<=>(const AttributeName&) const = default;
};

/// How well one graph, or several together, agree with their annotations.
struct Score {
    std::map<std::string, Tally> nodes;  ///< By kind; a kind that nobody named is not there.
    std::map<std::string, Tally> edges;
    std::map<AttributeName, Share> attributes;  ///< Of what was found and has them in the annotation.
    Share evidence;                             ///< Spans that are in the source as the graph quotes them.
    std::vector<JudgedEdge> judged;             ///< In the order of the graph, without those that do not count.
};

/// The sum over all kinds.
Tally total(const std::map<std::string, Tally>& tallies);
Share total(const std::map<AttributeName, Share>& shares);

/// Adds the counts of another graph (micro-averaging).
void add(Score& sum, const Score& score);

/// A score with the list of what is wrong, in the order of the graph and then of the annotation.
struct ScoreWithFindings {
    Score score;
    std::vector<Finding> findings;
};

/// Compares a graph with the annotation of its text. `source` is the text in UTF-8, in which spans count bytes.
///
/// Required and found is a hit, required and not found is missed, found and neither required nor optional a
/// false alarm; optional and found counts neither way. Edges are the same where kind and both ends are (of
/// symmetric kinds in either order): several edges of a graph, as with different status, are one, and the first
/// gives the attributes. An edge without evidence has one piece that does not hold.
/// O(n·m + e log e) in the numbers of nodes of both and of edges.
ScoreWithFindings score(const Annotation& annotation, const FoundGraph& graph, std::string_view source);

}  // namespace guanxi

// Compares in four steps: nodes of the graph, nodes of the annotation, edges of the graph (with their evidence), edges
// of the annotation (with their attributes).

#include "src/eval/score.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "graph/facts/kinds.hpp"
#include "src/eval/match_nodes.hpp"
#include "src/eval/name_key.hpp"

namespace guanxi {

namespace {

/// An edge between two nodes of an annotation.
using EdgeKey = std::tuple<std::string, std::size_t, std::size_t>;

EdgeKey edge_key(const std::string& kind, std::size_t a, std::size_t b) {
    const auto known = parse_edge_kind(kind);
    if (known && is_symmetric(*known) && b < a) std::swap(a, b);
    return {kind, a, b};
}

std::string quoted(const std::vector<std::string>* texts) {
    if (texts == nullptr) return "not told";
    std::string out;
    for (const std::string& text : *texts) out += (out.empty() ? "" : ", ") + text;
    return "\"" + out + "\"";
}

/// The beginning of a text, for a list of faults.
std::string beginning(const std::string& text) {
    constexpr std::size_t kBytes = 90;
    if (text.size() <= kBytes) return text;
    std::size_t end = kBytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "…";
}

class Comparison {
public:
    Comparison(const Annotation& annotation, const FoundGraph& graph, std::string_view source)
        : annotation_(annotation), graph_(graph), source_(source), matches_(match_nodes(annotation, graph)) {}

    ScoreWithFindings run() {
        compare_nodes();
        compare_edges();
        return std::move(result_);
    }

private:
    Score& score() { return result_.score; }

    void find(Finding::Kind kind, std::string what) { result_.findings.push_back({kind, std::move(what)}); }

    std::optional<std::size_t> match_of(const std::string& id) const {
        const auto at = matches_.find(id);
        return at == matches_.end() ? std::nullopt : std::optional(at->second);
    }

    void compare_attributes(const std::string& of, const std::string& whose, const Attributes& wanted,
                            const Attributes& said) {
        for (const auto& [name, want] : wanted) {
            const auto at = said.find(name);
            const std::vector<std::string>* const got = at == said.end() ? nullptr : &at->second;
            Share& counted = score().attributes[{of, name}];
            ++counted.all;
            if (is_right(name, want, got)) {
                ++counted.right;
            } else {
                find(Finding::Kind::attribute,
                     fmt::format("{} {}: {} is {}, wanted {}", of, whose, name, quoted(got), quoted(&want)));
            }
        }
    }

    void compare_nodes() {
        std::vector<bool> is_found(annotation_.nodes.size(), false);
        for (const FoundNode& node : graph_.nodes) {
            const auto match = match_of(node.id);
            if (!match) {
                ++score().nodes[node.kind].false_alarms;
                find(Finding::Kind::false_alarm, fmt::format("node {}: {}", node.kind, node.label));
                continue;
            }
            is_found[*match] = true;
            compare_attributes("node", node.label, annotation_.nodes[*match].attributes, node.attributes);
        }
        for (std::size_t i = 0; i < annotation_.nodes.size(); ++i) {
            const AnnotatedNode& node = annotation_.nodes[i];
            if (node.is_optional) continue;
            Tally& tally = score().nodes[node.kind];
            ++(is_found[i] ? tally.hits : tally.missed);
            if (!is_found[i]) find(Finding::Kind::missed, fmt::format("node {}: {}", node.kind, node.names.front()));
        }
    }

    bool holds(const FoundEvidence& evidence) const {
        if (!evidence.span || evidence.span->begin >= evidence.span->end || evidence.span->begin >= source_.size())
            return false;
        const std::u32string said = without_space(source_.substr(evidence.span->begin, evidence.span->size()));
        return !said.empty() && without_space(evidence.text) == said;
    }

    void check_evidence(const FoundEdge& edge) {
        Share& counted = score().evidence;
        if (edge.evidence.empty()) {
            ++counted.all;
            find(Finding::Kind::evidence,
                 fmt::format("edge {}: {} -> {}: there is none", edge.kind, edge.source, edge.target));
        }
        for (const FoundEvidence& evidence : edge.evidence) {
            ++counted.all;
            if (holds(evidence)) {
                ++counted.right;
            } else {
                find(Finding::Kind::evidence, fmt::format("edge {}: {} -> {}: the span does not hold \"{}\"", edge.kind,
                                                          edge.source, edge.target, beginning(evidence.text)));
            }
        }
    }

    /// The edges of the annotation; of two that are the same the first.
    std::map<EdgeKey, const AnnotatedEdge*> wanted_edges() const {
        std::map<EdgeKey, const AnnotatedEdge*> wanted;
        for (const AnnotatedEdge& edge : annotation_.edges)
            wanted.emplace(edge_key(edge.kind, edge.source, edge.target), &edge);
        return wanted;
    }

    void count_false_edge(const FoundEdge& edge, std::string_view why) {
        ++score().edges[edge.kind].false_alarms;
        find(Finding::Kind::false_alarm, fmt::format("edge {}: {} -> {}{}", edge.kind, edge.source, edge.target, why));
    }

    void compare_edges() {
        const std::map<EdgeKey, const AnnotatedEdge*> wanted = wanted_edges();
        std::map<EdgeKey, const FoundEdge*> found;
        for (const FoundEdge& edge : graph_.edges) {
            check_evidence(edge);
            const auto a = match_of(edge.source);
            const auto b = match_of(edge.target);
            if (!a || !b) {
                count_false_edge(edge, " (an end is no node of the annotation)");
                score().judged.push_back({edge.confidence, false});
                continue;
            }
            const EdgeKey key = edge_key(edge.kind, *a, *b);
            const auto want = wanted.find(key);
            if (want == wanted.end() || !want->second->is_optional)
                score().judged.push_back({edge.confidence, want != wanted.end()});
            if (found.emplace(key, &edge).second && want == wanted.end()) count_false_edge(edge, "");
        }
        for (const AnnotatedEdge& edge : annotation_.edges) compare_wanted(edge, wanted, found);
    }

    void compare_wanted(const AnnotatedEdge& edge, const std::map<EdgeKey, const AnnotatedEdge*>& wanted,
                        const std::map<EdgeKey, const FoundEdge*>& found) {
        const EdgeKey key = edge_key(edge.kind, edge.source, edge.target);
        if (edge.is_optional || wanted.at(key) != &edge) return;
        const std::string ends = fmt::format("{}: {} -> {}", edge.kind, edge.source_name, edge.target_name);
        const auto at = found.find(key);
        Tally& tally = score().edges[edge.kind];
        ++(at == found.end() ? tally.missed : tally.hits);
        if (at == found.end()) {
            find(Finding::Kind::missed, "edge " + ends);
        } else {
            compare_attributes("edge", ends, edge.attributes, at->second->attributes);
        }
    }

    const Annotation& annotation_;
    const FoundGraph& graph_;
    std::string_view source_;
    std::map<std::string, std::size_t> matches_;
    ScoreWithFindings result_;
};

void add_to(Tally& sum, const Tally& tally) {
    sum.hits += tally.hits;
    sum.missed += tally.missed;
    sum.false_alarms += tally.false_alarms;
}

void add_to(Share& sum, const Share& counted) {
    sum.right += counted.right;
    sum.all += counted.all;
}

double ratio(std::size_t part, std::size_t whole) {
    return whole == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

double precision(const Tally& tally) { return ratio(tally.hits, tally.hits + tally.false_alarms); }

double recall(const Tally& tally) { return ratio(tally.hits, tally.hits + tally.missed); }

double f1(const Tally& tally) {
    const double p = precision(tally);
    const double r = recall(tally);
    return p + r > 0 ? 2 * p * r / (p + r) : 0;
}

double share(const Share& counted, double of_none) {
    return counted.all == 0 ? of_none : ratio(counted.right, counted.all);
}

std::string_view name(Finding::Kind kind) {
    switch (kind) {
        case Finding::Kind::missed: return "missed";
        case Finding::Kind::false_alarm: return "false alarm";
        case Finding::Kind::attribute: return "attribute";
        case Finding::Kind::evidence: return "evidence";
    }
    return "";
}

Tally total(const std::map<std::string, Tally>& tallies) {
    Tally sum;
    for (const auto& [kind, tally] : tallies) add_to(sum, tally);
    return sum;
}

Share total(const std::map<AttributeName, Share>& shares) {
    Share sum;
    for (const auto& [attribute, counted] : shares) add_to(sum, counted);
    return sum;
}

void add(Score& sum, const Score& score) {
    for (const auto& [kind, tally] : score.nodes) add_to(sum.nodes[kind], tally);
    for (const auto& [kind, tally] : score.edges) add_to(sum.edges[kind], tally);
    for (const auto& [attribute, counted] : score.attributes) add_to(sum.attributes[attribute], counted);
    add_to(sum.evidence, score.evidence);
    sum.judged.insert(sum.judged.end(), score.judged.begin(), score.judged.end());
}

ScoreWithFindings score(const Annotation& annotation, const FoundGraph& graph, std::string_view source) {
    return Comparison(annotation, graph, source).run();
}

}  // namespace guanxi

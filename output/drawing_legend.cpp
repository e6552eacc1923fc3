#include "output/drawing_legend.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "output/line_style.hpp"
#include "output/node_box.hpp"
#include "output/text_width.hpp"

namespace guanxi {

namespace {

using Sample = LegendEntry::Sample;

LegendEntry entry(Sample sample, std::string text) {
    LegendEntry made;
    made.sample = sample;
    made.text = std::move(text);
    return made;
}

class Legend {
public:
    Legend(const DrawnGraph& drawn, const Drawing& drawing)
        : drawn_(drawn), drawing_(drawing), language_(drawn.language()) {}

    std::vector<LegendEntry> make() {
        add_node_kinds();
        if (drawn_.options.colour_by == ColourBy::community) {
            add_communities(Sample::community);
        } else if (drawn_.options.clusters == ClusterBy::community) {
            add_communities(Sample::cluster);
        }
        if (drawn_.options.clusters == ClusterBy::alliance) add_alliances();
        if (drawn_.options.changes) {
            add_changes();
        } else {
            add_edge_kinds();
        }
        add_statuses();
        if (std::any_of(drawing_.nodes.begin(), drawing_.nodes.end(), [](const DrawnNode& n) { return !n.kind; }))
            entries_.push_back(entry(Sample::junction, words(Word::all_to_all)));
        if (!drawing_.frames.empty()) entries_.push_back(entry(Sample::frame, words(Word::holds_office_frame)));
        add_sizes();
        return std::move(entries_);
    }

private:
    bool is_in_both() const { return drawn_.options.language == DrawingLanguage::both; }

    /// Where names stand in both languages, whoever reads only one of them needs the legend in it.
    template <class Kind>
    std::string kind_words(Kind kind) const {
        std::string text{label(kind, language_)};
        return is_in_both() ? text.append(" ").append(label(kind, LabelLanguage::en)) : text;
    }

    std::string words(Word word, Measure measure = Measure::degree) const {
        const auto in = [&](LabelLanguage language) { return phrase(word, language, label(measure, language)); };
        return is_in_both() ? in(language_) + " · " + in(LabelLanguage::en) : in(language_);
    }

    void add_node_kinds() {
        std::set<NodeKind> kinds;
        for (const DrawnNode& node : drawing_.nodes) {
            if (node.kind) kinds.insert(*node.kind);
        }
        for (const NodeKind kind : kinds) {
            entries_.push_back(entry(Sample::node, kind_words(kind)));
            entries_.back().node_kind = kind;
        }
    }

    void add_edge_kinds() {
        std::set<EdgeKind> kinds;
        for (const DrawnLine& line : drawing_.lines) {
            if (line.is_told_by_cluster) continue;
            for (const DrawnRelation& relation : line.relations) kinds.insert(relation.kind);
        }
        for (const EdgeKind kind : kinds) {
            entries_.push_back(entry(Sample::line, kind_words(kind)));
            entries_.back().edge_kind = kind;
        }
    }

    void add_statuses() {
        std::set<Status> statuses;
        for (const DrawnLine& line : drawing_.lines) {
            for (const DrawnRelation& relation : line.relations) statuses.insert(relation.status);
        }
        statuses.erase(Status::reported);
        for (const Status status : statuses) {
            entries_.push_back(entry(Sample::line, words(status == Status::planned ? Word::planned : Word::denied)));
            entries_.back().status = status;
        }
    }

    void add_changes() {
        static constexpr std::array kWords{Word::new_pair, Word::gone_pair, Word::stronger_pair, Word::weaker_pair,
                                           Word::same_pair};
        for (const Change change : kChanges) {
            if (std::none_of(drawing_.lines.begin(), drawing_.lines.end(),
                             [&](const DrawnLine& l) { return l.change && change_of(*l.change) == change; }))
                continue;
            entries_.push_back(entry(Sample::line, words(kWords[static_cast<std::size_t>(change)])));
            entries_.back().change = change;
        }
    }

    /// Each community that has a colour by the three of its nodes that are most central.
    void add_communities(Sample sample) {
        std::map<int, std::vector<std::pair<double, Vertex>>> members;
        for (const Vertex v : drawn_.shown.vertices) {
            if (!drawn_.has_measures(v)) continue;
            const NodeMeasures& measures = drawn_.statistics.measures[v];
            members[measures.community].emplace_back(-value_of(measures, drawn_.options.size_by), v);
        }
        bool has_others = false;
        for (auto& [community, ranks] : members) {
            if (static_cast<std::size_t>(community) >= drawn_.options.theme->communities.size()) {
                has_others = true;
                continue;
            }
            std::sort(ranks.begin(), ranks.end());
            entries_.push_back(entry(sample, std::to_string(community + 1) + "  " + names_of(ranks)));
            entries_.back().colours = community_colours(drawn_, ranks.front().second);
        }
        if (has_others && sample == Sample::community) {
            entries_.push_back(entry(Sample::community, words(Word::other_communities)));
            entries_.back().colours = drawn_.options.theme->other_communities;
        }
    }

    void add_alliances() {
        for (const Cluster& cluster : drawing_.clusters) {
            entries_.push_back(entry(Sample::cluster, phrase(Word::members, language_, cluster.title)));
            entries_.back().colours = cluster.colours;
        }
    }

    std::string names_of(const std::vector<std::pair<double, Vertex>>& ranks) const {
        constexpr std::size_t kNamed = 3;
        std::string text;
        for (std::size_t i = 0; i < std::min(kNamed, ranks.size()); ++i) {
            if (i > 0) text += sign(Sign::list, language_);
            text += wrap_text(label(drawn_.graph.node(ranks[i].second), language_), 8, 1).front();
        }
        return ranks.size() > kNamed ? text + " …" : text;
    }

    void add_sizes() {
        if (!drawn_.statistics.measures.empty() && !drawing_.nodes.empty())
            entries_.push_back(entry(Sample::note, words(Word::node_size, drawn_.options.size_by)));
        if (!drawn_.options.changes && std::any_of(drawing_.lines.begin(), drawing_.lines.end(), is_widened))
            entries_.push_back(entry(Sample::note, words(Word::line_width)));
    }

    const DrawnGraph& drawn_;
    const Drawing& drawing_;
    LabelLanguage language_;
    std::vector<LegendEntry> entries_;
};

}  // namespace

std::vector<LegendEntry> make_legend(const DrawnGraph& drawn, const Drawing& drawing) {
    return Legend(drawn, drawing).make();
}

}  // namespace guanxi

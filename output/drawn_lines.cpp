#include "output/drawn_lines.hpp"

#include <algorithm>
#include <string>

#include "output/line_style.hpp"

namespace guanxi {

namespace {

std::string_view name(Change change) {
    switch (change) {
        case Change::fresh: return "new";
        case Change::gone: return "gone";
        case Change::stronger: return "stronger";
        case Change::weaker: return "weaker";
        case Change::same: return "same";
    }
    return "";
}

}  // namespace

bool is_mere_membership(EdgeKind kind, Status status) {
    return kind == EdgeKind::member_of && status == Status::reported;
}

void show_changes(Drawing& drawing, const PairChanges& changes, LabelLanguage language) {
    for (DrawnLine& line : drawing.lines) {
        const auto [a, b] = std::minmax(drawing.nodes[line.from].id, drawing.nodes[line.to].id);
        const auto at = changes.find({EntityId{a}, EntityId{b}});
        if (at == changes.end()) continue;
        line.change = at->second;
        const Change change = change_of(at->second);
        const EdgeStyle& style = drawing.theme->style(change);
        line.colour = style.colour;
        line.width_pt = style.width_pt;
        line.dash = style.dash;
        line.classes += " " + std::string(name(change));
        if (line.is_inside_frame || change == Change::same) continue;
        const std::string numbers =
            phrase(Word::from_to, language, std::to_string(at->second.before), std::to_string(at->second.now));
        if (line.label.empty()) {
            line.label.push_back({numbers, kLabelPt, false, false});
        } else {
            line.label.front().text += " " + numbers;
        }
    }
}

void leave_memberships_to_clusters(Drawing& drawing) {
    for (DrawnLine& line : drawing.lines) {
        const bool is_membership = std::all_of(line.relations.begin(), line.relations.end(), [](const auto& relation) {
            return is_mere_membership(relation.kind, relation.status);
        });
        if (line.relations.empty() || !is_membership) continue;
        line.is_told_by_cluster =
            std::any_of(drawing.clusters.begin(), drawing.clusters.end(), [&](const Cluster& cluster) {
                const auto has = [&](std::size_t node) {
                    return std::binary_search(cluster.nodes.begin(), cluster.nodes.end(), node);
                };
                const auto is_named_by = [&](std::size_t node) {
                    return cluster.id == "alliance:" + drawing.nodes[node].id;
                };
                return has(line.from) && has(line.to) && (is_named_by(line.from) || is_named_by(line.to));
            });
    }
}

void thin_out_labels(Drawing& drawing) {
    constexpr std::size_t kMostLabels = 110;
    constexpr std::size_t kMostLongLabels = 60;
    constexpr std::size_t kMostRows = 2;
    const auto labels = static_cast<std::size_t>(
        std::count_if(drawing.lines.begin(), drawing.lines.end(), [](const DrawnLine& l) { return !l.label.empty(); }));
    if (drawing.method == LayoutMethod::layered || labels <= kMostLongLabels) return;
    for (DrawnLine& line : drawing.lines) {
        if (labels > kMostLabels && !line.relations.empty() && !is_hostile(line.relations.front().kind)) {
            line.label.clear();
        } else if (line.label.size() > kMostRows) {
            line.label.resize(kMostRows);
            line.label.back().text += " …";
        }
    }
}

}  // namespace guanxi

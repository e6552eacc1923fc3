#include "output/layout_choice.hpp"

#include <algorithm>
#include <map>

namespace guanxi {

namespace {

constexpr double kTallestPt = 900;  // of a page

}  // namespace

LayoutMethod choose_layout(std::size_t node_count) {
    constexpr std::size_t kMostInColumns = 64;
    constexpr std::size_t kMostByStress = 400;
    if (node_count <= kMostInColumns) return LayoutMethod::layered;
    return node_count <= kMostByStress ? LayoutMethod::stress : LayoutMethod::force;
}

bool columns_fit_a_page(const Drawing& drawing) {
    std::map<int, double> heights;
    for (const DrawnNode& node : drawing.nodes) {
        if (!node.is_apart) heights[node.column] += node.height_pt + 10;
    }
    return std::all_of(heights.begin(), heights.end(), [](const auto& each) { return each.second <= kTallestPt; });
}

}  // namespace guanxi

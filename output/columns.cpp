#include "output/columns.hpp"

#include <algorithm>
#include <numeric>

namespace guanxi {

std::vector<int> split_sides(std::size_t actor_count, const std::vector<WeightedPair>& ties) {
    std::vector<std::vector<std::pair<std::size_t, double>>> neighbours(actor_count);
    std::vector<double> strength(actor_count, 0);
    for (const WeightedPair& tie : ties) {
        if (tie.a == tie.b) continue;
        neighbours[tie.a].emplace_back(tie.b, tie.weight);
        neighbours[tie.b].emplace_back(tie.a, tie.weight);
        strength[tie.a] += tie.weight;
        strength[tie.b] += tie.weight;
    }
    std::vector<std::size_t> order(actor_count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return strength[a] > strength[b]; });

    // Strength on the other side minus strength on the own side, if the actor stood on `side`.
    std::vector<int> sides(actor_count, -1);
    const auto gain = [&](std::size_t actor, int side) {
        double sum = 0;
        for (const auto& [other, weight] : neighbours[actor]) {
            if (sides[other] >= 0) sum += sides[other] == side ? -weight : weight;
        }
        return sum;
    };
    for (const std::size_t actor : order) {
        const bool is_first = strength[actor] > 0 && sides[order.front()] < 0;
        sides[actor] = is_first || gain(actor, 0) > 0 ? 0 : 1;
    }
    constexpr int kPasses = 8;
    for (int pass = 0; pass < kPasses; ++pass) {
        bool has_moved = false;
        for (const std::size_t actor : order) {
            if (gain(actor, 1 - sides[actor]) > gain(actor, sides[actor])) {
                sides[actor] = 1 - sides[actor];
                has_moved = true;
            }
        }
        if (!has_moved) break;
    }
    if (!order.empty() && strength[order.front()] > 0 && sides[order.front()] == 1) {
        for (int& side : sides) side = 1 - side;
    }
    for (std::size_t actor = 0; actor < actor_count; ++actor) {
        if (strength[actor] == 0) sides[actor] = 1;
    }
    return sides;
}

}  // namespace guanxi

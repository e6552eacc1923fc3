#include "graph/analysis/paths.hpp"

#include <algorithm>
#include <functional>

namespace guanxi {

namespace {

constexpr double kFar = std::numeric_limits<double>::infinity();

}  // namespace

PathSearch::PathSearch(const Rows& rows, Length length)
    : rows_(rows), length_(length), distance_(rows.size(), kFar), place_(rows.size(), 0) {
    order_.reserve(rows.size());
}

void PathSearch::run(std::uint32_t source) {
    for (const std::uint32_t v : order_) distance_[v] = kFar;
    order_.clear();
    if (length_ == Length::steps) {
        search_by_steps(source);
    } else {
        search_by_lengths(source);
    }
    for (std::uint32_t i = 0; i < order_.size(); ++i) place_[order_[i]] = i;
}

void PathSearch::search_by_steps(std::uint32_t source) {
    distance_[source] = 0;
    order_.push_back(source);
    for (std::size_t i = 0; i < order_.size(); ++i) {
        const std::uint32_t v = order_[i];
        for (const std::uint32_t w : rows_.neighbours_of(v)) {
            if (distance_[w] != kFar) continue;
            distance_[w] = distance_[v] + 1;
            order_.push_back(w);
        }
    }
}

void PathSearch::search_by_lengths(std::uint32_t source) {
    distance_[source] = 0;
    heap_.assign(1, {0.0, source});
    while (!heap_.empty()) {
        std::pop_heap(heap_.begin(), heap_.end(), std::greater<>());
        const auto [distance, v] = heap_.back();
        heap_.pop_back();
        if (distance > distance_[v]) continue;  // a shorter way was found since
        order_.push_back(v);
        for (std::uint64_t i = rows_.offsets[v]; i < rows_.offsets[v + 1]; ++i) {
            const std::uint32_t w = rows_.neighbours[i];
            const double through = distance + length_of(i);
            if (through >= distance_[w]) continue;
            distance_[w] = through;
            heap_.emplace_back(through, w);
            std::push_heap(heap_.begin(), heap_.end(), std::greater<>());
        }
    }
}

}  // namespace guanxi

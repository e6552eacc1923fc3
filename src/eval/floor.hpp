#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "src/eval/score.hpp"

namespace guanxi {

/// A figure of a score and the least that it should be.
struct Floor {
    std::string figure;
    double least = 0;
};

/// The floor that a text like "edges=0.85" sets. The figure is `nodes`, `edges` or one kind of either (its F1; with
/// `.precision` or `.recall` behind, that), `attributes` or `evidence` (the share that is right).
/// Throws Error{usage} for an unknown figure and for a number that is not from 0 to 1.
Floor parse_floor(std::string_view text);

/// The floors that a score lies below, each as "edges 0.823 < 0.85".
std::vector<std::string> shortfalls(const Score& score, const std::vector<Floor>& floors);

}  // namespace guanxi

#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "output/layout.hpp"

namespace guanxi {

/// A box that a layout places.
struct SpringBox {
    double width = 0;
    double height = 0;
};

/// A tie between two boxes, by their indices. Loops and repeated ties do no harm.
struct SpringTie {
    std::size_t a = 0;
    std::size_t b = 0;
};

/// The middles of boxes such that tied ones lie near each other and no two overlap (of more than some thousand boxes a
/// few may). Parts of the graph without a tie between them stand side by side, the largest first; boxes without ties in
/// rows below. The result is centred on (0, 0). Deterministic, in the unit of the boxes.
/// O((n log n + m) · rounds), with at most a few hundred rounds, fewer the larger the graph: 20 000 boxes take seconds.
std::vector<Point> spring_layout(std::span<const SpringBox> boxes, std::span<const SpringTie> ties);

}  // namespace guanxi

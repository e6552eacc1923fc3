#include "graph/analysis/cores.hpp"

#include <algorithm>

// Level by level: whoever has no more ties left than the level is taken away, and so is whoever that leaves with as
// few. Before each level all that are left are looked through. A vertex is looked at no more often than its core number
// is high, so that takes no longer than its ties do.

namespace guanxi {

std::vector<std::uint32_t> core_numbers(const Network& network) {
    const std::size_t n = network.node_count();
    std::vector<std::uint32_t> left(n);
    std::vector<std::uint32_t> rest(n);
    for (std::uint32_t v = 0; v < n; ++v) {
        left[v] = static_cast<std::uint32_t>(network.degree(v));
        rest[v] = v;
    }
    std::vector<std::uint32_t> queue(n + 1);  // one more than ever is queued: written before it is known to count
    for (std::uint32_t level = 0; !rest.empty();) {
        std::size_t queued = 0;
        std::size_t kept = 0;
        std::uint32_t next_level = ~std::uint32_t{0};
        for (const std::uint32_t v : rest) {
            const std::uint32_t ties = left[v];
            queue[queued] = v;
            queued += ties == level ? 1 : 0;
            rest[kept] = v;
            kept += ties > level ? 1 : 0;
            next_level = std::min(next_level, ties > level ? ties : next_level);
        }
        rest.resize(kept);
        for (std::size_t i = 0; i < queued; ++i) {
            for (const Network::Index w : network.neighbours(queue[i])) {
                // Who is taken away already is not told apart by a jump: half of them are, in no order.
                const std::uint32_t ties = left[w];
                left[w] = ties - (ties > level ? 1 : 0);
                if (ties == level + 1) queue[queued++] = w;
            }
        }
        level = queued > 0 ? level + 1 : next_level;
    }
    return left;
}

}  // namespace guanxi

#include "graph/analysis/distances.hpp"

#include <algorithm>
#include <cassert>
#include <limits>

#include "graph/analysis/components.hpp"

// One breadth-first search from every vertex, level by level. A level of c vertices at distance d adds c, c·d and c/d,
// so that a search which finds many vertices of a level at once (later: many sources at once) gives the same bits.

namespace guanxi {

std::vector<DistanceProfile> distance_profiles(const Network& network) {
    const std::size_t n = network.node_count();
    std::vector<DistanceProfile> profiles(n);
    std::vector<Network::Index> queue(n);
    std::vector<Network::Index> seen_from(n, std::numeric_limits<Network::Index>::max());
    for (Network::Index source = 0; source < n; ++source) {
        DistanceProfile& profile = profiles[source];
        seen_from[source] = source;
        queue[0] = source;
        std::size_t begin = 0;
        std::size_t end = 1;
        for (int distance = 1;; ++distance) {
            std::size_t next = end;
            for (; begin < end; ++begin) {
                for (const Network::Index w : network.neighbours(queue[begin])) {
                    if (seen_from[w] == source) continue;
                    seen_from[w] = source;
                    queue[next++] = w;
                }
            }
            const std::size_t found = next - end;
            if (found == 0) break;
            profile.reached += found;
            profile.sum += static_cast<std::uint64_t>(found) * static_cast<std::uint64_t>(distance);
            profile.inverse_sum += static_cast<double>(found) / distance;
            profile.farthest = distance;
            end = next;
        }
    }
    return profiles;
}

int diameter(const Network& network) { return diameter(distance_profiles(network), components(network)); }

int diameter(std::span<const DistanceProfile> profiles, const Partition& components) {
    assert(profiles.size() == components.part_of.size());
    int result = 0;
    for (std::size_t v = 0; v < profiles.size(); ++v) {
        if (components.part_of[v] == 0) result = std::max(result, profiles[v].farthest);
    }
    return result;
}

double mean_distance(const Network& network) { return mean_distance(distance_profiles(network)); }

double mean_distance(std::span<const DistanceProfile> profiles) {
    std::uint64_t sum = 0;
    std::uint64_t pairs = 0;
    for (const DistanceProfile& profile : profiles) {
        sum += profile.sum;
        pairs += profile.reached;
    }
    return pairs == 0 ? 0.0 : static_cast<double>(sum) / static_cast<double>(pairs);
}

}  // namespace guanxi

#include "graph/analysis/betweenness.hpp"

#include <cmath>
#include <cstdint>
#include <limits>

// From every source: a breadth-first search finds distances and the numbers of shortest paths; then, from the farthest
// vertex back, the dependency of the source on v is delta(v) = sum over the successors w of v on shortest paths of
// paths(v) / paths(w) · (1 + delta(w)). Successors are told by their distance, so no lists of them are kept.
//
// Path counts can grow like 2^(n/3). They are doubles; where one leaves the range, the source is done again with counts
// that keep their binary exponent apart.

namespace guanxi {

namespace {

/// A positive number mantissa · 2^exponent with the mantissa in [0.5, 1), or 0.
struct WideCount {
    double mantissa = 0;
    std::int64_t exponent = 0;

    WideCount() = default;
    explicit WideCount(double value) { *this = scaled(value, 0); }

    static WideCount scaled(double value, std::int64_t exponent) {
        int more = 0;
        WideCount result;
        result.mantissa = std::frexp(value, &more);
        result.exponent = exponent + more;
        return result;
    }

    WideCount& operator+=(const WideCount& other) {
        if (mantissa == 0) return *this = other;
        // Beyond 2^64 apart the smaller one is lost to rounding in any case.
        const std::int64_t apart = other.exponent - exponent;
        if (apart > 64) return *this = other;
        if (apart >= -64) *this = scaled(mantissa + std::ldexp(other.mantissa, static_cast<int>(apart)), exponent);
        return *this;
    }
};

double ratio(double part, double whole) { return part / whole; }

double ratio(const WideCount& part, const WideCount& whole) {
    const std::int64_t exponent = part.exponent - whole.exponent;
    if (exponent < -2000) return 0;  // below the smallest double
    return std::ldexp(part.mantissa / whole.mantissa, static_cast<int>(exponent));
}

bool is_in_range(double count) { return std::isfinite(count); }
bool is_in_range(const WideCount&) { return true; }

/// The working arrays of one search, kept between sources.
template <class Count>
class Search {
public:
    explicit Search(const Network& network)
        : network_(network),
          distance_(network.node_count(), kUnseen),
          paths_(network.node_count()),
          dependency_(network.node_count(), 0.0) {
        order_.reserve(network.node_count());
    }

    /// Adds the dependencies of `source` to `sums`. Says false, with `sums` as it was, if a count left its range.
    bool add_dependencies(Network::Index source, std::vector<double>& sums) {
        const bool counted = count_paths(source);
        if (counted) {
            for (std::size_t i = order_.size(); i-- > 1;) {
                const Network::Index v = order_[i];
                dependency_[v] = dependency(v);
                sums[v] += dependency_[v];
            }
        }
        for (const Network::Index v : order_) distance_[v] = kUnseen;
        return counted;
    }

private:
    static constexpr std::uint32_t kUnseen = std::numeric_limits<std::uint32_t>::max();

    bool count_paths(Network::Index source) {
        order_.assign(1, source);
        distance_[source] = 0;
        paths_[source] = Count(1.0);
        for (std::size_t i = 0; i < order_.size(); ++i) {
            const Network::Index v = order_[i];
            if (!is_in_range(paths_[v])) return false;
            for (const Network::Index w : network_.neighbours(v)) {
                if (distance_[w] == kUnseen) {
                    distance_[w] = distance_[v] + 1;
                    paths_[w] = Count();
                    order_.push_back(w);
                }
                if (distance_[w] == distance_[v] + 1) paths_[w] += paths_[v];
            }
        }
        return true;
    }

    double dependency(Network::Index v) const {
        double sum = 0;
        for (const Network::Index w : network_.neighbours(v)) {
            if (distance_[w] == distance_[v] + 1) sum += ratio(paths_[v], paths_[w]) * (1 + dependency_[w]);
        }
        return sum;
    }

    const Network& network_;
    std::vector<std::uint32_t> distance_;
    std::vector<Count> paths_;
    std::vector<double> dependency_;
    std::vector<Network::Index> order_;  // vertices by distance from the source
};

}  // namespace

std::vector<double> betweenness(const Network& network) {
    const std::size_t n = network.node_count();
    std::vector<double> result(n, 0.0);
    if (n < 3) return result;
    Search<double> search(network);
    for (Network::Index source = 0; source < n; ++source) {
        if (!search.add_dependencies(source, result)) Search<WideCount>(network).add_dependencies(source, result);
    }
    // Each pair was met from both its ends.
    const double pairs_twice = static_cast<double>(n - 1) * static_cast<double>(n - 2);
    for (double& value : result) value /= pairs_twice;
    return result;
}

}  // namespace guanxi

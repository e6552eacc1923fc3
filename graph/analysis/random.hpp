#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace guanxi {

/// A sequence of numbers that its seed fixes on every machine: SplitMix64, as in G. L. Steele, D. Lea, C. H. Flood,
/// "Fast splittable pseudorandom number generators", OOPSLA 2014, doi:10.1145/2660193.2660195.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    /// A number below `bound`, which must be from 1 to 2^32.
    std::size_t below(std::size_t bound) {
        state_ += 0x9e3779b97f4a7c15;
        std::uint64_t x = state_;
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
        x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
        return static_cast<std::size_t>(((x ^ (x >> 31)) >> 32) * bound >> 32);
    }

    void shuffle(std::span<std::uint32_t> values) {
        for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::uint64_t state_;
};

}  // namespace guanxi

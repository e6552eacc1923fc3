#pragma once

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "graph/analysis/paths.hpp"

namespace guanxi::testing {

/// Equal to `tolerance`, relative to the expected value where that is above 1; a NaN never is.
inline void expect_near(const std::vector<double>& actual, const std::vector<double>& expected,
                        double tolerance = 1e-12) {
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i) {
        EXPECT_NEAR(actual[i], expected[i], tolerance * std::max(1.0, expected[i])) << "at vertex " << i;
    }
}

/// That `measure(options)` gives the same to the last bit whatever the processor can do and however many threads work.
template <class Measure>
void expect_same_bits(const Measure& measure) {
    const auto with = [&](unsigned threads, Instructions instructions) {
        PathOptions options;
        options.execution = {threads, instructions, nullptr};
        return measure(options);
    };
    const auto expected = with(1, Instructions::portable);
    for (const Instructions instructions : {Instructions::best, Instructions::avx2, Instructions::avx512}) {
        for (const unsigned threads : {1u, 2u, 5u}) EXPECT_EQ(with(threads, instructions), expected);
    }
}

}  // namespace guanxi::testing

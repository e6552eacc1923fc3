#pragma once

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

namespace guanxi::testing {

/// Equal to `tolerance`, relative to the expected value where that is above 1; a NaN never is.
inline void expect_near(const std::vector<double>& actual, const std::vector<double>& expected,
                        double tolerance = 1e-12) {
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i) {
        EXPECT_NEAR(actual[i], expected[i], tolerance * std::max(1.0, expected[i])) << "at vertex " << i;
    }
}

}  // namespace guanxi::testing

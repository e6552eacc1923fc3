#include "src/eval/calibration.hpp"

#include <vector>

#include <gtest/gtest.h>

namespace guanxi {
namespace {

TEST(Calibration, CountsEdgesByTheirConfidence) {
    // Two bins: 0.2 (wrong) and 0.4 (right) below one half, 0.5 (right), 0.9 (right) and 1.0 (wrong) from there on.
    const std::vector<JudgedEdge> edges{{0.2, false}, {0.4, true},  {0.5, true},
                                        {0.9, true},  {1.0, false}, {std::nullopt, true}};
    const Calibration calibration = calibrate(edges, 2);
    ASSERT_EQ(calibration.bins.size(), 2u);
    EXPECT_EQ(calibration.bins[0].all, 2u);
    EXPECT_EQ(calibration.bins[0].right, 1u);
    EXPECT_DOUBLE_EQ(calibration.bins[0].mean_confidence, 0.3);
    EXPECT_EQ(calibration.bins[1].all, 3u);
    EXPECT_EQ(calibration.bins[1].right, 2u);
    EXPECT_DOUBLE_EQ(calibration.bins[1].mean_confidence, 0.8);
    EXPECT_EQ(calibration.without, 1u);
    EXPECT_NEAR(calibration.error, 2.0 / 5 * (0.5 - 0.3) + 3.0 / 5 * (0.8 - 2.0 / 3), 1e-12);
}

TEST(Calibration, PutsABoundIntoTheBinThatBeginsThere) {
    for (int i = 0; i <= 10; ++i) {
        const std::vector<JudgedEdge> edges{{i / 10.0, true}};
        const Calibration calibration = calibrate(edges, 10);
        EXPECT_EQ(calibration.bins[static_cast<std::size_t>(std::min(i, 9))].all, 1u) << i;
    }
}

TEST(Calibration, OfPerfectConfidenceHasNoError) {
    const std::vector<JudgedEdge> edges{{1.0, true}, {0.0, false}, {1.0, true}};
    EXPECT_EQ(calibrate(edges).error, 0);
}

TEST(Calibration, OfNothingIsEmpty) {
    const Calibration calibration = calibrate({});
    EXPECT_EQ(calibration.bins.size(), 20u);
    EXPECT_EQ(calibration.without, 0u);
    EXPECT_EQ(calibration.error, 0);
    EXPECT_EQ(calibrate(std::vector<JudgedEdge>(3)).without, 3u);
}

}  // namespace
}  // namespace guanxi

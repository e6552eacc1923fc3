#include "graph/analysis/execution.hpp"

#include <stdexcept>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace guanxi {
namespace {

TEST(ForEachBlock, does_each_block_once_and_hands_over_in_order) {
    for (const unsigned workers : {1u, 2u, 7u}) {
        std::vector<int> times(100, 0);
        std::vector<std::size_t> order;
        for_each_block(
            times.size(), workers, nullptr, [&](std::size_t block, unsigned) { ++times[block]; },
            [&](std::size_t block, unsigned) { order.push_back(block); });
        EXPECT_THAT(times, ::testing::Each(1));
        EXPECT_EQ(order.size(), times.size());
        EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
    }
}

TEST(ForEachBlock, ends_all_workers_and_throws_on_what_a_block_threw) {
    for (const unsigned workers : {1u, 4u}) {
        const auto fail_at_9 = [](std::size_t block, unsigned) {
            if (block == 9) throw std::runtime_error("nine");
        };
        EXPECT_THROW(for_each_block(1000, workers, nullptr, fail_at_9, [](std::size_t, unsigned) {}),
                     std::runtime_error);
    }
}

TEST(ForEachBlock, stops_when_cancelled) {
    Progress progress;
    const auto cancel_at_5 = [&](std::size_t block, unsigned) {
        if (block == 5) progress.cancelled = true;
    };
    EXPECT_THROW(for_each_block(1'000'000, 3, &progress, cancel_at_5), Cancelled);
    EXPECT_LT(progress.done, 1'000'000u);
}

TEST(WorkerCount, starts_no_thread_for_little_work) {
    Execution execution;
    execution.threads = 8;
    EXPECT_EQ(worker_count(execution, 1000, 100), 1u);
    EXPECT_EQ(worker_count(execution, 1e9, 100), 8u);
    EXPECT_EQ(worker_count(execution, 1e9, 3), 3u);
    EXPECT_EQ(worker_count(execution, 0, 0), 1u);
}

TEST(Instructions, are_never_wider_than_asked_for) {
    EXPECT_EQ(resolve(Instructions::portable), Instructions::portable);
    EXPECT_NE(resolve(Instructions::best), Instructions::best);
    EXPECT_NE(resolve(Instructions::avx2), Instructions::avx512);
}

}  // namespace
}  // namespace guanxi

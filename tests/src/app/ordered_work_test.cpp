#include "src/app/ordered_work.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace guanxi {
namespace {

using testing::ElementsAre;

/// The numbers from 0 to `count` - 1 as a row.
auto row(int count) {
    return [count, at = 0]() mutable -> std::optional<int> { return at < count ? std::optional(at++) : std::nullopt; };
}

TEST(WorkInOrder, UsesResultsInTheOrderOfTheRowHoweverLongEachTakes) {
    for (const std::size_t threads : {1u, 2u, 5u}) {
        auto next = row(200);
        std::vector<int> used;
        work_in_order(
            threads, [&] { return next(); },
            [](int i) {
                std::this_thread::sleep_for(std::chrono::microseconds(i % 7 == 0 ? 300 : 0));
                return i * i;
            },
            [&](int result) { used.push_back(result); });
        ASSERT_EQ(used.size(), 200u) << threads;
        for (int i = 0; i < 200; ++i) EXPECT_EQ(used[static_cast<std::size_t>(i)], i * i);
    }
}

TEST(WorkInOrder, KeepsOnlyAFewResultsWaiting) {
    auto next = row(500);
    std::atomic<int> begun = 0;
    int used = 0;
    int most = 0;
    work_in_order(
        3, [&] { return next(); },
        [&](int i) {
            ++begun;
            if (i == 0) std::this_thread::sleep_for(std::chrono::milliseconds(20));
            return i;
        },
        [&](int) { most = std::max(most, begun - used++); });
    EXPECT_EQ(used, 500);
    EXPECT_LE(most, 4 * 3 + 1);
}

TEST(WorkInOrder, SharesTheManyPartsOfOneItem) {
    for (const std::size_t threads : {1u, 2u, 5u}) {
        auto next = row(3);
        const auto open = [](int item) {
            std::vector<int> parts;
            for (int i = 0; i < (item == 1 ? 200 : item); ++i) parts.push_back(item * 1000 + i);
            return parts;
        };
        std::atomic<int> begun = 0;
        std::vector<int> used;
        int most = 0;
        const auto work = [&](int part) {
            ++begun;
            if (part % 50 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(2));
            return part;
        };
        const auto use = [&](int result) {
            most = std::max(most, begun - static_cast<int>(used.size()));
            used.push_back(result);
        };
        work_in_order(threads, [&] { return next(); }, open, work, use);
        ASSERT_EQ(used.size(), 202u) << threads;
        for (int i = 0; i < 200; ++i) EXPECT_EQ(used[static_cast<std::size_t>(i)], 1000 + i);
        EXPECT_EQ(used[200], 2000);
        EXPECT_EQ(used[201], 2001);
        EXPECT_LE(most, 4 * static_cast<int>(threads) + 2);
    }
}

TEST(WorkInOrder, ThrowsToTheCallerWhateverIsThrown) {
    for (const std::size_t threads : {1u, 3u}) {
        auto next = row(100);
        std::vector<int> used;
        const auto work = [](int i) {
            if (i == 3) throw std::runtime_error("three");
            return i;
        };
        EXPECT_THROW(work_in_order(
                         threads, [&] { return next(); }, work, [&](int i) { used.push_back(i); }),
                     std::runtime_error);
        EXPECT_LE(used.size(), 3u);
    }
    auto unread = row(100);
    const auto break_off = [](int i) -> std::vector<int> { throw std::runtime_error(std::to_string(i)); };
    EXPECT_THROW(
        work_in_order(2, [&] { return unread(); }, break_off, [](int i) { return i; }, [](int) {}), std::runtime_error);
    auto next = row(100);
    const auto refuse = [](int) { throw std::runtime_error("full"); };
    EXPECT_THROW(work_in_order(2, [&] { return next(); }, [](int i) { return i; }, refuse), std::runtime_error);
}

TEST(WorkInOrder, OfAnEmptyRowUsesNothing) {
    auto next = row(0);
    std::vector<int> used;
    work_in_order(4, [&] { return next(); }, [](int i) { return i; }, [&](int i) { used.push_back(i); });
    EXPECT_THAT(used, ElementsAre());
}

}  // namespace
}  // namespace guanxi

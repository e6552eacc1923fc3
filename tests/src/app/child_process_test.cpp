#include "src/app/child_process.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace guanxi {
namespace {

TEST(ChildProcesses, GiveBackWhatTheyWriteAndTheirCode) {
    const ChildResult result = run_child({"sh", "-c", "echo out; echo err >&2; exit 7"}, {});
    EXPECT_TRUE(result.was_found);
    EXPECT_FALSE(result.was_stopped);
    EXPECT_EQ(result.code, 7);
    EXPECT_EQ(result.out, "out\n");
    EXPECT_EQ(result.err, "err\n");
}

TEST(ChildProcesses, TakeTheirArgumentsToTheLetter) {
    EXPECT_EQ(run_child({"printf", "%s|", "a b", "$(id)", "-n", "; ls", "'"}, {}).out, "a b|$(id)|-n|; ls|'|");
}

TEST(ChildProcesses, WriteMoreThanAPipeHolds) {
    const ChildResult result = run_child({"sh", "-c", "head -c 3000000 /dev/zero; head -c 300000 /dev/zero >&2"}, {});
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.out.size(), 3'000'000u);
}

TEST(ChildProcesses, ThatAreNotThereAreNotFound) { EXPECT_FALSE(run_child({"guanxi-no-such-program"}, {}).was_found); }

TEST(ChildProcesses, AreStoppedAtTheirLimits) {
    ChildLimits limits;
    limits.time = std::chrono::seconds(1);
    const ChildResult slow = run_child({"sleep", "60"}, limits);
    EXPECT_TRUE(slow.was_stopped);
    EXPECT_EQ(slow.code, 128 + 9);
    limits.time = std::chrono::seconds(60);
    limits.output_bytes = 1'000'000;
    EXPECT_TRUE(run_child({"yes"}, limits).was_stopped);
}

TEST(ChildProcesses, HaveNothingToRead) { EXPECT_EQ(run_child({"cat"}, {}).out, ""); }

}  // namespace
}  // namespace guanxi

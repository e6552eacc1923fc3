#include "src/app/files.hpp"

#include <array>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "tests/src/app/program.hpp"

namespace guanxi {
namespace {

using OutputFileTest = testing_app::Program;

TEST_F(OutputFileTest, IsThereOnlyOnceItIsFinished) {
    {
        OutputFile file(path("facts.jsonl"));
        file.write("one\n");
        EXPECT_FALSE(std::filesystem::exists(path("facts.jsonl")));
        file.write("two\n");
        file.finish();
    }
    EXPECT_EQ(read_file(path("facts.jsonl")), "one\ntwo\n");
}

TEST_F(OutputFileTest, LeavesTheOldFileWhereItIsNotFinished) {
    write("facts.jsonl", "old\n");
    {
        OutputFile(path("facts.jsonl")).write("half");
    }
    EXPECT_EQ(read_file(path("facts.jsonl")), "old\n");
    EXPECT_EQ(files(), "facts.jsonl");
}

TEST_F(OutputFileTest, WritesIntoAPipeAndDoesNotPutAFileInItsPlace) {
    ASSERT_EQ(::mkfifo(path("pipe").c_str(), 0600), 0);
    const int reader = ::open(path("pipe").c_str(), O_RDONLY | O_NONBLOCK);
    ASSERT_GE(reader, 0);
    write_file(path("pipe"), "facts");
    std::array<char, 16> got{};
    EXPECT_EQ(::read(reader, got.data(), got.size()), 5);
    ::close(reader);
    EXPECT_EQ(std::string(got.data()), "facts");
    EXPECT_TRUE(std::filesystem::is_fifo(path("pipe")));
}

}  // namespace
}  // namespace guanxi

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/fuzz/targets.hpp"

// Gives every file of corpus/ to its target: what fuzzing found once is tried with every test run, by every compiler.

namespace guanxi::fuzzing {
namespace {

const std::filesystem::path kCorpus = std::filesystem::path(GUANXI_SOURCE_DIR) / "tests/fuzz/corpus";

std::vector<std::filesystem::path> files_of(std::string_view target) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(kCorpus / target)) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::string read(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

class FuzzCorpus : public testing::TestWithParam<Target> {};

TEST_P(FuzzCorpus, BreaksNoPromise) {
    const std::vector<std::filesystem::path> files = files_of(GetParam().name);
    EXPECT_FALSE(files.empty());
    for (const std::filesystem::path& file : files) {
        SCOPED_TRACE(file);
        EXPECT_NO_THROW(GetParam().run(read(file)));
    }
}

/// A file that was cut off is the fault that is met most often.
TEST_P(FuzzCorpus, BreaksNoPromiseWhereItIsCutOff) {
    for (const std::filesystem::path& file : files_of(GetParam().name)) {
        const std::string bytes = read(file);
        for (std::size_t part = 0; part < 16; ++part) {
            const std::size_t size = bytes.size() * part / 16;
            SCOPED_TRACE(testing::Message() << file << " to byte " << size);
            EXPECT_NO_THROW(GetParam().run(std::string_view(bytes).substr(0, size)));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Of, FuzzCorpus, testing::ValuesIn(targets().begin(), targets().end()),
                         [](const auto& target) { return std::string(target.param.name); });

}  // namespace
}  // namespace guanxi::fuzzing

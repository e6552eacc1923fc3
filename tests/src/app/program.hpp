#pragma once

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace guanxi::testing_app {

/// How a run of the program ended.
struct Ended {
    int code = -1;  ///< Exit code; 128 + signal where it was killed.
    std::string out;
    std::string err;
};

/// A test that runs the built program in a folder of its own, which is removed afterwards.
class Program : public testing::Test {
protected:
    void SetUp() override;
    void TearDown() override;

    /// Runs `guanxi` with these arguments in the test's folder.
    Ended guanxi(const std::vector<std::string>& arguments, const std::string& input = {}) const;
    /// The same without the rights of root.
    Ended guanxi_as_nobody(const std::vector<std::string>& arguments) const;

    void write(const std::string& name, const std::string& content) const;
    std::string read(const std::string& name) const;
    bool exists(const std::string& name) const;
    std::string path(const std::string& name) const { return folder_ + "/" + name; }
    /// Names of all files below the folder, sorted, parted by spaces.
    std::string files() const;

private:
    Ended start(const std::vector<std::string>& arguments, const std::string& input, bool as_nobody) const;

    std::string folder_;
};

}  // namespace guanxi::testing_app

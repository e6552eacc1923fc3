#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace guanxi {

/// How much a child process may take before it is stopped.
struct ChildLimits {
    std::chrono::seconds time{120};
    std::size_t output_bytes = std::size_t{512} << 20;
};

/// How a child process ended.
struct ChildResult {
    bool was_found = true;     ///< False: there is no such program.
    bool was_stopped = false;  ///< It went beyond a limit.
    int code = 0;              ///< Exit code; 128 + signal where it was killed.
    std::string out;
    std::string err;
};

/// Runs a program, found by its name in PATH, with these arguments (the name first) and no input, and waits for it. No
/// shell is asked, so arguments mean what they say. Throws Error{io} if it cannot be started for another reason than
/// that it is not there.
ChildResult run_child(const std::vector<std::string>& arguments, const ChildLimits& limits);

/// The last line that a child process wrote to standard error, or its exit code where it wrote nothing.
std::string last_message(const ChildResult& result);

}  // namespace guanxi

// Times whole processes: runs two commands in turn, so that whatever else the machine does meets both alike, and prints
// the median of each and their ratio.
//   alternate RUNS NAME_A COMMAND_A… -- NAME_B COMMAND_B…
// One further run of each goes first and is not counted. Standard output and error of the commands are thrown away.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <vector>

#include <fmt/format.h>

extern char** environ;

namespace {

/// A command line with a name for the table.
struct Command {
    std::string name;
    std::vector<char*> arguments;  ///< Ends with a null pointer.
};

/// Seconds from starting the command to its end; negative if it could not be started or failed.
double run(const Command& command) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    int status = -1;
    const int fault = posix_spawnp(&child, command.arguments[0], &actions, nullptr, command.arguments.data(), environ);
    if (fault == 0) waitpid(child, &status, 0);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    posix_spawn_file_actions_destroy(&actions);
    return fault == 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0 ? seconds.count() : -1;
}

/// The times of a command, in milliseconds.
struct Times {
    double median = 0;
    double least = 0;
    double most = 0;
};

/// The median is the mean of the two middle values where their number is even. `seconds` must not be empty.
Times times_of(std::vector<double> seconds) {
    std::sort(seconds.begin(), seconds.end());
    const std::size_t half = seconds.size() / 2;
    const double median = seconds.size() % 2 == 1 ? seconds[half] : (seconds[half - 1] + seconds[half]) / 2;
    return {1000 * median, 1000 * seconds.front(), 1000 * seconds.back()};
}

void print(const std::string& name, const Times& times) {
    fmt::print("{:<34}{:>10.1f}{:>10.1f}{:>10.1f}\n", name, times.median, times.least, times.most);
}

}  // namespace

int main(int argc, char** argv) {
    const int runs = argc > 1 ? std::atoi(argv[1]) : 0;
    std::vector<Command> commands(1);
    for (int i = 2; i < argc; ++i) {
        if (std::strcmp(argv[i], "--") == 0) {
            commands.emplace_back();
        } else if (commands.back().name.empty()) {
            commands.back().name = argv[i];
        } else {
            commands.back().arguments.push_back(argv[i]);
        }
    }
    const bool is_complete =
        std::all_of(commands.begin(), commands.end(), [](const Command& c) { return !c.arguments.empty(); });
    if (runs < 1 || commands.size() != 2 || !is_complete) {
        fmt::print(stderr, "usage: alternate RUNS NAME_A COMMAND_A… -- NAME_B COMMAND_B…\n");
        return 2;
    }
    std::vector<double> seconds[2];
    for (Command& command : commands) command.arguments.push_back(nullptr);
    for (int round = 0; round <= runs; ++round) {
        for (std::size_t which = 0; which < 2; ++which) {
            const double time = run(commands[which]);
            if (time < 0) {
                fmt::print(stderr, "alternate: {} failed; run it by hand to see why\n", commands[which].name);
                return 1;
            }
            if (round > 0) seconds[which].push_back(time);
        }
    }
    const Times a = times_of(seconds[0]);
    const Times b = times_of(seconds[1]);
    fmt::print("{:<34}{:>10}{:>10}{:>10}\n", fmt::format("{} runs each, in turn, ms", runs), "median", "least", "most");
    print(commands[0].name, a);
    print(commands[1].name, b);
    fmt::print("{:<34}{:>10.2f}\n", "ratio of the medians", a.median / b.median);
    return 0;
}

// Times commands that work through one corpus: runs them in turn, so that whatever else the machine does meets all
// alike, and prints for each the median of its seconds, of its processor seconds, its speed and its peak memory.
//   measure RUNS MEGABYTES NAME COMMAND… [-- NAME COMMAND…]…
// A command whose name ends with '*' tells its seconds itself, as "WALL PROCESSOR" on standard output: what it needs
// before it begins (to load a dictionary) is left out. Ratios are to the first command, by processor seconds, which
// other work on the machine disturbs least.
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include <fmt/format.h>

extern char** environ;

namespace {

struct Command {
    std::string name;
    std::vector<char*> arguments;  ///< Ends with a null pointer.
    bool tells_seconds = false;
    std::vector<double> wall;
    std::vector<double> processor;
    double peak_mib = 0;
};

double seconds_of(const timeval& time) {
    return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
}

/// Runs the command once and notes what it took; false if it could not be started, failed or did not tell its seconds.
bool run(Command& command) {
    std::array<int, 2> pipe_ends{};
    if (pipe(pipe_ends.data()) != 0) return false;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    if (command.tells_seconds) {
        posix_spawn_file_actions_adddup2(&actions, pipe_ends[1], 1);
    } else {
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    }
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclose(&actions, pipe_ends[0]);
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    const int fault = posix_spawnp(&child, command.arguments[0], &actions, nullptr, command.arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(pipe_ends[1]);
    int status = -1;
    rusage usage{};
    if (fault == 0) wait4(child, &status, 0, &usage);
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
    std::array<char, 256> told{};
    const ssize_t size = read(pipe_ends[0], told.data(), told.size() - 1);
    close(pipe_ends[0]);
    if (fault != 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0) return false;
    double wall = elapsed.count();
    double processor = seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime);
    if (command.tells_seconds && (size <= 0 || std::sscanf(told.data(), "%lf %lf", &wall, &processor) != 2))
        return false;
    command.wall.push_back(wall);
    command.processor.push_back(processor);
    command.peak_mib = std::max(command.peak_mib, static_cast<double>(usage.ru_maxrss) / 1024);
    return true;
}

/// The middle value, the greater of two. `values` must not be empty.
double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
    const int runs = argc > 2 ? std::atoi(argv[1]) : 0;
    const double megabytes = argc > 2 ? std::strtod(argv[2], nullptr) : 0;
    std::vector<Command> commands(1);
    for (int i = 3; i < argc; ++i) {
        Command& last = commands.back();
        if (std::strcmp(argv[i], "--") == 0) {
            commands.emplace_back();
        } else if (last.name.empty()) {
            last.name = argv[i];
            last.tells_seconds = last.name.ends_with('*');
        } else {
            last.arguments.push_back(argv[i]);
        }
    }
    const bool is_complete =
        std::all_of(commands.begin(), commands.end(), [](const Command& c) { return !c.arguments.empty(); });
    if (runs < 1 || megabytes <= 0 || !is_complete) {
        fmt::print(stderr, "usage: measure RUNS MEGABYTES NAME COMMAND… [-- NAME COMMAND…]…\n");
        return 2;
    }
    for (Command& command : commands) command.arguments.push_back(nullptr);
    for (int round = 0; round < runs; ++round) {
        for (Command& command : commands) {
            if (run(command)) continue;
            fmt::print(stderr, "measure: {} failed; run it by hand to see why\n", command.name);
            return 1;
        }
    }
    fmt::print("{:<34}{:>9}{:>9}{:>13}{:>11}{:>8}{:>10}\n", fmt::format("{} runs each, in turn", runs), "s", "MB/s",
               "processor s", "MB/s", "ratio", "peak MiB");
    for (const Command& command : commands) {
        const double wall = median(command.wall);
        const double processor = median(command.processor);
        fmt::print("{:<34}{:>9.2f}{:>9.2f}{:>13.2f}{:>11.2f}{:>8.2f}{:>10.1f}\n", command.name, wall, megabytes / wall,
                   processor, megabytes / processor, processor / median(commands.front().processor), command.peak_mib);
    }
}

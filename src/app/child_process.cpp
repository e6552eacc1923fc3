#include "src/app/child_process.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fmt/format.h>

#include "graph/base/error.hpp"

extern char** environ;

namespace guanxi {

namespace {

using Clock = std::chrono::steady_clock;

/// A pipe whose ends are closed when it goes out of scope; not inherited by other children.
class Pipe {
public:
    Pipe() {
        if (::pipe2(ends_.data(), O_CLOEXEC) != 0)
            throw Error(ErrorKind::io, fmt::format("cannot make a pipe: {}", std::strerror(errno)));
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    ~Pipe() {
        close_end(0);
        close_end(1);
    }

    int reading() const { return ends_[0]; }
    int writing() const { return ends_[1]; }
    void close_end(std::size_t end) {
        if (ends_[end] >= 0) ::close(ends_[end]);
        ends_[end] = -1;
    }

private:
    std::array<int, 2> ends_{-1, -1};
};

/// What is done to the files of a child before it starts.
class FileActions {
public:
    FileActions() { posix_spawn_file_actions_init(&actions_); }
    FileActions(const FileActions&) = delete;
    FileActions& operator=(const FileActions&) = delete;
    ~FileActions() { posix_spawn_file_actions_destroy(&actions_); }

    posix_spawn_file_actions_t* get() { return &actions_; }

private:
    posix_spawn_file_actions_t actions_{};
};

/// Reads both pipes until the child closes them; false if a limit was reached.
bool read_all(Pipe& out, Pipe& err, const ChildLimits& limits, ChildResult& result) {
    constexpr std::size_t kLongestMessage = 65536;
    const Clock::time_point deadline = Clock::now() + limits.time;
    std::array<pollfd, 2> waiting{pollfd{out.reading(), POLLIN, 0}, pollfd{err.reading(), POLLIN, 0}};
    std::array<char, 65536> buffer{};
    while (waiting[0].fd >= 0 || waiting[1].fd >= 0) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        if (left <= 0) return false;
        const int ready = ::poll(waiting.data(), waiting.size(), static_cast<int>(left));
        if (ready < 0 && errno != EINTR) return false;
        for (std::size_t i = 0; ready > 0 && i < waiting.size(); ++i) {
            if (waiting[i].fd < 0 || waiting[i].revents == 0) continue;
            const ssize_t size = ::read(waiting[i].fd, buffer.data(), buffer.size());
            if (size < 0 && errno == EINTR) continue;
            if (size <= 0) {
                waiting[i].fd = -1;
                continue;
            }
            const std::string_view bytes(buffer.data(), static_cast<std::size_t>(size));
            if (i == 0) result.out += bytes;
            if (i == 1 && result.err.size() < kLongestMessage) result.err += bytes;
        }
        if (result.out.size() > limits.output_bytes) return false;
    }
    return true;
}

}  // namespace

ChildResult run_child(const std::vector<std::string>& arguments, const ChildLimits& limits) {
    Pipe out;
    Pipe err;
    FileActions actions;
    posix_spawn_file_actions_addopen(actions.get(), STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(actions.get(), out.writing(), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(actions.get(), err.writing(), STDERR_FILENO);
    std::vector<std::string> words = arguments;
    std::vector<char*> argv;
    for (std::string& word : words) argv.push_back(word.data());
    argv.push_back(nullptr);

    ChildResult result;
    pid_t child = 0;
    const int failure = ::posix_spawnp(&child, argv[0], actions.get(), nullptr, argv.data(), environ);
    if (failure == ENOENT || failure == EACCES || failure == ENOTDIR) {
        result.was_found = false;
        return result;
    }
    if (failure != 0) {
        throw Error(ErrorKind::io, fmt::format("cannot start {}: {}", arguments.front(), std::strerror(failure)));
    }
    out.close_end(1);
    err.close_end(1);
    result.was_stopped = !read_all(out, err, limits, result);
    if (result.was_stopped) ::kill(child, SIGKILL);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    result.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return result;
}

std::string last_message(const ChildResult& result) {
    std::string_view text = result.err;
    while (text.ends_with('\n')) text.remove_suffix(1);
    const std::size_t line = text.rfind('\n');
    if (line != std::string_view::npos) text.remove_prefix(line + 1);
    return text.empty() ? fmt::format("exit code {}", result.code) : std::string(text);
}

}  // namespace guanxi

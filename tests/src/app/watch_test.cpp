// Long work at a terminal: what it shows, and how Ctrl-C ends it.

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <poll.h>
#include <pty.h>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/src/app/program.hpp"

namespace guanxi {
namespace {

using testing::HasSubstr;
using testing::Not;

/// A run of the program at a terminal of its own.
class Terminal {
public:
    Terminal(const std::string& folder, const std::vector<std::string>& arguments) {
        std::vector<std::string> words{GUANXI_PROGRAM};
        words.insert(words.end(), arguments.begin(), arguments.end());
        std::vector<char*> argv;
        for (std::string& word : words) argv.push_back(word.data());
        argv.push_back(nullptr);
        child_ = ::forkpty(&terminal_, nullptr, nullptr, nullptr);
        if (child_ != 0) return;
        ::signal(SIGINT, SIG_DFL);  // who runs the tests in the background has it ignored
        if (::chdir(folder.c_str()) == 0) ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    ~Terminal() {
        if (child_ > 0) ::kill(child_, SIGKILL);
        if (child_ > 0) ::waitpid(child_, nullptr, 0);
        ::close(terminal_);
    }

    /// Reads until a text was shown; false if the program ended without.
    bool shows(const std::string& text) {
        while (shown_.find(text) == std::string::npos) {
            if (!read_on()) return false;
        }
        return true;
    }
    void type(const std::string& keys) const {
        ASSERT_EQ(::write(terminal_, keys.data(), keys.size()), ssize_t(keys.size()));
    }
    /// Waits for the end; the exit code, or 128 + signal.
    int end() {
        while (read_on()) {
        }
        ::kill(child_, has_hung_ ? SIGKILL : 0);
        int status = 0;
        ::waitpid(child_, &status, 0);
        child_ = 0;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }
    const std::string& shown() const { return shown_; }

private:
    bool read_on() {
        constexpr int kMostMilliseconds = 60000;
        pollfd waiting{terminal_, POLLIN, 0};
        char buffer[4096];
        has_hung_ = ::poll(&waiting, 1, kMostMilliseconds) <= 0;
        if (has_hung_) return false;
        const ssize_t size = ::read(terminal_, buffer, sizeof buffer);
        if (size > 0) shown_.append(buffer, static_cast<std::size_t>(size));
        return size > 0;
    }

    int terminal_ = -1;
    pid_t child_ = 0;
    bool has_hung_ = false;
    std::string shown_;
};

/// Facts of so many leaders who met each other that it takes minutes to draw them in layers.
std::string facts_of_many() {
    constexpr int kLeaders = 1500;
    constexpr int kSteps[] = {1, 7, 38, 131, 402, 719};
    std::string leaders, meetings;
    for (int i = 0; i < kLeaders; ++i) {
        leaders += fmt::format("{}{{\"id\":\"leader:L{:04}\",\"kind\":\"leader\",\"en\":\"L{:04}\",\"aliases\":{{}}}}",
                               i == 0 ? "" : ",", i, i);
        for (const int step : kSteps) {
            if (i + step >= kLeaders) break;
            meetings += fmt::format(
                "{}{{\"kind\":\"met\",\"source\":\"leader:L{:04}\",\"target\":\"leader:L{:04}\","
                "\"status\":\"reported\",\"span\":[0,1],\"text\":\"x\",\"rule\":\"r\",\"cues\":[\"x\"],"
                "\"basis\":\"named\"}}",
                meetings.empty() ? "" : ",", i, i + step);
        }
    }
    return fmt::format(
        "{{\"format\":\"guanxi-facts\",\"version\":1,\"document\":{{\"title\":\"t\",\"source\":\"s\",\"language\":"
        "\"en\","
        "\"span\":[0,10],\"digest\":\"63322dcdf1426477\"}},\"entities\":[{}],\"relations\":[{}]}}\n",
        leaders, meetings);
}

using AtATerminal = testing_app::Program;

TEST_F(AtATerminal, LongLayoutsShowTheirSecondsAndEndOnCtrlC) {
    write("facts.jsonl", facts_of_many());
    Terminal terminal(path(""), {"draw", "facts.jsonl", "--all", "--layout", "layered"});
    ASSERT_TRUE(terminal.shows("laying out: 1 s")) << terminal.shown();
    terminal.type("\x03");
    EXPECT_EQ(terminal.end(), 130);
    EXPECT_THAT(terminal.shown(), HasSubstr("\r\033[Kguanxi: interrupted; no file was written"));
    EXPECT_EQ(files(), "facts.jsonl");
}

TEST_F(AtATerminal, LongReadingShowsABarAndLeavesNoFileOnCtrlC) {
    std::string corpus;
    for (int i = 0; i < 500; ++i)
        corpus +=
            "{\"text\": \"斐济总理会见汤加首相\\n新华社苏瓦7月24日电　斐济总理兰布卡24日在苏瓦会见汤加首相埃凯。\"}\n";
    write("corpus.jsonl", corpus);
    std::vector<std::string> arguments{"extract", "-o", "facts.jsonl", "--published", "2025-07-25"};
    arguments.resize(20000, "corpus.jsonl");  // again and again: hours
    Terminal terminal(path(""), arguments);
    ASSERT_TRUE(terminal.shows(" %, about ")) << terminal.shown();
    terminal.type("\x03");
    EXPECT_EQ(terminal.end(), 130);
    EXPECT_EQ(files(), "corpus.jsonl");
}

TEST_F(AtATerminal, WaitingForInputEndsOnCtrlC) {
    Terminal terminal(path(""), {"draw", "-"});
    terminal.type("斐济总理兰布卡24日在苏瓦会见汤加首相埃凯。\n");
    std::this_thread::sleep_for(std::chrono::milliseconds(500));  // until it waits; nothing says so
    terminal.type("\x03");
    EXPECT_EQ(terminal.end(), 130);
    EXPECT_EQ(files(), "");
}

TEST_F(AtATerminal, DiagramsWithoutANameSayWhereTheyAre) {
    write("a.txt", "斐济总理兰布卡24日在苏瓦会见汤加首相埃凯。\n");
    Terminal terminal(path(""), {"draw", "a.txt", "--published", "2025-07-25"});
    EXPECT_EQ(terminal.end(), 0);
    EXPECT_THAT(terminal.shown(), HasSubstr("wrote diagram.svg"));
    EXPECT_THAT(terminal.shown(), Not(HasSubstr("laying out")));
    EXPECT_TRUE(exists("diagram.svg"));
}

}  // namespace
}  // namespace guanxi

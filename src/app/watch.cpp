#include "src/app/watch.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <unistd.h>
#include <utility>

#include <fmt/format.h>

#include "src/app/settings.hpp"

namespace guanxi {

namespace {

using Clock = std::chrono::steady_clock;

/// The one thing that a signal handler may write. A process has one Ctrl-C.
std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void note_interruption(int) { interrupted = true; }

/// Lets Ctrl-C be noted, and gives what it did before. Where it is ignored, as in the background, it stays so.
struct sigaction note_interruptions() {
    interrupted = false;
    struct sigaction before = {};
    sigaction(SIGINT, nullptr, &before);
    if (before.sa_handler == SIG_IGN) return before;
    struct sigaction action = {};
    action.sa_handler = note_interruption;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    return before;
}

/// Draws the bar of one step after another, each of which begins anew from 0; or the seconds that have passed.
class Bar {
public:
    void draw(std::size_t done, std::size_t total) {
        const Clock::time_point now = Clock::now();
        if (done < last_done_ || total != last_total_) step_begin_ = now;
        last_done_ = done;
        last_total_ = total;
        if (total == 0 || !is_due(now)) return;
        constexpr std::size_t kWidth = 30;
        const std::size_t filled = kWidth * std::min(done, total) / total;
        std::string text = fmt::format("[{:<{}}] {:3} %", std::string(filled, '#'), kWidth, 100 * done / total);
        if (done > 0) {
            const std::chrono::duration<double> spent = now - step_begin_;
            text += fmt::format(
                ", about {:.0f} s left",
                spent.count() * static_cast<double>(total - std::min(done, total)) / static_cast<double>(done));
        }
        put(text);
    }
    void draw(const std::string& what) {
        const Clock::time_point now = Clock::now();
        if (is_due(now))
            put(fmt::format("{}: {} s", what, std::chrono::duration_cast<std::chrono::seconds>(now - begin_).count()));
    }
    void clear() const {
        if (!shown_.empty()) std::fputs("\r\033[K", stderr);
    }

private:
    bool is_due(Clock::time_point now) const { return now - begin_ >= std::chrono::seconds(1); }
    void put(const std::string& text) {
        if (text == shown_) return;
        std::fputs(("\r\033[K" + text).c_str(), stderr);
        std::fflush(stderr);
        shown_ = text;
    }

    Clock::time_point begin_ = Clock::now();
    Clock::time_point step_begin_ = begin_;
    std::size_t last_done_ = 0;
    std::size_t last_total_ = 0;
    std::string shown_;
};

}  // namespace

Watch::Watch(bool quiet, std::string what)
    : what_(std::move(what)),
      shows_(!quiet && ::isatty(STDERR_FILENO) != 0),
      before_(note_interruptions()),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

Watch::~Watch() {
    thread_.request_stop();
    thread_.join();
    sigaction(SIGINT, &before_, nullptr);
}

void Watch::check() const {
    if (interrupted) throw Cancelled();
}

void Watch::run(const std::stop_token& stop) {
    constexpr std::chrono::milliseconds kPause(50);
    constexpr int kPausesLeft = 10;  // from Ctrl-C to the end of the program
    Bar bar;
    int pauses_left = kPausesLeft;
    std::unique_lock lock(mutex_);
    while (!stop.stop_requested()) {
        if (interrupted) {
            progress_.cancelled = true;
            if (--pauses_left < 0) {
                bar.clear();
                std::_Exit(end_interrupted());
            }
        }
        if (shows_ && what_.empty()) bar.draw(progress_.done, progress_.total);
        if (shows_ && !what_.empty()) bar.draw(what_);
        ended_.wait_for(lock, stop, kPause, [] { return false; });
    }
    bar.clear();
}

int end_interrupted() {
    std::fputs("guanxi: interrupted; no file was written\n", stderr);
    return static_cast<int>(ExitCode::interrupted);
}

}  // namespace guanxi

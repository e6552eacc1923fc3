#include "src/app/watch.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <string>
#include <unistd.h>

#include <fmt/format.h>

namespace guanxi {

namespace {

using Clock = std::chrono::steady_clock;

/// The one thing that a signal handler may write. A process has one Ctrl-C.
std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void note_interruption(int) { interrupted = true; }

void handle_interruption(bool by_note) {
    struct sigaction action = {};
    action.sa_handler = by_note ? note_interruption : SIG_DFL;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
}

/// Draws the bar of one step after another; each begins anew from 0.
class Bar {
public:
    void draw(std::size_t done, std::size_t total) {
        const Clock::time_point now = Clock::now();
        if (done < last_done_ || total != last_total_) step_begin_ = now;
        last_done_ = done;
        last_total_ = total;
        if (total == 0 || now - begin_ < std::chrono::seconds(1)) return;
        constexpr std::size_t kWidth = 30;
        const std::size_t filled = kWidth * std::min(done, total) / total;
        std::string text = fmt::format("\r\033[K[{:<{}}] {:3} %", std::string(filled, '#'), kWidth, 100 * done / total);
        if (done > 0) {
            const std::chrono::duration<double> spent = now - step_begin_;
            text += fmt::format(
                ", about {:.0f} s left",
                spent.count() * static_cast<double>(total - std::min(done, total)) / static_cast<double>(done));
        }
        std::fputs(text.c_str(), stderr);
        std::fflush(stderr);
        has_drawn_ = true;
    }
    void clear() const {
        if (has_drawn_) std::fputs("\r\033[K", stderr);
    }

private:
    Clock::time_point begin_ = Clock::now();
    Clock::time_point step_begin_ = begin_;
    std::size_t last_done_ = 0;
    std::size_t last_total_ = 0;
    bool has_drawn_ = false;
};

}  // namespace

Watch::Watch(bool quiet)
    : shows_(!quiet && ::isatty(STDERR_FILENO) != 0), thread_([this](const std::stop_token& stop) { run(stop); }) {
    interrupted = false;
    handle_interruption(true);
}

Watch::~Watch() {
    thread_.request_stop();
    thread_.join();
    handle_interruption(false);
}

void Watch::run(const std::stop_token& stop) {
    constexpr std::chrono::milliseconds kPause(50);
    Bar bar;
    std::unique_lock lock(mutex_);
    while (!stop.stop_requested()) {
        if (interrupted) progress_.cancelled = true;
        if (shows_) bar.draw(progress_.done, progress_.total);
        ended_.wait_for(lock, stop, kPause, [] { return false; });
    }
    bar.clear();
}

}  // namespace guanxi

#pragma once

#include <condition_variable>
#include <csignal>
#include <mutex>
#include <string>
#include <thread>

#include "graph/analysis/execution.hpp"

namespace guanxi {

/// Watches long work while it lives: shows on standard error how far it is, at a terminal and once it has taken a
/// second; and cancels it on Ctrl-C, so that it ends with `Cancelled`. Work that does not look, because it waits or is
/// that of others, ends with the program half a second later. Only one may live at a time, because a process has one
/// handler for the signal.
class Watch {
public:
    /// `what` names work that cannot say how far it is; then the seconds that it has taken are shown.
    explicit Watch(bool quiet, std::string what = {});
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    /// Takes the bar away and gives Ctrl-C its usual meaning again.
    ~Watch();

    /// What the work is to be given.
    Progress* progress() { return &progress_; }

    /// Throws `Cancelled` if Ctrl-C was pressed.
    void check() const;

private:
    void run(const std::stop_token& stop);

    Progress progress_;
    std::string what_;
    bool shows_;
    struct sigaction before_;  ///< What Ctrl-C does when nothing is watched.
    std::mutex mutex_;
    std::condition_variable_any ended_;
    std::jthread thread_;  // last, so that it ends before what it uses
};

/// Says that the program ends because of Ctrl-C, and gives its exit code.
int end_interrupted();

}  // namespace guanxi

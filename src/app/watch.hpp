#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include "graph/analysis/execution.hpp"

namespace guanxi {

/// Watches a long computation while it lives: shows on standard error how far it is, at a terminal and once it has
/// taken a second; and cancels it on Ctrl-C, so that the kernels end with `Cancelled`. A second Ctrl-C ends the program
/// at once. Only one may live at a time, because a process has one handler for the signal.
class Watch {
public:
    explicit Watch(bool quiet);
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    /// Takes the bar away and gives Ctrl-C its usual meaning again.
    ~Watch();

    /// What the kernels are to be given.
    Progress* progress() { return &progress_; }

private:
    void run(const std::stop_token& stop);

    Progress progress_;
    bool shows_;
    std::mutex mutex_;
    std::condition_variable_any ended_;
    std::jthread thread_;  // last, so that it ends before what it uses
};

}  // namespace guanxi

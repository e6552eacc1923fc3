#pragma once

#include <algorithm>
#include <array>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

namespace guanxi {

/// Does a row of works on several threads and uses their results in the order of the row.
///
/// `next` gives the row, an item at a time, and nothing at its end; `open` makes a list of parts of an item; `work`
/// makes a part's result; `use` takes the results. `open` and `work` are called on any thread, `next` by one thread at
/// a time, and so is `use`. At most four items for each thread are open, and of each at most as many results wait to be
/// used, so memory does not grow with the row. What any of the four throws ends the row and is thrown to the caller.
template <class Next, class Open, class Work, class Use>
void work_in_order(std::size_t threads, const Next& next, const Open& open, const Work& work, const Use& use) {
    using Item = typename std::invoke_result_t<Next>::value_type;
    using Part = typename std::invoke_result_t<Open, Item>::value_type;
    using Result = std::invoke_result_t<Work, Part>;
    if (threads <= 1) {
        while (std::optional<Item> item = next()) {
            for (Part& part : open(std::move(*item))) use(work(std::move(part)));
        }
        return;
    }
    struct Opened {
        bool is_open = false;
        std::vector<Part> parts;
        std::vector<std::optional<Result>> results;
        std::size_t begun = 0;
        std::size_t used = 0;
    };
    const std::size_t most = 4 * threads;
    std::mutex mutex;
    std::condition_variable has_changed;
    std::deque<Opened> row;  // what is not used up, in order; its elements stay where they are
    bool is_using = false;
    bool has_ended = false;
    std::exception_ptr fault;

    const auto with_work = [&] {
        return std::find_if(row.begin(), row.end(), [&](const Opened& each) {
            return each.begun < each.parts.size() && each.begun - each.used < most;
        });
    };
    // Whoever finds the first result ready uses it and what has become ready behind it.
    const auto use_results = [&](std::unique_lock<std::mutex>& lock) {
        while (!is_using && !row.empty() && row.front().is_open) {
            Opened& first = row.front();
            if (first.used == first.parts.size()) {
                row.pop_front();
            } else if (first.results[first.used]) {
                is_using = true;
                Result result = std::move(*first.results[first.used]);
                first.results[first.used].reset();
                lock.unlock();
                use(std::move(result));
                lock.lock();
                is_using = false;
                ++first.used;
            } else {
                return;
            }
            has_changed.notify_all();
        }
    };
    const auto run = [&] {
        std::unique_lock lock(mutex);
        try {
            while (!fault) {
                if (const auto at = with_work(); at != row.end()) {
                    Opened& opened = *at;
                    const std::size_t number = opened.begun++;
                    lock.unlock();
                    std::optional<Result> result = work(std::move(opened.parts[number]));
                    lock.lock();
                    opened.results[number] = std::move(result);
                } else if (!has_ended && row.size() < most) {
                    std::optional<Item> item = next();
                    if (!item) {
                        has_ended = true;
                        has_changed.notify_all();
                        continue;
                    }
                    Opened& opened = row.emplace_back();
                    lock.unlock();
                    std::vector<Part> parts = open(std::move(*item));
                    lock.lock();
                    opened.parts = std::move(parts);
                    opened.results.resize(opened.parts.size());
                    opened.is_open = true;
                    has_changed.notify_all();
                } else if (has_ended && row.empty()) {
                    return;
                } else {
                    has_changed.wait(lock);
                }
                use_results(lock);
            }
        } catch (...) {
            if (!lock.owns_lock()) lock.lock();
            if (!fault) fault = std::current_exception();
            has_changed.notify_all();
        }
    };
    std::vector<std::thread> helpers;
    for (std::size_t i = 1; i < threads; ++i) helpers.emplace_back(run);
    run();
    for (std::thread& helper : helpers) helper.join();
    if (fault) std::rethrow_exception(fault);
}

/// The same of a row whose items are not made of parts.
template <class Next, class Work, class Use>
void work_in_order(std::size_t threads, const Next& next, const Work& work, const Use& use) {
    using Item = typename std::invoke_result_t<Next>::value_type;
    const auto open = [](Item item) {
        std::vector<Item> whole;
        whole.push_back(std::move(item));
        return whole;
    };
    work_in_order(threads, next, open, work, use);
}

}  // namespace guanxi

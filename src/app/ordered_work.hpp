#pragma once

#include <condition_variable>
#include <cstddef>
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
/// `next` gives the row, an item at a time, and nothing at its end; `work` makes an item's result, on any thread;
/// `use` takes the results. `next` is called by one thread at a time, and so is `use`. At most four results for each
/// thread wait to be used, so memory does not grow with the row. What any of the three throws ends the row and is
/// thrown to the caller.
template <class Next, class Work, class Use>
void work_in_order(std::size_t threads, const Next& next, const Work& work, const Use& use) {
    using Item = typename std::invoke_result_t<Next>::value_type;
    using Result = std::invoke_result_t<Work, Item>;
    if (threads <= 1) {
        while (std::optional<Item> item = next()) use(work(std::move(*item)));
        return;
    }
    std::mutex mutex;
    std::condition_variable has_room;
    std::vector<std::optional<Result>> window(4 * threads);  // result n waits at n modulo its size
    std::size_t begun = 0;
    std::size_t used = 0;
    bool is_using = false;
    bool has_ended = false;
    std::exception_ptr fault;
    const auto run = [&] {
        std::unique_lock lock(mutex);
        try {
            for (;;) {
                has_room.wait(lock, [&] { return has_ended || begun - used < window.size(); });
                if (has_ended) return;
                std::optional<Item> item = next();
                if (!item) {
                    has_ended = true;
                    has_room.notify_all();
                    return;
                }
                const std::size_t number = begun++;
                lock.unlock();
                Result result = work(std::move(*item));
                lock.lock();
                window[number % window.size()] = std::move(result);
                // Whoever finds the first result ready uses it and what has become ready behind it.
                while (!is_using && window[used % window.size()]) {
                    is_using = true;
                    Result first = std::move(*window[used % window.size()]);
                    window[used % window.size()].reset();
                    lock.unlock();
                    use(std::move(first));
                    lock.lock();
                    is_using = false;
                    ++used;
                    has_room.notify_all();
                }
            }
        } catch (...) {
            if (!lock.owns_lock()) lock.lock();
            if (!fault) fault = std::current_exception();
            has_ended = true;
            has_room.notify_all();
        }
    };
    std::vector<std::thread> helpers;
    for (std::size_t i = 1; i < threads; ++i) helpers.emplace_back(run);
    run();
    for (std::thread& helper : helpers) helper.join();
    if (fault) std::rethrow_exception(fault);
}

}  // namespace guanxi

#include "graph/analysis/execution.hpp"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace guanxi {

Instructions resolve(Instructions wanted) {
#if defined(__x86_64__)
    const bool has_avx2 = __builtin_cpu_supports("avx2") != 0;
    const bool has_avx512 = has_avx2 && __builtin_cpu_supports("avx512f") != 0 &&
                            __builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512dq") != 0 &&
                            __builtin_cpu_supports("avx512vl") != 0;
    if (has_avx512 && (wanted == Instructions::avx512 || wanted == Instructions::best)) return Instructions::avx512;
    if (has_avx2 && wanted != Instructions::portable) return Instructions::avx2;
#else
    static_cast<void>(wanted);
#endif
    return Instructions::portable;
}

unsigned worker_count(const Execution& execution, double work, std::size_t blocks) {
    constexpr double kWorthAThread = 300'000;  // a thread takes tens of microseconds to start
    unsigned threads = execution.threads != 0 ? execution.threads : std::max(1u, std::thread::hardware_concurrency());
    threads = static_cast<unsigned>(std::min<double>(threads, std::max(1.0, work / kWorthAThread)));
    return static_cast<unsigned>(std::min<std::size_t>(threads, std::max<std::size_t>(blocks, 1)));
}

void for_each_block(std::size_t blocks, unsigned workers, Progress* progress, const BlockStep& work,
                    const BlockStep& hand_over) {
    if (progress != nullptr) {
        progress->done = 0;
        progress->total = blocks;
    }
    std::atomic<std::size_t> next{0};
    std::mutex mutex;
    std::condition_variable changed;
    std::size_t turn = 0;     // the block that may hand over
    bool has_failed = false;  // these three are guarded by the mutex
    std::exception_ptr failure;
    const auto run = [&](unsigned worker) {
        try {
            for (std::size_t block = next++; block < blocks; block = next++) {
                if (progress != nullptr && progress->cancelled) throw Cancelled();
                work(block, worker);
                std::unique_lock lock(mutex);
                if (hand_over) changed.wait(lock, [&] { return turn == block || has_failed; });
                if (has_failed) return;
                if (hand_over) hand_over(block, worker);
                ++turn;
                changed.notify_all();
                if (progress != nullptr) ++progress->done;
            }
        } catch (...) {
            const std::scoped_lock lock(mutex);
            if (!has_failed) failure = std::current_exception();
            has_failed = true;
            changed.notify_all();
        }
    };
    {
        std::vector<std::jthread> threads;
        for (unsigned worker = 1; worker < workers; ++worker) threads.emplace_back(run, worker);
        run(0);
    }
    if (failure) std::rethrow_exception(failure);
}

}  // namespace guanxi

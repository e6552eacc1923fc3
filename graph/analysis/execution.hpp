#pragma once

#include <atomic>
#include <cstddef>
#include <exception>
#include <functional>

namespace guanxi {

/// Which instructions of the processor a kernel may use.
enum class Instructions {
    best,      ///< The widest that the processor has; found out when the kernel is called.
    portable,  ///< Those that every processor of this kind has.
    avx2,      ///< 256-bit vectors; portable on a processor without them.
    avx512,    ///< 512-bit vectors; the widest there are on a processor without them.
};

/// How far a kernel is, for another thread to look at, and the way to stop it.
struct Progress {
    std::atomic<std::size_t> done{0};   ///< Blocks of work done, of `total`.
    std::atomic<std::size_t> total{0};  ///< 0 until the kernel knows.
    std::atomic<bool> cancelled{false};
};

/// Thrown by a kernel whose `Progress` says that it is cancelled, after all its threads have ended.
struct Cancelled : std::exception {
    const char* what() const noexcept override { return "cancelled"; }  ///< For who prints exceptions.
};

/// How a kernel may use the machine. Nothing here changes a result by a single bit.
struct Execution {
    unsigned threads = 0;  ///< 0: as many as the machine has processors. Small networks are done by one in any case.
    Instructions instructions = Instructions::best;
    Progress* progress = nullptr;  ///< May be null.
};

/// The instructions that will be used where these are asked for: never `best`, never what the processor lacks.
Instructions resolve(Instructions wanted);

/// The number of threads worth starting for `work` steps of about a nanosecond each in `blocks` parts: at least 1.
unsigned worker_count(const Execution& execution, double work, std::size_t blocks);

/// A step of a loop over blocks, done by one of the workers.
using BlockStep = std::function<void(std::size_t block, unsigned worker)>;

/// Calls work(block, worker) once for each block below `blocks`; blocks are begun in ascending order, and each worker
/// (below `workers`) does one at a time. After each, hand_over(block, worker) is called, where there is one: for one
/// block at a time, in ascending order, so that a sum of floating-point numbers does not depend on which thread was
/// faster. Throws what the first failing call threw, or `Cancelled`, when all have ended.
void for_each_block(std::size_t blocks, unsigned workers, Progress* progress, const BlockStep& work,
                    const BlockStep& hand_over = {});

}  // namespace guanxi

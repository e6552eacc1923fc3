// What the programs that time network measures share. igraph's is GPL, but this header knows nothing of it.
#pragma once

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

namespace measuring {

/// What a measure gives: values by vertex, and a single number.
struct Outcome {
    std::vector<double> values;
    double number = 0;
};

inline double now(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// The best of `runs` in seconds; of fewer where one takes over five, and of as many as half a second holds where they
/// are short.
inline double best_of(int runs, clockid_t clock, const std::function<void()>& work) {
    constexpr double kLong = 5;
    constexpr double kEnough = 0.5;
    double best = 1e300;
    double sum = 0;
    for (int i = 0; i < runs || (runs > 1 && sum < kEnough); ++i) {
        const double start = now(clock);
        work();
        const double seconds = now(clock) - start;
        best = std::min(best, seconds);
        sum += seconds;
        if (best > kLong) break;
    }
    return best;
}

/// Times a measure, prints its line and writes its values to FOLDER/MEASURE.f64 as doubles.
inline void report(const std::string& folder, const std::string& measure, int runs, clockid_t clock,
                   const std::function<Outcome()>& run) {
    Outcome outcome;
    const double seconds = best_of(runs, clock, [&] { outcome = run(); });
    std::printf("%s %.6f %.17g\n", measure.c_str(), seconds, outcome.number);
    std::fflush(stdout);
    if (std::FILE* file = std::fopen((folder + "/" + measure + ".f64").c_str(), "wb")) {
        // fwrite takes no null pointer, not even for nothing.
        if (!outcome.values.empty()) std::fwrite(outcome.values.data(), sizeof(double), outcome.values.size(), file);
        std::fclose(file);
    }
}

/// The most memory that this program has had, from the kernel: getrusage also counts what ran here before it, as the
/// interpreter that started it.
inline void report_peak() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        if (word != "VmHWM:") continue;
        long kib = 0;
        status >> kib;
        std::printf("peak_mib 0 %ld\n", kib / 1024);
    }
}

}  // namespace measuring

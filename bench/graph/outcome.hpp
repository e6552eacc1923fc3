// What the programs that time network measures share. igraph's is GPL, but this header knows nothing of it.
#pragma once

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>
#include <sys/resource.h>
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

/// The best of `runs` in seconds, or of fewer where one takes over five.
inline double best_of(int runs, clockid_t clock, const std::function<void()>& work) {
    double best = 1e300;
    for (int i = 0; i < runs; ++i) {
        const double start = now(clock);
        work();
        best = std::min(best, now(clock) - start);
        if (best > 5) break;
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

inline void report_peak() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("peak_mib 0 %ld\n", usage.ru_maxrss / 1024);
}

}  // namespace measuring

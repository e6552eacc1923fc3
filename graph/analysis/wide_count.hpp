#pragma once

#include <cmath>
#include <cstdint>

namespace guanxi {

/// A number of paths beyond the range of a double: mantissa · 2^exponent with the mantissa in [0.5, 1), or 0. Numbers
/// of shortest paths can grow like 2^(n/3).
struct WideCount {
    double mantissa = 0;
    std::int64_t exponent = 0;

    WideCount() = default;
    explicit WideCount(double value) { *this = scaled(value, 0); }

    /// value · 2^exponent.
    static WideCount scaled(double value, std::int64_t exponent) {
        int more = 0;
        WideCount result;
        result.mantissa = std::frexp(value, &more);
        result.exponent = exponent + more;
        return result;
    }

    WideCount& operator+=(const WideCount& other) {
        if (mantissa == 0) return *this = other;
        // Beyond 2^64 apart the smaller one is lost to rounding in any case.
        const std::int64_t apart = other.exponent - exponent;
        if (apart > 64) return *this = other;
        if (apart >= -64) *this = scaled(mantissa + std::ldexp(other.mantissa, static_cast<int>(apart)), exponent);
        return *this;
    }

    friend WideCount operator*(const WideCount& count, double factor) {
        return scaled(count.mantissa * factor, count.exponent);
    }
};

/// part / whole; 0 where that is below the smallest double.
inline double ratio(const WideCount& part, const WideCount& whole) {
    const std::int64_t exponent = part.exponent - whole.exponent;
    if (exponent < -2000) return 0;
    return std::ldexp(part.mantissa / whole.mantissa, static_cast<int>(exponent));
}
inline double ratio(double part, double whole) { return part / whole; }

inline bool is_in_range(const WideCount&) { return true; }
inline bool is_in_range(double count) { return std::isfinite(count); }

}  // namespace guanxi

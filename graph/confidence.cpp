#include "graph/confidence.hpp"

#include <algorithm>
#include <cmath>

namespace guanxi {

double confidence(Basis basis) {
    switch (basis) {
        case Basis::named: return 0.97;
        case Basis::stated: return 0.94;
        case Basis::carried: return 0.93;
        case Basis::referred: return 0.92;
        case Basis::described: return 0.82;
        case Basis::inferred: return 0.55;
    }
    return 0;
}

double confidence(std::span<const EdgeEvidence> evidence) {
    constexpr double kMost = 0.99;
    double surest = 0;
    int further = -1;
    const EdgeEvidence* before = nullptr;
    for (const EdgeEvidence& item : evidence) {
        surest = std::max(surest, confidence(item.evidence.basis));
        const bool is_same_sentence =
            before != nullptr && before->document == item.document && before->evidence.span == item.evidence.span;
        if (!is_same_sentence) ++further;
        before = &item;
    }
    if (further < 0) return 0;
    const double all = 1 - std::ldexp(1 - surest, -std::min(further, 60));
    return std::round(std::min(all, kMost) * 100) / 100;
}

}  // namespace guanxi

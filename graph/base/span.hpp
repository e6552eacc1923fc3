#pragma once

#include <cstddef>
#include <cstdint>

namespace guanxi {

/// A half-open range of bytes of a source text, [begin, end), on code-point borders.
struct Span {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;

    std::uint64_t size() const { return end - begin; }  ///< In bytes.
    bool is_empty() const { return begin == end; }      ///< Holds no byte.
    auto operator<=>(const Span&) const = default;
};

}  // namespace guanxi

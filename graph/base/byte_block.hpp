#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace guanxi {

/// Sixteen bytes that one instruction compares: the vectors of GCC and Clang, which know them on every processor.
/// A comparison gives a mask with all bits of a byte set where it holds.
using ByteBlock = unsigned char __attribute__((vector_size(16)));
using ByteMask = signed char __attribute__((vector_size(16)));

/// The block of `text` that begins at `at`; all of it must be there.
inline ByteBlock block_at(std::string_view text, std::size_t at) {
    ByteBlock block;
    std::memcpy(&block, text.data() + at, sizeof block);
    return block;
}

/// Whether a comparison holds for any byte.
inline bool has_any(const ByteMask& mask) {
    std::uint64_t halves[2];
    std::memcpy(halves, &mask, sizeof mask);
    return (halves[0] | halves[1]) != 0;
}

}  // namespace guanxi

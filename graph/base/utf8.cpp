#include "graph/base/utf8.hpp"

#include <algorithm>

#include "graph/base/byte_block.hpp"

namespace guanxi {

std::u32string to_utf32(std::string_view text) {
    std::u32string out;
    out.reserve(text.size() / 2);
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode_at(text, at);
        out.push_back(next.character);
        at += next.size;
    }
    return out;
}

void append_utf8(std::string& text, char32_t c) {
    if (c < 0x80) {
        text.push_back(static_cast<char>(c));
    } else if (c < 0x800) {
        text.push_back(static_cast<char>(0xC0 | c >> 6));
        text.push_back(static_cast<char>(0x80 | (c & 63)));
    } else if (c < 0x10000) {
        text.push_back(static_cast<char>(0xE0 | c >> 12));
        text.push_back(static_cast<char>(0x80 | (c >> 6 & 63)));
        text.push_back(static_cast<char>(0x80 | (c & 63)));
    } else {
        text.push_back(static_cast<char>(0xF0 | c >> 18));
        text.push_back(static_cast<char>(0x80 | (c >> 12 & 63)));
        text.push_back(static_cast<char>(0x80 | (c >> 6 & 63)));
        text.push_back(static_cast<char>(0x80 | (c & 63)));
    }
}

std::string to_utf8(std::u32string_view text) {
    std::string out;
    out.reserve(text.size() * 3);
    for (const char32_t c : text) append_utf8(out, c);
    return out;
}

namespace {

/// The bytes of the block at `at`, before which there are two bytes, that may not fit: each must go on a character
/// where one of the two before says so, and only there. Also the few bytes that say more about the next one, those of
/// four bytes among them.
ByteMask misfits(std::string_view bytes, std::size_t at) {
    const ByteBlock block = block_at(bytes, at);
    const ByteMask is_expected = (block_at(bytes, at - 1) >= 0xC0) | (block_at(bytes, at - 2) >= 0xE0);
    const ByteMask is_continuation = (block & 0xC0) == 0x80;
    const ByteMask is_special = (block == 0xE0) | (block == 0xED) | (block >= 0xF0) | ((block & 0xFE) == 0xC0);
    return (is_expected ^ is_continuation) | is_special;
}

/// Where the blocks end that begin at `at`, before which there are two bytes, and surely fit: four at a time, then one.
std::size_t plain_blocks_end(std::string_view bytes, std::size_t at) {
    constexpr std::size_t kBlock = sizeof(ByteBlock);
    while (at + 4 * kBlock <= bytes.size() &&
           !has_any(misfits(bytes, at) | misfits(bytes, at + kBlock) | misfits(bytes, at + 2 * kBlock) |
                    misfits(bytes, at + 3 * kBlock)))
        at += 4 * kBlock;
    while (at + kBlock <= bytes.size() && !has_any(misfits(bytes, at))) at += kBlock;
    return at;
}

/// The length of the character beyond ASCII with which `bytes` begin; 0 if they begin with none.
std::size_t character_size(std::string_view bytes) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned first = byte(0);
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || size > bytes.size()) return 0;
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0) != 0x80) return 0;
    }
    const unsigned second = byte(1);
    const bool is_wrong = (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) ||
                          (first == 0xF0 && second < 0x90) || (first == 0xF4 && second > 0x8F);
    return is_wrong ? 0 : size;
}

}  // namespace

std::size_t find_invalid_utf8(std::string_view bytes) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    std::size_t at = 0;  // the border of a character; what stands before is valid
    while (at < bytes.size()) {
        const std::size_t block = at < 2 ? at : plain_blocks_end(bytes, at);
        // The next ones by their characters, with the one that the last plain block may have begun.
        if (block > at) at = byte(block - 1) >= 0xC0 ? block - 1 : byte(block - 2) >= 0xE0 ? block - 2 : block;
        const std::size_t stop = at < 2 ? 2 : block + sizeof(ByteBlock);
        const std::size_t end = std::min(stop, bytes.size());
        while (at < end) {
            const std::size_t size = byte(at) < 0x80 ? 1 : character_size(bytes.substr(at));
            if (size == 0) return at;
            at += size;
        }
    }
    return at;
}

}  // namespace guanxi

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace guanxi {

/// A hash of a text, made of eight bytes at a time: most texts that are looked up (codes, names) are short, and the
/// library's own hash costs more than the rest of a look-up. Takes views, so nothing is copied to look it up.
struct TextHash {
    using is_transparent = void;

    std::size_t operator()(std::string_view text) const {
        constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15ull;
        std::uint64_t hash = text.size();
        for (; text.size() >= 8; text.remove_prefix(8)) {
            std::uint64_t word = 0;
            std::memcpy(&word, text.data(), 8);
            hash = mix((hash ^ word) * kFactor);
        }
        std::uint64_t rest = 0;
        for (const char c : text) rest = rest << 8 | static_cast<unsigned char>(c);
        return mix((hash ^ rest) * kFactor);
    }

private:
    static std::uint64_t mix(std::uint64_t hash) { return hash ^ hash >> 32; }
};

/// A map from texts.
template <class Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

}  // namespace guanxi

#include "output/utf8.hpp"

#include <array>
#include <cstddef>

namespace guanxi {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

struct Lead {
    int continuation_bytes;
    char32_t bits;
    char32_t smallest;  ///< Smaller code points in so many bytes are overlong, so not UTF-8.
};

/// What a lead byte says; -1 continuation bytes for a byte that cannot lead.
Lead lead(unsigned char byte) {
    if (byte < 0x80) return {0, byte, 0};
    if (byte >= 0xC2 && byte < 0xE0) return {1, static_cast<char32_t>(byte & 0x1F), 0x80};
    if (byte >= 0xE0 && byte < 0xF0) return {2, static_cast<char32_t>(byte & 0x0F), 0x800};
    if (byte >= 0xF0 && byte < 0xF5) return {3, static_cast<char32_t>(byte & 0x07), 0x10000};
    return {-1, kReplacement, 0};
}

}  // namespace

std::u32string decode_utf8(std::string_view text) {
    std::u32string result;
    result.reserve(text.size());
    bool in_bad_run = false;
    for (std::size_t i = 0; i < text.size();) {
        auto [more, bits, smallest] = lead(static_cast<unsigned char>(text[i]));
        std::size_t next = i + 1;
        bool is_good = more >= 0;
        for (int k = 0; is_good && k < more; ++k, ++next) {
            const unsigned char byte = next < text.size() ? static_cast<unsigned char>(text[next]) : 0;
            is_good = (byte & 0xC0) == 0x80;
            bits = (bits << 6) | (byte & 0x3F);
        }
        is_good = is_good && bits >= smallest && bits <= 0x10FFFF && !(bits >= 0xD800 && bits < 0xE000);
        if (is_good) {
            result.push_back(bits);
            i = next;
        } else {
            if (!in_bad_run) result.push_back(kReplacement);
            ++i;
        }
        in_bad_run = !is_good;
    }
    return result;
}

std::size_t count_code_points(std::string_view text) { return decode_utf8(text).size(); }

std::string shortened(std::string_view text, std::size_t code_points) {
    if (text.size() <= code_points) return std::string(text);
    const std::u32string decoded = decode_utf8(text);
    if (decoded.size() <= code_points) return std::string(text);
    std::string result;
    for (std::size_t i = 0; i < code_points; ++i) append_utf8(result, decoded[i]);
    return result + "…";
}

}  // namespace guanxi

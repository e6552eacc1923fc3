#include "output/utf8.hpp"

#include <cstddef>

namespace guanxi {

std::u32string decode_utf8(std::string_view text) {
    constexpr char32_t kReplacement = 0xFFFD;
    std::u32string result;
    bool in_bad_run = false;
    while (!text.empty()) {
        const std::size_t valid = find_invalid_utf8(text);
        result += to_utf32(text.substr(0, valid));
        if (valid == text.size()) break;
        if (valid > 0 || !in_bad_run) result.push_back(kReplacement);
        in_bad_run = true;
        text.remove_prefix(valid + 1);
    }
    return result;
}

std::string shortened(std::string_view text, std::size_t code_points) {
    if (text.size() <= code_points) return std::string(text);
    const std::u32string decoded = decode_utf8(text);
    if (decoded.size() <= code_points) return std::string(text);
    return to_utf8(std::u32string_view(decoded).substr(0, code_points)) + "…";
}

}  // namespace guanxi

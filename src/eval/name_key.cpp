#include "src/eval/name_key.hpp"

#include <cstdint>
#include <limits>

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "graph/base/error.hpp"

namespace guanxi {

namespace {

/// White space as Unicode (property White_Space) and the separators U+001C to U+001F, which Python's \s has too:
/// annotations made with a script count alike here.
bool is_white_space(char32_t c) {
    return (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x20) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

/// Signs that one writer sets in a name and another leaves out.
bool is_trimming(char32_t c) {
    static constexpr std::u32string_view kSigns = U"\"'“”‘’「」『』《》〈〉<>-‐‑‒–—―－·・•.,，、";
    return kSigns.find(c) != std::u32string_view::npos;
}

icu::UnicodeString from_utf8(std::string_view text) {
    if (text.size() > static_cast<std::size_t>(std::numeric_limits<int32_t>::max()))
        throw Error(ErrorKind::format, "a text is too long to be compared");
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

template <class Drop>
std::u32string characters_but(const icu::UnicodeString& text, Drop drop) {
    std::u32string out;
    for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const auto c = static_cast<char32_t>(text.char32At(at));
        if (!drop(c)) out.push_back(c);
    }
    return out;
}

}  // namespace

std::u32string name_key(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
    icu::UnicodeString normal = U_SUCCESS(status) ? nfkc->normalize(from_utf8(text), status) : icu::UnicodeString();
    if (U_FAILURE(status)) throw Error(ErrorKind::io, std::string("ICU cannot normalize text: ") + u_errorName(status));
    return characters_but(normal.foldCase(), [](char32_t c) { return is_white_space(c) || is_trimming(c); });
}

std::u32string without_space(std::string_view text) { return characters_but(from_utf8(text), is_white_space); }

}  // namespace guanxi

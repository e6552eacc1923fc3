#include "src/text/decode.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <unicode/ucnv.h>

#include "src/text/characters.hpp"
#include "src/text/encoding.hpp"

namespace guanxi {

namespace {

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

/// `bytes` turned from `encoding` to UTF-8; false at the first byte that is not valid in it.
bool convert(std::string_view bytes, const char* encoding, std::string& text) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(encoding, &status));
    if (U_FAILURE(status)) return false;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    std::vector<UChar> wide(bytes.size() + 1);
    const std::int32_t size = ucnv_toUChars(converter.get(), wide.data(), static_cast<std::int32_t>(wide.size()),
                                            bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
    if (U_FAILURE(status)) return false;
    text.clear();
    text.reserve(bytes.size() * 3 / 2);
    for (std::int32_t i = 0; i < size; ++i) {
        char32_t c = wide[i];
        if (c >= 0xD800 && c < 0xDC00 && i + 1 < size) c = 0x10000 + ((c - 0xD800) << 10) + (wide[++i] - 0xDC00u);
        if (c == 0xFFFD || (c >= 0xD800 && c < 0xE000)) return false;
        append_utf8(text, c);
    }
    return true;
}

/// Whether the bytes look like no text at all: zero bytes, or many control characters.
bool is_binary(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, 65536);
    std::size_t controls = 0;
    for (const char c : head) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == 0) return true;
        controls += byte < 32 && !is_line_break(byte) && byte != '\t' && byte != 0x1B;
    }
    return controls * 50 > head.size();
}

/// How many bytes at the end of `bytes` are the beginning of a UTF-8 character whose rest is missing.
std::size_t cut_off_bytes(std::string_view bytes, std::size_t invalid_at) {
    const std::size_t left = bytes.size() - invalid_at;
    if (left == 0 || left > 3) return 0;
    const auto first = static_cast<unsigned char>(bytes[invalid_at]);
    const std::size_t needed = first >= 0xF0 && first <= 0xF4  ? 4
                               : first >= 0xE0 && first < 0xF0 ? 3
                               : first >= 0xC2 && first < 0xE0 ? 2
                                                               : 0;
    if (needed <= left) return 0;
    for (std::size_t i = 1; i < left; ++i) {
        if ((static_cast<unsigned char>(bytes[invalid_at + i]) & 0xC0) != 0x80) return 0;
    }
    return left;
}

/// Whether text is made of what news is written with; what UTF-16 gives of other data is from all over Unicode.
bool is_plausible(std::string_view text) {
    std::size_t known = 0;
    std::size_t all = 0;
    for (std::size_t at = 0; at < text.size(); ++all) {
        const Decoded next = decode_at(text, at);
        const char32_t c = next.character;
        known += is_space(c) || (c >= 0x20 && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF) || is_latin(c) ||
                 (c >= 0x2010 && c <= 0x2026) || (c >= 0x3001 && c <= 0x301F) || (c >= 0xFF01 && c <= 0xFF5E);
        at += next.size;
    }
    return all > 0 && known * 20 >= all * 19;
}

/// UTF-16 without a byte order mark: bytes that are plausible text in it, though no text in anything else.
bool convert_unmarked_utf16(std::string_view bytes, SourceText& source) {
    if (bytes.size() % 2 != 0) return false;
    for (const char* const encoding : {"UTF-16LE", "UTF-16BE"}) {
        if (!convert(bytes, encoding, source.text) || !is_plausible(source.text)) continue;
        source.encoding = encoding;
        return true;
    }
    source.text.clear();
    return false;
}

/// Length of the UTF-8 character with which `bytes` begin, 0 if they begin with none.
std::size_t decode_strictly(std::string_view bytes) {
    for (const std::size_t size : {2u, 3u, 4u}) {
        if (size <= bytes.size() && find_invalid_utf8(bytes.substr(0, size)) == size) return size;
    }
    return 0;
}

/// UTF-8 in which a few bytes are damaged: the text with U+FFFD in their place; empty if more than one character in
/// twenty beyond ASCII is, for then it is no UTF-8.
std::string repair_utf8(std::string_view bytes, std::size_t& damaged) {
    std::string text;
    damaged = 0;
    std::size_t wide = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::string_view rest = bytes.substr(at);
        const std::size_t size = static_cast<unsigned char>(rest.front()) < 0x80 ? 1 : decode_strictly(rest);
        if (size == 0) {
            ++damaged;
            text += "\xEF\xBF\xBD";
            ++at;
            continue;
        }
        wide += size > 1;
        text += rest.substr(0, size);
        at += size;
    }
    return damaged * 20 <= wide ? text : std::string();
}

}  // namespace

SourceText decode(std::string name, std::string bytes, Diagnostics& diagnostics) {
    SourceText source{std::move(name), {}, "UTF-8"};
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        source.encoding = bytes[0] == '\xFF' ? "UTF-16LE" : "UTF-16BE";
        if (!convert(bytes, source.encoding.c_str(), source.text)) {
            throw Error(ErrorKind::encoding, "starts with the mark of UTF-16 but is not valid UTF-16", source.name);
        }
        return source;
    }
    if (is_binary(bytes)) {
        if (convert_unmarked_utf16(bytes, source)) return source;
        throw Error(ErrorKind::encoding, "binary data, not text", source.name);
    }
    const std::size_t invalid_at = find_invalid_utf8(bytes);
    if (invalid_at == bytes.size()) {
        source.text = std::move(bytes);
        return source;
    }
    // A text of some length that is UTF-8 up to its last bytes was cut off; GB18030 would not be valid UTF-8 that far.
    if (const std::size_t cut = cut_off_bytes(bytes, invalid_at); cut > 0 && invalid_at > 0) {
        const bool has_wide = std::any_of(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(invalid_at),
                                          [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        if (has_wide) {
            diagnostics.push_back(
                {Severity::warning, fmt::format("{}: byte {}", source.name, invalid_at),
                 fmt::format("the text ends in the middle of a UTF-8 character; the last {} byte(s) were left out",
                             cut)});
            bytes.resize(invalid_at);
            source.text = std::move(bytes);
            return source;
        }
    }
    std::size_t damaged = 0;
    if (std::string text = repair_utf8(bytes, damaged); !text.empty()) {
        diagnostics.push_back({Severity::warning, fmt::format("{}: byte {}", source.name, invalid_at),
                               fmt::format("{} byte(s) of the text are damaged UTF-8 and were left out", damaged)});
        source.text = std::move(text);
        return source;
    }
    for (const std::string& encoding : likely_encodings(bytes)) {
        if (!convert(bytes, encoding.c_str(), source.text)) continue;
        source.encoding = encoding;
        return source;
    }
    throw Error(ErrorKind::encoding,
                fmt::format("neither valid UTF-8 (first bad byte at {}) nor valid GB18030 or Big5", invalid_at),
                source.name);
}

}  // namespace guanxi

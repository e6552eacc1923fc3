#include "src/text/decode.hpp"

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <unicode/ucnv.h>

#include "src/text/characters.hpp"

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
        controls += byte < 32 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' && byte != 0x1B;
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
    if (is_binary(bytes)) throw Error(ErrorKind::encoding, "binary data, not text", source.name);
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
    if (convert(bytes, "gb18030", source.text)) {
        source.encoding = "GB18030";
        return source;
    }
    throw Error(ErrorKind::encoding,
                fmt::format("neither valid UTF-8 (first bad byte at {}) nor valid GB18030", invalid_at), source.name);
}

}  // namespace guanxi

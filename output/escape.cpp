#include "output/escape.hpp"

#include <algorithm>
#include <array>

#include "output/utf8.hpp"

// Most texts have little that must be written otherwise. So a text is looked through by its bytes, and only where a
// character begins that may need it is that character looked at; what lies between is copied as it is.

namespace guanxi {

namespace {

constexpr std::string_view kHex = "0123456789abcdef";

/// Bytes with which characters begin.
using ByteSet = std::array<bool, 256>;

constexpr ByteSet bytes_of(std::string_view bytes) {
    ByteSet set{};
    for (const char byte : bytes) set[static_cast<unsigned char>(byte)] = true;
    return set;
}

/// Likewise, and those of control characters, which beyond ASCII begin with C2 and EF as others do.
constexpr ByteSet controls_and(std::string_view bytes) {
    ByteSet set = bytes_of(bytes);
    for (std::size_t byte = 0; byte < 0x20; ++byte) set[byte] = true;
    for (const std::size_t byte : {0x7F, 0xC2, 0xEF}) set[byte] = true;
    return set;
}

constexpr ByteSet kXmlStops = controls_and("&<>\"'\xE2");  // U+2028 begins with E2
constexpr ByteSet kDotStops = controls_and("&\\");
constexpr ByteSet kDotIdStops = controls_and("\\");
constexpr ByteSet kControlStops = controls_and("");
constexpr ByteSet kCsvStops = bytes_of(",\"\r\n");
constexpr ByteSet kNoStops{};

bool is_stop(const ByteSet& stops, char byte) { return stops[static_cast<unsigned char>(byte)]; }

/// Appends valid UTF-8, but what begins with one of the bytes of `stops` is given to `put` as characters.
template <class Put>
void append_valid(std::string& out, std::string_view text, const ByteSet& stops, const Put& put) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (!is_stop(stops, text[at])) {
            ++at;
            continue;
        }
        out.append(text, begin, at - begin);
        const Decoded next = decode_at(text, at);
        put(next.character);
        begin = at += next.size;
    }
    out.append(text, begin);
}

/// Likewise of any bytes: each maximal run that is not UTF-8 becomes one U+FFFD.
template <class Put>
void append_by(std::string& out, std::string_view text, const ByteSet& stops, const Put& put) {
    bool in_bad_run = false;
    for (;;) {
        const std::size_t valid = find_invalid_utf8(text);
        append_valid(out, text.substr(0, valid), stops, put);
        if (valid == text.size()) return;
        if (valid > 0 || !in_bad_run) append_utf8(out, 0xFFFD);
        in_bad_run = true;
        text.remove_prefix(valid + 1);
    }
}

void append_hex(std::string& out, char32_t code, int digits) {
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) out.push_back(kHex[(code >> shift) & 0xF]);
}

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFFFE || c == 0xFFFF; }

/// Also where apostrophes stand before the formula: so that one that is put there can be told from them again.
bool starts_formula(std::string_view cell) {
    cell.remove_prefix(std::min(cell.find_first_not_of('\''), cell.size()));
    constexpr std::array<std::string_view, 11> kStarts{"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};
    return std::any_of(kStarts.begin(), kStarts.end(), [&](std::string_view start) { return cell.starts_with(start); });
}

std::string dot_text(std::string_view text, std::string_view back_slash) {
    std::string result;
    result.reserve(text.size());
    append_by(result, text, kDotStops, [&](char32_t c) {
        switch (c) {
            case U'\\': result += back_slash; break;
            case U'&': result += "&amp;"; break;
            case U'\n': result += "\\n"; break;
            default:
                if (!is_control(c)) append_utf8(result, c);
        }
    });
    return result;
}

}  // namespace

void append_xml_text(std::string& out, std::string_view text, bool keep_line_breaks) {
    append_by(out, text, kXmlStops, [&](char32_t c) {
        switch (c) {
            case U'&': out += "&amp;"; break;
            case U'<': out += "&lt;"; break;
            case U'>': out += "&gt;"; break;
            case U'"': out += "&quot;"; break;
            case U'\'': out += "&#39;"; break;
            case U'\u2028': out += "&#x2028;"; break;
            case U'\n': out.push_back(keep_line_breaks ? '\n' : ' '); break;
            case U'\t':
            case U'\r': out.push_back(' '); break;
            default:
                if (!is_control(c)) append_utf8(out, c);
        }
    });
}

std::string xml_text(std::string_view text, bool keep_line_breaks) {
    std::string result;
    result.reserve(text.size());
    append_xml_text(result, text, keep_line_breaks);
    return result;
}

std::string dot_label(std::string_view text) { return dot_text(text, "\\\\"); }

std::string dot_tooltip(std::string_view text) { return dot_text(text, "＼"); }

std::string dot_id(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    append_by(result, text, kDotIdStops, [&](char32_t c) {
        if (!is_control(c)) append_utf8(result, c == U'\\' ? U'/' : c);
    });
    return result;
}

void append_csv_cell(std::string& out, std::string_view text) {
    const std::size_t begin = out.size();
    if (starts_formula(text)) out.push_back('\'');
    append_by(out, text, kNoStops, [](char32_t) {});
    if (std::none_of(out.begin() + static_cast<std::ptrdiff_t>(begin), out.end(),
                     [](char byte) { return is_stop(kCsvStops, byte); }))
        return;
    const std::string cell = out.substr(begin);
    out.resize(begin);
    out.push_back('"');
    for (const char c : cell) {
        if (c == '"') out.push_back('"');
        out.push_back(c);
    }
    out.push_back('"');
}

std::string csv_cell(std::string_view text) {
    std::string cell;
    append_csv_cell(cell, text);
    return cell;
}

std::string html_json(std::string_view json) {
    constexpr std::string_view kSeparatorStart = "\xE2\x80";  // of U+2028 and U+2029
    std::string result;
    result.reserve(json.size());
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '\n') {  // never inside a string
            while (i + 1 < json.size() && json[i + 1] == ' ') ++i;
        } else if (c == '<') {
            result += "\\u003c";
        } else if (c == '>') {
            result += "\\u003e";
        } else if (c == '&') {
            result += "\\u0026";
        } else if (json.substr(i, 2) == kSeparatorStart && i + 2 < json.size() &&
                   (json[i + 2] == '\xA8' || json[i + 2] == '\xA9')) {
            result += json[i + 2] == '\xA8' ? "\\u2028" : "\\u2029";
            i += 2;
        } else {
            result.push_back(c);
        }
    }
    return result;
}

std::string_view csv_cell_text(std::string_view cell) {
    if (cell.starts_with('\'') && starts_formula(cell)) cell.remove_prefix(1);
    return cell;
}

std::string without_controls(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    append_by(result, text, kControlStops, [&](char32_t c) {
        if (c == U'\n' || c == U'\t' || c == U'\r')
            result.push_back(' ');
        else if (!is_control(c))
            append_utf8(result, c);
    });
    return result;
}

std::string xml_id(std::string_view text) {
    std::string result;
    for (const char32_t c : decode_utf8(text)) {
        const bool is_plain = (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') ||
                              c == U'-' || c == U'.' || (c >= 0x3400 && c < 0xA000);
        if (is_plain) {
            append_utf8(result, c);
        } else {
            // As many underscores as bytes, so that no two texts have one id.
            const int bytes = c > 0xFFFF ? 3 : (c > 0xFF ? 2 : 1);
            result.append(static_cast<std::size_t>(bytes), '_');
            append_hex(result, c, 2 * bytes);
        }
    }
    return result;
}

}  // namespace guanxi

#include "output/escape.hpp"

#include <algorithm>
#include <array>

#include "output/utf8.hpp"

namespace guanxi {

namespace {

constexpr std::string_view kHex = "0123456789abcdef";

bool is_ascii(std::string_view text) {
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    }
    return true;
}

std::string valid_utf8(std::string_view text) {
    if (is_ascii(text)) return std::string(text);
    std::string result;
    result.reserve(text.size());
    for (const char32_t c : decode_utf8(text)) append_utf8(result, c);
    return result;
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
    for (const char32_t c : decode_utf8(text)) {
        switch (c) {
            case U'\\': result += back_slash; break;
            case U'&': result += "&amp;"; break;
            case U'\n': result += "\\n"; break;
            default:
                if (!is_control(c)) append_utf8(result, c);
        }
    }
    return result;
}

}  // namespace

std::string xml_text(std::string_view text, bool keep_line_breaks) {
    std::string result;
    result.reserve(text.size());
    for (const char32_t c : decode_utf8(text)) {
        switch (c) {
            case U'&': result += "&amp;"; break;
            case U'<': result += "&lt;"; break;
            case U'>': result += "&gt;"; break;
            case U'"': result += "&quot;"; break;
            case U'\'': result += "&#39;"; break;
            case U'\n': result.push_back(keep_line_breaks ? '\n' : ' '); break;
            case U'\t':
            case U'\r': result.push_back(' '); break;
            default:
                if (!is_control(c)) append_utf8(result, c);
        }
    }
    return result;
}

std::string dot_label(std::string_view text) { return dot_text(text, "\\\\"); }

std::string dot_tooltip(std::string_view text) { return dot_text(text, "＼"); }

std::string dot_id(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char32_t c : decode_utf8(text)) {
        if (!is_control(c)) append_utf8(result, c == U'\\' ? U'/' : c);
    }
    return result;
}

std::string csv_cell(std::string_view text) {
    std::string cell = valid_utf8(text);
    if (starts_formula(cell)) cell.insert(cell.begin(), '\'');
    if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"') quoted.push_back('"');
        quoted.push_back(c);
    }
    return quoted + '"';
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
    for (const char32_t c : decode_utf8(text)) {
        if (c == U'\n' || c == U'\t' || c == U'\r')
            result.push_back(' ');
        else if (!is_control(c))
            append_utf8(result, c);
    }
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
            result.push_back('_');
            append_hex(result, c, c > 0xFFFF ? 6 : (c > 0xFF ? 4 : 2));
        }
    }
    return result;
}

}  // namespace guanxi

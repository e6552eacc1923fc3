#include "src/text/encoding.hpp"

#include <algorithm>
#include <cctype>
#include <cstddef>

// GB 2312 and Big5 both put the characters of daily use apart from the rare ones: GB 2312 has its first level (3,755
// characters) in rows B0 to D7, Big5 (5,401) in rows A4 to C6. Text of the one, read as the other, lands on kana,
// Greek, rare characters and private codes. So each two-byte character counts 1 where its encoding has common
// characters and common punctuation, 0 where it has rare ones, -1 where news has nothing to look for; the higher mean
// wins. A few characters are enough.

namespace guanxi {

namespace {

unsigned byte_at(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

struct Mean {
    long sum = 0;
    long count = 0;
    double value() const { return count == 0 ? 0 : static_cast<double>(sum) / static_cast<double>(count); }
    void add(int weight) { sum += weight, ++count; }
};

double gb18030_likelihood(std::string_view bytes) {
    Mean mean;
    for (std::size_t at = 0; at < bytes.size();) {
        const unsigned lead = byte_at(bytes, at);
        const unsigned trail = byte_at(bytes, at + 1);
        if (lead < 0x80) {
            ++at;
        } else if (trail >= 0x30 && trail <= 0x39) {
            mean.add(-1);
            at += 4;
        } else {
            const bool is_gb2312 = trail >= 0xA1;
            const bool is_common = is_gb2312 && ((lead >= 0xB0 && lead <= 0xD7) || lead == 0xA1 || lead == 0xA3);
            const bool is_han = lead >= 0xB0 || (lead >= 0x81 && lead <= 0xA0) || (lead >= 0xAA && !is_gb2312);
            mean.add(is_common ? 1 : is_han ? 0 : -1);
            at += 2;
        }
    }
    return mean.value();
}

double big5_likelihood(std::string_view bytes) {
    Mean mean;
    for (std::size_t at = 0; at < bytes.size();) {
        const unsigned lead = byte_at(bytes, at);
        const unsigned trail = byte_at(bytes, at + 1);
        if (lead < 0x80) {
            ++at;
            continue;
        }
        const bool is_valid = (trail >= 0x40 && trail <= 0x7E) || trail >= 0xA1;
        const bool is_common = (lead >= 0xA4 && lead <= 0xC6) || lead == 0xA1 || (lead == 0xA2 && trail >= 0xAF);
        const bool is_han = lead >= 0xC9 || (lead >= 0x87 && lead <= 0xA0);
        mean.add(!is_valid ? -1 : is_common ? 1 : is_han ? 0 : -1);
        at += 2;
    }
    return mean.value();
}

/// Latin letters nearly throughout, with single bytes of another kind between them (a curly quote, an é).
bool looks_western(std::string_view bytes) {
    constexpr std::size_t kLongestRun = 3;
    std::size_t letters = 0;
    std::size_t high = 0;
    std::size_t run = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        run = byte >= 0x80 ? run + 1 : 0;
        if (run > kLongestRun) return false;
        high += byte >= 0x80;
        letters += (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == ' ';
    }
    return letters * 10 >= bytes.size() * 8 && high * 8 < bytes.size();
}

/// Whether what is no ASCII in a Latin text is mostly the dashes and quotation marks of GB18030: ¡°Yes,¡± he said in
/// the Addis Ababa¨CAdama talks, as windows-1252 would have it.
bool has_gb_punctuation(std::string_view bytes) {
    std::size_t marks = 0;
    std::size_t others = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const unsigned lead = byte_at(bytes, at);
        const unsigned trail = byte_at(bytes, at + 1);
        if (lead < 0x80) continue;
        const bool is_quote = lead == 0xA1 && (trail == 0xA4 || (trail >= 0xAA && trail <= 0xB1));
        const bool is_dash = lead == 0xA8 && (trail == 0x43 || trail == 0x44);
        if (is_quote || is_dash) {
            ++marks;
            ++at;
        } else {
            ++others;
        }
    }
    return marks > others;
}

/// The value of the first "charset=" or "encoding=" near the beginning, in lower case; empty if there is none.
std::string declared_encoding(std::string_view bytes) {
    std::string head(bytes.substr(0, 2048));
    std::transform(head.begin(), head.end(), head.begin(), [](unsigned char c) { return std::tolower(c); });
    for (const std::string_view key : {std::string_view("charset="), std::string_view("encoding=")}) {
        std::size_t at = head.find(key);
        if (at == std::string::npos) continue;
        at = head.find_first_not_of("\"' ", at + key.size());
        if (at == std::string::npos) continue;
        return head.substr(at, head.find_first_of("\"' ;/>?", at) - at);
    }
    return {};
}

}  // namespace

std::vector<std::string> likely_encodings(std::string_view bytes) {
    const std::string declared = declared_encoding(bytes);
    const std::string_view sample = bytes.substr(0, 65536);
    const bool declares_gb = declared.starts_with("gb") || declared == "x-gbk";
    const bool declares_big5 = declared.starts_with("big5") || declared == "x-x-big5";
    // What a page says of itself decides where the bytes leave it open.
    constexpr double kWordOfThePage = 0.3;
    const double gb18030 = gb18030_likelihood(sample) + (declares_gb ? kWordOfThePage : 0);
    const double big5 = big5_likelihood(sample) + (declares_big5 ? kWordOfThePage : 0);
    std::vector<std::string> encodings{"GB18030", "Big5-HKSCS"};
    const bool is_western = looks_western(sample);
    const bool is_western_gb = is_western && has_gb_punctuation(sample);
    if (big5 > gb18030 && !is_western_gb) std::swap(encodings[0], encodings[1]);
    if (is_western && !is_western_gb) encodings.insert(encodings.begin(), "windows-1252");
    const bool is_known = declares_gb || declares_big5 || declared.empty() || declared.starts_with("utf");
    if (!is_known && std::max(gb18030, big5) < 0.5) encodings.insert(encodings.begin(), declared);
    return encodings;
}

}  // namespace guanxi

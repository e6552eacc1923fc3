#include "src/text/characters.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "graph/base/byte_block.hpp"
#include "src/text/character_reference.hpp"

namespace guanxi {

namespace {

constexpr std::pair<std::uint16_t, std::uint16_t> kSimplified[] = {
#include "simplified_table.inc"
};

constexpr char32_t kHanFirst = 0x4E00;
constexpr char32_t kHanLast = 0x9FFF;

constexpr std::array<std::uint16_t, kHanLast - kHanFirst + 1> make_han_table() {
    std::array<std::uint16_t, kHanLast - kHanFirst + 1> table{};
    for (std::size_t i = 0; i < table.size(); ++i) table[i] = static_cast<std::uint16_t>(kHanFirst + i);
    for (const auto& [from, to] : kSimplified) table[from - kHanFirst] = to;
    return table;
}

// The ideographs of the radicals from U+2F00 and from U+2E80 on, in their order; a space where there is none.
constexpr std::u32string_view kKangxiRadicals =
    U"一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴"
    U"廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
    U"目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵"
    U"邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";
constexpr std::u32string_view kOtherRadicals =
    U"　厂　　　亻　　刀　　卩　　　尢　　巳幺彑彐　㣺扌攵　旡日月歺母民氵氺灬爫爫　牛犭王疋目示礻　糹纟　　　　　"
    U"羊　　耂　　月臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶邑钅長镸长门阜阝雨青韦页风飞食　食饣首马骨鬼鱼鸟卤麦黄黾斉"
    U"齐歯齿竜龙龜亀龟";
static_assert(kKangxiRadicals.size() == 0x2FD6 - 0x2F00 && kOtherRadicals.size() == 0x2EF4 - 0x2E80);

}  // namespace

constinit const std::array<std::uint16_t, kHanLast - kHanFirst + 1> kFoldedIdeographs = make_han_table();

char32_t fold_sign(char32_t c) {
    if (c >= 0x2E80 && c <= 0x2FD5) {
        const char32_t ideograph = readable(c);
        return ideograph == c ? c : fold(ideograph);
    }
    if ((c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A)) return c - 0xFEE0;
    switch (c) {
        case 0xFF0F: return U'/';
        case 0xFF05: return U'%';
        case 0xFF0E: return U'.';
        case 0x2010:
        case 0x2011:
        case 0x2012:
        case 0x2013:
        case 0x2014:
        case 0x2015:
        case 0x2212:
        case 0x2500: return U'－';
        case 0x30FB:
        case 0x2022:
        case 0x2027:
        case 0x2219:
        case 0xFF65:
        case 0x22C5: return U'·';
        case 0x300C:
        case 0x300E:
        case 0x301D:
        case 0xFF02: return U'“';
        case 0x300D:
        case 0x300F:
        case 0x301E: return U'”';
        case 0x3008: return U'《';
        case 0x3009: return U'》';
        case 0xFE50: return U'，';
        default: return c;
    }
}

char32_t readable(char32_t c) {
    if (c < 0x2E80 || c > 0x2FD5) return c;
    const char32_t ideograph = c >= 0x2F00   ? kKangxiRadicals[c - 0x2F00]
                               : c <= 0x2EF3 ? kOtherRadicals[c - 0x2E80]
                                             : U'\u3000';
    return ideograph == U'\u3000' ? c : ideograph;
}

std::u32string fold(std::u32string_view text) {
    std::u32string out(text);
    for (char32_t& c : out) c = fold(c);
    return out;
}

std::u32string folded(std::string_view text) {
    std::u32string out = to_utf32(text);
    for (char32_t& c : out) c = fold(c);
    return out;
}

void append_folded_ideographs(std::u32string& out, std::string_view text, std::size_t at, std::size_t end) {
    std::size_t to = out.size();
    out.resize(to + (end - at) / 3);
    for (; at < end; at += 3) out[to++] = fold(decode_ideograph(text, at));
}

bool is_bullet(char32_t c) { return std::u32string_view(U"●■◆▲★○□◇△☆•▪◎▶►").find(c) != std::u32string_view::npos; }

Decoded character_at_ampersand(std::string_view text, std::size_t at) {
    const Decoded reference = parse_character_reference(text.substr(at));
    return reference.size > 1 ? reference : Decoded{U'&', 1};
}

std::size_t find_line_break(std::string_view text, std::size_t at) {
    // Breaks are control characters or, as Unicode added them, begin with one of two bytes.
    const auto may_begin_break = [](const auto& bytes) { return (bytes < 0x0E) | (bytes == 0xC2) | (bytes == 0xE2); };
    while (at < text.size()) {
        while (at + sizeof(ByteBlock) <= text.size() && !has_any(may_begin_break(block_at(text, at))))
            at += sizeof(ByteBlock);
        for (const std::size_t stop = std::min(at + sizeof(ByteBlock), text.size()); at < stop; ++at) {
            if (may_begin_break(static_cast<unsigned char>(text[at])) && is_line_break(decode_at(text, at).character))
                return at;
        }
    }
    return at;
}

}  // namespace guanxi

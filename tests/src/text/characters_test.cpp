#include "src/text/characters.hpp"

#include <string>

#include <gtest/gtest.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace guanxi {
namespace {

TEST(Fold, BringsCharactersToOneForm) {
    struct Case {
        const char* what;
        const char* input;
        const char* output;
    };
    const Case cases[] = {
        {"traditional characters", "會談於臺北舉行", "会谈于台北举行"},
        {"simplified characters stay", "会谈在苏瓦举行", "会谈在苏瓦举行"},
        {"full-width digits", "６月１７日", "6月17日"},
        {"full-width letters", "ＡＰＥＣ峰会ａ", "APEC峰会a"},
        {"full-width slash, percent and stop", "北京／苏瓦５０％．", "北京/苏瓦50%."},
        {"Chinese punctuation stays", "，。：；（）", "，。：；（）"},
        {"dashes that join names", "中国–中亚—峰会‐‑‒―−─", "中国－中亚－峰会－－－－－－"},
        {"the ASCII hyphen stays", "Abu-Dhabi", "Abu-Dhabi"},
        {"dots inside foreign names", "若昂•洛伦索・库利巴利‧巴", "若昂·洛伦索·库利巴利·巴"},
        {"corner brackets become quotes", "「一帶一路」『絲路』", "“一带一路”“丝路”"},
        {"single title marks become double ones", "〈声明〉", "《声明》"},
        {"letters with diacritics stay", "João Lourenço", "João Lourenço"},
        {"radicals as PDF files give them", "\u2F08\u2EA0\u2F47\u62A5", "人民日报"},
        {"traditional radicals", "\u2FA8\u2F92", "门见"},
    };
    for (const Case& item : cases) {
        SCOPED_TRACE(item.what);
        EXPECT_EQ(to_utf8(folded(item.input)), item.output);
    }
}

TEST(Fold, KeepsEveryPosition) {
    const std::u32string text = to_utf32("「臺北」―２０２５年𠮷ABC．é");
    const std::u32string once = fold(text);
    ASSERT_EQ(once.size(), text.size());
    for (std::size_t i = 0; i < text.size(); ++i) EXPECT_EQ(once[i], fold(text[i])) << i;
    EXPECT_EQ(fold(once), once) << "folding twice changes nothing";
}

TEST(Characters, AreReadAsIdeographsWhereAPdfHasRadicals) {
    EXPECT_EQ(readable(0x2F00), U'一');
    EXPECT_EQ(readable(0x2FD5), U'龠');
    EXPECT_EQ(readable(0x2ED3), U'长');
    EXPECT_EQ(readable(0x2EF3), U'龟');
    EXPECT_EQ(readable(U'門'), U'門') << "traditional characters stay";
    EXPECT_EQ(readable(0x2E9A), 0x2E9A) << "no radical stands there";
    // Unicode's own compatibility mapping is the oracle for the Kangxi radicals.
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2& nfkc = *icu::Normalizer2::getNFKCInstance(status);
    for (char32_t c = 0x2F00; c <= 0x2FD5; ++c) {
        const icu::UnicodeString mapped = nfkc.normalize(icu::UnicodeString(static_cast<UChar32>(c)), status);
        EXPECT_EQ(readable(c), static_cast<char32_t>(mapped.char32At(0))) << std::hex << static_cast<int>(c);
    }
    EXPECT_TRUE(U_SUCCESS(status));
}

TEST(Characters, AreReadThroughTheReferencesOfHtml) {
    struct Case {
        const char* text;
        char32_t character;
        std::size_t size;
    };
    const Case cases[] = {
        {"&nbsp;x", 0xA0, 6},      {"&amp;", U'&', 5},
        {"&#8220;", U'“', 7},      {"&#x201c;", U'“', 8},
        {"&#X201C;", U'“', 8},     {"&#147;", U'“', 6},
        {"&ldquo;", U'“', 7},      {"&#20851;", U'关', 8},
        {"&#134071;", 0x20BB7, 9}, {"&", U'&', 1},
        {"&;", U'&', 1},           {"&#;", U'&', 1},
        {"&#x;", U'&', 1},         {"&nbsp", U'&', 1},
        {"& Co;", U'&', 1},        {"&nosuch;", U'&', 1},
        {"&#0;", U'&', 1},         {"&#xD800;", U'&', 1},
        {"&#1114112;", U'&', 1},   {"&#99999999999999999999;", U'&', 1},
        {"&#12x;", U'&', 1},       {"&thetasymmmmmm;", U'&', 1},
        {"关", U'关', 3},
    };
    for (const Case& item : cases) {
        const Decoded read = character_at(item.text, 0);
        EXPECT_EQ(read.character, item.character) << item.text;
        EXPECT_EQ(read.size, item.size) << item.text;
    }
}

TEST(Characters, AreSortedIntoKinds) {
    EXPECT_TRUE(is_han(U'国'));
    EXPECT_TRUE(is_han(U'〇'));
    EXPECT_TRUE(is_han(U'𠮷'));
    EXPECT_FALSE(is_han(U'の'));
    EXPECT_FALSE(is_han(U'，'));

    EXPECT_TRUE(is_wide(U'，'));
    EXPECT_TRUE(is_wide(U'“'));
    EXPECT_TRUE(is_wide(U'Ａ'));
    EXPECT_FALSE(is_wide(U'A'));
    EXPECT_FALSE(is_wide(U'é'));

    EXPECT_TRUE(is_latin(U'ç'));
    EXPECT_FALSE(is_latin(U'×'));
    EXPECT_FALSE(is_latin(U'7'));

    EXPECT_TRUE(is_space(U'　'));
    EXPECT_TRUE(is_space(0xA0));
    EXPECT_FALSE(is_space(U'·'));
    EXPECT_TRUE(is_invisible(0xFEFF));
    EXPECT_TRUE(is_invisible(0x200B));
    EXPECT_FALSE(is_invisible(U' '));

    EXPECT_TRUE(is_upper(U'É'));
    EXPECT_FALSE(is_upper(U'é'));
    EXPECT_EQ(to_lower(U'É'), U'é');
    EXPECT_EQ(to_lower(U'Q'), U'q');
    EXPECT_EQ(to_lower(U'国'), U'国');
}

}  // namespace
}  // namespace guanxi

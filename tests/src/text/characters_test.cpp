#include "src/text/characters.hpp"

#include <string>

#include <gtest/gtest.h>

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

#include "src/eval/name_key.hpp"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace guanxi {
namespace {

TEST(NameKey, TakesNamesForOneThatDifferInSignsOnly) {
    const std::vector<std::pair<const char*, const char*>> pairs{
        {"《天津宣言》", "天津宣言"},
        {"共建“一带一路”", "共建\"一带一路\""},
        {"中国－中亚峰会", "中国-中亚峰会"},
        {"中国—中亚峰会", "中国–中亚 峰会"},
        {"纳伦德拉·莫迪", "纳伦德拉・莫迪"},
        {"Joseph R. Biden, Jr.", "joseph r biden jr"},
        {"ＳＣＯ", "sco"},
        {"STRASSE", "Straße"},
        {"第２８次会议", "第28次会议"},
        {"王\xE3\x80\x80毅", "王毅"},      // U+3000
        {"Niinistö", "Niinisto\xCC\x88"},  // o and a combining diaeresis
        {"2025-06-17", "2025 06 17"},
        {"--06-17", "0617"},
    };
    for (const auto& [a, b] : pairs) EXPECT_EQ(name_key(a), name_key(b)) << a << " and " << b;
}

TEST(NameKey, KeepsApartWhatDiffersInLettersOrScript) {
    EXPECT_NE(name_key("Niinistö"), name_key("Niinisto"));
    EXPECT_NE(name_key("習近平"), name_key("习近平")) << "an annotation lists both";
    EXPECT_NE(name_key("宣言（草案）"), name_key("宣言草案")) << "brackets stay";
    EXPECT_NE(name_key("2025-06"), name_key("2025-06-17"));
}

TEST(NameKey, OfSignsAloneIsEmpty) {
    EXPECT_TRUE(name_key("").empty());
    EXPECT_TRUE(name_key(" “－·，” ").empty());
}

TEST(NameKey, ReadsBytesThatAreNoText) {
    EXPECT_EQ(name_key("a\xFF"
                       "b"),
              U"a\uFFFDb");
}

TEST(WithoutSpace, DropsLineBreaksAndIndentsOnly) {
    EXPECT_EQ(without_space("　　中方\r\n“支持” A\tB\xC2\xA0"), U"中方“支持”AB");
    EXPECT_TRUE(without_space(" \n").empty());
}

}  // namespace
}  // namespace guanxi

#include "output/text_width.hpp"

#include <gtest/gtest.h>

namespace guanxi {
namespace {

using Lines = std::vector<std::string>;

TEST(TextWidth, WideCharactersAreOneEm) {
    EXPECT_DOUBLE_EQ(text_width_em("中国"), 2);
    EXPECT_DOUBLE_EQ(text_width_em(""), 0);
    EXPECT_LT(text_width_em("il"), text_width_em("WM"));
    EXPECT_DOUBLE_EQ(text_width_em("e\u0301"), text_width_em("e"));
}

TEST(TextWidth, TerminalColumnsCountWideCharactersTwice) { EXPECT_EQ(text_columns("中a\u0301"), 3); }

TEST(WrapText, ChineseBreaksAnywhereIntoEvenLines) {
    EXPECT_EQ(wrap_text("永久睦邻友好合作条约", 6, 3), (Lines{"永久睦邻友", "好合作条约"}));
}

TEST(WrapText, NoLineBeginsWithClosingPunctuation) {
    for (double width = 3; width < 12; width += 0.5) {
        for (const std::string& line : wrap_text("外交、经贸、交通（科技）等领域", width, 9)) {
            EXPECT_FALSE(line.starts_with("、") || line.starts_with("）")) << line;
            EXPECT_FALSE(line.ends_with("（")) << line;
        }
    }
}

TEST(WrapText, EnglishBreaksAtSpaces) {
    EXPECT_EQ(wrap_text("Treaty of Good-Neighbourliness and Friendship", 12, 4),
              (Lines{"Treaty of", "Good-Neighbourliness", "and Friendship"}));
}

TEST(WrapText, WordsThatAreTooLongAreCutBehindTheirHyphens) {
    EXPECT_EQ(wrap_text("Turkmenistan-Afghanistan-Pakistan-India gas pipeline", 12.5, 4),
              (Lines{"Turkmenistan-", "Afghanistan-Pakistan-", "India gas pipeline"}));
    EXPECT_EQ(wrap_text("aaaaaaaaaaaaaaaaaaaa-b", 6, 9).front().find('-'), std::string::npos);
}

TEST(WrapText, WhatDoesNotFitEndsInAnEllipsis) {
    const Lines lines = wrap_text(std::string(300, 'x'), 10, 2);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_TRUE(lines.back().ends_with("…"));
    for (const std::string& line : lines) EXPECT_LE(text_width_em(line), 10);
}

TEST(WrapText, EmptyTextIsOneEmptyLine) { EXPECT_EQ(wrap_text("", 5, 2), Lines{""}); }

TEST(FillText, FillsEachLineBeforeTheNext) {
    EXPECT_EQ(fill_text("Treaty of Good-Neighbourliness and Friendship", 18, 4),
              (Lines{"Treaty of Good-Neighbourliness and", "Friendship"}));
    EXPECT_EQ(fill_text("一二三四五六七", 5, 4), (Lines{"一二三四五", "六七"}));
    EXPECT_EQ(fill_text("一二三四五六七", 3, 2), (Lines{"一二三", "四五…"}));
    EXPECT_EQ(fill_text("", 5, 2), Lines{""});
}

}  // namespace
}  // namespace guanxi

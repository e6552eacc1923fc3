#include "src/text/numerals.hpp"

#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace guanxi {
namespace {

TEST(Numerals, AreReadFromTheBeginningOfText) {
    const std::vector<std::pair<std::u32string_view, std::pair<int, std::size_t>>> cases = {
        {U"29日", {29, 2}},
        {U"二十九日", {29, 3}},
        {U"十日", {10, 1}},
        {U"三十一日", {31, 3}},
        {U"一九七二年", {1972, 4}},
        {U"二〇〇〇年", {2000, 4}},
        {U"百余人", {100, 1}},
        {U"一百零八国", {108, 4}},
        {U"两国", {2, 1}},
        {U"日", {0, 0}},
        {U"", {0, 0}},
        {U"三五十人", {0, 0}},
        {U"12345", {0, 0}},
        {U"一二三四五", {0, 0}},
        {U"二2", {2, 1}},
    };
    for (const auto& [text, number] : cases) {
        EXPECT_EQ(numeral_at(text).value, number.first);
        EXPECT_EQ(numeral_at(text).size, number.second);
    }
}

TEST(Numerals, AreReadFromTheEndOfText) {
    const std::vector<std::pair<std::u32string_view, std::pair<int, std::size_t>>> cases = {
        {U"苏瓦四月二十四", {24, 3}}, {U"苏瓦24", {24, 2}}, {U"电", {0, 0}}, {U"", {0, 0}}, {U"第123456", {0, 0}},
    };
    for (const auto& [text, number] : cases) {
        EXPECT_EQ(numeral_before(text).value, number.first);
        EXPECT_EQ(numeral_before(text).size, number.second);
    }
}

}  // namespace
}  // namespace guanxi

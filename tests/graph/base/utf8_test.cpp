#include "graph/base/utf8.hpp"

#include <string>

#include <gtest/gtest.h>

namespace guanxi {
namespace {

TEST(Utf8, IsInvalidAtItsFirstBadByteWhereverThatStands) {
    static constexpr std::string_view kBad[] = {"\x80",
                                                "\xC1\x80",
                                                "\xC3",
                                                "\xE0\x9F\xBF",
                                                "\xED\xA0\x80",
                                                "\xE4\xB8",
                                                "\xE4\xB8\x40",
                                                "\xE4\x40\xAD",
                                                "\xF0\x8F\xBF\xBF",
                                                "\xF4\x90\x80\x80",
                                                "\xF5\x80\x80\x80",
                                                "\xFF"};
    for (const std::string_view good : {"", "a", "12345678", "中", "中国中国中国", "é😀1234567"}) {
        for (const std::string_view bad : kBad) {
            for (const std::string_view rest : {"", "abcdefgh", "中国中国"}) {
                const std::string text = std::string(good) + std::string(bad) + std::string(rest);
                EXPECT_EQ(find_invalid_utf8(text), good.size()) << testing::PrintToString(text);
            }
        }
        const std::string valid =
            std::string(good) + "\xEE\x80\x80\xED\x9F\xBF\xE0\xA0\x80\xF4\x8F\xBF\xBF\xF0\x90\x80\x80";
        EXPECT_EQ(find_invalid_utf8(valid), valid.size());
    }
}

}  // namespace
}  // namespace guanxi

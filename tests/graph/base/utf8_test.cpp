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
    std::string goods[] = {"", "a", "中", "é😀1"};
    for (const std::string_view next : {"a", "中", "é", "中é国", "😀中"}) {
        for (std::string& good : goods) {
            for (int length = 0; length < 40; ++length) {
                for (const std::string_view bad : kBad) {
                    for (const std::string_view rest : {"", "abcdefgh", "中国中国中国中国中国中国"}) {
                        const std::string text = good + std::string(bad) + std::string(rest);
                        ASSERT_EQ(find_invalid_utf8(text), good.size()) << testing::PrintToString(text);
                    }
                }
                const std::string valid = good + "\xEE\x80\x80\xED\x9F\xBF\xE0\xA0\x80\xF4\x8F\xBF\xBF\xF0\x90\x80\x80";
                ASSERT_EQ(find_invalid_utf8(valid), valid.size());
                good += next;
            }
        }
    }
}

}  // namespace
}  // namespace guanxi

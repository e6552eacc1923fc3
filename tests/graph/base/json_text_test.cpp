#include "graph/base/json_text.hpp"

#include <random>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace guanxi {
namespace {

std::string json(std::string_view text) {
    std::string out;
    append_json_string(out, text);
    return out;
}

TEST(JsonText, IsReadAsTheTextThatItWasMadeOf) {
    static constexpr const char* kPieces[] = {"a", "\"", "\\", "\n", "\t", "\r", "\x01", "\x1F", "\x7F",
                                              " ", "!",  "#",  "]",  "é",  "中", "，",   "😀",   "\xED\x9F\xBF"};
    std::mt19937 dice(7);
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (std::size_t left = dice() % 30; left > 0; --left) text += kPieces[dice() % std::size(kPieces)];
        EXPECT_EQ(nlohmann::json::parse(json(text)).get<std::string>(), text);
    }
}

TEST(JsonText, EscapesOnlyWhatMustBe) {
    EXPECT_EQ(json("12345678\"中/é"), "\"12345678\\\"中/é\"");
    EXPECT_EQ(json(std::string("\0\x1F\x7F", 3)), "\"\\u0000\\u001f\\u007f\"");
}

TEST(JsonText, EscapesAtEveryPlaceOfTextsOfEveryLength) {
    for (std::size_t size = 1; size <= 40; ++size) {
        for (std::size_t at = 0; at < size; ++at) {
            std::string text(size, 'a');
            text[at] = '"';
            const std::string expected = '"' + text.substr(0, at) + '\\' + text.substr(at) + '"';
            EXPECT_EQ(json(text), expected);
            std::string unchecked;
            append_json_utf8(unchecked, text);
            EXPECT_EQ(unchecked, expected);
        }
    }
}

TEST(JsonText, HasOneReplacementForARunOfBytesThatAreNoText) {
    EXPECT_EQ(json("中\xFF\xFE\xED\xA0\x80国国国\xE4\xB8"), "\"中\uFFFD国国国\uFFFD\"");
}

}  // namespace
}  // namespace guanxi

#include "src/app/corpus_line.hpp"

#include <iterator>
#include <random>
#include <string>
#include <string_view>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace guanxi {
namespace {

/// The same by the JSON library's tree.
std::optional<CorpusLine> parse_by_tree(std::string_view line) {
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (!json.is_object() || !json.contains("text") || !json["text"].is_string()) return std::nullopt;
    const auto member = [&](const char* key) {
        return json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : std::string();
    };
    return CorpusLine{member("id").empty() ? member("source") : member("id"), member("published"), member("title"),
                      member("text")};
}

void expect_as_the_tree_has_it(const std::string& line) {
    const auto found = parse_corpus_line(line);
    const auto expected = parse_by_tree(line);
    ASSERT_EQ(found.has_value(), expected.has_value()) << line;
    if (!found) return;
    EXPECT_EQ(found->id, expected->id) << line;
    EXPECT_EQ(found->published, expected->published) << line;
    EXPECT_EQ(found->title, expected->title) << line;
    EXPECT_EQ(found->text, expected->text) << line;
}

TEST(CorpusLine, HasItsMembersWhateverTheirOrder) {
    const auto line = parse_corpus_line(
        R"( {"title" : "题\u4e2d\ud83d\ude00", "text":"一\n\"二\"\\", "published":"2025-06-17","id":"x"} )");
    ASSERT_TRUE(line);
    EXPECT_EQ(line->title, "题中😀");
    EXPECT_EQ(line->text, "一\n\"二\"\\");
    EXPECT_EQ(line->published, "2025-06-17");
    EXPECT_EQ(line->id, "x");
}

TEST(CorpusLine, TakesTheSourceForAnIdThatIsEmptyOrNoString) {
    EXPECT_EQ(parse_corpus_line(R"({"id":"","source":"s","text":""})")->id, "s");
    EXPECT_EQ(parse_corpus_line(R"({"id":7,"source":"s","text":""})")->id, "s");
}

TEST(CorpusLine, IsReadAsTheJsonLibraryReadsIt) {
    for (const char* const line : {R"({"text":"a"})",
                                   R"({"text":"a","text":7})",
                                   R"({"text":7,"text":"a"})",
                                   R"({"te\u0078t":"a"})",
                                   R"({"text":"a",})",
                                   R"({"text":"a"}x)",
                                   R"({"text":"a"} x)",
                                   R"({"text":"a"}})",
                                   R"({"text":"a")",
                                   R"({"text":"a)",
                                   R"({"text":"\ud800"})",
                                   R"({"text":"\udc00"})",
                                   R"({"text":"\ud800\u0041"})",
                                   R"({"text":"\u00e"})",
                                   R"({"text":"\u+0e1"})",
                                   R"({"text":"\x"})",
                                   R"({"text":"\u0000"})",
                                   "{\"text\":\"a\tb\"}",
                                   "{\"text\":\"a\x7F\"}",
                                   "{\"text\":\"\xE4\xB8\"}",
                                   R"({"text":"a","n":[1,{"b":"]}"}]})",
                                   R"({"text":"a","n":[1,{"b":"]}"}})",
                                   R"({"text":"a","n":01})",
                                   R"({"text":"a","n":-1.5e3,"t":true,"z":null})",
                                   R"({"text":"a","n":1e999})",
                                   R"({"text":"a","n":})",
                                   R"({"text":"a","n":] })",
                                   R"({"text":"a","n":"x" "y"})",
                                   R"({"text":"a","n":tru})",
                                   R"({})",
                                   R"([])",
                                   R"("text")",
                                   "",
                                   R"({"text":"a", 7:1})",
                                   R"({"text" "a"})",
                                   R"({"text":"a","o":{"text":"b"}})",
                                   R"({"n":[[[["a\"]"]]]],"text":"a"})"})
        expect_as_the_tree_has_it(line);
}

TEST(CorpusLine, HoldsNeitherAZeroByteNorAByteOrderMark) {
    using namespace std::string_view_literals;
    EXPECT_FALSE(
        parse_corpus_line("{\"text\":\"a\",\"n\":\xEF\xBB\xBF"
                          "1}"));
    EXPECT_FALSE(parse_corpus_line("{\"text\":\"a\",\"n\":1\0}"sv));
    EXPECT_FALSE(parse_corpus_line("{\"text\":\"a\"}\0"sv));
    EXPECT_FALSE(parse_corpus_line("{\"text\":\"a\0\"}"sv));
}

TEST(CorpusLine, IsReadAsTheJsonLibraryReadsItHoweverItIsDamaged) {
    static constexpr const char* kPieces[] = {"{",
                                              "}",
                                              "[",
                                              "]",
                                              ",",
                                              ":",
                                              "\"",
                                              "\\",
                                              "\\\"",
                                              "\\u0041",
                                              "\\ud83d\\ude00",
                                              "\\ud83d",
                                              "中",
                                              "\"text\":",
                                              "\"id\":",
                                              "\"a\"",
                                              "1",
                                              "-0.5e2",
                                              "null",
                                              " ",
                                              "\t",
                                              "\x01",
                                              "\xE4",
                                              "0123456789abcdef"};
    std::mt19937 dice(11);
    for (int round = 0; round < 20000; ++round) {
        std::string line =
            R"({"id":"7","n":[1,{"b":"]}"}],"text":"中国0123456789abcdef \n\"外交\"","published":"2025"})";
        for (std::size_t left = 1 + dice() % 2; left > 0; --left)
            line.replace(dice() % line.size(), dice() % 3, kPieces[dice() % std::size(kPieces)]);
        expect_as_the_tree_has_it(line);
    }
}

}  // namespace
}  // namespace guanxi

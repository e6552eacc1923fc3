#include "src/extract/tokens.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "graph/base/utf8.hpp"

namespace guanxi {
namespace {

std::vector<Token> tokenize(std::u32string_view text, const Range& range, const Vocabulary& vocabulary) {
    WordMatches matches;
    matches.add(text, range, vocabulary);
    std::vector<Token> tokens;
    tokenize(text, range, matches, tokens);
    return tokens;
}

/// The tokens of a text parted by bars; known words in brackets.
std::string cut(const std::string& text, const std::vector<std::string>& words) {
    Vocabulary vocabulary;
    for (const std::string& word : words) vocabulary.add_class(vocabulary.add(to_utf32(word)), 1);
    const std::u32string wide = to_utf32(text);
    const std::vector<Token> tokens = tokenize(wide, {0, static_cast<std::uint32_t>(wide.size())}, vocabulary);
    std::string out;
    for (const Token& token : tokens) {
        const std::string piece = to_utf8(wide.substr(token.range.begin, token.range.size()));
        out += (out.empty() ? "" : "|") + (token.is_known() ? "[" + piece + "]" : piece);
    }
    return out;
}

TEST(Tokens, AreTheFewestWords) {
    struct Case {
        const char* text;
        std::vector<std::string> words;
        const char* tokens;
    };
    const Case cases[] = {
        {"中国家庭", {"中国", "国家", "家庭", "中"}, "[中国]|[家庭]"},
        {"发展中国家", {"中国", "发展中国家", "发展", "国家"}, "[发展中国家]"},
        {"日内瓦会谈", {"日内", "日内瓦", "会谈"}, "[日内瓦]|[会谈]"},
        {"14日前往苏瓦", {"日", "日前", "前往", "往"}, "14|[日]|[前往]|苏|瓦"},
        {"十四日前往", {"日", "日前", "前往", "往"}, "十|四|[日]|[前往]"},
        {"日前往访", {"日", "日前", "前往", "往访"}, "[日前]|[往访]"},
        {"6日本报讯", {"日", "日本", "本报"}, "6|[日]|[本报]|讯"},
        {"2025日本博览会", {"日", "日本"}, "2025|[日本]|博|览|会"},
        {"他同意", {"同", "同意"}, "他|[同意]"},
        {"研究生活", {"研究", "研究生", "生活", "活"}, "[研究生]|[活]"},
        {"不认识", {}, "不|认|识"},
        {"", {"中国"}, ""},
    };
    for (const Case& item : cases) EXPECT_EQ(cut(item.text, item.words), item.tokens) << item.text;
}

TEST(Tokens, KeepLatinWordsAndNumbersWhole) {
    EXPECT_EQ(cut("Nuku'alofa和Abu-Dhabi", {"和"}), "Nuku'alofa|[和]|Abu-Dhabi");
    EXPECT_EQ(cut("1,200.5万", {}), "1,200.5|万");
    EXPECT_EQ(cut("17日。", {"日"}), "17|[日]|。");
    EXPECT_EQ(cut("Omani", {"Oman"}), "Omani");
    EXPECT_EQ(cut("e.g. it", {}), "e|.|g|.|it") << "a space parts words and is none";
    EXPECT_EQ(cut("Guyana's", {"Guyana"}), "[Guyana]|'|s");
}

TEST(Tokens, CoverTheRangeThatIsAskedFor) {
    Vocabulary vocabulary;
    vocabulary.add_class(vocabulary.add(U"会谈"), 1);
    const std::u32string text = U"两国会谈。";
    const std::vector<Token> tokens = tokenize(text, {1, 4}, vocabulary);
    ASSERT_EQ(tokens.size(), 2u);
    EXPECT_EQ(tokens[0].range, (Range{1, 2}));
    EXPECT_EQ(tokens[1].range, (Range{2, 4}));
}

}  // namespace
}  // namespace guanxi

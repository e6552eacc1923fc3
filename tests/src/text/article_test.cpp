#include "src/text/article.hpp"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "src/text/characters.hpp"
#include "src/text/decode.hpp"
#include "tests/src/text/page.hpp"

namespace guanxi {
namespace {

using testing::SizeIs;
using namespace testing_text;

struct Case {
    const char* what;
    std::string input;
    std::string output;
};

void expect_dumps(const std::vector<Case>& cases, const Date& published = {}) {
    for (const Case& item : cases) {
        SCOPED_TRACE(item.what);
        const auto articles = read_text(item.input, published);
        EXPECT_EQ(dump(articles), item.output);
        EXPECT_EQ(evidence_faults(articles), "");
    }
}

TEST(Pages, AreCutIntoArticlesAndSentences) {
    expect_dumps({
        {"headline, then its article", "汤加王储访问斐济\n新华社苏瓦7月24日电　汤加王储24日抵达苏瓦。他将停留三天。\n",
         "# 新华社 | 苏瓦 | --07-24\nT 汤加王储访问斐济\n1 汤加王储24日抵达苏瓦。\n1 他将停留三天。\n"},
        {"two articles with their headlines first",
         "汤加王储访问斐济\n新华社苏瓦7月24日电　汤加王储24日抵达苏瓦。\n"
         "尼泊尔外长访问不丹\n新华社廷布7月25日电　尼泊尔外长25日抵达廷布。\n",
         "# 新华社 | 苏瓦 | --07-24\nT 汤加王储访问斐济\n1 汤加王储24日抵达苏瓦。\n"
         "# 新华社 | 廷布 | --07-25\nT 尼泊尔外长访问不丹\n1 尼泊尔外长25日抵达廷布。\n"},
        {"two articles with their headlines after them",
         "新华社苏瓦7月24日电　汤加王储24日抵达苏瓦。\n汤加王储访问斐济\n"
         "新华社廷布7月25日电　尼泊尔外长25日抵达廷布。\n尼泊尔外长访问不丹\n",
         "# 新华社 | 苏瓦 | --07-24\nT 汤加王储访问斐济\n1 汤加王储24日抵达苏瓦。\n"
         "# 新华社 | 廷布 | --07-25\nT 尼泊尔外长访问不丹\n1 尼泊尔外长25日抵达廷布。\n"},
        {"items of news in brief, with the day and agency of the first",
         "要闻\n●新华社苏瓦7月24日电　汤加王储24日抵达苏瓦。\n●尼泊尔外长访问不丹。\n",
         "# 新华社 | 苏瓦 | --07-24\nT 要闻\n1 汤加王储24日抵达苏瓦。\n# 新华社 | --07-24\n"
         "1 尼泊尔外长访问不丹。\n"},
        {"one bullet parts nothing", "要闻\n汤加王储24日抵达苏瓦。\n●尼泊尔外长访问不丹。\n",
         "#\nT 要闻\n1 汤加王储24日抵达苏瓦。\n2 尼泊尔外长访问不丹。\n"},
        {"datelines alone part articles",
         "新华社苏瓦7月24日电　汤加王储24日抵达苏瓦。\n新华社廷布7月25日电　尼泊尔外长25日抵达廷布。\n",
         "# 新华社 | 苏瓦 | --07-24\n1 汤加王储24日抵达苏瓦。\n# 新华社 | 廷布 | --07-25\n1 "
         "尼泊尔外长25日抵达廷布。\n"},
        {"a headline in the middle of an article is a subhead",
         "汤加王储访问斐济\n汤加王储24日抵达苏瓦。\n渔业合作\n双方谈了渔业。\n",
         "#\nT 汤加王储访问斐济\n1 汤加王储24日抵达苏瓦。\n2 渔业合作\n3 双方谈了渔业。\n"},
        {"an article that began on another page", "（上接一版）双方谈了渔业。双方还谈了航线。\n",
         "#\n1 （上接一版）双方谈了渔业。\n1 双方还谈了航线。\n"},
        {"a note of its own that the article began on another page", "（上接一版）\n双方谈了渔业。\n双方还谈了航线。\n",
         "# (continued)\n1 双方谈了渔业。\n2 双方还谈了航线。\n"},
        {"notes at the end are left out", "汤加王储访问斐济\n汤加王储24日抵达苏瓦。\n（下转第三版）\n（完）\n",
         "#\nT 汤加王储访问斐济\n1 汤加王储24日抵达苏瓦。\n"},
        {"stray spaces inside dates and names", "　新华社苏瓦 7月 24日电  汤加 王储 24 日抵达 苏瓦 。\n",
         "# 新华社 | 苏瓦 | --07-24\n1 汤加王储24日抵达苏瓦。\n"},
        {"halves of a headline parted by a space",
         "开启海洋合作新篇章　推动直飞航线早日开通\n新华社苏瓦7月24日电　汤加王储24日抵达苏瓦。\n",
         "# 新华社 | 苏瓦 | --07-24\nT 开启海洋合作新篇章　推动直飞航线早日开通\n1 汤加王储24日抵达苏瓦。\n"},
        {"traditional text", "東加王儲訪問斐濟\n（中央社蘇瓦24日電）東加王儲今天抵達蘇瓦。斐濟總理說：「歡迎您！」\n",
         "# 中央社 | 苏瓦\nT 东加王储访问斐济\n1 东加王储今天抵达苏瓦。\n1 斐济总理说：“欢迎您！”\n"},
        {"no article", "\n \n　\n", ""},
        {"only notes", "（完）\n", ""},
        {"a headline alone", "汤加王储访问斐济\n", "#\nT 汤加王储访问斐济\n"},
    });
}

TEST(Pages, AreReadThroughInvisibleCharactersAndReferences) {
    const std::string plain = "汤加王储访问斐济\n新华社苏瓦7月24日电　汤加王储24日抵达苏瓦。他说：“您好！”\n";
    const std::string expected = dump(read_text(plain));
    for (const char* const added :
         {"\u200B", "\uFEFF", "\u2060", "\u00AD", "\u200E", "\u2068", "\uFE00", "&#8203;", "&shy;", "\x1B"}) {
        SCOPED_TRACE(added);
        std::string text;
        for (const char32_t c : to_utf32(plain)) {
            append_utf8(text, c);
            if (c != U'\n') text += added;
        }
        const auto articles = read_text(text);
        EXPECT_EQ(dump(articles), expected);
        EXPECT_EQ(evidence_faults(articles), "");
        ASSERT_THAT(articles, SizeIs(1));
        EXPECT_EQ(articles[0].document.title, "汤加王储访问斐济");
        EXPECT_EQ(articles[0].document.place, "苏瓦");
    }
    const std::string references =
        "&#27748;加王储访问斐济\n新华社&nbsp;苏瓦7月24日电&#12288;汤加王储&#50;4日抵达苏瓦。他说：&ldquo;您好！&rdquo;"
        "\n";
    EXPECT_EQ(dump(read_text(references)), expected);
}

TEST(Pages, QuoteTheSourceToTheLetterAndNamesAsTheyRead) {
    const auto articles = read_text("汤加&amp;斐\u200B济\u3000签署 协定\n汤加总理到达苏瓦，他将停留三天。\n");
    ASSERT_THAT(articles, SizeIs(1));
    const Range title = articles[0].sentences[0].range;
    EXPECT_EQ(articles[0].source_text(title), "汤加&amp;斐\u200B济\u3000签署 协定");
    EXPECT_EQ(articles[0].quote(title), "汤加&斐济\u3000签署 协定");
    EXPECT_EQ(articles[0].span(title).begin, 0u);
}

TEST(Pages, LeaveOutWhatSpeaksOfThePage) {
    const std::string expected =
        "# 新华社 | 苏瓦 | 2025-07-24\nT 汤加王储访问斐济\n1 汤加王储24日抵达苏瓦。\n2 他将停留三天。\n";
    const char* const pages[] = {
        "第03版：要闻　2025年7月25日　星期五\n汤加王储访问斐济\n{}",
        "汤加王储访问斐济\n2025-07-25 08:30:12 来源：新华网\n{}",
        "汤加王储访问斐济\n本报记者　王小明　李华\n{}",
        "汤加王储访问斐济\n{}责任编辑：王小明\n",
        "汤加王储访问斐济\n{}新华社记者　王小明摄\n",
        "汤加王储访问斐济\n{}转自：人民网\n相关阅读\n",
        "来源：新华社\n汤加王储访问斐济\n{}（完）\n",
    };
    for (const std::string page : pages) {
        SCOPED_TRACE(page);
        std::string text = page;
        text.replace(text.find("{}"), 2, "新华社苏瓦2025年7月24日电　汤加王储24日抵达苏瓦。\n他将停留三天。\n");
        EXPECT_EQ(dump(read_text(text)), expected);
    }
}

TEST(Pages, JoinTheHalvesOfAHeadlineByASpaceInTheTitle) {
    const auto articles =
        read_text("开启海洋合作新篇章　推动直飞航线早日开通\n新华社苏瓦7月24日电　汤加王储24日抵达苏瓦。\n");
    ASSERT_THAT(articles, SizeIs(1));
    EXPECT_EQ(without_spaces(articles[0].document.title), "开启海洋合作新篇章推动直飞航线早日开通");
    EXPECT_EQ(articles[0].document.language, "zh");
}

TEST(Pages, KnowTheirLanguage) {
    const auto language = [](const std::string& text) { return read_text(text).at(0).document.language; };
    EXPECT_EQ(language("汤加王储24日抵达苏瓦，总理到机场迎接。\n"), "zh");
    EXPECT_EQ(language("東加王儲二十四日抵達蘇瓦，總理到機場迎接。\n"), "zh-Hant");
    EXPECT_EQ(language("The crown prince of Tonga arrived in Suva.\n"), "en");
}

// --- English ---

TEST(English, JoinsLinesOfAColumnAndCutsSentences) {
    expect_dumps({
        {"60 columns with a hyphenated break",
         "Tonga's crown prince visits Fiji\n\n"
         "SUVA, July 24 (Xinhua) -- The crown prince of Tonga met the\n"
         "prime minister of Fiji here on Thursday. They spoke of fish-\n"
         "eries, sea cables and a direct flight between the two island\n"
         "countries.\n\n"
         "The talks will go on in Nuku'alofa.\n",
         "# Xinhua | Suva | --07-24\nT Tonga's crown prince visits Fiji\n"
         "1 The crown prince of Tonga met the prime minister of Fiji here on Thursday.\n"
         "1 They spoke of fish-eries, sea cables and a direct flight between the two island countries.\n"
         "2 The talks will go on in Nuku'alofa.\n"},
        {"one line a paragraph",
         "Tonga's crown prince visits Fiji\nThe crown prince of Tonga arrived in Suva on Thursday and met the prime "
         "minister, the foreign minister and the chief of the chamber of trade.\nThe talks will go on.\n",
         "#\nT Tonga's crown prince visits Fiji\n"
         "1 The crown prince of Tonga arrived in Suva on Thursday and met the prime minister, the foreign minister and "
         "the chief of the chamber of trade.\n2 The talks will go on.\n"},
        {"abbreviations end no sentence",
         "Mr. Rabuka met U.S. President Smith on Dec. 3 in Suva. Dr. J. Tupou of the U.N. spoke. He left.\n",
         "#\n1 Mr. Rabuka met U.S. President Smith on Dec. 3 in Suva.\n1 Dr. J. Tupou of the U.N. spoke.\n1 He "
         "left.\n"},
        {"initials end no sentence",
         "Deputy Prime Minister R.V. Vakalo flew to Tonga. A.P.J. Tupou welcomed him there on the runway at noon.\n",
         "#\n1 Deputy Prime Minister R.V. Vakalo flew to Tonga.\n1 A.P.J. Tupou welcomed him there on the runway at "
         "noon.\n"},
        {"an abbreviation may end a sentence",
         "They left for the U.S. The talks go on there without the press being invited to any of it.\n",
         "#\n1 They left for the U.S.\n1 The talks go on there without the press being invited to any of it.\n"},
        {"a quotation closes after the stop",
         "\"We share one ocean.\" The prince agreed. \"We do!\" he said to the reporters who waited outside.\n",
         "#\n1 \"We share one ocean.\"\n1 The prince agreed.\n1 \"We do!\"\n1 he said to the reporters who waited "
         "outside.\n"},
        {"numbers keep their points",
         "Trade grew by 3.5 percent to 1.2 billion dollars in the first half of the year, the ministry said on "
         "Friday.\n",
         "#\n1 Trade grew by 3.5 percent to 1.2 billion dollars in the first half of the year, the ministry said on "
         "Friday.\n"},
    });
}

TEST(Quotes, KeepANumberThatAColumnBrokeInOnePiece) {
    const auto articles = read_text(
        "　　斐济总理说，从20\n"
        "24年到今年，贸易增加1\n"
        "2.5%，港口吞吐量达到3\n"
        ".6亿吨，两国之间每周有\n"
        "12个航班，明年再增加3\n"
        "个，WTO也表示了欢迎。\n");
    const std::string sentence =
        "斐济总理说，从2024年到今年，贸易增加12.5%，港口吞吐量达到3."
        "6亿吨，两国之间每周有12个航班，明年再增加3个，WTO也表示了欢迎。";
    EXPECT_EQ(sentences(articles), sentence + "\n");
    ASSERT_THAT(articles, SizeIs(1));
    EXPECT_EQ(articles[0].quote(articles[0].sentences[0].range), sentence);
}

TEST(English, QuotesASentenceOverLineBreaksWithSpacesBetweenWordsOnly) {
    const auto articles = read_text(
        "The crown prince of Tonga met the prime minister of Fiji on\n"
        "Thursday and spoke of a flight, of a sea cable and of fish-\n"
        "eries and of the schools that are shared by the two states\n"
        "of the South Pacific.\n");
    ASSERT_THAT(articles, SizeIs(1));
    ASSERT_THAT(articles[0].sentences, SizeIs(1));
    EXPECT_EQ(articles[0].quote(articles[0].sentences[0].range),
              "The crown prince of Tonga met the prime minister of Fiji on Thursday and spoke of a flight, of a "
              "sea cable and of fish-eries and of the schools that are shared by the two states of the South Pacific.");
}

// --- sentences ---

TEST(Sentences, EndWhereTheyShould) {
    expect_dumps({
        {"a quotation closes after the stop", "他说：“我们都在海边。”她点头。\n",
         "#\n1 他说：“我们都在海边。”\n1 她点头。\n"},
        {"two closing signs", "他说：“她说过‘来吧！’”她点头。\n", "#\n1 他说：“她说过‘来吧！’”\n1 她点头。\n"},
        {"two stops", "真的吗？！他问。\n", "#\n1 真的吗？！\n1 他问。\n"},
        {"a bracket closes after the stop", "（他来了。）她走了。\n", "#\n1 （他来了。）\n1 她走了。\n"},
        {"no stop at the end of a paragraph", "双方谈了渔业，\n还谈了航线。\n",
         "#\n1 双方谈了渔业，\n2 还谈了航线。\n"},
        {"a decimal point in Chinese text", "贸易额增长3.5个百分点。\n", "#\n1 贸易额增长3.5个百分点。\n"},
        {"semicolons end no sentence", "一是渔业；二是航线。\n", "#\n1 一是渔业；二是航线。\n"},
    });
}

TEST(Sentences, AreCutInALineWithoutAnyStopAndStayLinear) {
    std::string text;
    for (int i = 0; i < 50000; ++i) text += "海洋合作";
    const auto start = std::chrono::steady_clock::now();
    const auto articles = read_text(text);
    const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    ASSERT_THAT(articles, SizeIs(1));
    std::size_t characters = 0;
    for (const Sentence& sentence : articles[0].sentences) {
        EXPECT_LE(sentence.range.size(), 3100u);
        characters += sentence.range.size();
    }
    EXPECT_EQ(characters, 200000u) << "nothing is lost";
    EXPECT_LT(seconds, 10) << "quadratic work on 200 000 characters would take minutes";
}

// --- dates ---

TEST(Dates, TakeWhatThePageDoesNotTellFromThePublishedDay) {
    struct DateCase {
        const char* what;
        const char* text;
        Date published;
        const char* expected;
    };
    const DateCase cases[] = {
        {"the year", "新华社苏瓦7月24日电　王储抵达。\n", {2025, 7, 25}, "2025-07-24"},
        {"only the year is given", "新华社苏瓦7月24日电　王储抵达。\n", {2025, 0, 0}, "2025-07-24"},
        {"a day of last year in a January paper", "新华社苏瓦12月31日电　王储抵达。\n", {2025, 1, 1}, "2024-12-31"},
        {"a paper dated a day ahead", "新华社苏瓦7月25日电　王储抵达。\n", {2025, 7, 24}, "2025-07-25"},
        {"the month", "（中央社蘇瓦15日電）王儲抵達。\n", {2025, 7, 16}, "2025-07-15"},
        {"a day of last month", "（中央社蘇瓦30日電）王儲抵達。\n", {2025, 7, 1}, "2025-06-30"},
        {"a day of last year", "（中央社蘇瓦31日電）王儲抵達。\n", {2025, 1, 1}, "2024-12-31"},
        {"no dateline", "王储抵达苏瓦。\n", {2025, 7, 16}, "2025-07-16"},
        {"nothing is known", "王储抵达苏瓦。\n", {}, ""},
        {"month and day only", "新华社苏瓦7月24日电　王储抵达。\n", {}, "--07-24"},
        {"29 February needs a leap year", "新华社苏瓦2月29日电　王储抵达。\n", {2025, 3, 1}, ""},
        {"29 February of a leap year", "新华社苏瓦2月29日电　王储抵达。\n", {2024, 3, 1}, "2024-02-29"},
        {"English dateline", "SUVA, July 24 (Xinhua) -- The prince arrived.\n", {2025, 7, 25}, "2025-07-24"},
        {"a day that no month has", "SUVA, February 30 (Xinhua) -- The prince arrived.\n", {2025, 7, 25}, "2025-07-25"},
        {"a day that its year has not",
         "SUVA, Feb. 29, 2025 (AP) -- The prince arrived.\n",
         {2025, 7, 25},
         "2025-07-25"},
        {"the page tells a full date", "2023年5月4日 王储抵达苏瓦\n王储4日抵达苏瓦。\n", {2025, 7, 25}, "2023-05-04"},
        {"an English page tells a full date",
         "Crown prince arrives\nMay 4, 2023\nThe prince arrived in Suva on Thursday.\n",
         {2025, 7, 25},
         "2023-05-04"},
    };
    for (const DateCase& item : cases) {
        SCOPED_TRACE(item.what);
        const auto articles = read_text(item.text, item.published);
        ASSERT_THAT(articles, SizeIs(1));
        EXPECT_EQ(to_string(articles[0].document.published), item.expected);
    }
}

// --- evidence ---

TEST(Evidence, CountsBytesFromTheBeginningOfTheFileBehindAByteOrderMark) {
    const std::string text = "\xEF\xBB\xBF王储抵达苏瓦。总理到机场迎接。\n";
    const auto articles = read_text(text);
    ASSERT_THAT(articles, SizeIs(1));
    EXPECT_EQ(articles[0].document.span, (Span{3, text.size() - 1}));
    ASSERT_THAT(articles[0].sentences, SizeIs(2));
    const Span second = articles[0].span(articles[0].sentences[1].range);
    EXPECT_EQ(text.substr(second.begin, second.size()), "总理到机场迎接。");
    EXPECT_EQ(evidence_faults(articles), "");
}

TEST(Evidence, CountsBytesOfTheTextTurnedToUtf8) {
    // 王储抵达苏瓦。她来了。 in GB18030
    const std::string bytes =
        "\xCD\xF5\xB4\xA2\xB5\xD6\xB4\xEF\xCB\xD5\xCD\xDF\xA1\xA3\xCB\xFD\xC0\xB4\xC1\xCB\xA1\xA3";
    Diagnostics diagnostics;
    auto source = std::make_shared<SourceText>(decode("page.txt", bytes, diagnostics));
    ASSERT_EQ(source->encoding, "GB18030");
    const auto articles = read_articles(source, {});
    ASSERT_THAT(articles, SizeIs(1));
    ASSERT_THAT(articles[0].sentences, SizeIs(2));
    const Span second = articles[0].span(articles[0].sentences[1].range);
    EXPECT_EQ(second, (Span{21, 33}));
    EXPECT_EQ(source->text.substr(second.begin, second.size()), "她来了。");
}

TEST(Evidence, LeavesOutInvisibleCharactersButQuotesWhatStandsThere) {
    const auto articles = read_text("王\xE2\x80\x8B储\xC2\xAD抵达苏瓦。\n");
    ASSERT_THAT(articles, SizeIs(1));
    EXPECT_EQ(sentences(articles), "王储抵达苏瓦。\n");
    EXPECT_EQ(evidence_faults(articles), "");
}

TEST(Evidence, KeepsTheSourceAliveAndTheDigestOfItsText) {
    std::vector<Article> articles = read_text("王储抵达苏瓦。\n");
    std::vector<Article> again = read_text("\n\n王储抵达苏瓦。\n");
    ASSERT_THAT(articles, SizeIs(1));
    ASSERT_THAT(again, SizeIs(1));
    EXPECT_EQ(articles[0].quote(articles[0].sentences[0].range), "王储抵达苏瓦。");
    EXPECT_EQ(articles[0].document.digest, again[0].document.digest) << "the digest is of the text, not of its place";
    EXPECT_NE(articles[0].document.span, again[0].document.span);
}

}  // namespace
}  // namespace guanxi

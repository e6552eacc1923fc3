#include "src/text/layout.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "src/text/article.hpp"
#include "tests/src/text/page.hpp"

namespace guanxi {
namespace {

using testing::SizeIs;
using namespace testing_text;

// Three made-up articles of a newspaper page.
const std::string kFijiTitle = "斐济总理会见汤加王储";
const std::vector<std::string> kFiji{
    "新华社苏瓦7月24日电（记者王小明）斐济总理兰布卡24日在苏瓦会见来访的汤加王储图普托阿，就渔业、海底电缆和防灾合作"
    "深入交换意见。会见开始前，两人一起参观了港口边新落成的海洋研究所。",
    "兰布卡说，今年是两国建交55周年。“海洋把我们连在一起。”他说，“我们也要一起守护它！”斐方愿同汤方加快落实2024年签署"
    "的《渔业合作协定》，办好下个月在楠迪举行的太平洋岛国教育部长会议。",
    "图普托阿表示，汤方感谢斐方在火山喷发之后提供的1200万元援助，希望两国早日开通每周3班的直飞航线，让更多青年学生"
    "到对方国家学习。双方商定，明年在努库阿洛法举行第二轮磋商。"};
const std::string kNepalTitle = "尼泊尔和孟加拉国签署电力贸易协议";
const std::vector<std::string> kNepal{
    "本报加德满都9月5日电　尼泊尔能源部长卡德卡5日在加德满都同孟加拉国代表团签署电力贸易协议。根据协议，尼泊尔每年"
    "雨季将经印度电网向孟加拉国出口40兆瓦水电，为期5年。",
    "卡德卡在签字仪式上说，这是三国合作的开端，“河水流过的地方，电也能流过去”。孟方代表回应说，孟方已经准备好第二条"
    "输电线路的资金，希望尼方尽快完成上马相迪水电站的扩建工程。"};
const std::string kPanamaTitle = "巴拿马总统出席中美洲农业展";
const std::vector<std::string> kPanama{
    "新华社巴拿马城3月12日电　第十二届中美洲农业展12日在巴拿马城开幕，来自18个国家的600多家企业参展。巴拿马总统穆利诺"
    "在开幕式上致辞时说，农业合作让中美洲各国的农民都能受益。",
    "哥斯达黎加农业部长率领的代表团当天同巴方举行会谈，双方讨论了香蕉病虫害的联合防治。展会将持续到3月15日，预计"
    "接待观众20万人次！"};

std::string three_articles(const PageStyle& style) {
    return page(kFijiTitle, kFiji, style) + page(kNepalTitle, kNepal, style) + page(kPanamaTitle, kPanama, style);
}

const std::string kFijiSentences =
    "斐济总理会见汤加王储\n"
    "斐济总理兰布卡24日在苏瓦会见来访的汤加王储图普托阿，就渔业、海底电缆和防灾合作深入交换意见。\n"
    "会见开始前，两人一起参观了港口边新落成的海洋研究所。\n"
    "兰布卡说，今年是两国建交55周年。\n"
    "“海洋把我们连在一起。”\n"
    "他说，“我们也要一起守护它！”\n"
    "斐方愿同汤方加快落实2024年签署的《渔业合作协定》，办好下个月在楠迪举行的太平洋岛国教育部长会议。\n"
    "图普托阿表示，汤方感谢斐方在火山喷发之后提供的1200万元援助，希望两国早日开通每周3班的直飞航线，"
    "让更多青年学生到对方国家学习。\n"
    "双方商定，明年在努库阿洛法举行第二轮磋商。\n";
constexpr std::size_t kFijiSentenceCount = 9;

TEST(Columns, GiveTheSameSentencesAtEveryWidth) {
    for (const bool is_indented : {true, false}) {
        for (const bool blank_lines : {true, false}) {
            // A headline as wide as the column shows only by what parts it from the text.
            const bool is_parted = is_indented || blank_lines;
            for (int width = is_parted ? 8 : 13; width <= 40; ++width) {
                SCOPED_TRACE(testing::Message() << "width " << width << (is_indented ? ", indented" : "")
                                                << (blank_lines ? ", blank lines" : ""));
                PageStyle style{static_cast<double>(width), is_indented, blank_lines};
                const auto articles = read_text(page(kFijiTitle, kFiji, style));
                EXPECT_EQ(sentences(articles), kFijiSentences);
                EXPECT_EQ(evidence_faults(articles), "");
            }
        }
    }
}

TEST(Columns, GiveTheSameArticlesWhicheverWayAPageIsSet) {
    for (const char* const line_end : {"\n", "\r\n", "\r"}) {
        for (const bool title_last : {false, true}) {
            const std::string expected = sentences(read_text(three_articles({.width = 0})));
            ASSERT_EQ(std::count(expected.begin(), expected.end(), '\n'), 19);
            for (int width = 10; width <= 30; width += 4) {
                SCOPED_TRACE(testing::Message() << "width " << width << (title_last ? ", headlines last" : ""));
                PageStyle style{static_cast<double>(width), true, false, title_last, line_end};
                const auto articles = read_text(three_articles(style));
                EXPECT_THAT(articles, SizeIs(3));
                EXPECT_EQ(sentences(articles), expected);
                EXPECT_EQ(evidence_faults(articles), "");
            }
        }
    }
}

TEST(Columns, GiveTheSameSentencesWhateverEndsTheirLines) {
    const std::string expected = sentences(read_text(three_articles({.width = 14})));
    for (const char* const line_end : {"\r\n", "\r", "\r\r\n", "\v\n", "\u2028", "\u2029", "\u0085"}) {
        PageStyle style{.width = 14};
        style.line_end = line_end;
        const auto articles = read_text(three_articles(style));
        EXPECT_EQ(sentences(articles), expected) << testing::PrintToString(line_end);
        EXPECT_EQ(evidence_faults(articles), "");
    }
}

TEST(Columns, JoinASentenceOverTheBlankLineAtWhichAColumnEnds) {
    std::string text = page(kFijiTitle, kFiji, {.width = 14});
    // A column ends in the middle of the article's second sentence and of a number.
    const std::size_t at = text.find("\n", text.find("海底电缆"));
    ASSERT_NE(at, std::string::npos);
    text.insert(at, "\n\n");
    const auto articles = read_text(text);
    EXPECT_EQ(sentences(articles), kFijiSentences);
    EXPECT_EQ(evidence_faults(articles), "");
}

TEST(Columns, KeepAHeadlineLongerThanTheColumnApart) {
    const std::string title = "斐济总理在苏瓦会见来访的汤加王储并宣布开通直飞航线";
    const auto articles = read_text(page(title, kFiji, {.width = 14, .is_indented = false, .blank_lines = true}));
    ASSERT_THAT(articles, SizeIs(1));
    EXPECT_EQ(articles[0].document.title, title);
    EXPECT_THAT(articles[0].sentences, SizeIs(kFijiSentenceCount));
}

TEST(Columns, AreKnownByTheWidthOfTheirLines) {
    const Layout layout = read_layout(page(kFijiTitle, kFiji, {.width = 16}));
    EXPECT_TRUE(layout.is_wrapped);
    EXPECT_NEAR(layout.width, 16, 1);
    ASSERT_THAT(layout.paragraphs, SizeIs(4));
    EXPECT_EQ(layout.paragraphs[0].shape, Paragraph::Shape::headline);
    EXPECT_TRUE(layout.paragraphs[1].has_dateline);
    EXPECT_TRUE(layout.paragraphs[2].is_indented);
    EXPECT_FALSE(read_layout(page(kFijiTitle, kFiji, {.width = 0})).is_wrapped);
}

}  // namespace
}  // namespace guanxi

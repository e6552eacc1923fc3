#include "src/text/pdf.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/src/text/page.hpp"
#include "tests/src/text/placed_page.hpp"

namespace guanxi {
namespace {

using namespace testing_text;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

// Three made-up articles of a newspaper page.
const Item kFiji{
    "斐济总理会见汤加王储",
    {"新华社苏瓦7月24日电　斐济总理兰布卡24日在苏瓦会见来访的汤加王储图普托阿，就渔业、海底电缆和防灾合作深入交换意见。"
     "会见开始前，两人一起参观了港口边新落成的海洋研究所。",
     "兰布卡说，今年是两国建交55周年。“海洋把我们连在一起。”他说，“我们也要一起守护它！”斐方愿同汤方加快落实2024年签署"
     "的《渔业合作协定》，办好下个月在楠迪举行的太平洋岛国教育部长会议。",
     "图普托阿表示，汤方感谢斐方在火山喷发之后提供的1200万元援助，希望两国早日开通每周3班的直飞航线，让更多青年学生"
     "到对方国家学习。双方商定，明年在努库阿洛法举行第二轮磋商。"}};
const Item kNepal{
    "尼泊尔和孟加拉国签署电力贸易协议",
    {"本报加德满都9月5日电　尼泊尔能源部长卡德卡5日在加德满都同孟加拉国代表团签署电力贸易协议。根据协议，尼泊尔每年"
     "雨季将经印度电网向孟加拉国出口40兆瓦水电，为期5年。",
     "卡德卡在签字仪式上说，这是三国合作的开端，“河水流过的地方，电也能流过去”。孟方代表回应说，孟方已经准备好第二条"
     "输电线路的资金，希望尼方尽快完成上马相迪水电站的扩建工程。"}};
const Item kPanama{
    "巴拿马总统出席中美洲农业展",
    {"新华社巴拿马城3月12日电　第十二届中美洲农业展12日在巴拿马城开幕，来自18个国家的600多家企业参展。巴拿马总统穆利诺"
     "在开幕式上致辞时说，农业合作让中美洲各国的农民都能受益。",
     "哥斯达黎加农业部长率领的代表团当天同巴方举行会谈，双方讨论了香蕉病虫害的联合防治。展会将持续到3月15日，预计"
     "接待观众20万人次！"}};

/// The text that a page with these articles should give.
std::string expected(const std::vector<Item>& items) {
    std::string text;
    for (const Item& item : items) {
        if (!item.title.empty()) text += item.title + "\n\n";
        for (const std::string& paragraph : item.paragraphs) text += paragraph + "\n\n";
    }
    return text;
}

std::string text_of(const std::vector<PlacedPage>& pages, bool is_mixed = false) {
    return read_pdf_layout(to_bbox(pages, is_mixed));
}

TEST(PdfPages, AreReadColumnByColumn) {
    for (const bool is_mixed : {false, true}) {
        for (int columns = 1; columns <= 6; ++columns) {
            SCOPED_TRACE(testing::Message() << columns << " columns" << (is_mixed ? ", mixed" : ""));
            PlacedPage page;
            Frame frame;
            frame.columns = columns;
            frame.em_width = 10;
            set_article(kFiji, frame, page);
            EXPECT_EQ(without_spaces(text_of({page}, is_mixed)), without_spaces(expected({kFiji})));
        }
    }
}

TEST(PdfPages, GiveALineForEachParagraph) {
    PlacedPage page;
    set_article(kFiji, Frame(), page);
    const std::string text = text_of({page});
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 7) << text;
    EXPECT_THAT(text, HasSubstr("斐济总理会见汤加王储\n\n新华社"));
    EXPECT_THAT(text, HasSubstr("海洋研究所。\n\n兰布卡说"));
}

TEST(PdfPages, KeepTheirArticlesApart) {
    for (const bool is_mixed : {false, true}) {
        for (const double gutter : {11.0, 18.0, 24.0}) {
            if (is_mixed && gutter < 12) continue;  // a sign that hangs over closes such a gutter
            SCOPED_TRACE(testing::Message() << "gutter " << gutter << (is_mixed ? ", mixed" : ""));
            PlacedPage page;
            Frame top;
            top.columns = 5;
            top.em_width = 12;
            top.gutter = gutter;
            double y = set_article(kFiji, top, page);
            // Two side by side, one with two columns and one with three.
            Frame left = top;
            left.top = y + 20;
            left.columns = 2;
            left.headline_size = 14;
            Frame right = left;
            right.columns = 3;
            right.left = left.left + 2 * (left.em_width * left.size + gutter);
            set_article(kNepal, left, page);
            set_article(kPanama, right, page);
            EXPECT_EQ(without_spaces(text_of({page}, is_mixed)), without_spaces(expected({kFiji, kNepal, kPanama})));
        }
    }
}

TEST(PdfPages, AreReadWhenAnArticleStandsBesideTwo) {
    PlacedPage page;
    Frame tall;
    tall.columns = 1;
    tall.em_width = 14;
    tall.headline_size = 14;
    set_article(kFiji, tall, page);
    Frame upper;
    upper.left = tall.left + 14 * 10 + 20;
    upper.columns = 2;
    upper.em_width = 16;
    upper.headline_size = 18;
    const double y = set_article(kNepal, upper, page);
    Frame lower = upper;
    lower.top = y + 12;
    set_article(kPanama, lower, page);
    EXPECT_EQ(without_spaces(text_of({page})), without_spaces(expected({kFiji, kNepal, kPanama})));
}

TEST(PdfPages, JoinAnArticleOverPagesAndDropWhatTheyRepeat) {
    std::vector<PlacedPage> pages(3);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        pages[i].push_back({40, 20, 9, "海洋日报　2025年7月25日　第" + std::to_string(i + 1) + "版"});
        pages[i].push_back({390, 1080, 9, std::to_string(i + 1)});
    }
    Item rest = kFiji;
    rest.title.clear();
    Item first = kFiji;
    first.paragraphs.resize(1);
    rest.paragraphs.erase(rest.paragraphs.begin());
    set_article(first, Frame(), pages[0]);
    set_article(rest, Frame(), pages[1]);
    set_article(kPanama, Frame(), pages[2]);
    EXPECT_EQ(without_spaces(text_of(pages)), without_spaces(expected({kFiji, kPanama})));
}

TEST(PdfPages, JoinTheHalvesOfAHeadlineAndAnUprightOne) {
    PlacedPage page;
    Item item = kPanama;
    item.title.clear();
    Frame frame;
    frame.left = 100;
    frame.top = 140;
    set_article(item, frame, page);
    page.push_back({120, 100, 22, "巴拿马总统出席"});
    page.push_back({120 + 8 * 22.0, 100, 22, "中美洲农业展开幕"});
    double y = 140;
    for (const char* const character : {"农", "业", "合", "作"}) page.push_back({50, y += 26, 22, character});
    const std::string text = text_of({page});
    EXPECT_THAT(text, HasSubstr("巴拿马总统出席　中美洲农业展开幕\n"));
    EXPECT_THAT(text, HasSubstr("农业合作\n"));
}

TEST(PdfPages, InEnglishKeepSpacesBetweenWords) {
    const PlacedPage page{{40, 60, 22, "Fiji and Tonga sign a treaty"},
                          {50, 100, 10, "SUVA, July 24 (Xinhua) -- The crown prince"},
                          {40, 115, 10, "of Tonga met the prime minister of Fiji and"},
                          {40, 130, 10, "spoke of fish-"},
                          {280, 100, 10, "eries and sea cables."},
                          {290, 115, 10, "The talks will go on in August, both sides"},
                          {280, 130, 10, "said after the meeting in the harbour town."}};
    for (const bool is_mixed : {false, true}) {
        EXPECT_EQ(
            text_of({page}, is_mixed),
            "Fiji and Tonga sign a treaty\n\nSUVA, July 24 (Xinhua) -- The crown prince of Tonga met the prime "
            "minister of Fiji and spoke of fish-eries and sea cables.\n\nThe talks will go on in August, both sides "
            "said after the meeting in the harbour town.\n");
    }
}

TEST(PdfPages, WithoutTextGiveNone) {
    EXPECT_THAT(text_of({}), IsEmpty());
    EXPECT_THAT(text_of({PlacedPage()}), IsEmpty());
    EXPECT_THAT(read_pdf_layout(""), IsEmpty());
    EXPECT_THAT(read_pdf_layout("no markup at all"), IsEmpty());
}

TEST(PdfPages, WithSenselessBoxesAreStillRead) {
    for (const char* const box :
         {"xMin='nan' yMin='inf' xMax='1e999' yMax='x'", "xMin='9' yMin='9' xMax='1' yMax='1'", "",
          "xMin='0' yMin='0' xMax='1e30' yMax='1e30'", "xMin='-1e300' yMin='-1e300' xMax='1e300' yMax='1e300'"}) {
        const std::string text = read_pdf_layout(
            "<html><body><doc><page width='1' height='-1'><line><word " + std::string(box) +
            ">斐济</word></line><line><word xMin='1' yMin='1' xMax='21' yMax='11'>汤加</word></line></page></doc>");
        EXPECT_THAT(text, HasSubstr("汤加")) << box;
    }
}

TEST(PdfPages, OfManyLinesTakeTimeThatGrowsWithThem) {
    PlacedPage page;
    for (int i = 0; i < 6000; ++i)
        page.push_back({static_cast<double>(i % 60) * 13, static_cast<double>(i / 60) * 11, 5, "岛国"});
    EXPECT_EQ(without_spaces(text_of({page})).size(), 6000u * 6);
}

}  // namespace
}  // namespace guanxi

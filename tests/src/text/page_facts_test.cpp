#include "src/text/page_facts.hpp"

#include <string>

#include <gtest/gtest.h>

namespace guanxi {
namespace {

Date published(const std::string& head) {
    return find_published(parse_markup("<html><head>" + head + "</head><body><p>a</p></body></html>"));
}

TEST(PageFacts, TellTheDayOfPublication) {
    const Date day{2025, 7, 24};
    EXPECT_EQ(published("<meta property='article:published_time' content='2025-07-24T08:00:00+08:00'>"), day);
    EXPECT_EQ(published("<meta name='publishdate' content='2025-07-24'>"), day);
    EXPECT_EQ(published("<meta name='PubDate' content='2025年7月24日 10:20'>"), day);
    EXPECT_EQ(published("<meta itemprop='datePublished' content='20250724'>"), day);
    EXPECT_EQ(published("<time datetime='2025-07-24T10:00Z'>yesterday</time>"), day);
    EXPECT_EQ(published("<script type='application/ld+json'>{\"datePublished\": \"2025-07-24\"}</script>"), day);
    EXPECT_EQ(published("<time datetime='2001-01-01'>x</time><meta name='pubdate' content='2025/7/24'>"), day)
        << "what the page declares comes before what it shows";
    EXPECT_EQ(published("<meta name='pubdate' content='yesterday'><meta name='author' content='2025-07-24'>"), Date{});
}

TEST(PageFacts, FindDatesInTheirUsualForms) {
    const Date day{2025, 7, 24};
    for (const char* const text : {"2025-07-24", "2025/7/24", "2025.07.24", "20250724", "2025年7月24日",
                                   "２０２５年７月２４日", "on 2025-07-24T10:00:00Z"})
        EXPECT_EQ(find_date(text), day) << text;
    for (const char* const text :
         {"", "2025", "2025-07", "2025-13-01", "2025-02-30", "2025--24", "120250724", "0725-07-24", "2025 07 24"})
        EXPECT_EQ(find_date(text), Date{}) << text;
}

TEST(PageFacts, AreReadFromWholeCharacters) {
    // What is looked at ends inside of 渔 or a neighbour of it, whatever the length before.
    for (const std::size_t length : {4090u, 4091u, 4092u})
        EXPECT_EQ(find_date(std::string(length, '-') + "渔渔渔 2024-05-09"), Date{});
    for (std::size_t length = 40; length < 43; ++length) {
        const std::string script = "<script type=\"application/ld+json\">{\"datePublished\":\"" +
                                   std::string(length, '-') + "渔渔渔\"}</script>";
        EXPECT_EQ(find_published(parse_markup(script)), Date{});
    }
}

TEST(PageFacts, TakeTheNameOfTheSiteOffATitle) {
    EXPECT_EQ(without_site_name("汤加王储访问斐济-新华网"), "汤加王储访问斐济");
    EXPECT_EQ(without_site_name("汤加王储访问斐济_时政频道_新华网"), "汤加王储访问斐济_时政频道");
    EXPECT_EQ(without_site_name("Tonga's crown prince visits Fiji | Island News"), "Tonga's crown prince visits Fiji");
    EXPECT_EQ(without_site_name("汤加王储访问斐济"), "汤加王储访问斐济");
    EXPECT_EQ(without_site_name("亚太-加勒比海岛国部长级渔业会议在苏瓦举行"),
              "亚太-加勒比海岛国部长级渔业会议在苏瓦举行");
}

}  // namespace
}  // namespace guanxi

#include "src/text/html.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace guanxi {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

WebPage read_page(const std::string& html) {
    Diagnostics diagnostics;
    return read_html({"page.html", html, "UTF-8"}, diagnostics);
}

std::string text_of(const std::string& html) { return read_page(html).source.text; }

const std::string kFirst =
    "新华社苏瓦7月24日电　斐济总理兰布卡24日在苏瓦会见来访的汤加首相埃凯，就渔业合作深入交换意见。";
const std::string kSecond = "双方商定，明年在努库阿洛法举行第二轮磋商。";
const std::string kArticle = "斐济总理会见汤加首相\n\n" + kFirst + "\n\n" + kSecond + "\n";

TEST(WebPages, GiveTheirArticleWithoutWhatStandsAroundIt) {
    const std::string page =
        "<!DOCTYPE html><html><head><title>斐济总理会见汤加首相-海洋网</title>"
        "<meta property='article:published_time' content='2025-07-25T08:00:00+08:00'><style>p{color:red}</style></head>"
        "<body><header><a href=/>海洋网</a> <a href=a>国际</a></header><nav><ul><li><a "
        "href=b>汤加王储访问萨摩亚</a></ul></nav>"
        "<div class=page><div class=breadcrumb><a href=/>首页</a> &gt; 正文</div><h1>斐济总理会见汤加首相</h1>"
        "<div class=info>2025年07月25日 10:23　来源：<a href=/>新华网</a></div>"
        "<div class=text><p>　　" +
        kFirst + "</p><script>document.write('<p>斐济总理会见尼泊尔总理。</p>');</script><p>" + kSecond +
        "</p></div><div>责任编辑：王小明</div><div "
        "class='related-news'><p>尼泊尔总理24日在加德满都会见不丹首相，双方签署协议。</p></div>"
        "<ul><li><a href=c>巴拿马总统出席农业展，同哥斯达黎加总统举行会谈并签署协定。</a><li><a "
        "href=d>其他新闻</a></ul></div>"
        "<footer>版权所有，未经书面许可不得转载本网站的任何内容。</footer></body></html>";
    const WebPage read = read_page(page);
    std::string text = read.source.text;
    if (const std::size_t indent = text.find("　　"); indent != std::string::npos) text.erase(indent, 6);
    EXPECT_EQ(text, kArticle);
    EXPECT_EQ(read.published, (Date{2025, 7, 25}));
    EXPECT_EQ(read.source.name, "page.html");
}

TEST(WebPages, KeepTheirLinesHoweverTheyAreMade) {
    const std::string head = "<html><head><title>斐济总理会见汤加首相</title></head><body>";
    EXPECT_EQ(text_of(head + "<p>" + kFirst + "<p>" + kSecond), kArticle);
    EXPECT_EQ(text_of(head + "<div>" + kFirst + "</div><div>" + kSecond + "</div>"), kArticle);
    EXPECT_EQ(text_of(head + kFirst + "<br>" + kSecond), "斐济总理会见汤加首相\n\n" + kFirst + "\n" + kSecond + "\n");
    EXPECT_EQ(
        text_of(head + "<form><table><tr><td>" + kFirst + "</td></tr><tr><td>" + kSecond + "</td></tr></table></form>"),
        kArticle);
    EXPECT_EQ(text_of(head + "<pre>" + kFirst + "\n" + kSecond + "</pre>"),
              "斐济总理会见汤加首相\n\n" + kFirst + "\n" + kSecond + "\n");
    EXPECT_EQ(text_of(head + "<p>" + kFirst + "\n  </p>\n\n <p>\t" + kSecond + "</p>"), kArticle);
}

TEST(WebPages, KeepRowsOfATableAndSubheads) {
    const std::string text =
        text_of("<html><body><h1>斐济总理会见汤加首相</h1><p>" + kFirst + "</p><h2>渔业合作</h2><p>" + kSecond +
                "</p><table><caption>两国贸易</caption><tr><th>年</th><th>万元</th></tr><tr><td>2024</td>"
                "<td>1200</td></tr></table></body></html>");
    EXPECT_THAT(text, HasSubstr("\n\n渔业合作\n\n"));
    EXPECT_THAT(text, HasSubstr("\n\n两国贸易\n\n年 万元\n\n2024 1200\n"));
}

TEST(WebPages, LeaveOutRubyHiddenTextAndPictures) {
    const std::string text = text_of(
        "<html><body><h1>斐济总理会见汤加首相</h1><p>" + kFirst +
        "<ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字。</p><p style='display: none'>看不见的一段话在这里。</p>"
        "<p "
        "hidden>看不见的一段话在这里。</p><figure><img><figcaption>图为会见现场。</figcaption></figure></body></html>");
    EXPECT_THAT(text, HasSubstr("汉字。"));
    EXPECT_THAT(text, Not(HasSubstr("hàn")));
    EXPECT_THAT(text, Not(HasSubstr("看不见")));
    EXPECT_THAT(text, Not(HasSubstr("图为")));
}

TEST(WebPages, TakeTheHeadlineFromWhereItIs) {
    const std::string body = "<p>" + kFirst + "</p><p>" + kSecond + "</p></body></html>";
    EXPECT_EQ(text_of("<html><head><title>斐济总理会见汤加首相_海洋网</title></head><body>" + body), kArticle);
    EXPECT_EQ(
        text_of(
            "<html><head><meta property='og:title' content='斐济总理会见汤加首相'><title>海洋网</title></head><body>" +
            body),
        kArticle);
    EXPECT_EQ(text_of("<html><body><h1>斐济总理会见汤加首相</h1>" + body), kArticle);
    EXPECT_EQ(text_of("<html><head><title>斐济总理会见汤加首相-海洋网</title></head><body><h1>海洋网</"
                      "h1><h1>斐济总理会见汤加首相</h1>" +
                      body),
              kArticle);
}

TEST(WebPages, KeepAnArticleWhoseElementHasASideWord) {
    EXPECT_EQ(text_of("<html><head><title>斐济总理会见汤加首相</title></head><body><div class='content share'><p>" +
                      kFirst + "</p><p>" + kSecond + "</p></div></body></html>"),
              kArticle);
}

TEST(WebPages, WithoutRunningTextGiveNone) {
    EXPECT_THAT(text_of(""), IsEmpty());
    EXPECT_THAT(text_of("<html><body><ul><li><a href=a>斐济</a><li><a href=b>汤加</a></ul></body></html>"), IsEmpty());
    EXPECT_THAT(text_of("<html><body><script>var text = '斐济总理会见汤加首相。';</script></body></html>"), IsEmpty());
}

TEST(WebPages, ThatNestWithoutEndAreReadAsFarAsTheyGoAndSaySo) {
    std::string page = "<html><body><p>" + kFirst + "</p>";
    for (int i = 0; i < 100000; ++i) page += "<div><span>";
    Diagnostics diagnostics;
    const WebPage read = read_html({"page.html", page, "UTF-8"}, diagnostics);
    EXPECT_THAT(read.source.text, HasSubstr(kFirst));
    ASSERT_EQ(diagnostics.size(), 1u);
    EXPECT_THAT(diagnostics[0].message, HasSubstr("2000 deep"));
}

TEST(WebPages, AreKnownByTheirBeginning) {
    for (const char* const page :
         {"<!DOCTYPE html><p>", "<!doctype HTML PUBLIC \"x\">", "\xEF\xBB\xBF\n <html lang=zh>",
          "<?xml version='1.0'?>\n<html>", "<!-- saved -->\n<!-- again --><HTML>", "<head>", "<div class=a>", "<p>a"})
        EXPECT_TRUE(looks_like_html(page)) << page;
    for (const char* const text :
         {"", "斐济总理", "{\"text\": \"<p>\"}", "<斐济>", "<!-- open", "<!--", "<?xml version='1.0'?><rss>", "a<p>"})
        EXPECT_FALSE(looks_like_html(text)) << text;
}

}  // namespace
}  // namespace guanxi

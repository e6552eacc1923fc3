#include <filesystem>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "src/app/child_process.hpp"
#include "tests/src/app/fonts_alone.hpp"
#include "tests/src/app/program.hpp"

// What only a browser can tell: whether text stays in its box, whatever font the machine sets it in.

namespace guanxi {
namespace {

using App = testing_app::Program;

/// Measures every text of the SVG in a page, for each family, and writes how many lie outside of their box.
const std::string kScript = R"(<pre id="result"></pre><script>
const inside = (text, box) => text.x >= box.x - 0.5 && text.x + text.width <= box.x + box.width + 0.5 &&
                              text.y >= box.y - 2 && text.y + text.height <= box.y + box.height + 2;
let measured = 0, outside = [];
for (const family of ["Noto Sans CJK SC", "DejaVu Sans", "Liberation Sans", "serif", "monospace"]) {
  const svg = document.querySelector("svg");
  svg.setAttribute("font-family", family);
  const page = svg.viewBox.baseVal;
  for (const group of svg.querySelectorAll("g.node, g.label")) {
    const box = group.querySelector("rect, ellipse, polygon").getBBox();
    for (const text of group.querySelectorAll("text")) {
      ++measured;
      if (!inside(text.getBBox(), box)) outside.push(family + ": " + text.textContent);
    }
  }
  for (const text of svg.querySelectorAll("text")) {
    const at = text.getBoundingClientRect(), all = svg.getBoundingClientRect();
    if (at.left < all.left || at.right > all.right) outside.push(family + " off the page: " + text.textContent);
  }
}
document.getElementById("result").textContent = "measured " + measured + " outside " + outside.length + " " + outside;
</script>)";

const std::string kArticle =
    "斐济总理会见汤加首相\n"
    "新华社苏瓦7月24日电　斐济总理兰布卡24日在苏瓦会见汤加首相埃凯。会谈后，两国元首见证签署《斐济共和国和汤加王国"
    "渔业、农业、科技、文化和人力资源开发合作协定》。巴西外长WWWMMM将出席第十九届二十国集团领导人峰会。\n";

class TextInABrowser : public App {
protected:
    /// Draws the article in each language of labels and lets the browser measure it.
    void expect_text_in_its_boxes() {
        write("a.txt", kArticle);
        for (const char* language : {"zh", "en", "both"}) {
            SCOPED_TRACE(language);
            ASSERT_EQ(guanxi({"draw", "a.txt", "--label-language", language, "--notes", "-o", "a.svg"}).code, 0);
            std::string svg = read("a.svg");
            svg.erase(0, svg.find("<svg"));
            write("a.html", "<!DOCTYPE html><meta charset=\"utf-8\"><body style=\"margin:0\">" + svg + kScript);
            const ChildResult run =
                run_child({"chromium", "--headless", "--no-sandbox", "--disable-gpu",
                           "--user-data-dir=" + path("profile"), "--dump-dom", "file://" + path("a.html")},
                          {});
            const std::size_t at = run.out.find("<pre id=\"result\">measured ");
            ASSERT_NE(at, std::string::npos) << run.err;
            const std::string result = run.out.substr(at, run.out.find("</pre>", at) - at);
            EXPECT_THAT(result, testing::HasSubstr(" outside 0 "));
            EXPECT_THAT(result, testing::Not(testing::HasSubstr("measured 0 ")));
        }
    }
};

TEST_F(TextInABrowser, StaysInItsBoxInEveryFont) {
    if (!run_child({"chromium", "--version"}, {}).was_found) GTEST_SKIP() << "chromium is not installed";
    expect_text_in_its_boxes();
}

TEST_F(TextInABrowser, StaysInItsBoxWhereNoFontHasItsCharacters) {
    if (!run_child({"chromium", "--version"}, {}).was_found) GTEST_SKIP() << "chromium is not installed";
    if (!std::filesystem::exists(testing_app::kWideFonts))
        GTEST_SKIP() << "the DejaVu fonts are not installed (fonts-dejavu)";
    write("fonts.conf", testing_app::fonts_alone(testing_app::kWideFonts, path("cache")));
    const testing_app::Environment fonts("FONTCONFIG_FILE", path("fonts.conf"));
    expect_text_in_its_boxes();
}

}  // namespace
}  // namespace guanxi

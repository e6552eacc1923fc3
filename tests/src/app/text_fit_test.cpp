#include "src/app/text_fit.hpp"

#include <algorithm>
#include <filesystem>
#include <regex>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "src/app/child_process.hpp"
#include "tests/src/app/fonts_alone.hpp"
#include "tests/src/app/program.hpp"

// Whether text stays in its box in PDF, and so in PNG, which one program draws: measured in the file that comes out,
// with the fonts of the machine and with wider ones alone.

namespace guanxi {
namespace {

using App = testing_app::Program;

bool runs(const char* program, const char* option) { return run_child({program, option}, {}).was_found; }

const std::string kArticle =
    "斐济总理会见汤加首相\n"
    "新华社苏瓦7月24日电　斐济总理兰布卡24日在苏瓦会见汤加首相埃凯。会谈后，两国元首见证签署《斐济共和国和汤加王国渔业"
    "、农业、"
    "科技、文化和人力资源开发合作协定》。斐济支持汤加举办太平洋岛国论坛。\n";

/// The words of a page of a PDF, as pdftotext places them, in points.
struct PlacedWord {
    double left = 0, top = 0, right = 0, bottom = 0;
    std::string text;
};

std::vector<PlacedWord> words_of(const std::string& pdf) {
    const std::string page = run_child({"pdftotext", "-bbox", pdf, "-"}, {}).out;
    static const std::regex kWord(
        "xMin=\"([0-9.-]+)\" yMin=\"([0-9.-]+)\" xMax=\"([0-9.-]+)\" yMax=\"([0-9.-]+)\">([^<]*)<");
    std::vector<PlacedWord> words;
    for (std::sregex_iterator at(page.begin(), page.end(), kWord), end; at != end; ++at) {
        const auto value = [&](int i) { return std::stod((*at)[i]); };
        words.push_back({value(1), value(2), value(3), value(4), (*at)[5]});
    }
    return words;
}

/// Each text of an SVG as the box that was planned for it, on the page.
std::vector<PlacedWord> planned_boxes(const std::string& svg) {
    static const std::regex kGroup("<g id=\"[^\"]*\" transform=\"translate\\(([0-9.]+) ([0-9.]+)\\)");
    static const std::regex kText(
        "<text x=\"([0-9.-]+)\" y=\"([0-9.-]+)\" font-size=\"([0-9.]+)\" "
        "text-anchor=\"(start|middle|end)\".* textLength=\"([0-9.]+)\"");
    std::vector<PlacedWord> boxes;
    double x = 0, y = 0;
    std::istringstream lines(svg);
    for (std::string line; std::getline(lines, line);) {
        std::smatch found;
        if (std::regex_search(line, found, kGroup)) x = std::stod(found[1]), y = std::stod(found[2]);
        if (!std::regex_search(line, found, kText)) continue;
        const double width = std::stod(found[5]);
        const double size = std::stod(found[3]);
        const double share = found[4] == "start" ? 0 : found[4] == "middle" ? 0.5 : 1;
        const double left = x + std::stod(found[1]) - share * width;
        const double base = y + std::stod(found[2]);
        boxes.push_back({left, base - size, left + width, base + 0.3 * size, {}});
    }
    return boxes;
}

/// The words that lie in no box of a text on their line.
std::vector<std::string> outside(const std::string& svg, const std::vector<PlacedWord>& words) {
    constexpr double kTolerance = 1;
    const std::vector<PlacedWord> boxes = planned_boxes(svg);
    std::vector<std::string> found;
    for (const PlacedWord& word : words) {
        const double middle = (word.top + word.bottom) / 2;
        const bool is_inside = std::any_of(boxes.begin(), boxes.end(), [&](const PlacedWord& box) {
            return box.top <= middle && middle <= box.bottom && box.left - kTolerance <= word.left &&
                   word.right <= box.right + kTolerance;
        });
        if (!is_inside) found.push_back(word.text);
    }
    return found;
}

class TextFit : public App {
protected:
    void expect_text_in_its_boxes() {
        for (const char* language : {"en", "both", "zh"}) {
            SCOPED_TRACE(language);
            for (const char* file : {"a.svg", "a.pdf"})
                ASSERT_EQ(guanxi({"draw", "a.txt", "--label-language", language, "--notes", "-o", file}).code, 0);
            const std::vector<PlacedWord> words = words_of(path("a.pdf"));
            EXPECT_GT(words.size(), 20U);
            EXPECT_THAT(outside(read("a.svg"), words), testing::IsEmpty());
        }
    }
};

TEST_F(TextFit, TextStaysInItsBoxInPdf) {
    if (!runs("rsvg-convert", "--version")) GTEST_SKIP() << "rsvg-convert is not installed (librsvg2-bin)";
    if (!runs("pdftotext", "-v")) GTEST_SKIP() << "pdftotext is not installed (poppler-utils)";
    write("a.txt", kArticle);
    expect_text_in_its_boxes();
}

TEST_F(TextFit, TextStaysInItsBoxInPdfWithWideFontsAlone) {
    if (!std::filesystem::exists(testing_app::kWideFonts))
        GTEST_SKIP() << "the DejaVu fonts are not installed (fonts-dejavu)";
    if (!runs("rsvg-convert", "--version")) GTEST_SKIP() << "rsvg-convert is not installed (librsvg2-bin)";
    if (!runs("pdftotext", "-v")) GTEST_SKIP() << "pdftotext is not installed (poppler-utils)";
    write("a.txt", kArticle);
    write("fonts.conf", testing_app::fonts_alone(testing_app::kWideFonts, path("cache")));
    const testing_app::Environment fonts("FONTCONFIG_FILE", path("fonts.conf"));
    expect_text_in_its_boxes();
}

TEST_F(TextFit, ShrinksOnlyWhatIsTooWide) {
    if (!runs("rsvg-convert", "--version")) GTEST_SKIP() << "rsvg-convert is not installed (librsvg2-bin)";
    const auto svg = [](const std::string& width) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" font-family=\"sans-serif\">\n<text x=\"7.00\" y=\"9.00\" "
               "font-size=\"10.00\" text-anchor=\"middle\" textLength=\"" +
               width + "\">Wide &amp; word</text>\n</svg>\n";
    };
    EXPECT_EQ(with_fitting_text(svg("500.00")), svg("500.00"));
    const std::string narrow = with_fitting_text(svg("20.00"));
    EXPECT_THAT(narrow, testing::ContainsRegex(" font-size=\"[1-4][.]"));
    EXPECT_THAT(narrow, testing::HasSubstr("<text x=\"7.00\" y=\"9.00\""));
    EXPECT_THAT(narrow, testing::HasSubstr(">Wide &amp; word</text>"));
    EXPECT_EQ(with_fitting_text(narrow.substr(0, 0)), "");
}

}  // namespace
}  // namespace guanxi

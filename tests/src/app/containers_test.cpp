// The same article in every container that users bring gives the same graph.

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <unicode/unistr.h>

#include "src/app/child_process.hpp"
#include "src/text/characters.hpp"
#include "tests/src/app/program.hpp"
#include "tests/src/text/placed_page.hpp"

namespace guanxi {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing_app::Ended;
using testing_text::Frame;
using testing_text::Item;
using testing_text::PlacedPage;
using Json = nlohmann::json;

bool has_pdftotext() { return run_child({"pdftotext", "-v"}, {}).was_found; }

class Containers : public testing_app::Program {
protected:
    static std::string sample(const std::string& name) {
        std::ifstream in(GUANXI_SOURCE_DIR "/samples/" + name, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    /// A sample's headline and paragraphs.
    static Item item(const std::string& name) {
        Item item;
        std::istringstream in(sample(name));
        for (std::string line; std::getline(in, line);) {
            while (line.starts_with("\u3000")) line.erase(0, 3);
            if (line.empty()) continue;
            if (item.title.empty()) {
                item.title = line;
            } else {
                item.paragraphs.push_back(line);
            }
        }
        return item;
    }

    /// Nodes and edges of the graph of files, without what names their place.
    std::string graph(const std::vector<std::string>& inputs) {
        std::vector<std::string> arguments{"export", "-q", "-o", "graph.json"};
        arguments.insert(arguments.end(), inputs.begin(), inputs.end());
        const Ended run = guanxi(arguments);
        EXPECT_EQ(run.code, 0) << run.err;
        if (run.code != 0) return run.err;
        std::string out;
        const Json json = Json::parse(read("graph.json"));
        for (const Json& node : json["nodes"])
            out += node["id"].get<std::string>() + " " + node["mentions"].dump() + "\n";
        for (const Json& edge : json["edges"])
            out += edge["id"].get<std::string>() + " " + edge["weight"].dump() + " " + edge.value("date", "") + " " +
                   edge.value("place", "") + "\n";
        return out;
    }

    /// What is wrong with the evidence of graph.json in a file of these bytes.
    std::string evidence_faults(const std::string& bytes) {
        std::string faults;
        const Json json = Json::parse(read("graph.json"));
        for (const Json& edge : json["edges"]) {
            for (const Json& evidence : edge["evidence"]) {
                const auto start = evidence["start"].get<std::size_t>();
                std::string span = bytes.substr(start, evidence["end"].get<std::size_t>() - start);
                std::string text = evidence["text"];
                for (std::string* part : {&span, &text})
                    std::erase_if(*part, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
                if (span != text) faults += span + "\n" + text + "\n";
            }
        }
        return faults;
    }
};

const char* const kSamples[] = {"state-visit.txt",         "telephone-call.txt",
                                "railway-agreement.txt",   "diplomatic-relations.txt",
                                "multilateral-summit.txt", "bilateral-meeting-traditional.txt"};

/// Puts `added` between characters, at random but the same each time; in headlines only if `in_headlines`, where a
/// space means something.
std::string sprinkled(const std::string& text, const std::string& added, bool in_headlines) {
    std::mt19937 random(7);
    std::string out;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        const bool is_headline = line.find("。") == std::string::npos;
        const std::u32string characters = to_utf32(line);
        for (std::size_t i = 0; i < characters.size(); ++i) {
            append_utf8(out, characters[i]);
            const bool is_among_wide =
                i + 1 < characters.size() && (is_wide(characters[i]) || is_wide(characters[i + 1]));
            if ((in_headlines || (!is_headline && is_among_wide)) && random() % 5 == 0) out += added;
        }
        out += "\n";
    }
    return out;
}

TEST_F(Containers, OfTextAreReadThroughWhatCopyingLeavesInIt) {
    for (const char* const name : kSamples) {
        SCOPED_TRACE(name);
        const std::string plain = sample(name);
        write("page.txt", plain);
        const std::string expected = graph({"page.txt"});
        for (const char* const invisible : {"\u200B", "\uFEFF", "\u2060", "\u00AD", "&#8203;"}) {
            const std::string text = sprinkled(plain, invisible, true);
            write("page.txt", text);
            EXPECT_EQ(graph({"page.txt"}), expected) << testing::PrintToString(invisible);
            EXPECT_EQ(evidence_faults(text), "");
        }
        for (const char* const space : {" ", "\u00A0", "\u2009", "\t", "&nbsp;"}) {
            const std::string text = sprinkled(plain, space, false);
            write("page.txt", text);
            EXPECT_EQ(graph({"page.txt"}), expected) << testing::PrintToString(space);
            EXPECT_EQ(evidence_faults(text), "");
        }
        std::string full_width;
        std::string references;
        for (const char32_t c : to_utf32(plain)) {
            const bool is_ascii_word = (c >= U'0' && c <= U'9') || is_latin(c);
            append_utf8(full_width, is_ascii_word && c < 0x80 ? c + 0xFEE0 : c);
            if (c < 0x80) {
                append_utf8(references, c);
            } else {
                references += "&#" + std::to_string(static_cast<std::uint32_t>(c)) + ";";
            }
        }
        for (const std::string& text : {full_width, references}) {
            write("page.txt", text);
            EXPECT_EQ(graph({"page.txt"}), expected) << text.substr(0, 80);
            EXPECT_EQ(evidence_faults(text), "");
        }
    }
}

TEST_F(Containers, InEveryEncodingGiveTheSameGraph) {
    const std::string plain = sample("bilateral-meeting-traditional.txt");
    write("page.txt", plain);
    const std::string expected = graph({"page.txt"});
    const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(plain);
    for (const char* const encoding : {"GB18030", "Big5-HKSCS", "UTF-16LE", "UTF-16BE", "UTF-16"}) {
        std::string bytes(plain.size() * 4, '\0');
        bytes.resize(static_cast<std::size_t>(
            wide.extract(0, wide.length(), bytes.data(), static_cast<std::uint32_t>(bytes.size()), encoding)));
        write("page.txt", bytes);
        EXPECT_EQ(graph({"page.txt"}), expected) << encoding;
    }
}

TEST_F(Containers, OfHtmlGiveTheGraphOfTheirText) {
    for (const char* const name : kSamples) {
        SCOPED_TRACE(name);
        const Item article = item(name);
        write("page.txt", sample(name));
        const std::string expected = graph({"page.txt"});
        std::string page =
            "<!DOCTYPE html><html><head><meta charset=utf-8><title>" + article.title +
            "_海洋网</title></head><body><nav><a href=a>普京访问朝鲜并同金正恩会谈</a></nav><div class=main><h1>" +
            article.title + "</h1><p class=info>2025-07-25 10:23 来源：新华网</p>";
        for (const std::string& paragraph : article.paragraphs) page += "<p>\u3000\u3000" + paragraph + "</p>\n";
        page +=
            "</div><aside><p>马克龙同朔尔茨24日在巴黎会谈，双方签署协定。</p></aside><script>var a = "
            "'<p>习近平会见普京。</p>';</script></body></html>";
        write("page.html", page);
        EXPECT_EQ(graph({"page.html"}), expected);
        // The evidence counts bytes of the text that was taken out.
        const Ended text = guanxi({"extract", "page.html", "--format", "txt"});
        EXPECT_EQ(text.code, 0) << text.err;
        EXPECT_EQ(evidence_faults(text.out), "");
    }
}

TEST_F(Containers, OfHtmlTellTheDayOfPublication) {
    write("page.html",
          "<html><head><meta property='article:published_time' "
          "content='2025-07-25T08:00+08:00'></head><body><h1>斐济总理会见汤加首相</h1>"
          "<p>新华社苏瓦7月24日电　斐济总理兰布卡24日在苏瓦会见汤加首相埃凯。</p></body></html>");
    graph({"page.html", "--published", "2001-01-01"});
    const Json json = Json::parse(read("graph.json"));
    EXPECT_EQ(json["graph"]["documents"][0]["published"], "2025-07-24");
}

TEST_F(Containers, OfHtmlWithoutAnArticleAreLeftOut) {
    write("page.html", "<html><body><nav><a href=a>斐济</a></nav></body></html>");
    const Ended run = guanxi({"export", "page.html"});
    EXPECT_EQ(run.code, 1);
    EXPECT_THAT(run.err, HasSubstr("page.html: no article was found"));
}

TEST_F(Containers, OfPdfGiveTheGraphOfTheirText) {
    if (!has_pdftotext()) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    std::vector<std::string> texts;
    PlacedPage page{{40, 20, 9, "海洋日报　2025年7月25日　星期五　第03版"}};
    Frame frame;
    frame.em_width = 14;
    frame.gutter = 14;
    for (const char* const name : {"state-visit.txt", "diplomatic-relations.txt"}) {
        frame.top = set_article(item(name), frame, page) + 24;
        write(name, sample(name));
        texts.emplace_back(name);
    }
    Frame left = frame;
    left.columns = 2;
    left.headline_size = 14;
    Frame right = left;
    right.left = left.left + 2 * (14 * 10 + 14.0);
    set_article(item("telephone-call.txt"), left, page);
    set_article(item("railway-agreement.txt"), right, page);
    for (const char* const name : {"telephone-call.txt", "railway-agreement.txt"}) {
        write(name, sample(name));
        texts.emplace_back(name);
    }
    write("page.pdf", testing_text::to_pdf({page}));
    EXPECT_EQ(graph({"page.pdf"}), graph(texts));
    std::filesystem::rename(path("page.pdf"), path("-page.pdf"));
    const Ended text = guanxi({"extract", "--format", "txt", "--", "-page.pdf"});
    EXPECT_EQ(text.code, 0) << text.err;
    graph({"./-page.pdf"});
    EXPECT_EQ(evidence_faults(text.out), "");
    // From standard input, and in a folder.
    const Ended piped = guanxi({"extract", "-", "--format", "txt"}, read("-page.pdf"));
    EXPECT_EQ(piped.out, text.out);
    std::filesystem::create_directory(path("folder"));
    std::filesystem::rename(path("-page.pdf"), path("folder/page.pdf"));
    EXPECT_EQ(graph({"folder"}), graph(texts));
}

TEST_F(Containers, OfPdfThatCannotBeReadAreLeftOutWithTheReason) {
    if (!has_pdftotext()) GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    write("fiji.txt", "斐济总理兰布卡24日在苏瓦会见汤加首相埃凯。\n");
    write("broken.pdf", "%PDF-1.4\nthis is no PDF\n");
    const Ended broken = guanxi({"export", "broken.pdf", "fiji.txt", "-o", "graph.json"});
    EXPECT_EQ(broken.code, 3);
    EXPECT_THAT(broken.err, HasSubstr("left out: broken.pdf: pdftotext cannot read the PDF file"));
    EXPECT_THAT(broken.err, Not(HasSubstr("/tmp")));
    write("scan.pdf", testing_text::to_pdf({PlacedPage()}));
    const Ended scan = guanxi({"export", "scan.pdf"});
    EXPECT_EQ(scan.code, 1);
    EXPECT_THAT(scan.err, HasSubstr("scan.pdf: no text was found in the PDF file; scanned pages"));
}

TEST_F(Containers, OfPdfAreRefusedPlainlyWherePdftotextIsMissing) {
    write("page.pdf", testing_text::to_pdf({{{40, 60, 10, "斐济总理会见汤加首相。"}}}));
    const char* const before = std::getenv("PATH");
    const std::string kept = before == nullptr ? "" : before;
    ::setenv("PATH", path("nowhere").c_str(), 1);
    const Ended run = guanxi({"export", "page.pdf"});
    ::setenv("PATH", kept.c_str(), 1);
    EXPECT_EQ(run.code, 1);
    EXPECT_THAT(run.err, HasSubstr("page.pdf: PDF files are read with the program pdftotext, which is not installed "
                                   "here; install poppler-utils"));
    EXPECT_THAT(run.out, IsEmpty());
}

}  // namespace
}  // namespace guanxi

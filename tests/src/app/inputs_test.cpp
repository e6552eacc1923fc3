#include "src/app/inputs.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/facts/facts_json.hpp"
#include "tests/src/app/program.hpp"

namespace guanxi {
namespace {

using testing::IsEmpty;
using testing::SizeIs;
using Inputs = testing_app::Program;

Rules built_in_rules() {
    Diagnostics diagnostics;
    return make_rules(built_in_lexicon(), diagnostics);
}

TEST_F(Inputs, GiveTheSameFactsForEveryNumberOfThreads) {
    const char* const pairs[][2] = {
        {"斐济", "汤加"}, {"肯尼亚", "乌干达"}, {"智利", "秘鲁"}, {"阿曼", "约旦"}, {"尼泊尔", "不丹"}};
    std::string corpus;
    for (int i = 0; i < 40; ++i) {
        const std::string a = pairs[i % 5][0];
        const std::string b = pairs[i % 5][1];
        corpus += "{\"id\": \"a" + std::to_string(i) + "\", \"text\": \"" + a + "总理马可凡同" + b +
                  "外长白罗斯会谈，双方签署《" + a + "和" + b + "渔业合作协定》。\"}\n";
    }
    write("corpus.jsonl", corpus);
    const Rules rules = built_in_rules();
    Diagnostics diagnostics;
    InputOptions options;
    options.threads = 1;
    const Facts one = read_inputs({path("corpus.jsonl")}, rules, options, diagnostics);
    EXPECT_THAT(one.documents(), SizeIs(40));
    for (const unsigned threads : {2u, 4u, 7u}) {
        options.threads = threads;
        EXPECT_EQ(read_inputs({path("corpus.jsonl")}, rules, options, diagnostics), one) << threads;
    }
    EXPECT_THAT(diagnostics, IsEmpty());
}

TEST_F(Inputs, ReportAnArticleThatSaysNothingWithoutLeavingItOut) {
    write("page.txt", "海边的椰子树上挂满了果实。\n");
    Diagnostics diagnostics;
    const Facts facts = read_inputs({path("page.txt")}, built_in_rules(), {}, diagnostics);
    EXPECT_THAT(facts.documents(), SizeIs(1));
    ASSERT_THAT(diagnostics, SizeIs(1));
    EXPECT_EQ(diagnostics[0].severity, Severity::note);
    EXPECT_EQ(diagnostics[0].place, path("page.txt"));
}

TEST_F(Inputs, AreStreamedInTheirOrderForEveryNumberOfThreads) {
    std::string corpus;
    for (int i = 0; i < 60; ++i) {
        const std::string month = std::to_string(12 - i % 12);
        corpus += "{\"id\": \"" + std::to_string(i) + "\", \"published\": \"2025-" +
                  (month.size() == 1 ? "0" + month : month) +
                  "-01\", \"text\": \"斐济总理马可凡同汤加外长白罗斯会谈。\"}\n";
    }
    write("corpus.jsonl", corpus);
    write("page.txt", "斐济总理马可凡同汤加外长白罗斯会谈。\n");
    const Rules rules = built_in_rules();
    for (const unsigned threads : {1u, 3u}) {
        InputOptions options;
        options.threads = threads;
        std::vector<std::string> sources;
        stream_inputs({path("corpus.jsonl"), path("missing.txt"), path("page.txt")}, rules, options,
                      [&](std::string_view lines, const Diagnostics&) {
                          if (lines.empty()) return;
                          EXPECT_EQ(lines.find('\n'), lines.size() - 1);
                          sources.push_back(facts_from_json(lines, "line").document.source);
                      });
        ASSERT_THAT(sources, SizeIs(61));
        for (std::size_t i = 0; i < 60; ++i) EXPECT_EQ(sources[i], std::to_string(i));
        EXPECT_EQ(sources.back(), path("page.txt"));
    }
}

TEST_F(Inputs, OfOneFileAreStreamedAnArticleAtATimeForEveryNumberOfThreads) {
    std::string page;
    for (int day = 1; day <= 28; ++day)
        page += "会谈\n新华社苏瓦6月" + std::to_string(day) + "日电　斐济总理马可凡同汤加外长白罗斯会谈。\n";
    write("page.txt", page);
    const Rules rules = built_in_rules();
    InputOptions options;
    options.reading.published = {2025, 6, 28};
    for (const unsigned threads : {1u, 3u}) {
        options.threads = threads;
        std::vector<int> days;
        stream_inputs({path("page.txt")}, rules, options, [&](std::string_view lines, const Diagnostics&) {
            if (!lines.empty()) days.push_back(facts_from_json(lines, "line").document.published.day);
        });
        ASSERT_THAT(days, SizeIs(28));
        for (int day = 1; day <= 28; ++day) EXPECT_EQ(days[static_cast<std::size_t>(day - 1)], day);
    }
}

TEST_F(Inputs, OfNothingAreNoFacts) {
    Diagnostics diagnostics;
    EXPECT_THAT(read_inputs({}, built_in_rules(), {}, diagnostics).documents(), IsEmpty());
    EXPECT_THAT(diagnostics, IsEmpty());
}

}  // namespace
}  // namespace guanxi

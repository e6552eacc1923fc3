#include "src/extract/office_names.hpp"

#include <gtest/gtest.h>

#include "src/extract/lexicon_rows.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

struct Case {
    const char* office;
    const char* home;
    const char* other;  ///< Its name in the other language.
};

std::string other_name(const OfficeNames& names, std::string_view office, std::string_view home) {
    const Names both = names.names_of(office, home);
    return both.zh == office ? both.en : both.zh;
}

OfficeNames of_text(std::string_view text) {
    const LexiconFile file{"my.lex", text};
    return OfficeNames(std::span(&file, 1));
}

TEST(OfficeNames, TheBuiltInOnesGoBothWays) {
    const OfficeNames names(built_in_lexicon_files());
    for (const Case& each : {
             Case{"Foreign Minister", "FJI", "外交部长"},
             Case{"foreign minister", "FJI", "外交部长"},
             Case{"Minister for Foreign Affairs", "FJI", "外交部长"},
             Case{"Secretary General", "", "秘书长"},
             Case{"外长", "FJI", "Foreign Minister"},
             Case{"總統", "FRA", "President"},
             Case{"防长", "", "Defense Minister"},
             Case{"国务委员", "CHN", "State Councilor"},
         }) {
        EXPECT_EQ(other_name(names, each.office, each.home), each.other) << each.office;
    }
}

TEST(OfficeNames, OneOfficeIsCalledAsItsCountryCallsIt) {
    const OfficeNames names(built_in_lexicon_files());
    EXPECT_EQ(other_name(names, "Prime Minister", "JPN"), "首相");
    EXPECT_EQ(other_name(names, "Prime Minister", "FRA"), "总理");
    EXPECT_EQ(other_name(names, "Minister for Foreign Affairs", "JPN"), "外务大臣");
    EXPECT_EQ(other_name(names, "总理", "DEU"), "Chancellor");
    EXPECT_EQ(other_name(names, "总理", "ITA"), "Prime Minister");
}

TEST(OfficeNames, OfficesHeldTogetherAndPrefixesAreNamedPartByPart) {
    const OfficeNames names(built_in_lexicon_files());
    EXPECT_EQ(other_name(names, "总理兼外长", "FJI"), "Prime Minister and Foreign Minister");
    EXPECT_EQ(other_name(names, "Prime Minister and Foreign Minister", "FJI"), "总理兼外交部长");
    EXPECT_EQ(other_name(names, "Deputy Prime Minister, Defence Minister", "FJI"), "副总理兼国防部长");
    EXPECT_EQ(other_name(names, "代理外长", "FJI"), "Acting Foreign Minister");
    EXPECT_EQ(other_name(names, "Acting President", "FJI"), "代理总统");
}

TEST(OfficeNames, WhatIsUnknownInAnyPartHasNoOtherName) {
    const OfficeNames names(built_in_lexicon_files());
    for (const char* const office :
         {"Keeper of the Seals", "President and Keeper of the Seals", "Acting Keeper of the Seals", "掌玺官",
          "总统兼掌玺官", "代理", "Deputy", "兼", "", " and ", "、、、"}) {
        EXPECT_EQ(other_name(names, office, "FRA"), "") << office;
    }
}

TEST(OfficeNames, RowsOfAUserAddOffices) {
    const OfficeNames names = of_text(
        "office\t掌玺官\ten=Keeper of the Seals\n"
        "leader\t甲\ten=A\tcountry=FJI\toffice=大首领\toffice.en=Paramount Chief\n"
        "office\t\tbroken\noffice\tno English\n");
    EXPECT_EQ(other_name(names, "Keeper of the Seals", "FRA"), "掌玺官");
    EXPECT_EQ(other_name(names, "Paramount Chief", "FJI"), "大首领");
    EXPECT_EQ(other_name(names, "Paramount Chief", "TON"), "");
    EXPECT_EQ(other_name(of_text(""), "President", "FRA"), "");
}

TEST(OfficeNames, EveryBuiltInOfficeIsThereInBothLanguages) {
    const std::vector<LexiconFile> files = built_in_lexicon_files();
    const OfficeNames names(files);
    int count = 0;
    Diagnostics faults;
    for (const LexiconFile& file : files) {
        if (!file.name.ends_with("offices.lex")) continue;
        for (const LexiconRow& row : split_rows(file.text, file.name, faults)) {
            if (row.type != "office" || row.get("prefix") == "yes") continue;
            ++count;
            EXPECT_FALSE(other_name(names, row.id, "").empty()) << row.place();
        }
    }
    EXPECT_GT(count, 90);
    EXPECT_TRUE(faults.empty());
}

TEST(OfficeLabels, AreGivenToTheGraphForOneLanguage) {
    test::FactsMaker maker("x");
    maker.entity(NodeKind::country, "FJI", "斐济", "Fiji");
    maker.entity(NodeKind::leader, "甲");
    maker.relation(EdgeKind::holds_office, NodeKind::leader, "甲", NodeKind::country, "FJI").qualifiers.office =
        "Foreign Minister";
    const RelationshipGraph graph = build_graph(Facts({maker.take()}));
    const OfficeLabels labels = office_labels(graph, OfficeNames(built_in_lexicon_files()));
    ASSERT_EQ(labels.size(), 1U);
    const RelationshipGraph chinese = with_offices_in(graph, LabelLanguage::zh, labels);
    ASSERT_EQ(chinese.edge_count(), 1U);
    EXPECT_EQ(chinese.edge(chinese.edges().front()).qualifiers.office, "外交部长");
    EXPECT_EQ(chinese.edge(chinese.edges().front()).evidence.front().qualifiers.office, "外交部长");
    const RelationshipGraph english = with_offices_in(graph, LabelLanguage::en, labels);
    EXPECT_EQ(english.edge(english.edges().front()).qualifiers.office, "Foreign Minister");
    EXPECT_EQ(graph.edge(graph.edges().front()).qualifiers.office, "Foreign Minister") << "the graph itself stays";
}

}  // namespace
}  // namespace guanxi

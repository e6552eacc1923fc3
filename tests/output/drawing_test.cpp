#include "output/drawing.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/output/fixture.hpp"

namespace guanxi {
namespace {

using testing::HasSubstr;

Drawing sample_drawing(const DrawingOptions& options = {}) {
    const RelationshipGraph graph = build_graph(test::sample_facts());
    return make_drawing(graph, test::sample_statistics(graph), options);
}

const DrawnNode& node(const Drawing& drawing, const std::string& id) {
    return *std::find_if(drawing.nodes.begin(), drawing.nodes.end(), [&](const DrawnNode& n) { return n.id == id; });
}

/// The line between two nodes, whichever way it runs; null if there is none.
const DrawnLine* line(const Drawing& drawing, const std::string& a, const std::string& b) {
    for (const DrawnLine& candidate : drawing.lines) {
        const std::string& from = drawing.nodes[candidate.from].id;
        const std::string& to = drawing.nodes[candidate.to].id;
        if ((from == a && to == b) || (from == b && to == a)) return &candidate;
    }
    return nullptr;
}

std::string label_text(const DrawnLine& line) {
    std::string text;
    for (const TextLine& row : line.label) text += (text.empty() ? "" : " / ") + row.text;
    return text;
}

TEST(Drawing, RelationsOfOnePairAreOneLineWithAllOfThemInItsLabel) {
    const Drawing drawing = sample_drawing();
    const DrawnLine* cooperation = line(drawing, "country:AAA", "country:BBB");
    ASSERT_NE(cooperation, nullptr);
    EXPECT_EQ(cooperation->relations.size(), 3U);
    EXPECT_THAT(label_text(*cooperation), HasSubstr("支持"));
    EXPECT_THAT(label_text(*cooperation), HasSubstr("合作"));
    EXPECT_EQ(cooperation->head_at_from, ArrowHead::normal);
    EXPECT_EQ(cooperation->head_at_to, ArrowHead::normal);
}

TEST(Drawing, DatesStandInTheLabel) {
    EXPECT_EQ(label_text(*line(sample_drawing(), "leader:张三", "leader:李四")), "会晤 2030-05-01");
    DrawingOptions english;
    english.language = DrawingLanguage::en;
    EXPECT_EQ(label_text(*line(sample_drawing(english), "leader:张三", "leader:李四")), "met 2030-05-01");
}

TEST(Drawing, HostileLinesAreThickAndBold) {
    const Drawing drawing = sample_drawing();
    const DrawnLine& dispute = *line(drawing, "country:AAA", "country:DDD");
    EXPECT_THAT(dispute.classes, HasSubstr("hostile"));
    EXPECT_TRUE(dispute.label.front().is_bold);
    for (const DrawnLine& other : drawing.lines) {
        if (&other == &dispute) continue;
        EXPECT_LT(other.width_pt, dispute.width_pt);
    }
}

TEST(Drawing, PlannedIsDashedAndDeniedIsCrossedOut) {
    const Drawing drawing = sample_drawing();
    const DrawnLine& planned = *line(drawing, "country:BBB", "event:第一届四国峰会");
    EXPECT_EQ(planned.dash, Dash::dashed);
    EXPECT_EQ(planned.classes, "edge hosted planned");
    EXPECT_EQ(label_text(planned), "拟主办 2031");
    const DrawnLine& denied = *line(drawing, "country:CCC", "project:跨境铁路");
    EXPECT_EQ(denied.dash, Dash::dotted);
    EXPECT_TRUE(denied.is_denied);
}

TEST(Drawing, SharedRelationsMeetInAJunction) {
    const Drawing drawing = sample_drawing();
    EXPECT_EQ(line(drawing, "country:AAA", "agreement:四国睦邻友好条约"), nullptr);
    for (const char* member : {"country:AAA", "country:BBB", "country:CCC", "country:DDD"}) {
        EXPECT_NE(line(drawing, member, "junction:1"), nullptr) << member;
    }
    const DrawnLine* to_treaty = line(drawing, "junction:1", "agreement:四国睦邻友好条约");
    ASSERT_NE(to_treaty, nullptr);
    EXPECT_THAT(to_treaty->tooltip, HasSubstr("A国 → 四国睦邻友好条约：缔约"));
}

TEST(Drawing, EveryRelationIsInSomeTooltip) {
    const RelationshipGraph graph = build_graph(test::sample_facts());
    std::string tooltips;
    for (const DrawnLine& each : make_drawing(graph, {}).lines) tooltips += each.tooltip;
    for (const EdgeRef& ref : graph.edges())
        EXPECT_THAT(tooltips, HasSubstr(graph.edge(ref).evidence.front().evidence.text));
}

TEST(Drawing, ALeaderShowsOfficeAndCountryInTheFrameOfTheCountry) {
    const Drawing drawing = sample_drawing();
    const DrawnNode& leader = node(drawing, "leader:张三");
    EXPECT_EQ(leader.lines.back().text, "A国总统");
    EXPECT_EQ(leader.frame, node(drawing, "country:AAA").frame);
    EXPECT_TRUE(leader.frame.has_value());
    EXPECT_TRUE(line(drawing, "leader:张三", "country:AAA")->label.empty());
}

TEST(Drawing, KindsDifferInShapeAndColour) {
    for (const Theme* theme : {&light_theme(), &dark_theme()}) {
        for (const NodeKind a : kNodeKinds) {
            for (const NodeKind b : kNodeKinds) {
                if (a == b) continue;
                EXPECT_NE(theme->style(a).shape, theme->style(b).shape);
                EXPECT_NE(theme->style(a).fill, theme->style(b).fill);
            }
        }
    }
}

TEST(Drawing, TextFitsItsBox) {
    for (const Facts& facts : {test::sample_facts(), test::hostile_facts()}) {
        for (const DrawnNode& each : make_drawing(build_graph(facts), {}).nodes) {
            double height = 0;
            for (const TextLine& row : each.lines) {
                EXPECT_LT(row.width_pt(), each.width_pt) << row.text;
                height += row.size_pt;
            }
            EXPECT_LT(height, each.height_pt) << each.id;
        }
    }
}

TEST(Drawing, VeryLongTitlesAreCutInThePictureAndWholeInTheHoverText) {
    std::string title;
    for (int i = 0; i < 60; ++i) title += "睦邻友好";
    test::FactsMaker maker("x");
    maker.entity(NodeKind::agreement, title);
    const Drawing drawing = make_drawing(build_graph(Facts({maker.take()})), {});
    EXPECT_EQ(drawing.nodes[0].lines.size(), 3U);
    EXPECT_TRUE(drawing.nodes[0].lines.back().text.ends_with("…"));
    EXPECT_THAT(drawing.nodes[0].tooltip, HasSubstr(title));
}

TEST(Drawing, MoreCentralNodesAreLarger) {
    const Drawing drawing = sample_drawing();
    EXPECT_GT(node(drawing, "country:AAA").lines[0].size_pt, node(drawing, "country:CCC").lines[0].size_pt);
}

TEST(Drawing, TheMoreNodesThereAreTheLargerIsTheGreatest) {
    const auto size_of_hub = [](int count) {
        test::FactsMaker maker("x");
        maker.entity(NodeKind::country, "HUB");
        for (int i = 0; i < count; ++i) {
            const std::string key = "C" + std::to_string(i);
            maker.entity(NodeKind::country, key);
            maker.relation(EdgeKind::supports, NodeKind::country, "HUB", NodeKind::country, key);
        }
        const RelationshipGraph graph = build_graph(Facts({maker.take()}));
        DrawingOptions all;
        all.max_nodes = 0;
        return node(make_drawing(graph, test::sample_statistics(graph), all), "country:HUB").lines[0].size_pt;
    };
    EXPECT_EQ(size_of_hub(10), size_of_hub(100));
    EXPECT_GT(size_of_hub(600), 1.5 * size_of_hub(100));
}

TEST(Drawing, TheLegendHasOnlyWhatOccurs) {
    std::vector<std::string> texts;
    for (const LegendEntry& entry : sample_drawing().legend) texts.push_back(entry.text);
    EXPECT_THAT(texts, testing::Contains("国家"));
    EXPECT_THAT(texts, testing::Contains("反对"));
    EXPECT_THAT(texts, testing::Not(testing::Contains("攻击")));
    EXPECT_THAT(texts, testing::Not(testing::Contains("援助")));
    test::FactsMaker maker("x");
    maker.entity(NodeKind::country, "AAA");
    EXPECT_EQ(make_drawing(build_graph(Facts({maker.take()})), {}).legend.size(), 1U);
}

TEST(Drawing, TitlesTellDatesArticlesAndSources) {
    const Drawing drawing = sample_drawing();
    EXPECT_EQ(drawing.title, "外交关系图");
    EXPECT_EQ(drawing.subtitle, "2030-05-02 – 2030-05-03 · 2篇文章 · 2个来源");
    DrawingOptions options;
    options.title = "我的标题";
    EXPECT_EQ(sample_drawing(options).title, "我的标题");
}

TEST(Drawing, ManySourcesAreNamedOnlyInPart) {
    const auto sources = [](int count, DrawingLanguage language) {
        Facts facts;
        for (int i = 1; i <= count; ++i) {
            test::FactsMaker maker("x", "folder/" + std::to_string(i) + ".txt");
            maker.entity(NodeKind::country, "AAA");
            facts.add(Facts({maker.take()}));
        }
        DrawingOptions options;
        options.language = language;
        return make_drawing(build_graph(facts), {}, options).sources;
    };
    EXPECT_EQ(sources(2, DrawingLanguage::zh), "来源：1.txt、2.txt");
    EXPECT_EQ(sources(7, DrawingLanguage::en), "Sources: 1.txt, 2.txt, 3.txt, 4.txt, 5.txt, 6.txt, 7.txt");
    EXPECT_EQ(sources(9, DrawingLanguage::en), "Sources: 1.txt, 2.txt, 3.txt, 4.txt, 5.txt, 6.txt and 3 more");
    EXPECT_EQ(sources(9, DrawingLanguage::zh), "来源：1.txt、2.txt、3.txt、4.txt、5.txt、6.txt 及其他3个");
}

TEST(Drawing, ALargeGraphKeepsItsBackboneAndSaysSo) {
    DrawingOptions options;
    options.max_nodes = 5;
    const Drawing drawing = sample_drawing(options);
    std::size_t shown = 0;
    for (const DrawnNode& each : drawing.nodes) shown += each.kind.has_value();
    EXPECT_LE(shown, 5U);
    EXPECT_THAT(drawing.subtitle, HasSubstr("/12个节点"));
    options.max_nodes = 0;
    EXPECT_EQ(sample_drawing(options).subtitle.find("节点"), std::string::npos);
}

TEST(Drawing, BothLanguagesShowBothNames) {
    DrawingOptions options;
    options.language = DrawingLanguage::both;
    const Drawing drawing = sample_drawing(options);
    const DrawnNode& leader = node(drawing, "leader:张三");
    EXPECT_EQ(leader.lines[0].text, "张三");
    EXPECT_EQ(leader.lines[1].text, "Zhang San");
}

TEST(Drawing, InBothLanguagesTheLegendIsSoToo) {
    DrawingOptions options;
    options.language = DrawingLanguage::both;
    std::vector<std::string> texts;
    for (const LegendEntry& entry : sample_drawing(options).legend) texts.push_back(entry.text);
    EXPECT_THAT(texts, testing::IsSupersetOf({"国家 country", "会晤 met", "虚线：计划中 · dashed: planned",
                                              "字越大，度越高 · larger text: higher degree"}));
}

TEST(Drawing, ADayWithoutItsYearIsReadableInTheBox) {
    test::FactsMaker maker("x");
    maker.entity(NodeKind::event, "峰会").details.date = Date{0, 9, 1};
    EXPECT_EQ(make_drawing(build_graph(Facts({maker.take()})), {}).nodes.at(0).lines.back().text, "09-01");
}

TEST(Drawing, AnEnglishOfficeStandsApartFromAChineseCountry) {
    test::FactsMaker maker("x");
    maker.entity(NodeKind::country, "BHR", "巴林");
    maker.entity(NodeKind::leader, "扎耶尼");
    maker.relation(EdgeKind::holds_office, NodeKind::leader, "扎耶尼", NodeKind::country, "BHR").qualifiers.office =
        "Foreign Minister";
    const Drawing drawing = make_drawing(build_graph(Facts({maker.take()})), {});
    EXPECT_EQ(node(drawing, "leader:扎耶尼").lines.back().text, "巴林 Foreign Minister");
}

TEST(Drawing, RelationsAreKeptApartOnRequest) {
    DrawingOptions options;
    options.keeps_relations_apart = true;
    const Drawing drawing = sample_drawing(options);
    std::set<std::string> ids;
    std::size_t between_aaa_and_bbb = 0;
    for (const DrawnLine& each : drawing.lines) {
        EXPECT_EQ(each.relations.size(), 1U);
        EXPECT_TRUE(ids.insert(each.id).second) << each.id;
        const std::set<std::string> ends{drawing.nodes[each.from].id, drawing.nodes[each.to].id};
        between_aaa_and_bbb += ends == std::set<std::string>{"country:AAA", "country:BBB"};
    }
    EXPECT_EQ(between_aaa_and_bbb, 3U);
    EXPECT_NE(line(drawing, "country:AAA", "agreement:四国睦邻友好条约"), nullptr) << "no junctions";
}

TEST(Drawing, NotesAreNumberedAsOnTheLinesAndQuoteTheSentences) {
    DrawingOptions options;
    options.has_notes = true;
    const Drawing drawing = sample_drawing(options);
    std::size_t numbered = 0;
    for (const DrawnLine& each : drawing.lines) {
        const bool has_note = !each.is_inside_frame && !each.relations.empty();
        EXPECT_EQ(label_text(each).find('[') != std::string::npos, has_note) << each.id;
        numbered += has_note;
    }
    EXPECT_EQ(drawing.notes.size(), numbered);
    const std::string label = label_text(*line(drawing, "leader:张三", "leader:李四"));
    const std::size_t number = std::stoul(label.substr(label.find('[') + 1));
    const EvidenceNote& note = drawing.notes.at(number - 1);
    EXPECT_THAT(note.head, HasSubstr("张三 — 李四：会晤"));
    EXPECT_THAT(note.quotes, testing::ElementsAre("“试验用的句子：张三与李四。” (2030-05-02, 甲国总统访问乙国)"));
    EXPECT_TRUE(sample_drawing().notes.empty());
}

TEST(Drawing, ASentenceIsQuotedOnceAndNamedAfterwards) {
    std::vector<DocumentFacts> documents = test::sample_facts().documents();
    for (DocumentFacts& document : documents) {
        for (Relation& relation : document.relations) relation.evidence.text = "他们都在这一句里。";
    }
    const RelationshipGraph graph = build_graph(Facts(documents));
    DrawingOptions options;
    options.has_notes = true;
    options.notes_before = 7;
    const Drawing drawing = make_drawing(graph, test::sample_statistics(graph), options);
    ASSERT_GT(drawing.notes.size(), 2U);
    EXPECT_EQ(drawing.notes.front().remainder, "");
    std::map<std::string, std::string> number_of;
    for (std::size_t i = 0; i < drawing.notes.size(); ++i) {
        const EvidenceNote& note = drawing.notes[i];
        for (const std::string& quote : note.quotes)
            EXPECT_TRUE(number_of.emplace(quote, "[" + std::to_string(8 + i) + "]").second) << "twice: " << quote;
        if (note.quotes.empty()) {
            EXPECT_THAT(note.remainder, HasSubstr("原文见[8]"));
        }
    }
    EXPECT_LT(number_of.size(), drawing.notes.size());
}

TEST(Drawing, MannersAreWordsOfTheLanguage) {
    EXPECT_EQ(manner_label("sanction", LabelLanguage::zh), "制裁");
    EXPECT_EQ(manner_label("sanction", LabelLanguage::en), "sanctions");
    EXPECT_EQ(manner_label("a user's own", LabelLanguage::zh), "a user's own");
}

TEST(Drawing, CountriesCarryTheirCode) {
    EXPECT_EQ(node(sample_drawing(), "country:AAA").lines.back().text, "AAA");
    EXPECT_NE(node(sample_drawing(), "leader:张三").lines.back().text, "张三");
}

/// The community of each node of the sample, by its id, counted from 0.
std::map<std::string, std::size_t> sample_communities() {
    const RelationshipGraph graph = build_graph(test::sample_facts());
    const Statistics statistics = test::sample_statistics(graph);
    std::map<std::string, std::size_t> communities;
    for (Vertex v = 0; v < graph.node_count(); ++v)
        communities[graph.node(v).id.value] = static_cast<std::size_t>(statistics.measures[v].community);
    return communities;
}

Drawing sample_coloured_by_community() {
    DrawingOptions options;
    options.colour_by = ColourBy::community;
    return sample_drawing(options);
}

TEST(Drawing, ColoursMayTellCommunities) {
    const Drawing drawing = sample_coloured_by_community();
    const auto communities = sample_communities();
    for (const DrawnNode& each : drawing.nodes) {
        if (!each.kind) continue;
        EXPECT_EQ(each.colours.fill, light_theme().communities[communities.at(each.id)].fill) << each.id;
    }
    EXPECT_EQ(std::count_if(drawing.legend.begin(), drawing.legend.end(),
                            [](const LegendEntry& e) { return e.sample == LegendEntry::Sample::community; }),
              2);
}

TEST(Drawing, CommunitiesAreNumberedForThoseWhoSeeNoColours) {
    const Drawing drawing = sample_coloured_by_community();
    const auto communities = sample_communities();
    for (const DrawnNode& each : drawing.nodes) {
        if (!each.kind) continue;
        EXPECT_TRUE(each.lines.back().text.ends_with(std::to_string(communities.at(each.id) + 1))) << each.id;
    }
    std::vector<std::string> legend;
    for (const LegendEntry& entry : drawing.legend) legend.push_back(entry.text);
    EXPECT_THAT(legend, testing::IsSupersetOf({testing::StartsWith("1  "), testing::StartsWith("2  ")}));
}

TEST(Drawing, FieldsHoldTheNodesOfACommunity) {
    DrawingOptions options;
    options.clusters = ClusterBy::community;
    const Drawing drawing = sample_drawing(options);
    EXPECT_EQ(drawing.method, LayoutMethod::stress) << "columns would tear communities apart";
    ASSERT_EQ(drawing.clusters.size(), 2U);
    const auto communities = sample_communities();
    std::size_t count = 0;
    for (std::size_t number = 0; number < 2; ++number) {
        for (const std::size_t index : drawing.clusters[number].nodes)
            EXPECT_EQ(communities.at(drawing.nodes[index].id), number);
        count += drawing.clusters[number].nodes.size();
    }
    EXPECT_EQ(count, communities.size());
}

TEST(Drawing, FieldsHoldAnOrganisationAndItsMembersInPlaceOfLines) {
    DrawingOptions options;
    options.clusters = ClusterBy::alliance;
    options.has_junctions = false;
    options.has_notes = true;
    const Drawing drawing = sample_drawing(options);
    ASSERT_EQ(drawing.clusters.size(), 1U);
    std::vector<std::string> ids;
    for (const std::size_t index : drawing.clusters[0].nodes) ids.push_back(drawing.nodes[index].id);
    EXPECT_THAT(ids, testing::ElementsAre("country:AAA", "country:BBB", "country:CCC", "country:DDD",
                                          "organization:四国合作机制"));
    const DrawnLine& membership = *line(drawing, "country:AAA", "organization:四国合作机制");
    EXPECT_TRUE(membership.is_told_by_cluster);
    EXPECT_TRUE(membership.label.empty()) << "no note for a line that is not drawn";
    EXPECT_FALSE(line(drawing, "country:AAA", "country:DDD")->is_told_by_cluster);
    std::vector<std::string> legend;
    for (const LegendEntry& entry : drawing.legend) legend.push_back(entry.text);
    EXPECT_THAT(legend, testing::Contains("四国合作机制成员"));
    EXPECT_THAT(legend, testing::Not(testing::Contains("成员")));
}

TEST(Drawing, ALineIsThickerTheMoreSentencesStateIt) {
    const auto width = [](int sentences) {
        test::FactsMaker maker("x");
        maker.entity(NodeKind::country, "AAA");
        maker.entity(NodeKind::country, "BBB");
        for (int i = 0; i < sentences; ++i) {
            Relation& relation = maker.relation(EdgeKind::aids, NodeKind::country, "AAA", NodeKind::country, "BBB");
            relation.evidence.span = {static_cast<std::uint64_t>(100 * i), static_cast<std::uint64_t>(100 * i + 9)};
        }
        return make_drawing(build_graph(Facts({maker.take()})), {}).lines.at(0).width_pt;
    };
    EXPECT_LT(width(1), width(3));
    EXPECT_LT(width(3), width(40));
    EXPECT_EQ(width(1), light_theme().style(EdgeKind::aids).width_pt);
    EXPECT_LT(width(500), 2 * width(1));
}

TEST(Drawing, AmongManyLinesLabelsAreShort) {
    const auto rows = [](int pairs) {
        test::FactsMaker maker("x");
        for (int i = 0; i < pairs; ++i) {
            const std::string ends[] = {"A" + std::to_string(i), "B" + std::to_string(i)};
            for (const std::string& end : ends) maker.entity(NodeKind::leader, end);
            for (const EdgeKind kind : {EdgeKind::met, EdgeKind::contacted, EdgeKind::supports}) {
                maker.relation(kind, NodeKind::leader, ends[0], NodeKind::leader, ends[1]).qualifiers.date = {
                    2030, static_cast<int>(kind) + 1};
            }
        }
        DrawingOptions options;
        options.max_nodes = 0;
        options.method = LayoutMethod::stress;
        return make_drawing(build_graph(Facts({maker.take()})), {}, options).lines.front().label;
    };
    EXPECT_EQ(rows(20).size(), 3U);
    const std::vector<TextLine> shorter = rows(90);
    ASSERT_EQ(shorter.size(), 2U);
    EXPECT_TRUE(shorter.back().text.ends_with(" …")) << shorter.back().text;
}

TEST(Drawing, LinesTellWhatBecameOfTheirPairs) {
    const RelationshipGraph graph = build_graph(test::sample_facts());
    const auto pair = [](const char* a, const char* b) { return std::pair(EntityId{a}, EntityId{b}); };
    DrawingOptions options;
    options.changes = PairChanges{{pair("country:AAA", "country:BBB"), {0, 3}},
                                  {pair("country:AAA", "country:DDD"), {2, 0}},
                                  {pair("leader:张三", "leader:李四"), {1, 2}}};
    const Drawing drawing = make_drawing(graph, test::sample_statistics(graph), options);
    const DrawnLine& fresh = *line(drawing, "country:AAA", "country:BBB");
    EXPECT_EQ(fresh.colour, light_theme().style(Change::fresh).colour);
    EXPECT_THAT(label_text(fresh), HasSubstr("0→3句"));
    EXPECT_THAT(fresh.classes, HasSubstr(" new"));
    EXPECT_EQ(line(drawing, "country:AAA", "country:DDD")->dash, Dash::dotted);
    EXPECT_THAT(drawing.subtitle, HasSubstr("新增1对，消失1对"));
    std::vector<std::string> legend;
    for (const LegendEntry& entry : drawing.legend) legend.push_back(entry.text);
    EXPECT_THAT(legend, testing::IsSupersetOf({"新增", "消失"}));
    EXPECT_THAT(legend, testing::Not(testing::Contains("减弱")));
}

TEST(Drawing, ColumnsTooTallForAPageBecomeDistances) {
    test::FactsMaker maker("x");
    maker.entity(NodeKind::country, "AAA");
    for (int i = 0; i < 45; ++i) {
        const std::string key = "C" + std::to_string(i);
        maker.entity(NodeKind::country, key);
        maker.relation(EdgeKind::supports, NodeKind::country, "AAA", NodeKind::country, key);
    }
    const RelationshipGraph graph = build_graph(Facts({maker.take()}));
    EXPECT_EQ(make_drawing(graph, {}).method, LayoutMethod::stress);
    DrawingOptions options;
    options.method = LayoutMethod::layered;
    EXPECT_EQ(make_drawing(graph, {}, options).method, LayoutMethod::layered);
}

TEST(Drawing, TheLayoutFollowsTheSizeOrTheWish) {
    EXPECT_EQ(sample_drawing().method, LayoutMethod::layered);
    DrawingOptions options;
    options.method = LayoutMethod::radial;
    EXPECT_EQ(sample_drawing(options).method, LayoutMethod::radial);
    for (const auto& [count, method] : {std::pair(100, LayoutMethod::stress), std::pair(500, LayoutMethod::force)}) {
        test::FactsMaker maker("x");
        for (int i = 0; i < count; ++i) maker.entity(NodeKind::country, "C" + std::to_string(i));
        DrawingOptions all;
        all.max_nodes = 0;
        EXPECT_EQ(make_drawing(build_graph(Facts({maker.take()})), {}, all).method, method);
    }
}

TEST(Drawing, EmptyGraphHasATitleOnly) {
    const Drawing drawing = make_drawing(RelationshipGraph(), {});
    EXPECT_TRUE(drawing.nodes.empty());
    EXPECT_TRUE(drawing.legend.empty());
    EXPECT_FALSE(drawing.title.empty());
}

TEST(Measure, NamesGoBothWays) {
    for (const Measure measure : kMeasures) EXPECT_EQ(parse_measure(name(measure)), measure);
    EXPECT_EQ(parse_measure("beauty"), std::nullopt);
}

}  // namespace
}  // namespace guanxi

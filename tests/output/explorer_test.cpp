#include "output/explorer.hpp"

#include <regex>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "graph/build.hpp"
#include "output/escape.hpp"
#include "output/explorer_bundle.hpp"
#include "output/explorer_view.hpp"
#include "output/graph_json.hpp"
#include "tests/output/fixture.hpp"

namespace guanxi {

namespace {

using Json = nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

/// What stands in the page's JSON block of this id.
std::string block(const std::string& page, const std::string& id) {
    const std::string start = "<script type=\"application/json\" id=\"" + id + "\">";
    const auto begin = page.find(start);
    EXPECT_NE(begin, std::string::npos) << id;
    const auto end = page.find("</script>", begin);
    return page.substr(begin + start.size(), end - begin - start.size());
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t number = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++number;
    return number;
}

/// The page without its script and style, which are the same for every graph.
std::string own_text(const std::string& page) {
    std::string text = page;
    const auto bundle = explorer_bundle();
    if (!bundle) return text;
    for (const std::string_view part : {bundle->script, bundle->style}) {
        const auto at = text.find(part);
        EXPECT_NE(at, std::string::npos);
        if (at != std::string::npos) text.erase(at, part.size());
    }
    return text;
}

std::string page_of(const RelationshipGraph& graph, const ExplorerOptions& options = {}) {
    return explorer_page(graph, test::sample_statistics(graph), options);
}

class ExplorerPage : public testing::Test {
protected:
    void SetUp() override {
        if (!explorer_bundle()) GTEST_SKIP() << "built without the explorer";
    }
};

TEST_F(ExplorerPage, HoldsTheWholeGraph) {
    const RelationshipGraph graph = build_graph(test::hostile_facts());
    const Statistics statistics = test::sample_statistics(graph);
    EXPECT_EQ(Json::parse(block(page_of(graph), "graph")), Json::parse(graph_to_json(graph, &statistics)));
}

TEST(ExplorerView, PlacesEveryNodeInTheOrderOfTheGraph) {
    const RelationshipGraph graph = build_graph(test::hostile_facts());
    const Json view = Json::parse(explorer_view(graph, test::sample_statistics(graph), {}));
    ASSERT_EQ(view.at("places").size(), graph.node_count());
    for (const Json& place : view.at("places")) {
        EXPECT_TRUE(place.at("x").is_number() && place.at("y").is_number());
        EXPECT_GT(place.at("zh").at("width").get<double>(), 0);
        EXPECT_FALSE(place.at("zh").at("text").get<std::string>().empty());
    }
}

TEST(ExplorerView, HasAWordAndALookForEveryKind) {
    const Json view = Json::parse(explorer_view(RelationshipGraph{}, {}, {}));
    for (const NodeKind kind : kNodeKinds) {
        EXPECT_FALSE(view.at("words").at("nodes").at(std::string(name(kind))).at("zh").get<std::string>().empty());
        for (const char* theme : {"light", "dark"})
            EXPECT_TRUE(view.at(theme).at("nodes").at(std::string(name(kind))).contains("fill"));
    }
    for (const EdgeKind kind : kEdgeKinds) {
        EXPECT_FALSE(view.at("words").at("edges").at(std::string(name(kind))).at("en").get<std::string>().empty());
        for (const char* theme : {"light", "dark"})
            EXPECT_TRUE(view.at(theme).at("edges").at(std::string(name(kind))).contains("colour"));
    }
    EXPECT_TRUE(view.at("places").empty());
}

TEST_F(ExplorerPage, IsOneScriptAndOneStyleUnderAPolicyOfTheirHashes) {
    const std::string page = page_of(build_graph(test::hostile_facts()));
    const auto bundle = explorer_bundle();
    EXPECT_EQ(count(page, "<script"), 3u);  // the two blocks of JSON and the script
    EXPECT_EQ(count(page, "</script"), 3u);
    EXPECT_EQ(count(page, "<style"), 1u);
    EXPECT_THAT(page, HasSubstr("content=\"default-src 'none'; script-src '" + std::string(bundle->script_hash) +
                                "'; style-src '" + std::string(bundle->style_hash) +
                                "'; img-src data: blob:; base-uri 'none'; form-action 'none'\""));
    EXPECT_TRUE(std::regex_match(std::string(bundle->script_hash), std::regex("sha256-[A-Za-z0-9+/]{43}=")));
}

TEST_F(ExplorerPage, NamesNoOtherFileOrHost) {
    const std::string page = own_text(page_of(build_graph(test::hostile_facts())));
    EXPECT_FALSE(
        std::regex_search(page, std::regex("(src|href|action|data|srcset|poster)\\s*=\\s*[\"']?(https?:|//)")));
    EXPECT_EQ(count(page, "href="), 1u);  // the empty icon, so that browsers ask for none
    EXPECT_THAT(page, HasSubstr("<link rel=\"icon\" href=\"data:,\">"));
}

TEST_F(ExplorerPage, LetsNoTextOutOfItsBlock) {
    ExplorerOptions options;
    options.title = "</title><script>alert(1)</script>";
    const std::string page = own_text(page_of(build_graph(test::hostile_facts()), options));
    EXPECT_THAT(page, AllOf(Not(HasSubstr("<script>alert")), Not(HasSubstr("<b>")), Not(HasSubstr("<!--"))));
    EXPECT_THAT(page, HasSubstr("<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>"));
    EXPECT_THAT(block(page, "graph"), AllOf(Not(HasSubstr("<")), Not(HasSubstr("&"))));
    EXPECT_THAT(block(page, "view"), AllOf(Not(HasSubstr("<")), Not(HasSubstr("&"))));
}

TEST_F(ExplorerPage, CarriesTheLicencesOfItsLibraries) {
    EXPECT_THAT(page_of(RelationshipGraph{}), AllOf(HasSubstr("The Cytoscape Consortium"),
                                                    HasSubstr("Permission is hereby granted, free of charge")));
}

TEST_F(ExplorerPage, OpensInTheLanguageAndThemeThatWereAskedFor) {
    ExplorerOptions options;
    options.language = LabelLanguage::en;
    options.is_dark = true;
    const std::string page = page_of(build_graph(test::hostile_facts()), options);
    EXPECT_THAT(page, HasSubstr("<html lang=\"en\">"));
    EXPECT_EQ(Json::parse(block(page, "view")).at("language"), "en");
    EXPECT_EQ(Json::parse(block(page, "view")).at("theme"), "dark");
}

TEST_F(ExplorerPage, IsTheSameBytesEveryTime) {
    const RelationshipGraph graph = build_graph(test::hostile_facts());
    EXPECT_EQ(page_of(graph), page_of(graph));
}

TEST(WithoutExplorer, ThePageSaysWhatIsMissingWhereItWasLeftOut) {
    if (explorer_bundle()) GTEST_SKIP() << "built with the explorer";
    const std::string page = page_of(RelationshipGraph{});
    EXPECT_THAT(page, AllOf(HasSubstr("built without the explorer"), HasSubstr("npm"), HasSubstr("未包含交互浏览页")));
    EXPECT_THAT(page, Not(HasSubstr("<script")));
}

TEST(HtmlJson, EscapesWhatEndsAScriptAndDropsIndents) {
    EXPECT_EQ(html_json("{\n \"a\": \"</script><!-- & \\n  x\",\n \"b\": [\n  1\n ]\n}\n"),
              "{\"a\": \"\\u003c/script\\u003e\\u003c!-- \\u0026 \\n  x\",\"b\": [1]}");
    EXPECT_EQ(html_json("\"\xE2\x80\xA8\xE2\x80\xA9\xE2\x80\xA7\xE2\x80\""), "\"\\u2028\\u2029\xE2\x80\xA7\xE2\x80\"");
    EXPECT_EQ(html_json(""), "");
}

}  // namespace

}  // namespace guanxi

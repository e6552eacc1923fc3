#include "src/eval/annotation.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/src/eval/measured.hpp"

namespace guanxi {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string kNodes =
    R"({"kind":"country","names":["FJI","斐济"]},{"kind":"leader","names":["兰布卡","Rabuka"]},{"kind":"leader","names":["埃凯"]})";
const std::string kText = "斐济总理兰布卡24日在苏瓦会见汤加首相埃凯。";

TEST(Annotation, IsReadWithItsSourceBesideIt) {
    const Annotation page = read_annotation(
        R"({"source":"../page.txt","published":"2025-07-24","language":"zh","more":1,"nodes":[)" + kNodes +
            R"(],"edges":[{"kind":"met","from":"Rabuka","to":"埃凯","date":"2025-07-24","optional":true}]})",
        "gold/deep/page.json");
    EXPECT_EQ(page.source, "gold/page.txt");
    EXPECT_EQ(to_string(page.published), "2025-07-24");
    EXPECT_EQ(page.language, "zh");
    ASSERT_EQ(page.nodes.size(), 3u);
    EXPECT_EQ(page.nodes[1].names, (std::vector<std::string>{"兰布卡", "Rabuka"}));
    ASSERT_EQ(page.edges.size(), 1u);
    EXPECT_EQ(page.edges[0].source, 1u) << "an end may be any of a node's names";
    EXPECT_EQ(page.edges[0].target, 2u);
    EXPECT_TRUE(page.edges[0].is_optional);
    EXPECT_EQ(page.edges[0].attributes.at("date"), std::vector<std::string>{"2025-07-24"});
}

TEST(Annotation, ThatIsFaultyIsRefusedWithThePlace) {
    struct Case {
        const char* text;
        const char* place;
        const char* message;
    };
    const std::vector<Case> cases{
        {"", "gold/page.json: line 1", "not valid JSON"},
        {"{\n\"source\": \"a.txt\",\n\"nodes\": [", "gold/page.json: line 3", "not valid JSON"},
        {"[1e400]", "gold/page.json", "a number that is too large"},
        {"[]", "gold/page.json", "expected an annotation"},
        {R"({"nodes":[],"edges":[]})", "gold/page.json", "expected an annotation"},
        {R"({"source":1,"nodes":[],"edges":[]})", "gold/page.json", "\"source\" to be a text"},
        {R"({"source":"a","nodes":[]})", "gold/page.json", "a list \"edges\""},
        {R"({"source":"a","nodes":{},"edges":[]})", "gold/page.json", "a list \"nodes\""},
        {R"({"source":"a","published":"June","nodes":[],"edges":[]})", "gold/page.json", "\"published\" is no date"},
        {R"({"source":"a","nodes":["x"],"edges":[]})", "gold/page.json: nodes[0]", "expected an object"},
        {R"({"source":"a","nodes":[{"kind":"planet","names":["x"]}],"edges":[]})", "gold/page.json: nodes[0]",
         "unknown kind of node \"planet\""},
        {R"({"source":"a","nodes":[{"kind":"leader","names":[]}],"edges":[]})", "gold/page.json: nodes[0]",
         "at least one name"},
        {R"({"source":"a","nodes":[{"kind":"leader","names":[3]}],"edges":[]})", "gold/page.json: nodes[0]",
         "every name to be a text"},
        {R"({"source":"a","nodes":[{"kind":"leader","names":["x"],"optional":"yes"}],"edges":[]})",
         "gold/page.json: nodes[0]", "\"optional\" to be true or false"},
        {R"({"source":"a","nodes":[{"kind":"event","names":["x"],"place":null}],"edges":[]})",
         "gold/page.json: nodes[0]", "\"place\" is null"},
        {R"({"source":"a","nodes":[{"kind":"agreement","names":["x"],"fields":"trade"}],"edges":[]})",
         "gold/page.json: nodes[0]", "\"fields\" to be a list"},
        {R"({"source":"a","nodes":[{"kind":"leader","names":["x"]}],"edges":[{"kind":"likes","from":"x","to":"x"}]})",
         "gold/page.json: edges[0]", "unknown kind of edge \"likes\""},
        {R"({"source":"a","nodes":[{"kind":"leader","names":["x"]}],"edges":[{"kind":"met","from":"x","to":"y"}]})",
         "gold/page.json: edges[0]", "\"to\" names no node: \"y\""},
        {R"({"source":"a","nodes":[{"kind":"leader","names":["x"]}],"edges":[{"kind":"met","from":"x"}]})",
         "gold/page.json: edges[0]", "a member \"to\""},
        {R"({"source":"a","nodes":[{"kind":"leader","names":["x"]},{"kind":"country","names":["FJI"]}],
             "edges":[{"kind":"met","from":"x","to":"x"},{"kind":"visited","from":"FJI","to":"x"}]})",
         "gold/page.json: edges[1]", "cannot go from a node of kind country to one of kind leader"},
    };
    for (const Case& item : cases) {
        try {
            read_annotation(item.text, "gold/page.json");
            ADD_FAILURE() << "was read: " << item.text;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind, ErrorKind::format) << item.text;
            EXPECT_EQ(error.place, item.place) << item.text;
            EXPECT_THAT(error.what(), HasSubstr(item.message)) << item.text;
        }
    }
}

std::vector<std::string> warnings(const std::string& nodes, const std::string& edges = {}) {
    std::vector<std::string> messages;
    for (const Diagnostic& fault : review(testing_eval::annotated(nodes, edges), kText)) {
        EXPECT_EQ(fault.severity, Severity::warning);
        messages.push_back(fault.place + ": " + fault.message);
    }
    return messages;
}

TEST(Review, HasNothingToSayOfACarefulAnnotation) {
    EXPECT_THAT(warnings(kNodes, R"({"kind":"met","from":"兰布卡","to":"埃凯"})"), IsEmpty());
    EXPECT_THAT(warnings(R"({"kind":"country","names":["NZL"]},{"kind":"event","names":["峰会"],"optional":true})"),
                IsEmpty())
        << "a country may be meant by another word, an optional thing may be named otherwise";
}

TEST(Review, NamesSlipsWithTheirPlaces) {
    EXPECT_THAT(warnings(R"({"kind":"leader","names":["温斯顿"]})"),
                ElementsAre("gold/page.json: nodes[0]: no name of the leader \"温斯顿\" stands in the text"));
    EXPECT_THAT(warnings(R"({"kind":"country","names":["斐济","FJI"]})"),
                ElementsAre(HasSubstr("code of a country comes first")));
    EXPECT_THAT(
        warnings(kNodes, R"({"kind":"met","from":"兰布卡","to":"埃凯"},{"kind":"met","from":"埃凯","to":"Rabuka"})"),
        ElementsAre("gold/page.json: edges[1]: met: 埃凯 -> Rabuka stands twice; the first counts"));
    EXPECT_THAT(warnings(kNodes + R"(,{"kind":"leader","names":["南亚布"],"optional":true})",
                         R"({"kind":"met","from":"南亚布","to":"埃凯"})"),
                ElementsAre(HasSubstr("one of its ends is optional")));
    EXPECT_THAT(
        warnings(kNodes + R"(,{"kind":"leader","names":["埃凯"]})", R"({"kind":"met","from":"兰布卡","to":"埃凯"})"),
        ElementsAre(HasSubstr("two nodes are called \"埃凯\"")));
}

}  // namespace
}  // namespace guanxi

// Runs `guanxi stats` as its users do.

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/src/app/program.hpp"

namespace guanxi {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;
using Stats = testing_app::Program;
using testing_app::Ended;
using Json = nlohmann::json;

const std::string kFiji =
    "斐济总理会见汤加首相\n"
    "新华社苏瓦7月24日电　斐济总理兰布卡24日在苏瓦会见汤加首相埃凯。会谈后，两国元首见证签署《斐济共和国和汤加王国渔业"
    "合作协定》。\n";

TEST_F(Stats, RankByTheMeasuresAskedFor) {
    write("fiji.txt", kFiji);
    const Ended run = guanxi({"stats", "fiji.txt", "-q", "--by", "degree,betweenness", "--format", "csv"});
    EXPECT_EQ(run.code, 0) << run.err;
    EXPECT_THAT(run.out, StartsWith("rank,id,label,kind,degree,betweenness\r\n1,"));
    const Ended leaders =
        guanxi({"stats", "fiji.txt", "-q", "--by", "degree", "--of", "leader", "--format", "csv", "--top", "0"});
    EXPECT_THAT(leaders.out, AllOf(HasSubstr(",leader,"), Not(HasSubstr(",country,"))));
    const Json json = Json::parse(guanxi({"stats", "fiji.txt", "--by", "core", "--format", "json", "--top", "2"}).out);
    EXPECT_EQ(json["ranking"].size(), 2u);
}

TEST_F(Stats, MeasureTheNetworkAskedFor) {
    write("fiji.txt", kFiji);
    const auto ids = [&](const char* network) {
        return guanxi({"stats", "fiji.txt", "--network", network, "--format", "csv", "--top", "0"}).out;
    };
    EXPECT_THAT(ids("whole"), AllOf(HasSubstr("country:FJI"), HasSubstr("leader:"), HasSubstr("agreement:")));
    EXPECT_THAT(ids("countries"), AllOf(HasSubstr("country:FJI"), Not(HasSubstr("leader:"))));
    EXPECT_THAT(ids("two-mode"), AllOf(HasSubstr("agreement:"), Not(HasSubstr("leader:"))));
    EXPECT_THAT(guanxi({"stats", "fiji.txt", "--network", "countries"}).out, HasSubstr("Nodes: 2, ties: 1"));
}

}  // namespace
}  // namespace guanxi

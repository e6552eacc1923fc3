#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "tests/src/extract/facts_text.hpp"

// Who helps whom after a disaster: the receiver is mostly named only before. All sentences are made up.

namespace guanxi {
namespace {

using namespace testing_extract;

TEST(ChineseAid, TheStrickenAreaIsTheCountryThatTheDisasterHasStruck) {
    expect_relations({
        {"汤加15日发生强烈地震。斐济向灾区提供了一批帐篷。", "aids FJI TON"},
        {"汤加25日發生強震。智利的救援人員已在災區展開搜救。", "aids CHL TON"},
        {"飓风袭击海地。古巴医疗队飞抵灾区。", "aids CUB HTI"},
        {"斐济向灾区提供了一批帐篷。", ""},
        {"斐济遭遇洪灾。斐济政府向灾区调拨物资。", ""},
    });
}

TEST(ChineseAid, WhatIsSentToNobodyGoesToTheStricken) {
    expect_relations({
        {"汤加发生海啸。斐济、智利则宣布将派遣救援队或提供资金。", "aids CHL TON planned; aids FJI TON planned"},
        {"湯加遭颶風重創。智利的救援隊20日抵達，帶來淡水和藥品。", "aids CHL TON"},
        {"斐济和汤加发生洪灾。智利宣布运来一批毛毯。", ""},
    });
    // Of two countries struck, the one from which the paper reports.
    const auto lines = facts_text(
        "洪灾\n\n　　新华社苏瓦5月20日电　斐济和汤加遭遇洪水。中方还决定向汤加提供药品。智利宣布将运来一批毛毯。\n",
        "2014-05-21", built_in_rules());
    EXPECT_EQ(std::ranges::count(lines, "aids country:CHL country:FJI"), 1);
}

TEST(ChineseAid, TeamsAndGoodsArePutIntoManyVerbs) {
    expect_relations({
        {"汤加首相埃凯17日带着医疗队和善款抵达苏瓦。", "aids TON FJI; visited 埃凯 FJI"},
        {"斐济外长把一笔现汇交到汤加财长手中。", "aids FJI TON"},
        {"斐济派出的救援队与汤加并肩搜救。", "aids FJI TON"},
        {"斐济为数百名汤加青年提供赴苏瓦学习农业技术的机会。", "aids FJI TON"},
        {"汤加首相感谢斐济在飓风后送来粮食和药品。", "aids FJI TON"},
        {"他对斐济送来的面粉表示谢意。", ""},
        {"斐济的直升机17日开始在汤加北部吊运灾民。", "aids FJI TON"},
        {"斐济首批提供500万美元，供汤加购买食品。", "aids FJI TON"},
        {"斐济派来的分队正同汤加军警作业。", "aids FJI TON"},
        {"斐济将提供更多装备，协助汤加在外岛搜救。", "aids FJI TON planned"},
        {"苏瓦支持汤加维护海洋秩序的立场，并赠送巡逻船给汤加。", "aids FJI TON; supports FJI TON"},
    });
}

TEST(ChineseAid, ACountryNamedWithAnotherIsNoPairOfShortNames) {
    const auto lines = facts_text("洪灾\n\n　　黑山向塞尔维亚和波黑两国提供了船只。\n", "2014-05-21", built_in_rules());
    EXPECT_EQ(std::ranges::count(lines, "aids country:MNE country:BIH"), 1);
    EXPECT_EQ(std::ranges::count(lines, "country:MNE alias 波黑"), 0);
}

}  // namespace
}  // namespace guanxi

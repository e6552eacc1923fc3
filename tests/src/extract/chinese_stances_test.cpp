#include <string>

#include <gtest/gtest.h>

#include "tests/src/extract/facts_text.hpp"

// Who stands by whom or against whom, where the party is told in an attribute or another clause, and who is told by
// what they do together to have met. All sentences are made up.

namespace guanxi {
namespace {

using namespace testing_extract;

TEST(ChineseStances, SupportMayGoToADescribedCountry) {
    expect_relations({
        {"智利支持建立以东耶路撒冷为首都的独立的巴勒斯坦国。", "supports CHL PSE"},
        {"斐济声援遭受飓风袭击的汤加。", "supports FJI TON"},
        {"斐济总理兰布卡明言汤加有资格加入英联邦。", "supports FJI TON"},
        {"智利支持汤加参与国际社会的活动。", "supports CHL TON"},
        {"智利反对汤加参与国际社会的活动。", "opposes CHL TON"},
        {"汤加政府在公报中承认，中华人民共和国政府是代表全中国的唯一合法政府。", "supports TON CHN"},
    });
}

TEST(ChineseStances, WhatSomebodyDoesNotMeanToDoIsNoDeed) {
    expect_relations({
        {"斐济外长说，斐方无意与汤加开战。", ""},
        {"斐济和汤加宣布结束交战状态。", ""},
        {"斐济和汤加再度交火。", "attacks FJI TON; attacks TON FJI"},
        {"斐济将把汤加列入单方面免签国家名单。", ""},
        {"斐济一怒之下召回驻汤加大使。", "opposes FJI TON"},
        {"斐济总理兰布卡请他转达陶法国王对汤加首相埃凯的问候。", ""},
        {"斐济总理兰布卡请他转达对汤加首相埃凯的问候。", "contacted 兰布卡 埃凯"},
    });
}

TEST(ChineseStances, ABlowMayBeToldOverAComma) {
    expect_relations({
        {"斐济发动全线进攻，深入汤加境内一百多公里。", "attacks FJI TON"},
        {"智利会同秘鲁和阿根廷等国，出兵入侵汤加。", "attacks ARG TON; attacks CHL TON; attacks PER TON"},
        {"斐济外长兰布卡说，汤方以此为借口加征关税，既不公平，也站不住脚。", "opposes FJI TON"},
    });
}

TEST(ChineseStances, WhatIsListedWithAPlaceIsNoSubject) {
    expect_relations({
        {"汤加首相埃凯说，汤方在西藏、台湾等问题上支持中方立场。", "supports TON CHN"},
    });
}

TEST(ChineseStances, WhoIsDescribedAtTheHeadOfASentenceIsItsSubject) {
    expect_relations({
        {"同样因渔业问题不满苏瓦的汤加，25日再度向斐方抗议。", "opposes TON FJI"},
        {"饱受战乱的也门，向联合国控告以色列。", "opposes YEM ISR"},
        {"一直支持台湾的巴拉圭，与中国没有外交关系。", "supports PRY TWN"},
        {"斐济总理兰布卡会见了来访的汤加首相埃凯，感谢汤加提供援助。",
         "aids TON FJI; met 兰布卡 埃凯; visited 埃凯 FJI"},
    });
}

TEST(ChineseStances, RegretOverADeedIsWordsAgainstWhoDidIt) {
    expect_relations({
        {"斐济外交部随后发表声明，对汤加未经磋商就驱离大使深感遗憾。", "opposes FJI TON"},
        {"汤加外长说，斐方的军事冒险行为违背国际关系准则。", "opposes TON FJI"},
        {"汤加外长说，斐方的友好举动有助于和平。", ""},
        {"汤加外长说，责任完全在斐济。", "opposes TON FJI"},
        {"汤加外长警告幕后主使斐济要付出代价。", "opposes TON FJI"},
        {"斐济把汤加外交官全数逐走。", "opposes FJI TON"},
    });
}

TEST(ChineseStances, WhoKillsAnOfficerHasAttacked) {
    expect_relations({
        {"以军出动无人机，在苏瓦炸死了伊朗指挥官。", "attacks ISR IRN"},
        {"斐济外长打电话向汤加首相埃凯表示遗憾。", ""},
        {"斐济总理兰布卡打电话向汤加首相埃凯表示遗憾。", "contacted 兰布卡 埃凯"},
        {"斐济总理兰布卡在电话里得到了汤加首相埃凯的同意。", "contacted 兰布卡 埃凯"},
    });
}

TEST(ChineseStances, WhoDoesSomethingTogetherHasMet) {
    expect_relations({
        {"斐济总理兰布卡在苏瓦同汤加首相埃凯、智利总统博里奇一道，转动通气阀门。",
         "met 兰布卡 博里奇; met 兰布卡 埃凯"},
        {"斐济总理兰布卡与汤加首相埃凯一起为大桥剪彩。", "met 兰布卡 埃凯"},
        {"斐济总理兰布卡访问汤加，与汤加首相埃凯会谈。两位领袖先在办公室密谈一小时。",
         "met 兰布卡 埃凯; visited 兰布卡 TON"},
        {"斐济总理兰布卡与汤加首相埃凯在苏瓦举行第十一届领导人非正式峰会。", "met 兰布卡 埃凯"},
        {"由斐济、汤加两国总理发起、在智利举行的第二届海洋峰会闭幕。", "hosted CHL 第二届海洋峰会"},
    });
}

}  // namespace
}  // namespace guanxi

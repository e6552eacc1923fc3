#include <gtest/gtest.h>

#include "tests/src/extract/facts_text.hpp"

// For whom words stand that only refer to somebody. All sentences are made up.

namespace guanxi {
namespace {

using testing_extract::expect_relations;

TEST(ChineseReferences, FormerAndLatterAreTheTwoNamedTogether) {
    expect_relations({
        {"智利总统博里奇会见汤加首相埃凯，后者访问了斐济。", "met 博里奇 埃凯; visited 埃凯 FJI"},
        {"智利总统博里奇会见汤加首相埃凯，前者随后访问了斐济。", "met 博里奇 埃凯; visited 博里奇 FJI"},
        {"汤加与智利商谈渔业，后者谴责斐济。", "opposes CHL FJI"},
    });
}

TEST(ChineseReferences, AMinisterWithoutANameIsTheOnlyOneOfTheText) {
    expect_relations({
        {"斐济外长塔拉索在座。外长在机场会见了汤加首相埃凯。", "met 埃凯 塔拉索"},
        {"斐济外交部发言人科罗说：“斐济外长塔拉索在座。8日，外长从苏瓦到访汤加。明天，他将前往智利。”",
         "visited 塔拉索 CHL planned; visited 塔拉索 TON"},
    });
}

TEST(ChineseReferences, TheOtherSideIsWhoIsNamedBesideTheSubject) {
    expect_relations({
        {"智利总统博里奇批评汤加首相埃凯，但仍向对方提供援助。", "aids CHL TON; opposes CHL TON"},
        {"智利总统博里奇访问汤加，宣布智利将向其提供援助。", "aids CHL TON planned; visited 博里奇 TON"},
        {"汤加首相埃凯邀请智利总统博里奇，并与其会谈。", "met 博里奇 埃凯"},
        {"汤加首相埃凯谴责其邻国。", ""},
    });
}

TEST(ChineseReferences, ThatCountryIsTheOneNamedLast) {
    expect_relations({
        {"汤加首相埃凯宣布，该国将退出太平洋岛国论坛。", "member_of TON 太平洋岛国论坛 denied"},
        {"汤加指责智利捕鱼，宣布与该国断交。", "opposes TON CHL"},
    });
}

TEST(ChineseReferences, OneOfAGroupAndItsNumberAreTheGroup) {
    expect_relations({
        {"智利、秘鲁、汤加和斐济的代表在座。智利等四国谴责瑙鲁。",
         "opposes CHL NRU; opposes FJI NRU; opposes PER NRU; opposes TON NRU"},
        {"智利等四国谴责瑙鲁。", "opposes CHL NRU"},
        {"智利、秘鲁、汤加和斐济的代表在座。智利等四国以惠灵顿失信为由，与其断交。",
         "opposes CHL NZL; opposes FJI NZL; opposes PER NZL; opposes TON NZL"},
    });
}

TEST(ChineseReferences, TheCountriesSaidAboveAreThoseListedLast) {
    expect_relations({
        {"应智利、秘鲁和汤加三国外长邀请，斐济外长塔拉索已对上述国家进行正式访问。",
         "visited 塔拉索 CHL; visited 塔拉索 PER; visited 塔拉索 TON"},
        {"斐济总理兰布卡会见汤加首相埃凯。智利总统博里奇日前访问这两国。",
         "met 兰布卡 埃凯; visited 博里奇 FJI; visited 博里奇 TON"},
    });
}

TEST(ChineseReferences, WhatTwoDidTogetherMayFollowAnIs) {
    expect_relations({
        {"斐济总理兰布卡和汤加首相埃凯在座。文件是两国领导人当天会晤时谈成的。", "met 兰布卡 埃凯"},
        {"消息是斐济总理兰布卡会见汤加首相埃凯后发布的。", "met 兰布卡 埃凯"},
    });
}

TEST(ChineseReferences, ThoseWhoMeetAreTheHostAndWhoeverIsThere) {
    expect_relations({
        {"巴西总统卢拉主持召开特别会议。智利总统博里奇和秘鲁总统博鲁阿尔特与会。三国领导人签署《渔业宣言》。",
         "party_to BRA 渔业宣言; party_to CHL 渔业宣言; party_to PER 渔业宣言; signed 博里奇 渔业宣言; "
         "signed 博鲁阿尔特 渔业宣言; signed 卢拉 渔业宣言"},
        {"汤加主办渔业会议，智利、秘鲁，以及斐济的代表出席会议。瑙鲁没有出席会议。会后各方通过《渔业宣言》。",
         "party_to CHL 渔业宣言; party_to FJI 渔业宣言; party_to PER 渔业宣言; party_to TON 渔业宣言"},
        {"会议由斐济主办，智利、秘鲁和汤加的代表到会。与会各国通过《渔业宣言》。",
         "party_to CHL 渔业宣言; party_to FJI 渔业宣言; party_to PER 渔业宣言; party_to TON 渔业宣言"},
        // Who is to host the next is not there yet.
        {"智利、秘鲁和汤加的代表到会。斐济将主办下次会议。与会各国通过《渔业宣言》。",
         "party_to CHL 渔业宣言; party_to PER 渔业宣言; party_to TON 渔业宣言"},
    });
}

TEST(ChineseReferences, AGroupMayHaveMoreThanTen) {
    expect_relations({
        {"汤加主持会议，智利、秘鲁、巴西、古巴、海地、帕劳、瑙鲁、斐济、萨摩亚和图瓦卢的代表到会。十一国签署《渔业宣言"
         "》。",
         "party_to BRA 渔业宣言; party_to CHL 渔业宣言; party_to CUB 渔业宣言; party_to FJI 渔业宣言; "
         "party_to HTI 渔业宣言; party_to NRU 渔业宣言; party_to PER 渔业宣言; party_to PLW 渔业宣言; "
         "party_to TON 渔业宣言; party_to TUV 渔业宣言; party_to WSM 渔业宣言"},
    });
}

TEST(ChineseReferences, WhatSomebodyBecomesIsNobodyElse) {
    expect_relations({
        {"斐济总理兰布卡日前访问汤加，成为十年来首位到访的斐济总理。他会见汤加首相埃凯。",
         "met 兰布卡 埃凯; visited 兰布卡 TON"},
    });
}

TEST(ChineseReferences, HeIsWhomTheTextIsAboutSinceSomebodySpoke) {
    expect_relations({
        {"斐济总理兰布卡说，渔业很重要。汤加首相埃凯提出新方案，他日前会见了智利总统博里奇。", "met 博里奇 埃凯"},
        {"斐济总理兰布卡说，渔业很重要，他日前会见了智利总统博里奇。", "met 兰布卡 博里奇"},
    });
}

TEST(ChineseReferences, AListAndItsPartnerAreTogetherSoMany) {
    expect_relations({
        {"智利、秘鲁两国同汤加商谈。三国谴责瑙鲁。", "opposes CHL NRU; opposes PER NRU; opposes TON NRU"},
    });
}

TEST(ChineseReferences, WhoMeetsAListOfGuestsIsOneMoreThanThey) {
    expect_relations({
        {"斐济总理兰布卡在苏瓦主持会议。汤加首相埃凯、智利总统博里奇、秘鲁外长席亚莱尔应邀到会。四国领导人谴责瑙鲁。",
         "opposes CHL NRU; opposes FJI NRU; opposes PER NRU; opposes TON NRU"},
    });
}

TEST(ChineseReferences, SoManyAreThoseOfAListThatComesLater) {
    const std::string five =
        "party_to CHL 苏瓦条约; party_to COL 苏瓦条约; party_to FJI 苏瓦条约; party_to PER 苏瓦条约; party_to TON "
        "苏瓦条约";
    expect_relations({
        {"南太平洋五国在斐济首都苏瓦签署《苏瓦条约》。在座的有智利、秘鲁、汤加和哥伦比亚。", five},
        {"五国签署《苏瓦条约》。在座的有智利、秘鲁、汤加、斐济和哥伦比亚。", five},
        {"十二国签署《苏瓦条约》。在座的有智利、秘鲁、汤加、斐济和哥伦比亚。", ""},
        {"十一國簽署《蘇瓦條約》。在座的有智利、秘魯、湯加、斐濟、哥倫比亞、巴西、阿根廷、烏拉圭、法國、德國和英國。",
         "party_to ARG 苏瓦条约; party_to BRA 苏瓦条约; party_to CHL 苏瓦条约; party_to COL 苏瓦条约; party_to DEU "
         "苏瓦条约; party_to FJI 苏瓦条约; party_to FRA 苏瓦条约; party_to GBR 苏瓦条约; party_to PER 苏瓦条约; "
         "party_to TON 苏瓦条约; party_to URY 苏瓦条约"},
    });
}

TEST(ChineseReferences, WhatSomebodyIsWillingToDoIsNoSubject) {
    expect_relations({
        {"斐济支持汤加的合法立场，愿进口更多汤加农产品，同汤方深化渔业合作。",
         "cooperates_with FJI TON; supports FJI TON"},
    });
}

TEST(ChineseReferences, OrganizationsAreNamedAgainByWhatTheyAre) {
    expect_relations({
        {"美洲国家组织今天开会。斐济退出该组织。", "member_of FJI 美洲国家组织 denied"},
        {"東非共同體今天開會。斐濟不會加入這一共同體。", "member_of FJI 东非共同体 denied"},
        {"东非共同体今天开会。斐济加入共同体。", "member_of FJI 东非共同体"},
        {"东非共同体和加勒比共同体开会。斐济加入共同体。", ""},
        {"东非共同体今天开会。斐济加入该联盟。", ""},
        {"美洲国家组织今天开会。“暗影”组织在苏瓦活动。斐济退出该组织。", ""},
        {"美洲国家组织今天开会。天气晴。海面平静。船只很多。风不大。斐济退出该组织。", ""},
        {"东非共同体总部设在阿鲁沙，最近一个入盟的国家是汤加。", "member_of TON 东非共同体"},
    });
}

TEST(ChineseReferences, ProjectsAreNamedAgainByWhatTheyAre) {
    expect_relations({
        {"汤加建设罗贡水电站。斐济为该项目提供资金。", "partner_in FJI 罗贡水电站; partner_in TON 罗贡水电站"},
        {"汤加建设罗贡水电站。斐济为这座水电站提供资金。", "partner_in FJI 罗贡水电站; partner_in TON 罗贡水电站"},
        {"汤加建设罗贡水电站。斐济为该铁路提供资金。", "partner_in TON 罗贡水电站"},
        {"汤加建设罗贡水电站。斐济禁止为该项目提供资金。", "partner_in TON 罗贡水电站"},
    });
}

TEST(ChineseReferences, TwoPremiersAreThoseWithThatOffice) {
    expect_relations({
        {"斐济总理兰布卡同巴布亚新几内亚总理马拉佩通话。马拉佩说，已派国防部长约瑟夫出行。两位总理批评智利。",
         "contacted 兰布卡 马拉佩; opposes FJI CHL; opposes PNG CHL"},
    });
}

}  // namespace
}  // namespace guanxi

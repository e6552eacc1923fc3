#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/src/extract/facts_text.hpp"

// How Chinese names of agreements, meetings, projects and the members of organisations are found where no title mark
// and no verb of signing shows them. All sentences are made up.

namespace guanxi {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;
using testing_extract::expect_relations;
using testing_extract::facts_text;

TEST(ChineseThings, AgreementsOfTwoPartiesNeedNoVerbOfSigning) {
    const std::string of_two = "（CHL、TON，2025-07）";
    const auto both = [&](const std::string& title) {
        return "party_to CHL " + title + of_two + "; party_to TON " + title + of_two;
    };
    expect_relations({
        {"智利和汤加自由贸易协定7月1日起实施。", both("自由贸易协定")},
        {"智利与汤加陆地边界协定今天正式生效。", both("陆地边界协定")},
        {"智利同汤加之间的停火协议已经生效。", both("停火协议")},
        {"智利和汤加引渡条约到期。", both("引渡条约")},
        {"智利、汤加两国边界协定已生效。", both("边界协定")},
        {"汤加宣布中止执行与智利的渔业协议。", both("渔业协议")},
        {"汤加与智利就司法互助协定达成一致。", both("司法互助协定")},
    });
}

TEST(ChineseThings, AgreementsThatAreOnlySoughtAreNone) {
    expect_relations({
        {"智利和汤加自由贸易协定谈判陷入僵局。", ""},
        {"智利和汤加争取早日达成和解，边界条约草案仍在讨论。", ""},
        {"市民张先生的租赁协议到期。", ""},
    });
    EXPECT_THAT(facts_text("智利和汤加希望尽快结束智利和汤加自由贸易协定谈判。\n", "2025-07-25"),
                Not(Contains(HasSubstr("agreement:"))));
}

TEST(ChineseThings, AgreementsThatSomebodyLeavesAreNamed) {
    expect_relations({
        {"汤加退出苏瓦边界公约。", "party_to TON 苏瓦边界公约（TON，2025-07） denied"},
        {"汤加与智利中止已执行20年的友好合作条约。",
         "party_to CHL 友好合作条约（CHL、TON，2025-07）; party_to TON 友好合作条约（CHL、TON，2025-07）"},
    });
}

TEST(ChineseThings, AgreementsThatAreSignedAreCalledByWhatTheyAreAbout) {
    const std::string title = "关于成立海洋委员会的谅解备忘录（CHL、TON，2025-07）";
    expect_relations({
        {"汤加外长图伊与智利外长范克拉韦伦签署关于成立海洋委员会的谅解备忘录。",
         "party_to CHL " + title + "; party_to TON " + title + "; signed 图伊 " + title + "; signed 范克拉韦伦 " +
             title},
    });
}

TEST(ChineseThings, AgreementsWithoutANameAreThoseOfTheirParties) {
    const std::string of_two = "（CHL、TON，2025-07）";
    const auto both = [&](const std::string& title) {
        return "party_to CHL " + title + of_two + "; party_to TON " + title + of_two;
    };
    expect_relations({
        {"汤加和智利签署条约，决定共管渔场。", both("条约")},
        {"汤加和智利签署了一份防务协议。", both("防务协议")},
        {"汤加与智利就渔业纠纷达成协议。", both("渔业纠纷协议")},
        {"汤加和智利已就“深海采矿”问题达成协议。", both("“深海采矿”问题协议")},
        {"汤加和智利希望就渔业纠纷达成协议。", ""},
        {"汤加和智利未能就渔业纠纷达成协议。", ""},
        {"汤加和智利就能源合作达成协议。", "cooperates_with CHL TON"},
        {"汤加和智利希望签署条约。", ""},
        {"市民张先生与房东签订协议。", ""},
        {"修建海底电缆的政府间协定2023年5月在苏瓦由汤加、智利两国首脑签署。", both("政府间协定")},
        {"斐济总理兰布卡出席渔业谅解备忘录签字仪式。", "witnessed 兰布卡 渔业谅解备忘录（2025-07）"},
        {"汤加和智利签订国籍和既得权利公约。", both("国籍和既得权利公约")},
        {"汤加和智利签署《苏瓦条约》，另有一份海底矿产合作谅解备忘录。",
         "party_to CHL 海底矿产合作谅解备忘录（CHL、TON，2025-07）; party_to CHL 苏瓦条约; party_to TON "
         "海底矿产合作谅解备忘录（CHL、TON，2025-07）; party_to TON 苏瓦条约"},
        {"汤加和智利签署了成立“海洋联盟”的条约。", both("成立“海洋联盟”的条约")},
        {"汤加和智利共同签订两国25年全面合作计划。", both("25年全面合作计划")},
    });
}

TEST(ChineseThings, NumbersOfAgreementsStandForAsManyTitlesInARow) {
    const std::string all =
        "party_to CHL 海洋议定书; party_to CHL 苏瓦议定书; party_to TON 海洋议定书; party_to TON 苏瓦议定书";
    const std::string witnessed = "; witnessed 兰布卡 海洋议定书; witnessed 兰布卡 苏瓦议定书";
    const std::string told_after = "《苏瓦议定书》和《海洋议定书》须经议会批准。";
    expect_relations({
        {"汤加和智利签署两项议定书。" + told_after, all},
        {"汤加和智利签署两项议定书。斐济总理兰布卡到场见证。" + told_after, all + witnessed},
        {"汤加和智利签署三项条约。" + told_after,
         "party_to CHL 条约（CHL、TON，2025-07）; party_to TON 条约（CHL、TON，2025-07）"},
    });
}

TEST(ChineseThings, AgreementsInARowAreSignedTogether) {
    const std::string of_two = "（CHL、TON，2025-07）";
    const auto each = [&](const std::string& kind, const std::string& who) {
        return kind + " " + who + " 商务条约" + of_two + "; " + kind + " " + who + " 科学技术和文化合作协定" + of_two +
               "; " + kind + " " + who + " 苏瓦条约";
    };
    expect_relations({
        {"《苏瓦条约》以及两国商务条约、科学技术和文化合作协定今天签字。代表汤加签字的是首相埃凯，代表智利签字的是总统"
         "博里奇。",
         each("party_to", "CHL") + "; " + each("party_to", "TON") + "; " + each("signed", "博里奇") + "; " +
             each("signed", "埃凯")},
        {"汤加首相埃凯在《苏瓦条约》与《海洋条约》上签下自己的名字。",
         "party_to TON 海洋条约; party_to TON 苏瓦条约; signed 埃凯 海洋条约; signed 埃凯 苏瓦条约"},
        {"汤加和智利签署《苏瓦条约》。斐济总理兰布卡见证。",
         "party_to CHL 苏瓦条约; party_to TON 苏瓦条约; witnessed 兰布卡 苏瓦条约"},
        {"汤加和智利签署《苏瓦条约》。斐济总理兰布卡，以及东道主、瓦努阿图总理纳帕特到场见证。",
         "party_to CHL 苏瓦条约; party_to TON 苏瓦条约; witnessed 兰布卡 苏瓦条约; witnessed 纳帕特 苏瓦条约"},
        {"汤加和智利签署《苏瓦条约》。到场见证的还有斐济总理兰布卡和瓦努阿图总理纳帕特。",
         "party_to CHL 苏瓦条约; party_to TON 苏瓦条约; witnessed 兰布卡 苏瓦条约; witnessed 纳帕特 苏瓦条约"},
    });
}

TEST(ChineseThings, WordsThatPointBackMeanTheAgreementNamedLast) {
    expect_relations({
        {"汤加签署《苏瓦条约》。斐济随后批准该条约。", "party_to FJI 苏瓦条约; party_to TON 苏瓦条约"},
        {"汤加签署《苏瓦条约》。汤加签署《海洋条约》。斐济退出这一条约。",
         "party_to FJI 海洋条约 denied; party_to TON 海洋条约; party_to TON 苏瓦条约"},
        {"汤加签署《苏瓦条约》。斐济发表声明欢迎这项条约。", "party_to TON 苏瓦条约"},
    });
}

TEST(ChineseThings, AgreementsOfLongAgoWereSignedByOthers) {
    const std::string of_two = "边界协定（CHL、TON，2025-07）";
    expect_relations({
        {"智利总统博里奇和汤加首相埃凯都在场。边界协定于1999年11月18日在苏瓦由智、汤两国首脑签署。",
         "party_to CHL " + of_two + "; party_to TON " + of_two},
    });
}

TEST(ChineseThings, ProjectsAreNamedByPlacesAndNouns) {
    expect_relations({
        {"斐济愿同汤加推动瓦瓦乌医院改扩建工程。",
         "partner_in FJI 瓦瓦乌医院改扩建工程; partner_in TON 瓦瓦乌医院改扩建工程"},
        {"由斐济和汤加共建的南部天然气走廊今年贯通。", "partner_in FJI 南部天然气走廊; partner_in TON 南部天然气走廊"},
        {"汤加在斐济的第一个农业技术示范中心里参观。", ""},
        {"汤加和斐济商定，跨瓦瓦乌天然气管道明年开始供气。",
         "partner_in FJI 跨瓦瓦乌天然气管道; partner_in TON 跨瓦瓦乌天然气管道"},
    });
}

TEST(ChineseThings, OrganizationsAndCountriesActTogether) {
    expect_relations({
        {"欧盟和汤加签署《苏瓦条约》。", "party_to TON 苏瓦条约; party_to 欧洲联盟 苏瓦条约"},
        {"斐济谴责欧盟和汤加。", "opposes FJI TON"},
    });
}

TEST(ChineseThings, WhoSignsIsNoWitness) {
    const std::string title = "防务协议（CHL、TON，2025-07）";
    expect_relations({{"汤加外长图伊和智利外长范克拉韦伦在斐济总理兰布卡面前签下一份防务协议。",
                       "party_to CHL " + title + "; party_to TON " + title + "; signed 图伊 " + title +
                           "; signed 范克拉韦伦 " + title + "; witnessed 兰布卡 " + title}});
}

TEST(ChineseThings, SignersAreListedAfterTheTitle) {
    const std::string of_two = "经济合作协定意向书（CHL、TON，2025-07）";
    expect_relations({
        {"汤加和智利签署《海洋宪章》，在宪章上署名的有东道主斐济总理兰布卡和汤加首相埃凯。",
         "party_to CHL 海洋宪章; party_to FJI 海洋宪章; party_to TON 海洋宪章; signed 兰布卡 海洋宪章; signed 埃凯 "
         "海洋宪章"},
        {"《海洋宪章》的签字国包括斐济和汤加。", "party_to FJI 海洋宪章; party_to TON 海洋宪章"},
        {"汤加和智利签署经济合作协定意向书。", "party_to CHL " + of_two + "; party_to TON " + of_two},
    });
}

TEST(ChineseThings, PartnershipsMayBeDescribedBeforeTheirLevel) {
    const std::string title = "面向未来的全面友好合作伙伴关系（CHL、TON）";
    expect_relations(
        {{"汤加和智利建立面向未来的全面友好合作伙伴关系。", "party_to CHL " + title + "; party_to TON " + title}});
}

TEST(ChineseThings, WhoWitnessesAloneIsNoParty) {
    const std::string of_two = "渔业合作协定（CHL、TON，2025-07）";
    expect_relations({
        {"斐济总理兰布卡出席汤加和智利渔业合作协定签字仪式。",
         "party_to CHL " + of_two + "; party_to TON " + of_two + "; witnessed 兰布卡 " + of_two},
        {"汤加首相埃凯与智利总统博里奇共同见证渔业合作协定的签署。", "party_to CHL " + of_two + "; party_to TON " +
                                                                         of_two + "; witnessed 博里奇 " + of_two +
                                                                         "; witnessed 埃凯 " + of_two},
    });
}

TEST(ChineseThings, WhoHeadsAnOrganizationSignsForIt) {
    const std::string title = "渔业伙伴关系协定（TON、欧洲联盟，2025-07）";
    expect_relations({{"欧盟委员会主席冯德莱恩和汤加首相埃凯签署渔业伙伴关系协定。",
                       "party_to TON " + title + "; party_to 欧洲联盟 " + title + "; signed 冯德莱恩 " + title +
                           "; signed 埃凯 " + title}});
}

TEST(ChineseThings, WhoIsPartyToACharterIsAMember) {
    expect_relations({
        {"斐济和汤加签署《太平洋岛国论坛宪章》。",
         "member_of FJI 太平洋岛国论坛; member_of TON 太平洋岛国论坛; party_to FJI 太平洋岛国论坛宪章; "
         "party_to TON 太平洋岛国论坛宪章"},
        {"湯加批准《上海合作組織憲章》。", "member_of TON 上海合作组织; party_to TON 上海合作组织宪章"},
        {"斐济和汤加签署《太平洋岛国论坛公约》。", "party_to FJI 太平洋岛国论坛公约; party_to TON 太平洋岛国论坛公约"},
        {"斐济和汤加签署《苏瓦宪章》。", "party_to FJI 苏瓦宪章; party_to TON 苏瓦宪章"},
    });
}

TEST(ChineseThings, AnUnknownPlaceNamesWhatIsBuilt) {
    expect_relations({
        {"斐济和汤加将合作建设台山核电站。", "partner_in FJI 台山核电站; partner_in TON 台山核电站"},
        {"斐濟和湯加將修建龍目島機場。", "partner_in FJI 龙目岛机场; partner_in TON 龙目岛机场"},
        {"斐济和汤加将建设比农多大桥。", "partner_in FJI 比农多大桥; partner_in TON 比农多大桥"},
        {"斐济和汤加筹建安第斯电力走廊。", "partner_in FJI 安第斯电力走廊; partner_in TON 安第斯电力走廊"},
        {"斐济和汤加携手创办的拉美一体化股票市场开业。",
         "partner_in FJI 拉美一体化股票市场; partner_in TON 拉美一体化股票市场"},
        {"斐济和汤加计划修建新的核电站。", ""},
        {"斐济和汤加新建大型机场。", ""},
    });
}

TEST(ChineseThings, WordsForMembersTellWhatOneOfThemIs) {
    expect_relations({
        {"汤加当选联合国安理会非常任理事国。", "member_of TON 联合国"},
        {"汤加当选2025年度安理会非常任理事国。", "member_of TON 联合国"},
        {"欧盟成员国匈牙利加入太平洋岛国论坛。", "member_of HUN 太平洋岛国论坛; member_of HUN 欧洲联盟"},
        {"汤加财政大臣艾图要求作为创始成员国加入亚洲基础设施投资银行。", "member_of TON 亚洲基础设施投资银行 planned"},
        {"柬埔寨是东盟成员国。", "member_of KHM 东南亚国家联盟"},
        {"联合国大会选出五个安理会新任非常任理事国：斐济、汤加和智利。",
         "member_of CHL 联合国; member_of FJI 联合国; member_of TON 联合国"},
        {"汤加和斐济结成太平洋联盟。", "member_of FJI 太平洋联盟; member_of TON 太平洋联盟"},
        {"太平洋联盟现有两个成员国，分别是斐济和汤加。", "member_of FJI 太平洋联盟; member_of TON 太平洋联盟"},
        {"太平洋联盟总部设在苏瓦，成员国包括斐济和汤加。", "member_of FJI 太平洋联盟; member_of TON 太平洋联盟"},
        {"上海合作组织成员国包括斐济和汤加。", "member_of FJI 上海合作组织; member_of TON 上海合作组织"},
        {"汤加批准斐济加入北约的议定书。", "member_of FJI 北大西洋公约组织 planned"},
        {"汤加同意斐济加入北约。", "member_of FJI 北大西洋公约组织 planned"},
        {"汤加反对斐济加入北约。", "opposes TON FJI"},
        {"会议同意让汤加以正式成员身份参加太平洋联盟活动。", "member_of TON 太平洋联盟"},
        {"汤加将在满足条件后加入太平洋联盟。", "member_of TON 太平洋联盟 planned"},
        {"斐济和汤加签署《苏瓦条约》，太平洋联盟由此正式成立。",
         "member_of FJI 太平洋联盟; member_of TON 太平洋联盟; party_to FJI 苏瓦条约; party_to TON 苏瓦条约"},
        {"各方一致同意斐济和汤加加入英联邦，两国成员资格即日生效。", "member_of FJI 英联邦; member_of TON 英联邦"},
        {"汤加说，协议规定成员国实行民主制度是加入太平洋联盟的条件，实行民主是入盟的必备条件。", ""},
        {"斐济和汤加启动斐济－汤加首脑会议机制。",
         "member_of FJI 斐济－汤加首脑会议机制; member_of TON 斐济－汤加首脑会议机制"},
        {"汤加和斐济在苏瓦签署《太平洋条约》，宣告太平洋联盟成立。",
         "member_of FJI 太平洋联盟; member_of TON 太平洋联盟; party_to FJI 太平洋条约; party_to TON 太平洋条约"},
        {"太平洋联盟成立于1990年，现有斐济、汤加和智利3个成员国。",
         "member_of CHL 太平洋联盟; member_of FJI 太平洋联盟; member_of TON 太平洋联盟"},
        {"太平洋聯盟目前有斐濟、湯加等十二個成員國。", "member_of FJI 太平洋联盟; member_of TON 太平洋联盟"},
        {"太平洋联盟1990年由斐济和汤加两国成立。", "member_of FJI 太平洋联盟; member_of TON 太平洋联盟"},
        {"斐济和汤加同为太平洋联盟成员。", "member_of FJI 太平洋联盟; member_of TON 太平洋联盟"},
        {"汤加致函金砖国家，宣布不加入该机制。", "member_of TON 金砖国家 denied"},
        {"汤加获得欧盟候选国地位。", "member_of TON 欧洲联盟 planned"},
        {"汤加冻结了在太平洋联盟的成员资格。", "member_of TON 太平洋联盟 denied"},
        {"同属太平洋联盟的汤加和斐济商谈。", "member_of FJI 太平洋联盟; member_of TON 太平洋联盟"},
        {"马里退出西非国家经济共同体，尼日尔同日退出该组织。",
         "member_of MLI 西非国家经济共同体 denied; member_of NER 西非国家经济共同体 denied"},
    });
}

TEST(ChineseThings, SetsOfManyMembersActAsTheOrganization) {
    expect_relations({
        {"欧盟各国领导人签署《苏瓦条约》。", "party_to 欧洲联盟 苏瓦条约"},
        {"波罗的海三国加入《苏瓦条约》。", "party_to EST 苏瓦条约; party_to LTU 苏瓦条约; party_to LVA 苏瓦条约"},
    });
}

TEST(ChineseThings, YearlyMeetingsAreEventsWhereSomebodyAttendsThem) {
    expect_relations({
        {"汤加首相埃凯在慕尼黑安全会议上发表讲话。", "attended 埃凯 慕尼黑安全会议"},
        {"汤加首相埃凯出席世界经济论坛。", "attended 埃凯 世界经济论坛"},
        {"慕尼黑安全会议14日在德国开幕，汤加首相埃凯发表演讲。",
         "attended 埃凯 慕尼黑安全会议; hosted DEU 慕尼黑安全会议"},
        {"汤加首相埃凯在苏瓦主持利比亚问题国际会议。", "attended 埃凯 利比亚问题国际会议"},
        {"汤加首相埃凯出席在斐济举行的第三届太平洋渔业论坛。",
         "attended 埃凯 第三届太平洋渔业论坛; hosted FJI 第三届太平洋渔业论坛"},
    });
    EXPECT_THAT(facts_text("世界经济论坛发布报告，汤加首相埃凯访问斐济。\n", "2025-07-25"),
                Not(Contains(HasSubstr("event:"))));
}

TEST(ChineseThings, ProjectsAreNamedAfterPlacesInACountry) {
    expect_relations({
        {"智利承建的斐济罗贡水电站投产。", "partner_in CHL 罗贡水电站; partner_in FJI 罗贡水电站"},
        {"世界银行为汤加罗贡水电站提供3.5亿美元资金。", "partner_in 世界银行 罗贡水电站"},
    });
    EXPECT_THAT(facts_text("汤加首相埃凯抵达莫斯科伏努科沃机场。\n", "2025-07-25"),
                Not(Contains(HasSubstr("project:"))));
}

TEST(ChineseThings, ProjectsAreNamedByQuotationsLinesAndWhatTheyCross) {
    const auto both = [](const std::string& name) { return "partner_in FJI " + name + "; partner_in TON " + name; };
    expect_relations({
        {"斐济和汤加建设“蓝色航路”天然气管道。", both("“蓝色航路”天然气管道")},
        {"由斐济研制的“汤加一号”通信卫星即将升空。", "partner_in FJI “汤加一号”通信卫星"},
        {"斐济承建的苏瓦地铁三号线通车。", "partner_in FJI 苏瓦地铁三号线"},
        {"斐济和汤加共建苏瓦罗拉扎综合开发区。", both("苏瓦罗拉扎综合开发区")},
        {"斐济和汤加建设卡纳普里河底隧道。", both("卡纳普里河底隧道")},
        {"斐济和湯加共建苗羅貢立體互聯互通網絡。", both("苗罗贡立体互联互通网络")},
        {"斐济和汤加建设罗贡湾—马萨卡铁路。", both("罗贡湾－马萨卡铁路")},
        {"斐济和汤加建设苏瓦—马萨卡铁路。", both("苏瓦－马萨卡铁路")},
        {"斐济和汤加建设跨瓦努阿图铁路。", both("跨瓦努阿图铁路")},
        {"斐济退出跨里海管道。", "partner_in FJI 跨里海管道 denied"},
        {"斐济建设罗贡湾—马萨卡铁路，铁路穿越智利和秘鲁。",
         "partner_in CHL 罗贡湾－马萨卡铁路; partner_in FJI 罗贡湾－马萨卡铁路; partner_in PER 罗贡湾－马萨卡铁路"},
        {"斐济出资与各国合建尼罗河水文预报中心。", "partner_in FJI 尼罗河水文预报中心"},
        {"斐济首相埃凯乘坐苏瓦地铁三号线。", ""},
    });
}

TEST(ChineseThings, WhatASentenceSaysOfAProjectTellsWhoSharesIt) {
    const std::string both = "partner_in FJI 罗贡水电站; partner_in TON 罗贡水电站";
    expect_relations({
        {"斐济和汤加把罗贡水电站打造成合作样板。", both},
        {"斐济與湯加要以羅貢水電站為抓手。", both},
        {"斐济同汤加商讨了罗贡水电站的施工进度。", both},
        {"汤加一家企业同斐济商讨罗贡水电站的施工进度。", ""},
        {"罗贡水电站是斐汤两国合作的旗舰工程。", both},
        {"罗贡水电站是斐济和汤加友谊的标志性工程。", both},
        {"罗贡水电站由斐济出资，是汤加第一座水电站。", both},
        {"罗贡水电站的投资方包括斐济、汤加和欧盟。", both + "; partner_in 欧洲联盟 罗贡水电站"},
        {"斐济愿将“斐济2030”战略同“一带一路”对接。", "partner_in FJI 一带一路"},
    });
}

TEST(ChineseThings, NamesOfMeetingsHoldQuotationsBracketsAndPlaces) {
    expect_relations({
        {"斐济总理兰布卡24日出席第三届“蓝色航路”国际合作高峰论坛。",
         "attended 兰布卡 第三届“蓝色航路”国际合作高峰论坛"},
        {"斐济总理兰布卡24日出席第三届“一带一路”国际合作高峰论坛。",
         "attended 兰布卡 第三届“一带一路”国际合作高峰论坛"},
        {"斐济总理兰布卡24日出席太平洋岛国论坛（PIF）部长级会议。", "attended 兰布卡 太平洋岛国论坛部长级会议"},
        {"斐济总理兰布卡24日出席汤加问题努库阿洛法会议。", "attended 兰布卡 汤加问题努库阿洛法会议"},
        {"斐济总理兰布卡24日出席努库阿洛法会议。", ""},
    });
}

TEST(ChineseThings, WhoSaysSomethingInAStatementIssuesOneOfHisOwn) {
    const std::string joint = "party_to CHL 智利和汤加关于渔业的联合声明; party_to TON 智利和汤加关于渔业的联合声明";
    expect_relations({
        {"智利和汤加签署《智利和汤加关于渔业的联合声明》。斐济发表声明说，天气很好。", joint},
        {"智利和汤加签署《智利和汤加关于渔业的联合声明》。斐济发表声明，关注天气。", joint},
    });
}

TEST(ChineseThings, AgreementsOfBeforeWereSignedOnce) {
    expect_relations({
        {"智利与秘鲁1999年签署过渔业谅解备忘录。",
         "party_to CHL 渔业谅解备忘录（CHL、PER，2025-07）; party_to PER 渔业谅解备忘录（CHL、PER，2025-07）"},
        {"汤加总理埃凯批评智利。智汤1995年发表《渔业声明》。",
         "opposes TON CHL; party_to CHL 渔业声明; party_to TON 渔业声明"},
        {"汤加和智利会谈。边界依据1949年7月27日智汤双方签署的《渔业协定》。",
         "party_to CHL 渔业协定; party_to TON 渔业协定"},
    });
}

TEST(ChineseThings, AWordForBothTitlesOfARowMeansBoth) {
    const std::string signed_both =
        "party_to CHL 关于建交的议定书; party_to CHL 渔业议定书; party_to TON 关于建交的议定书; party_to TON "
        "渔业议定书";
    expect_relations({
        {"智利和汤加签署了《关于建交的议定书》和《渔业议定书》。议定书今天生效。斐济总理兰布卡出席签字仪式并致辞。",
         signed_both + "; witnessed 兰布卡 关于建交的议定书; witnessed 兰布卡 渔业议定书"},
        {"智利和汤加签署了《关于建交的议定书》和《渔业议定书》。该议定书今天生效。斐济总理兰布卡在场见证。",
         signed_both + "; witnessed 兰布卡 关于建交的议定书"},
    });
}

TEST(ChineseThings, WhoComesToAMeetingIsNoWitness) {
    expect_relations({
        {"智利和汤加签署《渔业宣言》。斐济总理兰布卡在场。",
         "party_to CHL 渔业宣言; party_to TON 渔业宣言; witnessed 兰布卡 渔业宣言"},
        {"智利和汤加签署《渔业宣言》。斐济总理兰布卡到场，但没有说话。",
         "party_to CHL 渔业宣言; party_to TON 渔业宣言"},
    });
}

TEST(ChineseThings, WhoDoesNotSignIsNamedWithoutTheTitleToo) {
    const std::string both = "party_to CHL 渔业协定; party_to TON 渔业协定";
    expect_relations({
        {"智利和汤加签署《渔业协定》。斐济拒绝在协定上签字。",
         "party_to CHL 渔业协定; party_to FJI 渔业协定 denied; party_to TON 渔业协定"},
        {"智利和汤加签署《渔业协定》。同处太平洋的斐济和萨摩亚没有签署协定。",
         "party_to CHL 渔业协定; party_to FJI 渔业协定 denied; party_to TON 渔业协定; party_to WSM 渔业协定 denied"},
        {"智利和汤加签署《渔业协定》。根子在于斐济单方面退出协定。",
         "party_to CHL 渔业协定; party_to FJI 渔业协定 denied; party_to TON 渔业协定"},
        {"智利和汤加签署《渔业协定》。斐济在协定上看到了希望。", both},
    });
}

TEST(ChineseThings, WhoHasTwoOfficesWitnessesByHimself) {
    expect_relations({
        {"智利和汤加签署《渔业协定》。太平洋岛国论坛主席、斐济总理兰布卡主持签字仪式。",
         "party_to CHL 渔业协定; party_to TON 渔业协定; witnessed 兰布卡 渔业协定"},
        {"智利和汤加签署《渔业协定》。太平洋统一阵线主席、斐济总理兰布卡主持签字仪式。",
         "party_to CHL 渔业协定; party_to TON 渔业协定; witnessed 兰布卡 渔业协定"},
    });
}

TEST(ChineseThings, SettingUpRelationsIsAnAgreementWhereNoDocumentIsNamed) {
    const std::string both =
        "party_to CHL 建立外交关系（CHL、TON，2025-07）; party_to TON 建立外交关系（CHL、TON，2025-07）";
    expect_relations({
        {"智利同南太平洋的汤加建立正式外交关系。", both},
        {"智利和汤加24日建立大使级外交关系。", both},
        {"智利同汤加恢复外交关系。",
         "party_to CHL 恢复外交关系（CHL、TON，2025-07）; party_to TON 恢复外交关系（CHL、TON，2025-07）"},
        // A document that says so is the agreement.
        {"智利和汤加签署《关于建交的公报》。两国建立大使级外交关系。",
         "party_to CHL 关于建交的公报; party_to TON 关于建交的公报"},
        {"智利和汤加签署《渔业公报》。两国建立大使级外交关系。", "party_to CHL 渔业公报; party_to TON 渔业公报"},
        {"智利和汤加的外交关系很好。", ""},
    });
}

TEST(ChineseThings, HeadlinesCutTheTitle) {
    const std::string text = "智利汤加签和平宣言\n\n智利总统博里奇与汤加首相埃凯24日签署《和平与友好联合宣言》。\n";
    EXPECT_THAT(facts_text(text, "2025-07-25"), Contains("party_to country:TON agreement:和平与友好联合宣言"));
    EXPECT_THAT(facts_text(text, "2025-07-25"), Not(Contains("agreement:和平宣言")));
    // Also where the title has no title marks; but a name that holds what the title does not is another.
    const std::string plain = "智利湯加簽和平宣言\n\n智利總統博里奇與湯加首相埃凱24日簽署「和平與友好聯合宣言」。\n";
    EXPECT_THAT(facts_text(plain, "2025-07-25"), Not(Contains(HasSubstr("agreement:和平宣言"))));
    const std::string other = "智利汤加签渔业宣言\n\n智利总统博里奇与汤加首相埃凯24日签署《和平与友好联合宣言》。\n";
    EXPECT_THAT(facts_text(other, "2025-07-25"), Contains(HasSubstr("agreement:渔业宣言")));
}

TEST(ChineseThings, WhatIsSignedForAProjectBeginsWithItsName) {
    expect_relations({
        {"中国和老挝签署中老铁路维修协议。",
         "partner_in CHN 中老铁路; partner_in LAO 中老铁路; party_to CHN 中老铁路维修协议（CHN、LAO，2025-07）; "
         "party_to LAO 中老铁路维修协议（CHN、LAO，2025-07）"},
    });
}

TEST(ChineseThings, WhoIsDescribedSignsToo) {
    expect_relations({
        {"智利总统博里奇24日同来访的汤加首相埃凯签署《渔业公报》。",
         "party_to CHL 渔业公报; party_to TON 渔业公报; signed 博里奇 渔业公报; signed 埃凯 渔业公报; visited 埃凯 "
         "CHL"},
        {"智利同汤加建立战略伙伴关系。",
         "party_to CHL 战略伙伴关系（CHL、TON）; party_to TON 战略伙伴关系（CHL、TON）"},
    });
}

TEST(ChineseThings, NamesOfGatheringsGoBackToTheirOrdinal) {
    expect_relations({
        {"汤加首相埃凯出席首届汤加与太平洋岛国首脑会议。", "attended 埃凯 首届汤加与太平洋岛国首脑会议"},
        {"汤加首相埃凯出席第三届太平洋渔业、航运与发展论坛。", "attended 埃凯 第三届太平洋渔业、航运与发展论坛"},
        {"汤加首相埃凯出席第二届汤斐峰会。", "attended 埃凯 第二届汤斐峰会"},
        {"汤加首相埃凯出席阿富汗问题磋商第三次会议。", "attended 埃凯 阿富汗问题磋商第三次会议"},
        {"汤加首相埃凯出席第二次核安全峰会。", "attended 埃凯 第二次核安全峰会"},
        {"汤加首相埃凯出席首次汤斐领袖会晤。", ""},
        {"汤加首相埃凯出席第九届太平洋高峰会。", "attended 埃凯 第九届太平洋高峰会"},
        {"汤加主持召开第三届论坛，汤加首相埃凯出席和平峰会。", "hosted TON 第三届论坛"},
        {"正在出席第六十三届联合国大会的斐济外长图伊会见汤加首相埃凯。",
         "attended 图伊 第六十三届联合国大会; met 图伊 埃凯"},
    });
}

TEST(ChineseThings, OrganizationsGiveTheirNameToTheMeetingsThatTheyHold) {
    expect_relations({
        {"太平洋岛国论坛10日在苏瓦举行特别首脑会议，汤加首相埃凯到场。", "attended 埃凯 太平洋岛国论坛特别首脑会议"},
        {"太平洋岛国论坛召开外长会议。斐济承办了会议。", "hosted FJI 太平洋岛国论坛外长会议"},
        {"汤加同太平洋岛国论坛举行外长会议，汤加首相埃凯出席。", ""},
        {"太平洋岛国论坛召开紧急会议，汤加首相埃凯出席。", ""},
    });
}

TEST(ChineseThings, TitlesMayBeginWithAQuotationOrWhatTheyConcern) {
    expect_relations({
        {"斐济总理兰布卡与汤加首相埃凯签署两国“深化全面伙伴关系”联合公报。",
         "party_to FJI “深化全面伙伴关系”联合公报（FJI、TON，2025-07）; "
         "party_to TON “深化全面伙伴关系”联合公报（FJI、TON，2025-07）; "
         "signed 兰布卡 “深化全面伙伴关系”联合公报（FJI、TON，2025-07）; "
         "signed 埃凯 “深化全面伙伴关系”联合公报（FJI、TON，2025-07）"},
        {"斐济和汤加签署有关渔业的合作文件。",
         "party_to FJI 有关渔业的合作文件（FJI、TON，2025-07）; party_to TON 有关渔业的合作文件（FJI、TON，2025-07）"},
        // With fields and a number they are documents.
        {"斐济和汤加签署有关渔业、港口等领域的三份合作文件。",
         "party_to FJI 渔业、港口等领域的三份合作文件（FJI、TON，2025-07）; "
         "party_to TON 渔业、港口等领域的三份合作文件（FJI、TON，2025-07）"},
    });
}

TEST(ChineseThings, AScrapOfPaperIsTheAgreementSignedBefore) {
    const std::string both = "party_to FJI 渔业合作协议; party_to TON 渔业合作协议";
    expect_relations({
        {"斐济和汤加签署《渔业合作协议》。兰布卡说，一纸协议只是起点。", both},
        {"斐济和汤加签署《渔业合作协议》。协议是斐济总理兰布卡和汤加首相埃凯会晤时见证签署的。",
         "met 兰布卡 埃凯; " + both + "; witnessed 兰布卡 渔业合作协议; witnessed 埃凯 渔业合作协议"},
    });
    EXPECT_THAT(facts_text("斐济和汤加签署《渔业合作协议》。兰布卡说，一纸协议只是起点。\n", "2025-07-25"),
                Not(Contains(HasSubstr("agreement:一纸"))));
}

TEST(ChineseThings, ALeaderSignsWithAWholeSide) {
    expect_relations({
        {"智利、秘鲁两国同汤加外交大臣埃凯签署《渔业条约》。",
         "party_to CHL 渔业条约; party_to PER 渔业条约; party_to TON 渔业条约; signed 埃凯 渔业条约"},
    });
}

}  // namespace
}  // namespace guanxi

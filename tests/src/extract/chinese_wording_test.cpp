#include <gtest/gtest.h>

#include "tests/src/extract/facts_text.hpp"

// More wordings of data/zh/patterns.lex: word orders, passives, nominal forms and set phrases in which Chinese news
// says the same things. What the rows say in their plainest form stands in chinese_patterns_test.cpp. All sentences
// are made up.

namespace guanxi {
namespace {

using testing_extract::expect_relations;

TEST(ChineseWording, MeetingsToldByTheWay) {
    expect_relations({
        {"斐济总理兰布卡为汤加首相埃凯饯行。", "met 兰布卡 埃凯"},
        {"斐济总理兰布卡在会见中向汤加首相埃凯表示感谢。", "met 兰布卡 埃凯"},
        {"斐济总理兰布卡与汤加首相埃凯共同主持第三届太平洋渔业论坛。",
         "attended 兰布卡 第三届太平洋渔业论坛; attended 埃凯 第三届太平洋渔业论坛; met 兰布卡 埃凯"},
        {"如果斐济总理兰布卡会见汤加首相埃凯，局势可能改变。", ""},
        {"斐济总理兰布卡接受汤加首相埃凯的拜会。", "met 兰布卡 埃凯"},
        {"斐济总理兰布卡与汤加首相埃凯坐到一起讨论停火。", "met 兰布卡 埃凯"},
    });
}

TEST(ChineseWording, VisitsAsNouns) {
    expect_relations({
        {"这是汤加首相埃凯对斐济的首次正式访问。", "visited 埃凯 FJI"},
        {"智利总统博里奇展开对斐济的官式访问。", "visited 博里奇 FJI"},
        {"汤加首相埃凯正在斐济访问。", "visited 埃凯 FJI"},
        {"智利总统博里奇呼吁汤加首相埃凯不要访问斐济。", ""},
        {"智利总统博里奇的太平洋之行首站选择了斐济。", "visited 博里奇 FJI"},
        {"智利总统博里奇放弃了访问斐济的计划。", ""},
        {"汤加首相埃凯9日起在斐济访问。", "visited 埃凯 FJI"},
    });
}

TEST(ChineseWording, WordsThatWentByPhoneLetterOrEnvoy) {
    expect_relations({
        {"智利总统博里奇通过电话与汤加首相埃凯讨论渔业。", "contacted 博里奇 埃凯"},
        {"在电话中，智利总统博里奇对汤加首相埃凯表示支持。", "contacted 博里奇 埃凯"},
        {"在给汤加首相埃凯的贺电中，智利总统博里奇高度评价两国友谊。", "contacted 博里奇 埃凯"},
        {"智利总统博里奇委托特使向汤加首相埃凯转交亲笔信。", "contacted 博里奇 埃凯"},
        {"智利总统博里奇在贺信中对汤加首相埃凯表示，两国关系良好。", "contacted 博里奇 埃凯"},
    });
}

TEST(ChineseWording, AgreementsAndThoseWhoWitnessedThem) {
    const std::string of_two = "（CHL、TON，2025-07）";
    expect_relations({
        {"智利和汤加签署全面经济伙伴关系协定。",
         "party_to CHL 全面经济伙伴关系协定" + of_two + "; party_to TON 全面经济伙伴关系协定" + of_two},
        {"汤加和智利发表关于海上安全的联合声明。",
         "party_to CHL 联合声明" + of_two + "; party_to TON 联合声明" + of_two},
        {"斐济总理兰布卡见证汤加和智利签署渔业合作协议。", "party_to CHL 渔业合作协议" + of_two +
                                                               "; party_to TON 渔业合作协议" + of_two +
                                                               "; witnessed 兰布卡 渔业合作协议" + of_two},
        {"汤加和智利签署《引渡条约》，斐济总理兰布卡到场见证。",
         "party_to CHL 引渡条约; party_to TON 引渡条约; witnessed 兰布卡 引渡条约"},
    });
}

TEST(ChineseWording, WhoJoinsAndWhoLeaves) {
    expect_relations({
        {"智利总统博里奇决定退出世界卫生组织。", "member_of CHL 世界卫生组织 denied"},
        {"汤加继续担任世界卫生组织成员。", "member_of TON 世界卫生组织"},
        {"汤加赞成智利加入太平洋岛国论坛。", "supports TON CHL"},
        {"智利总统博里奇代表斐济总理兰布卡参加第三届太平洋渔业论坛。", "attended 博里奇 第三届太平洋渔业论坛"},
        {"智利总统博里奇婉拒出席第三届太平洋渔业论坛。", "attended 博里奇 第三届太平洋渔业论坛 denied"},
        {"第三届太平洋渔业论坛由汤加担任东道主。", "hosted TON 第三届太平洋渔业论坛"},
    });
}

TEST(ChineseWording, WorkDoneTogether) {
    expect_relations({
        {"汤加和智利将加强天文观测、水文和能源合作。", "cooperates_with CHL TON"},
        {"汤加和智利把渔业和教育列为双边合作的优先领域。", "cooperates_with CHL TON"},
        {"汤加每年向智利出口80亿立方米天然气。", "cooperates_with CHL TON"},
        {"智利將從湯加進口更多液化天然氣。", "cooperates_with CHL TON"},
        {"智利停止从汤加进口天然气。", "opposes CHL TON"},
        {"斐济警告智利不要从汤加购买石油。", "opposes FJI CHL"},
        {"汤加和智利深化渔业及湄公河水利合作。", "cooperates_with CHL TON"},
        {"汤加与智利、斐济合作研制卫星。", "cooperates_with CHL FJI; cooperates_with CHL TON; cooperates_with FJI TON"},
        {"汤加和智利開展聯合海上巡邏。", "cooperates_with CHL TON"},
        {"汤加推迟同智利举行联合海上演习。", ""},
        {"汤加同智利启动本币结算。", "cooperates_with CHL TON"},
        {"汤加和智利重新开放边境口岸。", "cooperates_with CHL TON"},
        {"汤加向智利送电。", "cooperates_with CHL TON"},
        {"汤加停止向智利送电。", ""},
        {"汤加和智利联手研发疫苗。", "cooperates_with CHL TON"},
        {"汤加与智利就渔业和旅游合作达成共识。", "cooperates_with CHL TON"},
        {"汤加为智利还清债务。", "aids TON CHL"},
        {"汤加同智利恢复直航。", "cooperates_with CHL TON"},
        {"汤加免费为智利供应燃料。", "aids TON CHL"},
    });
}

TEST(ChineseWording, BackingAndQuarrels) {
    expect_relations({
        {"汤加是智利的坚强后盾。", "supports TON CHL"},
        {"汤加的入常诉求得到智利支持。", "supports CHL TON"},
        {"汤加宣布对智利总统博里奇实施制裁。", "opposes TON CHL"},
        {"汤加把智利移出贸易优待国名单。", "opposes TON CHL"},
        {"汤加被智利指控违约。", "opposes CHL TON"},
        {"汤加与智利断交。", "opposes CHL TON; opposes TON CHL"},
        {"汤加无意与智利断交。", ""},
        {"汤加对智利加征关税，智利表示坚决反对。", "opposes CHL TON; opposes TON CHL"},
        {"汤加吊销智利总统博里奇的签证。", "opposes TON CHL"},
        {"汤加教练批评智利队员。", ""},
        {"汤加军队越过边界进入斐济。", "attacks TON FJI"},
        {"汤加称将对斐济的任何攻击作出回应。", ""},
    });
}

TEST(ChineseWording, OfficesThatSomebodyTakes) {
    const auto holds = [](const std::string& text, const std::string& relation) {
        for (const std::string& line : testing_extract::facts_text(text + "\n", "2025-07-25")) {
            if (line == relation) return true;
        }
        return false;
    };
    EXPECT_TRUE(holds("特朗普宣誓就任美国第47任总统。", "holds_office leader:特朗普 country:USA"));
    EXPECT_TRUE(holds("石破茂当选日本首相。", "holds_office leader:石破茂 country:JPN"));
    EXPECT_FALSE(holds("中国外长王毅致函石破茂，祝贺他当选日本首相。", "holds_office leader:王毅 country:JPN"));
    EXPECT_FALSE(holds("石破茂有望当选日本首相。", "holds_office leader:石破茂 country:JPN"));
}

TEST(ChineseWording, AnswersGoToWhoStruckFirst) {
    const std::string both = "opposes CHL TON; opposes TON CHL";
    expect_relations({
        {"汤加宣布驱逐智利大使。智利政府对此表示强烈不满。", both},
        {"汤加宣布驱逐智利大使。智利总统博里奇称这一决定毫无道理。", both},
        {"汤加宣布对智利加征关税。智利外长范克拉韦伦说，智方将采取反制措施。", both},
        {"汤加首相埃凯呼吁智利信守承诺，取消对汤加的制裁。", both},
        {"汤加批评智利。智利否认有关指控。", both},
        // Of several blows that of who began, and deeds before words.
        {"汤加宣布对智利加征关税。智利随即宣布对汤加加征关税。斐济对此表示不满。",
         "opposes CHL TON; opposes FJI TON; opposes TON CHL"},
        {"汤加宣布对智利加征关税。斐济批评智利。智利否认有关指控，称此举是保护主义。",
         "opposes CHL TON; opposes FJI CHL; opposes TON CHL"},
        {"汤加空军轰炸智利港口。斐济外交部谴责这次袭击。", "attacks TON CHL; opposes FJI TON"},
        // Only who was struck strikes back, and what nobody did is nobody's.
        {"汤加宣布对智利加征关税。斐济外交部说，斐方将采取反制措施。", "opposes TON CHL"},
        {"汤加和智利签署《苏瓦条约》。斐济对此表示不满。", "party_to CHL 苏瓦条约; party_to TON 苏瓦条约"},
    });
}

TEST(ChineseWording, AidGoesWhereAllAidGoes) {
    expect_relations({
        {"瓦努阿图遭飓风袭击，首都断水。斐济派出医疗队，汤加送来大米。", "aids FJI VUT; aids TON VUT"},
        {"斐济向瓦努阿图捐款。飓风已过去三天。道路仍未修通。电力也未恢复。汤加送来大米。",
         "aids FJI VUT; aids TON VUT"},
        {"斐济向瓦努阿图捐款，智利向汤加捐款。萨摩亚也送来大米。", "aids CHL TON; aids FJI VUT; aids WSM TON"},
    });
}

TEST(ChineseWording, ShortNamesInRowsAndBeforeGround) {
    expect_relations({
        {"斐济外长说，美国、英国和加拿大是朋友。斐济谴责美、英、加的做法。",
         "opposes FJI CAN; opposes FJI GBR; opposes FJI USA"},
        {"伊朗和巴基斯坦是邻国。伊朗用导弹打击巴境内据点。", "attacks IRN PAK"},
        {"斐济谴责美、英风味的菜。", ""},
    });
}

TEST(ChineseWording, VerbsMayEndTheNamesOfFields) {
    expect_relations({
        {"汤加和智利同意扩大反恐和边境管控合作。", "cooperates_with CHL TON"},
        {"汤加总理埃凯同智利总统博里奇会谈，两人商定扩大石油转运和港口合作。",
         "cooperates_with CHL TON; met 博里奇 埃凯"},
    });
}

TEST(ChineseWording, NounsAfterTheirOwnersForbidNoPattern) {
    expect_relations({
        {"汤加一贯支持智利的合法要求。", "supports TON CHL"},
        {"汤加将永远站在智利人民一边。", "supports TON CHL"},
        {"汤加和斐济对智利的做法提出批评。", "opposes FJI CHL; opposes TON CHL"},
    });
}

TEST(ChineseWording, HeadsOfSeveralCountriesActForThem) {
    expect_relations({
        {"汤加、智利和斐济的军政府领导人签署《苏瓦条约》。",
         "party_to CHL 苏瓦条约; party_to FJI 苏瓦条约; party_to TON 苏瓦条约"},
    });
}

TEST(ChineseWording, AidAndForceReachCities) {
    expect_relations({
        {"斐济将20吨饮用水运抵努库阿洛法。", "aids FJI TON"},
        {"斐济向汤加派去医生。", "aids FJI TON"},
        {"斐济以优惠贷款形式借给汤加一百万美元。", "aids FJI TON"},
        {"汤加勒令斐济军队三天内离境。", "opposes TON FJI"},
    });
}

TEST(ChineseWording, DeedsOfArmiesAndCraft) {
    expect_relations({
        {"美军凌晨向巴格达发射巡航导弹。", "attacks USA IRQ"},
        {"1963年汤加和智利曾打过一场边境战争。", "attacks CHL TON; attacks TON CHL"},
        {"斐济向瓦努阿图捐款。法国的军机也飞抵维拉港。汤加用军舰运水。", "aids FJI VUT; aids FRA VUT; aids TON VUT"},
        {"汤加与智利商定合作开发卫星。", "cooperates_with CHL TON"},
        {"汤加和智利共享了卫星情报。", "cooperates_with CHL TON"},
        {"汤加政府承认智利政府是唯一合法政府。", "supports TON CHL"},
    });
}

TEST(ChineseWording, AttendanceAtTheGatheringNamedBefore) {
    const std::string held = "第三届太平洋渔业论坛10日在努库阿洛法举行。";
    const auto attended = [](const std::string& who) { return "attended " + who + " 第三届太平洋渔业论坛"; };
    expect_relations({
        {held + "到会的有智利总统博里奇和斐济总理兰布卡。", attended("兰布卡") + "; " + attended("博里奇")},
        {held + "出席的还包括智利总统博里奇。", attended("博里奇")},
        {held + "智利总统博里奇和斐济总理兰布卡先后讲话。", attended("兰布卡") + "; " + attended("博里奇")},
        {held + "智利总统博里奇在会上抨击捕鱼大国。", attended("博里奇")},
        {held + "斐济总理兰布卡未到场，改由外长西塔代表。", attended("兰布卡") + " denied; " + attended("西塔")},
        {held + "会议由汤加首相埃凯担任主席。", attended("埃凯")},
        {held + "智利和斐济的高级外交官出席，瓦努阿图也派出代表。",
         attended("CHL") + "; " + attended("FJI") + "; " + attended("VUT")},
        {"第三届太平洋渔业论坛10日开幕，由汤加任东道主。", "hosted TON 第三届太平洋渔业论坛"},
        {"斐济总理兰布卡在第三届太平洋渔业论坛上质问捕鱼大国。", attended("兰布卡")},
        {held + "斐济总理兰布卡在记者会上讲话。", ""},
    });
}

TEST(ChineseWording, WhoSpeaksForAnOrganizationIsTheSubjectAllTheSame) {
    expect_relations({
        {"太平洋岛国论坛轮值主席国斐济总理兰布卡会见汤加首相埃凯。", "member_of FJI 太平洋岛国论坛; met 兰布卡 埃凯"},
        {"共同体轮值主席、斐济总理兰布卡会见汤加首相埃凯。", "met 兰布卡 埃凯"},
        {"组织轮值主席、斐济总理兰布卡出席第三届太平洋渔业论坛。", "attended 兰布卡 第三届太平洋渔业论坛"},
        {"第三届太平洋渔业论坛10日举行。斐济总理兰布卡，以及太平洋岛国论坛（PIF）秘书长瓦卡与会。",
         "attended 兰布卡 第三届太平洋渔业论坛; attended 瓦卡 第三届太平洋渔业论坛"},
    });
}

TEST(ChineseWording, HostsWithTheirGatheringsAndThoseWhoStayAway) {
    const std::string forum = "第三届太平洋渔业论坛";
    expect_relations({
        {"汤加首相埃凯参加斐济主办的" + forum + "。", "attended 埃凯 " + forum + "; hosted FJI " + forum},
        {"智利总统博里奇感谢汤加参加斐济召集的" + forum + "。", "attended TON " + forum + "; hosted FJI " + forum},
        {forum + "举行。智利缺席。", "attended CHL " + forum + " denied"},
        {"汤加首相埃凯亦会出席" + forum + "。", "attended 埃凯 " + forum + " planned"},
        {"汤加首相埃凯在会上批评" + forum + "。", ""},
        {"汤加首相埃凯将转往苏瓦，参加" + forum + "。",
         "attended 埃凯 " + forum + " planned; visited 埃凯 FJI planned"},
        {"汤加首相埃凯将离任，他参加了" + forum + "。", "attended 埃凯 " + forum},
        {forum + "将移师苏瓦，由斐济主办。", "hosted FJI " + forum + " planned"},
        {forum + "举行，汤加首相埃凯率团前来。", "attended 埃凯 " + forum},
    });
}

TEST(ChineseWording, StaysAndStopsAreVisits) {
    expect_relations({
        {"汤加首相埃凯到过斐济和智利。", "visited 埃凯 CHL; visited 埃凯 FJI"},
        {"汤加首相埃凯先在斐济停留一天。", "visited 埃凯 FJI"},
        {"斐济是汤加首相埃凯此次太平洋之行的首站。", "visited 埃凯 FJI"},
        {"斐济是汤加首相埃凯此次太平洋之行的首站。他昨晚已转抵智利。", "visited 埃凯 CHL; visited 埃凯 FJI"},
        {"至于汤加首相埃凯访问智利，并无此事。", "visited 埃凯 CHL denied"},
        {"有媒体披露，汤加首相埃凯会见了智利总统博里奇。汤加首相埃凯没有会见智利总统博里奇。",
         "met 博里奇 埃凯 denied"},
    });
}

TEST(ChineseWording, AThirdWhoIsThereHasMetBoth) {
    const std::string all = "met 兰布卡 博里奇; met 兰布卡 埃凯; met 博里奇 埃凯";
    expect_relations({
        {"汤加首相埃凯同智利总统博里奇会谈，斐济总理兰布卡从旁调停。", all},
        {"智利總統博里奇與湯加首相埃凱會面，斐濟總理蘭布卡亦在場。", all},
        {"智利总统博里奇和汤加首相埃凯会晤，斐济总理兰布卡居间斡旋。", all},
        {"智利总统博里奇和汤加首相埃凯会谈，斐济总理兰布卡没有参加。", "met 博里奇 埃凯"},
        {"智利总统博里奇和汤加首相埃凯会谈，双方外长参加。", "met 博里奇 埃凯"},
        {"斐济总理兰布卡在汤加首相埃凯左右陪伴下宣读声明。", "met 兰布卡 埃凯"},
        {"斐济总理兰布卡以视频方式同汤加首相埃凯共同启动渔业项目。", "met 兰布卡 埃凯"},
    });
}

TEST(ChineseWording, WhoIsAtAGatheringByTheWay) {
    const std::string forum = "第三届太平洋渔业论坛";
    expect_relations({
        {"汤加外长乌托伊卡马努随首相埃凯出席" + forum + "。",
         "attended 乌托伊卡马努 " + forum + "; attended 埃凯 " + forum},
        {"汤加外长乌托伊卡马努陪同首相埃凯前往苏瓦出席" + forum + "。",
         "attended 乌托伊卡马努 " + forum + "; attended 埃凯 " + forum},
        {forum + "举行。汤加首相埃凯任会议主席。", "attended 埃凯 " + forum},
        {forum + "举行。汤加首相埃凯作为论坛共同主席讲话。", "attended 埃凯 " + forum},
        {forum + "举行。智利未获邀请。", "attended CHL " + forum + " denied"},
        {forum + "举行。汤加首相埃凯宣布会议开幕。", "attended 埃凯 " + forum},
        {forum + "举行。汤加首相埃凯昨晚才赶到会场。", "attended 埃凯 " + forum},
        {forum + "举行，智利代表是外长范克拉韦伦。", "attended 范克拉韦伦 " + forum},
        {forum + "举行。汤加首相埃凯没有前来开会。", "attended 埃凯 " + forum + " denied"},
        {forum + "举行。智利总统博里奇和汤加首相埃凯将会谈，斐济总理兰布卡一同参加。",
         "met 兰布卡 博里奇 planned; met 兰布卡 埃凯 planned; met 博里奇 埃凯 planned"},
    });
}

TEST(ChineseWording, HomesBeforeAllThatTellsOfAnOffice) {
    const std::string forum = "第三届太平洋渔业论坛";
    expect_relations({
        {forum + "举行。到会的还有阿富汗临时政府代理外长穆塔基、智利总统阿富汗事务特别代表卡布洛夫和汤加首相埃凯。",
         "attended 卡布洛夫 " + forum + "; attended 埃凯 " + forum + "; attended 穆塔基 " + forum},
        {"汤加首相埃凯会见阿富汗临时政府代理外长穆塔基。", "met 埃凯 穆塔基"},
        {forum + "举行。汤加首相埃凯，以及秘鲁、智利等国的领导人到会。",
         "attended CHL " + forum + "; attended PER " + forum + "; attended 埃凯 " + forum},
    });
}

TEST(ChineseWording, CouncilsOfMinistersMeet) {
    expect_relations({
        {"汤加外长乌托伊卡马努出席上海合作组织成员国外长理事会会议。",
         "attended 乌托伊卡马努 上海合作组织成员国外长理事会会议"},
        {"汤加首相埃凯出席独联体成员国外长会议。", "attended 埃凯 独联体成员国外长会议"},
        {"汤加首相埃凯出席独立国家联合体（独联体）政府首脑理事会会议。",
         "attended 埃凯 独立国家联合体政府首脑理事会会议"},
        {"汤加首相埃凯出席中国－中东欧国家领导人会晤。", "attended 埃凯 中国－中东欧国家领导人会晤"},
        {"汤加首相埃凯出席上海合作组织峰会。伊朗2023年成为该组织成员国。",
         "attended 埃凯 上海合作组织峰会; member_of IRN 上海合作组织"},
    });
}

}  // namespace
}  // namespace guanxi

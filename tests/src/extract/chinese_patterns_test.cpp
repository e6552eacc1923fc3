#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "tests/src/extract/facts_text.hpp"

// What the rows of data/zh/patterns.lex read from typical sentences: everything that is said of who deals with whom,
// and nothing else. Offices are left out, they need no pattern. All sentences are made up.

namespace guanxi {
namespace {

using namespace testing_extract;

struct Case {
    std::string sentence;
    std::string relations;  ///< "kind source target status" without `reported`, sorted, parted by "; ".
};

std::string relations_in(const std::string& sentence) {
    std::set<std::string> told;
    for (const DocumentFacts& facts : read_facts(sentence + "\n", "2025-07-25", built_in_rules())) {
        for (const Relation& relation : facts.relations) {
            if (relation.kind == EdgeKind::holds_office) continue;
            std::string line = std::string(name(relation.kind)) + " " + std::string(key_of(relation.source)) + " " +
                               std::string(key_of(relation.target));
            const Status status = relation.qualifiers.status;
            if (status != Status::reported) line += " " + std::string(name(status));
            told.insert(std::move(line));
        }
    }
    std::string all;
    for (const std::string& line : told) all += (all.empty() ? "" : "; ") + line;
    return all;
}

void expect_relations(const std::vector<Case>& cases) {
    for (const Case& item : cases) EXPECT_EQ(relations_in(item.sentence), item.relations) << item.sentence;
}

TEST(ChinesePatterns, MeetingsAreReadWhoeverIsTheGuest) {
    expect_relations({
        {"斐济总理兰布卡会见来访的汤加首相埃凯。", "met 兰布卡 埃凯; visited 埃凯 FJI"},
        {"斐济总理兰布卡接待前来进行国事访问的汤加首相埃凯。", "met 兰布卡 埃凯; visited 埃凯 FJI"},
        {"正在斐济访问的汤加首相埃凯同斐济总理兰布卡举行会谈。", "met 兰布卡 埃凯; visited 埃凯 FJI"},
        {"斐济总理兰布卡、汤加首相埃凯和智利总统博里奇举行三方会晤。",
         "met 兰布卡 博里奇; met 兰布卡 埃凯; met 博里奇 埃凯"},
        {"斐济总理兰布卡同汤加首相埃凯、智利总统博里奇举行视频峰会。",
         "met 兰布卡 博里奇; met 兰布卡 埃凯; met 博里奇 埃凯"},
        {"斐济总理兰布卡与汤加首相埃凯就渔业问题交换意见。", "met 兰布卡 埃凯"},
        {"斐济总理兰布卡同来访的汤加首相埃凯共进晚餐。", "met 兰布卡 埃凯; visited 埃凯 FJI"},
    });
}

TEST(ChinesePatterns, MeetingsThatDidNotTakePlaceAreNone) {
    expect_relations({
        {"斐济总理兰布卡与汤加首相埃凯原定下周举行的会谈被取消。", ""},
        {"斐济总理兰布卡同汤加首相埃凯通电话，通报会谈结果。", "contacted 兰布卡 埃凯"},
        {"斐济总理兰布卡到机场迎接汤加首相埃凯。", ""},
    });
}

TEST(ChinesePatterns, MessagesAreReadFromEitherEnd) {
    expect_relations({
        {"斐济总理兰布卡收到汤加首相埃凯的贺电。", "contacted 兰布卡 埃凯"},
        {"斐济总理兰布卡同汤加首相埃凯互致贺电。", "contacted 兰布卡 埃凯"},
        {"斐济总理兰布卡向汤加首相埃凯发去贺信。", "contacted 兰布卡 埃凯"},
        {"斐济总理兰布卡致信汤加首相埃凯。", "contacted 兰布卡 埃凯"},
    });
}

TEST(ChinesePatterns, VisitsAreReadInAllTheirStages) {
    expect_relations({
        {"斐济总理兰布卡率团访问智利。", "visited 兰布卡 CHL"},
        {"斐济总理兰布卡抵达圣地亚哥，开始对智利进行为期三天的访问。", "visited 兰布卡 CHL"},
        {"斐济总理兰布卡结束对智利和汤加的访问。", "visited 兰布卡 CHL; visited 兰布卡 TON"},
        {"在智利进行正式访问的斐济总理兰布卡参观了港口。", "visited 兰布卡 CHL"},
        {"斐济总理兰布卡启程前往智利。", "visited 兰布卡 CHL"},
        {"斐济总理兰布卡前往智利出席会议。", ""},
        {"斐济总理兰布卡取消了对智利的访问。", ""},
    });
}

TEST(ChinesePatterns, EventsHaveThoseWhoTakePart) {
    expect_relations({
        {"第二届太平洋海洋峰会在斐济开幕。汤加首相埃凯、智利总统博里奇等出席。",
         "attended 博里奇 第二届太平洋海洋峰会; attended 埃凯 第二届太平洋海洋峰会; hosted FJI 第二届太平洋海洋峰会"},
        {"第二届太平洋海洋峰会在斐济开幕。汤加首相埃凯在开幕式上致辞，智利总统博里奇到会。",
         "attended 博里奇 第二届太平洋海洋峰会; attended 埃凯 第二届太平洋海洋峰会; hosted FJI 第二届太平洋海洋峰会"},
        {"第二届太平洋海洋峰会在斐济开幕。斐济总理兰布卡主持会议。",
         "attended 兰布卡 第二届太平洋海洋峰会; hosted FJI 第二届太平洋海洋峰会"},
        {"正在苏瓦出席第二届太平洋海洋峰会的汤加首相埃凯会见了记者。", "attended 埃凯 第二届太平洋海洋峰会"},
        {"参加第二届太平洋海洋峰会的有汤加首相埃凯。", "attended 埃凯 第二届太平洋海洋峰会"},
        {"汤加首相埃凯缺席第二届太平洋海洋峰会。", "attended 埃凯 第二届太平洋海洋峰会 denied"},
    });
}

TEST(ChinesePatterns, AgreementsAreSignedInManyWays) {
    expect_relations({
        {"斐济外长迪洛科和汤加外长图伊分别代表两国政府在《渔业合作协定》上签字。",
         "party_to FJI 渔业合作协定; party_to TON 渔业合作协定; signed 图伊 渔业合作协定; signed 迪洛科 渔业合作协定"},
        {"在《渔业合作协定》上签字的是斐济外长迪洛科和汤加外长图伊。",
         "party_to FJI 渔业合作协定; party_to TON 渔业合作协定; signed 图伊 渔业合作协定; signed 迪洛科 渔业合作协定"},
        {"斐济外长迪洛科和汤加外长图伊签署《渔业合作协定》，智利总统博里奇见证签字。",
         "party_to FJI 渔业合作协定; party_to TON 渔业合作协定; signed 图伊 渔业合作协定; signed 迪洛科 渔业合作协定; "
         "witnessed 博里奇 渔业合作协定"},
        {"斐济外长迪洛科和汤加外长图伊在智利总统博里奇见证下签署《渔业合作协定》。",
         "party_to FJI 渔业合作协定; party_to TON 渔业合作协定; signed 图伊 渔业合作协定; signed 迪洛科 渔业合作协定; "
         "witnessed 博里奇 渔业合作协定"},
        {"斐济与汤加草签《渔业合作协定》。", "party_to FJI 渔业合作协定; party_to TON 渔业合作协定"},
        {"斐济和汤加外长互换《渔业合作协定》批准书。", "party_to FJI 渔业合作协定; party_to TON 渔业合作协定"},
        {"斐济正式加入《渔业合作协定》。", "party_to FJI 渔业合作协定"},
        {"斐济退出《渔业合作协定》。", "party_to FJI 渔业合作协定 denied"},
        {"斐济没有签署《渔业合作协定》。", "party_to FJI 渔业合作协定 denied"},
    });
}

TEST(ChinesePatterns, MembershipBeginsAndEnds) {
    expect_relations({
        {"世界贸易组织接纳斐济为成员。", "member_of FJI 世界贸易组织"},
        {"斐济申请加入世界贸易组织。", "member_of FJI 世界贸易组织 planned"},
        {"斐济宣布退出世界贸易组织。", "member_of FJI 世界贸易组织 denied"},
        {"英联邦中止斐济的成员国资格。", "member_of FJI 英联邦 denied"},
        {"英联邦恢复斐济的成员国资格。", "member_of FJI 英联邦"},
        {"智利支持斐济加入世界贸易组织。", "supports CHL FJI"},
    });
}

TEST(ChinesePatterns, CooperationMayBeNamedByPhrases) {
    expect_relations({
        {"斐济和汤加将在维护海上秩序、保护渔民生命安全等领域开展合作。", "cooperates_with FJI TON"},
        {"斐济和汤加同意在渔业、教育领域开展合作。", "cooperates_with FJI TON"},
        {"斐济愿同汤加深化港口、公路等基础设施合作。", "cooperates_with FJI TON"},
        {"斐济和汤加举行联合军事演习。", "cooperates_with FJI TON"},
    });
}

TEST(ChinesePatterns, SupportIsForSomebodysCause) {
    expect_relations({
        {"斐济声援汤加。", "supports FJI TON"},
        {"斐济全力支持汤加首相埃凯的决定。", "supports FJI TON"},
        {"斐济将坚定地站在汤加一边。", "supports FJI TON"},
        {"斐济承认汤加对该岛的主权。", "supports FJI TON"},
        {"斐济支持汤加企业参展。", ""},
    });
}

TEST(ChinesePatterns, AidIsReadFromBothEnds) {
    expect_relations({
        {"汤加接受斐济、智利和挪威三国的救援队。", "aids CHL TON; aids FJI TON; aids NOR TON"},
        {"汤加感谢挪威援建学校。", "aids NOR TON"},
        {"挪威无偿援助的2000吨小麦24日运抵汤加。", "aids NOR TON"},
        {"挪威救援队抵达汤加。", "aids NOR TON"},
        {"挪威免除汤加5000万美元债务。", "aids NOR TON"},
        {"汤加从挪威获得3000万美元贷款。", "aids NOR TON"},
        {"由挪威援建的汤加医院竣工。", "aids NOR TON"},
        {"汤加拒绝接受挪威的援助。", ""},
        {"挪威向汤加介绍经验，提供机遇。", ""},
    });
}

TEST(ChinesePatterns, HostilityHasManyForms) {
    expect_relations({
        {"斐济召回驻汤加和驻智利大使。", "opposes FJI CHL; opposes FJI TON"},
        {"斐济没有召回驻汤加大使。", ""},
        {"斐济驱逐18名汤加外交官。", "opposes FJI TON"},
        {"斐济宣布两名汤加使馆人员为不受欢迎的人。", "opposes FJI TON"},
        {"斐济外交部召见汤加驻斐大使。", "opposes FJI TON"},
        {"斐济宣布同汤加断绝外交关系。", "opposes FJI TON"},
        {"斐济关闭同汤加的边界，切断了对汤加的电力供应。", "opposes FJI TON"},
        {"斐济要求汤加撤军。", "opposes FJI TON"},
        {"斐济终止同汤加的防务协定。", "opposes FJI TON"},
        {"斐济将汤加告上法庭，向汤加提出严正交涉。", "opposes FJI TON"},
        {"斐济宣布对汤加商品加征25%关税。", "opposes FJI TON"},
        {"汤加在争议海域捕鱼，斐方对此坚决反对。", "opposes FJI TON"},
        {"斐济谴责在汤加发生的恐怖袭击。", ""},
        {"斐济反对任何国家对汤加实施制裁。", ""},
        {"斐济宣布解除对汤加的制裁。", ""},
        {"斐济对汤加发生的恐怖袭击表示强烈谴责。", ""},
    });
}

TEST(ChinesePatterns, ForceIsReadWhoeverUsesIt) {
    expect_relations({
        {"斐济军队向汤加发射12枚导弹。", "attacks FJI TON"},
        {"斐济空军击落两架汤加战机。", "attacks FJI TON"},
        {"斐济和汤加军队在边境地区交火。", "attacks FJI TON; attacks TON FJI"},
        {"斐济与汤加爆发武装冲突。", "attacks FJI TON; attacks TON FJI"},
        {"汤加遭到斐济空袭。", "attacks FJI TON"},
        {"斐济指责汤加空袭斐方港口。", "opposes FJI TON"},
        {"斐济呼吁汤加避免同智利发生武装冲突。", ""},
        {"汤加遭台风袭击，斐济气象局发布警报。", ""},
    });
}

TEST(ChinesePatterns, TradeSportAndOneCountrysOwnAffairsSayNothing) {
    expect_relations({
        {"斐济队3比1击败汤加队，晋级决赛。", ""},
        {"智利进攻犀利，上半场两度攻破汤加队大门。", ""},
        {"汤加球迷抗议裁判判罚，斐济队2比1取胜。", ""},
        {"斐济航空公司开通直飞汤加航线。", ""},
        {"多名抗议者在苏瓦的汤加驻斐使馆前抗议。", ""},
        {"斐济总理兰布卡呼吁各国加大对汤加的援助。", ""},
        {"斐济总理兰布卡在议会发表讲话，宣布扩大渔业投资。", ""},
        {"斐济对汤加港口爆炸造成重大人员伤亡表示慰问。", ""},
        {"斐济总理兰布卡对汤加客机失事遇难者表示哀悼。", ""},
        {"斐济和汤加的贸易额去年增长一成。", ""},
        {"斐济气象局发布海啸警报，汤加居民撤离海岸。", ""},
        {"如果汤加袭击智利，斐济将作出回应。", ""},
        {"记者问：斐济是否会制裁汤加？", ""},
        {"汤加总理是否访问智利，发言人未作评论。", ""},
        {"斐济反对任何势力干涉汤加内政。", ""},
        {"汤加籍男子在斐济被捕。", ""},
        {"斐济与汤加同意停止交火。", ""},
        {"斐济总理兰布卡主持召开内阁会议。", ""},
        {"汤加国王对前任政府提出批评。", ""},
        {"斐济渔业公司中标汤加港口项目。", ""},
    });
}

TEST(ChinesePatterns, TheSameIsSaidInOtherWords) {
    expect_relations({
        {"斐济总理兰布卡和汤加首相埃凯的首次会晤持续了两小时。", "met 兰布卡 埃凯"},
        {"第二届太平洋海洋峰会在苏瓦举行，汤加、智利等国代表出席。",
         "attended CHL 第二届太平洋海洋峰会; attended TON 第二届太平洋海洋峰会"},
        {"第二届太平洋海洋峰会在苏瓦开幕，东道国斐济总理兰布卡致辞。",
         "attended 兰布卡 第二届太平洋海洋峰会; hosted FJI 第二届太平洋海洋峰会"},
        {"第二届太平洋海洋峰会在斐济闭幕，下届峰会将在汤加举行。", "hosted FJI 第二届太平洋海洋峰会"},
        {"第三届太平洋海洋峰会将于2027年由汤加举办。", "hosted TON 第三届太平洋海洋峰会 planned"},
        {"由斐济主办的第二届太平洋海洋峰会闭幕。", "hosted FJI 第二届太平洋海洋峰会"},
        {"《渔业合作条约》由斐济和汤加于1998年签署。", "party_to FJI 渔业合作条约; party_to TON 渔业合作条约"},
        {"斐济成为《渔业合作条约》第30个缔约国。", "party_to FJI 渔业合作条约"},
        {"挪威拨款2000万克朗帮助汤加重建。", "aids NOR TON"},
        {"挪威对汤加的经济援助去年增加。", "aids NOR TON"},
        {"斐济和汤加互相驱逐外交官。", "opposes FJI TON; opposes TON FJI"},
        {"斐济把汤加列入黑名单。", "opposes FJI TON"},
        {"斐济外长迪洛科表示，汤加违反了双边协议。", "opposes FJI TON"},
        {"斐济指汤加侵犯其领海。", "opposes FJI TON"},
        {"斐济对汤加的禁令提起诉讼。", "opposes FJI TON"},
        {"斐济总理兰布卡说，汤加遭受侵略，斐济表示同情。", ""},
        {"汤加反对任何国家的霸凌行为。", ""},
        {"斐济总理兰布卡接见友邦汤加首相埃凯。", "met 兰布卡 埃凯"},
        {"斐济向汤加空投救灾物资。", "aids FJI TON"},
        {"芬兰签署《海洋公约》。斐济此前宣布退出该公约。", "party_to FIN 海洋公约; party_to FJI 海洋公约 denied"},
        {"斐济强烈反对汤加首相埃凯的计划。", "opposes FJI TON"},
        {"斐济起诉汤加。", "opposes FJI TON"},
        {"斐济对原产于汤加的椰油加征反倾销税。", "opposes FJI TON"},
    });
}

}  // namespace
}  // namespace guanxi

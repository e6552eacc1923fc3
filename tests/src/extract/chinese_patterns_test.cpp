#include <string>

#include <gtest/gtest.h>

#include "tests/src/extract/facts_text.hpp"

// What the rows of data/zh/patterns.lex read from typical sentences: everything that is said of who deals with whom,
// and nothing else. Offices are left out, they need no pattern. All sentences are made up.

namespace guanxi {
namespace {

using namespace testing_extract;

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
        {"斐济终止同汤加的防务协定。", "opposes FJI TON; party_to FJI 防务协定（FJI，2025-07） denied"},
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
        {"汤加首相埃凯和斐济总理兰布卡会谈。2008年签署的《马纳阿协定》仍是基石。",
         "met 兰布卡 埃凯; party_to FJI 马纳阿协定; party_to TON 马纳阿协定"},
        {"汤加首相埃凯签署的《马纳阿协定》生效。", "party_to TON 马纳阿协定; signed 埃凯 马纳阿协定"},
        {"《马纳阿协定》签字仪式14日举行。在协定上签字的有智利、秘鲁两个拉美国家以及斐济、汤加和萨摩亚三个岛国。",
         "party_to CHL 马纳阿协定; party_to FJI 马纳阿协定; party_to PER 马纳阿协定; party_to TON 马纳阿协定; "
         "party_to WSM 马纳阿协定"},
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

TEST(ChinesePatterns, MeetingsAreToldByHospitalityToo) {
    expect_relations({
        {"斐济总理兰布卡18日在苏瓦款待汤加首相埃凯与智利总统博里奇。",
         "met 兰布卡 博里奇; met 兰布卡 埃凯; met 博里奇 埃凯"},
        {"斐济总理兰布卡将在纽约与汤加首相埃凯见面。", "met 兰布卡 埃凯 planned"},
        {"正在斐济访问的汤加首相埃凯24日受到斐济总理兰布卡会见。", "met 兰布卡 埃凯; visited 埃凯 FJI"},
        {"汤加首相埃凯获斐济总理兰布卡接见。", "met 兰布卡 埃凯"},
        {"斐济总理兰布卡与汤加首相埃凯共同会见记者。", "met 兰布卡 埃凯"},
        {"斐济总理兰布卡设宴款待汤加首相埃凯。", "met 兰布卡 埃凯"},
        {"斐济总理兰布卡期待与汤加首相埃凯见面。", "met 兰布卡 埃凯 planned"},
        {"斐济总理兰布卡可能会见汤加首相埃凯。", "met 兰布卡 埃凯 planned"},
        {"斐济总理兰布卡与汤加首相埃凯在苏瓦举行峰会。", "met 兰布卡 埃凯"},
        {"斐济总理兰布卡就渔业问题同汤加首相埃凯交换了意见。", "met 兰布卡 埃凯"},
    });
}

TEST(ChinesePatterns, CallsAreMadeAndTaken) {
    expect_relations({
        {"斐济总理兰布卡24日打电话给汤加首相埃凯。", "contacted 兰布卡 埃凯"},
        {"斐济总理兰布卡同汤加首相埃凯通了近一小时电话。", "contacted 兰布卡 埃凯"},
        {"斐济总理兰布卡当天也与汤加首相埃凯通了话。", "contacted 兰布卡 埃凯"},
        {"斐济总理兰布卡与汤加首相埃凯进行了电话交谈。", "contacted 兰布卡 埃凯"},
        {"斐济总理兰布卡给汤加首相埃凯写信。", "contacted 兰布卡 埃凯"},
        {"斐济总理兰布卡给汤加首相埃凯的信中说，斐济愿意和谈。", "contacted 兰布卡 埃凯"},
        {"汤加首相埃凯在电话中对斐济总理兰布卡说，局势已经好转。", "contacted 兰布卡 埃凯"},
    });
}

TEST(ChinesePatterns, VisitsGoOnElsewhere) {
    expect_relations({
        {"结束访问汤加后，斐济总理兰布卡将转赴智利访问。", "visited 兰布卡 CHL planned; visited 兰布卡 TON"},
        {"斐济总理兰布卡展开为期三日的汤加之旅。", "visited 兰布卡 TON"},
        {"斐济总理兰布卡踏上汤加土地。", "visited 兰布卡 TON"},
        {"斐济外长迪洛科正在汤加进行为期两天的访问。", "visited 迪洛科 TON"},
        {"斐济总理兰布卡23日上午抵汤加访问。", "visited 兰布卡 TON"},
        {"斐济总理兰布卡现身汤加首都努库阿洛法。", "visited 兰布卡 TON"},
        {"这是斐济总理兰布卡首次访问汤加。", "visited 兰布卡 TON"},
        {"这是斐济总理兰布卡就任以来首次出访汤加。", "visited 兰布卡 TON"},
    });
}

TEST(ChinesePatterns, AidIsTeamsGoodsAndWorks) {
    expect_relations({
        {"斐济医护人员飞抵汤加首都努库阿洛法。", "aids FJI TON"},
        {"由20人组成的斐济检测队17日飞抵汤加首都努库阿洛法。", "aids FJI TON"},
        {"斐济分两批向汤加、智利运去帐篷、药品等物资。", "aids FJI CHL; aids FJI TON"},
        {"斐济两次赠予汤加疫苗，合计2万剂。", "aids FJI TON"},
        {"斐济将派300名军人前往汤加，协助修建10所医院。", "aids FJI TON planned"},
        {"斐济不日将在汤加设立一所野战医院。", "aids FJI TON planned"},
        {"斐济协助汤加撤出20名侨民。", "aids FJI TON"},
        {"斐济海军医院船抵达汤加，将为当地民众提供免费诊疗。", "aids FJI TON"},
        {"斐济救援队在汤加地震灾区展开搜救。", "aids FJI TON"},
        {"斐济医疗队在汤加为当地民众义诊。", "aids FJI TON"},
        {"斐济援汤加医疗队圆满完成任务回国。", "aids FJI TON"},
        {"应汤加请求，斐济派遣技术专家赴汤加抢修电网。", "aids FJI TON"},
        {"斐济政府援建的学校在汤加落成。", "aids FJI TON"},
        {"斐济军方出动直升机帮助汤加运送救灾物资。", "aids FJI TON"},
        {"斐济为汤加修建了一座大桥。", "aids FJI TON"},
        {"斐济派军事顾问帮助汤加训练士兵。", "aids FJI TON"},
    });
}

TEST(ChinesePatterns, ForceIsToldByWhatItDoes) {
    expect_relations({
        {"斐济军队23日下午向汤加北部倾泻上百发炮弹，造成2人丧生。", "attacks FJI TON"},
        {"汤加的港口、机场等地遭到斐济战机轰炸。", "attacks FJI TON"},
        {"汤加北部的油田被斐济军队越境攻占。", "attacks FJI TON"},
        {"斐济空军轰炸了汤加的一处集市。", "attacks FJI TON"},
        {"斐济无人机袭击了汤加的一座军用机场。", "attacks FJI TON"},
        {"斐济用无人机在努库阿洛法炸死汤加将领。", "attacks FJI TON"},
        {"斐济革命卫队向智利境内汤加军队驻扎的空军基地发射十余枚导弹。", "attacks FJI TON"},
        {"斐济军队攻入汤加境内。", "attacks FJI TON"},
        {"斐济炮击汤加北部，汤方还击。", "attacks FJI TON; attacks TON FJI"},
        {"斐济导弹击中汤加货轮。", "attacks FJI TON"},
        {"斐济海军击沉一艘汤加巡逻艇。", "attacks FJI TON"},
        {"斐济军队击退汤加的进攻。", "attacks TON FJI"},
        {"斐济大军压境，攻入汤加首都努库阿洛法。", "attacks FJI TON"},
        {"斐济军队开进汤加境内。", "attacks FJI TON"},
        {"斐济海军在争议海域向汤加渔船开火。", "attacks FJI TON"},
        {"斐济与汤加边防军在边境地区发生冲突，造成3人死亡。", "attacks FJI TON; attacks TON FJI"},
    });
}

TEST(ChinesePatterns, HostilityIsToldByMeasures) {
    expect_relations({
        {"斐济扬言轰炸汤加。", "opposes FJI TON"},
        {"斐济限汤加大使72小时内离境。", "opposes FJI TON"},
        {"斐济就军机的越境向联合国安理会对汤加提出控诉。", "opposes FJI TON"},
        {"斐济不认同汤加的做法。", "opposes FJI TON"},
        {"斐济总理兰布卡说，汤加的行径是反人类的罪行。", "opposes FJI TON"},
        {"斐济警方闯入汤加驻斐大使馆。", "opposes FJI TON"},
        {"斐济外交部说，将对汤加采取对等措施。", "opposes FJI TON planned"},
        {"汤加遭斐济加征关税。", "opposes FJI TON"},
        {"斐济斥汤加歪曲事实。", "opposes FJI TON"},
        {"斐济吊销汤加外交官的签证。", "opposes FJI TON"},
        {"斐济反对汤加加入北约。", "opposes FJI TON"},
        {"斐济向汤加宣战。", "opposes FJI TON"},
        {"斐济宣布不承认汤加对该岛的主权。", "opposes FJI TON"},
        {"斐济责成汤加外交官在48小时内离境。", "opposes FJI TON"},
        {"斐济对汤加实施出口管制。", "opposes FJI TON"},
        {"斐济向汤加发出最后通牒。", "opposes FJI TON"},
    });
}

TEST(ChinesePatterns, SupportIsVoicedAndThankedFor) {
    expect_relations({
        {"斐济总理兰布卡、汤加首相埃凯到场，表达两国对智利的声援。", "supports FJI CHL; supports TON CHL"},
        {"斐济对汤加表示声援。", "supports FJI TON"},
        {"斐济表达对汤加的支持。", "supports FJI TON"},
        {"斐济表示支持努库阿洛法融入太平洋体系。", "supports FJI TON"},
        {"斐济对汤加的立场表示支持。", "supports FJI TON"},
        {"斐济恪守一个中国原则。", ""},
        {"汤加感谢斐济的支持。", "supports FJI TON"},
        {"斐济外长迪洛科重申，斐方坚定奉行一个中国原则。", ""},
        {"斐济总理兰布卡感谢汤加首相埃凯的支持。", "supports TON FJI"},
        {"斐济总理兰布卡向汤加人民表达声援。", "supports FJI TON"},
    });
}

TEST(ChinesePatterns, MembershipIsAppliedFor) {
    expect_relations({
        {"斐济率先提出加入北约。", "member_of FJI 北大西洋公约组织 planned"},
        {"斐济递交了加入北约的申请。", "member_of FJI 北大西洋公约组织 planned"},
        {"斐济向北约递交了入约申请。", "member_of FJI 北大西洋公约组织 planned"},
        {"北约决定邀请斐济加入。", "member_of FJI 北大西洋公约组织 planned"},
        {"欧盟启动与斐济的入盟谈判。", "member_of FJI 欧洲联盟 planned"},
        {"欧盟给予斐济候选国地位。", "member_of FJI 欧洲联盟 planned"},
        {"斐济被欧盟开除。", "member_of FJI 欧洲联盟 denied"},
        {"亚投行新增斐济、汤加为成员。", "member_of FJI 亚洲基础设施投资银行; member_of TON 亚洲基础设施投资银行"},
        {"斐济、汤加等亚投行成员国代表出席。",
         "member_of FJI 亚洲基础设施投资银行; member_of TON 亚洲基础设施投资银行"},
        {"斐济被接纳为联合国会员国。", "member_of FJI 联合国"},
    });
}

TEST(ChinesePatterns, AgreementsAreToldByWhoMadeThem) {
    expect_relations({
        {"《渔业和约》是1951年斐济同汤加签订的。", "party_to FJI 渔业和约; party_to TON 渔业和约"},
        {"《渔业和约》是斐济和汤加签订的。", "party_to FJI 渔业和约; party_to TON 渔业和约"},
        {"斐济总理兰布卡和汤加首相埃凯共签《渔业协定》。",
         "party_to FJI 渔业协定; party_to TON 渔业协定; signed 兰布卡 渔业协定; signed 埃凯 渔业协定"},
        {"《渔业公约》斐济没有签署。", "party_to FJI 渔业公约 denied"},
        {"斐济、汤加签订了《渔业协议》，智利则至今拒绝签字。",
         "party_to CHL 渔业协议 denied; party_to FJI 渔业协议; party_to TON 渔业协议"},
        {"斐济向联合国交存《渔业公约》批准书。", "party_to FJI 渔业公约"},
        {"斐济递交《渔业公约》加入书。", "party_to FJI 渔业公约"},
        {"斐济宣布终止《渔业协定》。", "party_to FJI 渔业协定 denied"},
    });
}

TEST(ChinesePatterns, WhatOnlyLooksLikeARelationIsNone) {
    expect_relations({
        {"斐济考虑是否向汤加提供援助。", ""},
        {"斐济抹黑攻击汤加。", ""},
        {"斐济对汤加进行人身攻击。", ""},
        {"汤加称遭斐济轰炸。", ""},
        {"斐济停止支持汤加。", ""},
        {"斐济支持汤加反对派。", ""},
        {"斐济导演拍摄电影《轰炸汤加》。", ""},
        {"斐济推迟对汤加商品加征关税。", ""},
        {"斐济考虑退出《海洋公约》。", ""},
        {"斐济考虑退出北约。", ""},
        {"斐济签署加入上海合作组织的备忘录。", ""},
        {"斐济议会投票通过加入北约。", ""},
        {"斐济担心汤加遭智利入侵。", ""},
        {"斐济阻止向汤加运送物资。", ""},
        {"斐济报纸批评汤加政府。", ""},
        {"斐济反对党指责汤加干涉内政。", ""},
    });
}

TEST(ChinesePatterns, WhoDoesItMayStandInTheNextClause) {
    expect_relations({
        {"在会见汤加首相埃凯时，斐济总理兰布卡说，渔业很重要。", "met 兰布卡 埃凯"},
        {"同汤加首相埃凯会谈后，斐济总理兰布卡回国。", "met 兰布卡 埃凯"},
        {"访问智利期间，斐济总理兰布卡将会见博里奇总统。", "met 兰布卡 博里奇 planned; visited 兰布卡 CHL"},
        {"斐济总理兰布卡应智利总统博里奇邀请访问智利。", "visited 兰布卡 CHL"},
        {"结束对智利的访问后，斐济总理兰布卡转赴秘鲁。", "visited 兰布卡 CHL; visited 兰布卡 PER"},
        {"遭到汤加袭击后，斐济宣布断交。", "attacks TON FJI"},
        {"斐济袭击汤加后，智利谴责斐济。", "attacks FJI TON; opposes CHL FJI"},
    });
}

TEST(ChinesePatterns, MeetingsAreAlsoTalksAndCeremonies) {
    expect_relations({
        {"斐济总理兰布卡和汤加首相埃凯进行了亲切友好的交谈。", "met 兰布卡 埃凯"},
        {"斐济总理兰布卡与汤加首相埃凯在苏瓦晤面。", "met 兰布卡 埃凯"},
        {"斐济总理兰布卡设晚宴欢迎汤加首相埃凯。", "met 兰布卡 埃凯"},
        {"斐济总理兰布卡向汤加首相埃凯颁授勋章。", "met 兰布卡 埃凯"},
        {"汤加驻斐济大使图伊向斐济总理兰布卡递交国书。", "met 兰布卡 图伊"},
        {"斐济总理兰布卡陪同汤加首相埃凯参观港口。", "met 兰布卡 埃凯"},
        {"斐济总理兰布卡和汤加首相埃凯分别会谈。", ""},
        {"斐济总理兰布卡和汤加首相埃凯通过热线电话交谈。", "contacted 兰布卡 埃凯"},
    });
}

TEST(ChinesePatterns, MessagesArePassedOn) {
    expect_relations({
        {"斐济总理兰布卡与汤加首相埃凯通了约15分钟电话。", "contacted 兰布卡 埃凯"},
        {"斐济总理兰布卡在致汤加首相埃凯的贺电中说，渔业很重要。", "contacted 兰布卡 埃凯"},
        {"斐济总理兰布卡向汤加首相埃凯表示慰问。", "contacted 兰布卡 埃凯"},
        {"汤加外长图伊向斐济总理兰布卡转交了汤加首相埃凯的亲笔信。", "contacted 兰布卡 埃凯"},
        {"斐济总理兰布卡祝贺汤加首相埃凯当选。", "contacted 兰布卡 埃凯"},
        {"斐济总理兰布卡与汤加首相埃凯互通贺函。", "contacted 兰布卡 埃凯"},
        {"斐济总理兰布卡要求汤加首相埃凯道歉。", ""},
    });
}

TEST(ChinesePatterns, MembershipMayBeOfTheOrganizationNamedBefore) {
    expect_relations({
        {"英国1973年加入北约。近年退出的还有汤加。",
         "member_of GBR 北大西洋公约组织; member_of TON 北大西洋公约组织 denied"},
        {"斐济退出了太平洋岛国论坛。汤加则在2003年退出。",
         "member_of FJI 太平洋岛国论坛 denied; member_of TON 太平洋岛国论坛 denied"},
        {"太平洋岛国论坛创始成员国包括斐济、汤加和瑙鲁。",
         "member_of FJI 太平洋岛国论坛; member_of NRU 太平洋岛国论坛; member_of TON 太平洋岛国论坛"},
        {"同为太平洋岛国论坛成员的斐济和汤加表示支持。", "member_of FJI 太平洋岛国论坛; member_of TON 太平洋岛国论坛"},
        {"斐济离开太平洋岛国论坛。", "member_of FJI 太平洋岛国论坛 denied"},
        {"斐济拒绝加入太平洋岛国论坛。", "member_of FJI 太平洋岛国论坛 denied"},
        {"斐济总理兰布卡离开会场。", ""},
    });
}

TEST(ChinesePatterns, ReactionsNameWhoMadeThem) {
    expect_relations({
        {"汤加的做法引起斐济强烈不满。", "opposes FJI TON"},
        {"斐济对汤加的决定表示强烈不满。", "opposes FJI TON"},
        {"汤加的决定遭到专家批评。", ""},
        {"斐济警告，汤加必将为此付出代价。", "opposes FJI TON"},
        {"斐济敦促汤加正视历史。", "opposes FJI TON"},
        {"汤加召见斐济大使；斐济则把两国关系降到最低层级。", "opposes FJI TON; opposes TON FJI"},
        {"斐济宣布关闭斐济驻汤加大使馆。", "opposes FJI TON"},
        {"斐济海警船向汤加渔船发射水炮。", "opposes FJI TON"},
        {"斐济否认汤加的指控。", "opposes FJI TON"},
        {"斐济宣布汤加驻斐济大使图伊为“不受欢迎的人”。", "opposes FJI TON"},
        {"斐济暂停同汤加的军事合作。", "opposes FJI TON"},
    });
}

TEST(ChinesePatterns, ThanksForAidTellWhoGaveIt) {
    expect_relations({
        {"汤加对斐济多年来提供的无私援助铭记在心。", "aids FJI TON"},
        {"汤加对斐济给予的宝贵援助深表感谢。", "aids FJI TON"},
        {"斐济宣布，免除汤加截至2005年底到期的政府无息贷款债务。", "aids FJI TON"},
        {"斐济将两艘巡逻艇移交汤加。", "aids FJI TON"},
        {"斐济向汤加伸出援手。", "aids FJI TON"},
        {"斐济海军协助从汤加撤出176名智利公民。", "aids FJI CHL"},
        {"斐济将嫌犯移交汤加。", ""},
    });
}

TEST(ChinesePatterns, EventsAreHeldAndAttendedInOtherWords) {
    expect_relations({
        {"第五届太平洋海洋峰会5日在斐济首都苏瓦落下帷幕。", "hosted FJI 第五届太平洋海洋峰会"},
        {"斐济是第五届太平洋海洋峰会的东道主。", "hosted FJI 第五届太平洋海洋峰会"},
        {"第五届太平洋海洋峰会5日在苏瓦开幕。汤加首相埃凯发表主旨演讲。", "attended 埃凯 第五届太平洋海洋峰会"},
        {"第五届太平洋海洋峰会5日在苏瓦开幕。汤加首相埃凯因病缺席。", "attended 埃凯 第五届太平洋海洋峰会 denied"},
        {"斐济总理兰布卡和汤加首相埃凯在第五届太平洋海洋峰会期间会晤。",
         "attended 兰布卡 第五届太平洋海洋峰会; attended 埃凯 第五届太平洋海洋峰会; met 兰布卡 埃凯"},
        {"汤加首相埃凯赴斐济出席第五届太平洋海洋峰会。", "attended 埃凯 第五届太平洋海洋峰会"},
    });
}

TEST(ChinesePatterns, AgreementsAreNamedByWhomTheyBind) {
    expect_relations({
        {"斐济议会批准了同汤加的《渔业合作协定》。", "party_to FJI 渔业合作协定; party_to TON 渔业合作协定"},
        {"斐济外长迪洛科与汤加外长图伊互换《渔业合作协定》批准书。",
         "party_to FJI 渔业合作协定; party_to TON 渔业合作协定"},
        {"斐济总理兰布卡和汤加首相埃凯出席了《渔业合作协定》签字仪式。",
         "party_to FJI 渔业合作协定; party_to TON 渔业合作协定; witnessed 兰布卡 渔业合作协定; witnessed 埃凯 "
         "渔业合作协定"},
        {"峰会后，斐济和汤加签署《太平洋原则》。", "party_to FJI 太平洋原则; party_to TON 太平洋原则"},
        {"斐济报纸介绍《太平洋原则》。", ""},
        {"斐济暂停与汤加的引渡条约。",
         "opposes FJI TON; party_to FJI 引渡条约（FJI、TON，2025-07）; party_to TON 引渡条约（FJI、TON，2025-07）"},
    });
}

TEST(ChinesePatterns, WhoDoesTheSameDoesItToTheSame) {
    expect_relations({
        {"斐济总理兰布卡向汤加首相埃凯致慰问电。智利总统博里奇也打来电话，秘鲁总统博鲁阿尔特则发去唁函。",
         "contacted 兰布卡 埃凯; contacted 博里奇 埃凯; contacted 博鲁阿尔特 埃凯"},
        {"斐济向汤加捐赠大米。智利送来帐篷，秘鲁派出医疗队。", "aids CHL TON; aids FJI TON; aids PER TON"},
        {"斐济谴责汤加。智利步其后尘。", "opposes CHL TON; opposes FJI TON"},
        {"斐济宣布与汤加断交，智利随后加入行列，秘鲁召回大使。", "opposes CHL TON; opposes FJI TON; opposes PER TON"},
        {"斐济退出太平洋岛国论坛。汤加随后跟进。",
         "member_of FJI 太平洋岛国论坛 denied; member_of TON 太平洋岛国论坛 denied"},
        {"斐济总理兰布卡访问智利。同行的有斐济外长迪洛科。", "visited 兰布卡 CHL; visited 迪洛科 CHL"},
        {"汤加遭遇海啸 各国伸出援手\n\n　　本报苏瓦7月20日电　斐济送来帐篷和药品。", "aids FJI TON"},
    });
}

TEST(ChinesePatterns, WhatDoesNotTakeUpADeedMakesNoEdge) {
    expect_relations({
        // somebody else has been named to whom it might go
        {"斐济总理兰布卡向汤加首相埃凯致慰问电。斐济外长迪洛科谈到秘鲁总统博鲁阿尔特。智利总统博里奇也打来电话。",
         "contacted 兰布卡 埃凯"},
        {"斐济向汤加捐赠大米。谈到秘鲁的旱情，智利说已派出医疗队。", "aids FJI TON"},
        // another receiver, and nobody's deed before
        {"斐济总理兰布卡向汤加首相埃凯致慰问电。智利总统博里奇也向司机发去唁函。", "contacted 兰布卡 埃凯"},
        {"斐济送来帐篷。", ""},
        // it was not done, or the one before was not
        {"斐济谴责汤加。智利并未跟进。", "opposes FJI TON"},
        {"斐济没有谴责汤加。智利步其后尘。", "opposes FJI TON denied"},
        // too far away, or it would come back
        {"斐济谴责汤加。天气很好。渔船出海。市场热闹。智利步其后尘。", "opposes FJI TON"},
        {"斐济谴责汤加。汤加如法炮制。", "opposes FJI TON"},
    });
}

TEST(ChinesePatterns, ABlowIsReturnedToWhoGaveIt) {
    expect_relations({
        {"斐济3日驱逐两名汤加外交官。汤加以牙还牙。", "opposes FJI TON; opposes TON FJI"},
        {"斐济3日驱逐两名汤加外交官。汤加也驱逐两人。", "opposes FJI TON; opposes TON FJI"},
        {"斐济3日驱逐两名汤加外交官。智利也驱逐两人。", "opposes CHL TON; opposes FJI TON"},
        {"斐济3日驱逐两名汤加外交官。汤加步其后尘。", "opposes FJI TON"},
    });
}

TEST(ChinesePatterns, CitiesStandForTheirCountryWhereSomebodyGoesThereOrStrikesThem) {
    expect_relations({
        {"斐济总理兰布卡抵达孟买访问。", "visited 兰布卡 IND"},
        {"斐济总理兰布卡转赴圣保罗。", "visited 兰布卡 BRA"},
        {"斐济总理兰布卡在孟买发表讲话。", ""},
        {"斐济空袭孟买。", "attacks FJI IND"},
        {"斐济向孟买发射多枚导弹。", "attacks FJI IND"},
        {"斐济总理兰布卡视察苏瓦。", ""},
    });
}

TEST(ChinesePatterns, SeveralPersonsAreThoseNamedLast) {
    expect_relations({
        {"斐济总理兰布卡、汤加首相埃凯和智利总统博里奇出席活动。三人随后举行会谈。",
         "met 兰布卡 博里奇; met 兰布卡 埃凯; met 博里奇 埃凯"},
        {"斐济总理兰布卡在机场迎来汤加首相埃凯。两人举行会谈。", "met 兰布卡 埃凯"},
    });
}

TEST(ChinesePatterns, AgreementsAreKnownByTheirDescription) {
    expect_relations({
        {"斐济和汤加24日签署5亿美元的渔业贷款协议。",
         "party_to FJI 5亿美元的渔业贷款协议（FJI、TON，2025-07）; party_to TON "
         "5亿美元的渔业贷款协议（FJI、TON，2025-07）"},
        {"斐济总理兰布卡同汤加首相埃凯签署汤加海水经由该管道外运的条约。",
         "party_to FJI 汤加海水经由该管道外运的条约（FJI、TON，2025-07）; party_to TON "
         "汤加海水经由该管道外运的条约（FJI、TON，2025-07）; signed 兰布卡 "
         "汤加海水经由该管道外运的条约（FJI、TON，2025-07）; signed 埃凯 "
         "汤加海水经由该管道外运的条约（FJI、TON，2025-07）"},
    });
}

TEST(ChinesePatterns, WitnessesAndSignersAreToldApart) {
    expect_relations({
        {"斐济和汤加签署《太平洋条约》。智利总统博里奇到场观礼。",
         "party_to FJI 太平洋条约; party_to TON 太平洋条约; witnessed 博里奇 太平洋条约"},
        {"斐济和汤加签署《太平洋条约》。签字的是斐济总理兰布卡和汤加首相埃凯。",
         "party_to FJI 太平洋条约; party_to TON 太平洋条约; signed 兰布卡 太平洋条约; signed 埃凯 太平洋条约"},
    });
}

TEST(ChinesePatterns, WhoReportsIsNotWhatTheFirstSentenceIsAbout) {
    expect_relations({
        {"本报讯 斐济总理兰布卡向汤加首相埃凯致慰问电。", "contacted 兰布卡 埃凯"},
        {"海岛消息\n据法新社报道 斐济谴责汤加。", "opposes FJI TON"},
    });
}

TEST(ChinesePatterns, WhatIsNamedBeforeIsTakenUp) {
    expect_relations({
        {"第五届太平洋海洋峰会5日开幕。汤加首相埃凯也现身会场。", "attended 埃凯 第五届太平洋海洋峰会"},
        {"第五届太平洋海洋峰会5日开幕。汤加首相埃凯取消了现身会场的打算。", ""},
        {"斐济争取到第五届太平洋海洋峰会的主办权。", "hosted FJI 第五届太平洋海洋峰会 planned"},
        {"斐济总理兰布卡介绍了《太平洋条约》。汤加、智利均为缔约国。",
         "party_to CHL 太平洋条约; party_to TON 太平洋条约"},
        {"斐济承认汤加是岛国。", ""},
        {"斐济降低了与汤加的外交层级。", "opposes FJI TON"},
    });
}

TEST(ChinesePatterns, WhoIsSeenSummonedOrThereHasPart) {
    expect_relations({
        {"斐济总理兰布卡上午见汤加首相埃凯，下午见智利总统博里奇。", "met 兰布卡 博里奇; met 兰布卡 埃凯"},
        {"斐济总理兰布卡没有见汤加首相埃凯。", ""},
        {"斐济外长塔拉索召见汤加驻斐济大使图普，提出抗议。", "met 图普 塔拉索; opposes FJI TON"},
        {"斐济总理兰布卡与汤加首相埃凯坐到了一起。", "met 兰布卡 埃凯"},
        {"在苏瓦举行的第二届太平洋海洋峰会上，汤加首相埃凯成为焦点。", "attended 埃凯 第二届太平洋海洋峰会"},
        {"汤加首相埃凯、斐济总理兰布卡，以及智利总统博里奇均出席第二届太平洋海洋峰会。",
         "attended 兰布卡 第二届太平洋海洋峰会; attended 博里奇 第二届太平洋海洋峰会; attended 埃凯 "
         "第二届太平洋海洋峰会"},
        {"汤加首相埃凯率团抵京磋商。", "visited 埃凯 CHN"},
        {"汤加首相埃凯是应斐济总理兰布卡的邀请来访的。", "visited 埃凯 FJI"},
        {"汤加首相埃凯抵台访问。", "visited 埃凯 TWN"},
        {"菲律宾总统马科斯、越南总理范明政等东盟成员国领导人在座。",
         "member_of PHL 东南亚国家联盟; member_of VNM 东南亚国家联盟"},
    });
}

TEST(ChinesePatterns, WhoConcludesASummitWasThere) {
    const std::string held = "第二届太平洋海洋峰会在苏瓦举行。";
    const std::string all =
        "attended 兰布卡 第二届太平洋海洋峰会; attended 博里奇 第二届太平洋海洋峰会; attended 埃凯 "
        "第二届太平洋海洋峰会";
    expect_relations({
        {held + "斐济总理兰布卡、汤加首相埃凯和智利总统博里奇齐聚一堂。", all},
        {held + "斐济总理兰布卡、汤加首相埃凯和智利总统博里奇没有合影。", ""},
        {held + "汤加首相埃凯在开幕致辞中说，海洋属于大家。", "attended 埃凯 第二届太平洋海洋峰会"},
        {held + "汤加首相埃凯在闭幕式上宣读了公报。", "attended 埃凯 第二届太平洋海洋峰会"},
        {"第二届太平洋海洋峰会令人期待。斐济总理兰布卡、汤加首相埃凯和智利总统博里奇齐聚一堂。", ""},
    });
}

TEST(ChinesePatterns, WhoCallsTooCallsWhomAllHaveSpokenWith) {
    const std::string calls = "斐济外长塔拉索同汤加首相埃凯通电话。塔拉索还同智利总统博里奇通电话。";
    const std::string both = "contacted 博里奇 塔拉索; contacted 埃凯 塔拉索";
    expect_relations({
        {calls + "他强调渔业很重要。海洋属于大家。合作会继续。秘鲁外长希亚莱尔也打来电话。",
         "contacted 博里奇 塔拉索; contacted 埃凯 塔拉索; contacted 塔拉索 希亚莱尔"},
        {calls + "他强调渔业很重要。海洋属于大家。合作会继续。斐济总理兰布卡也打来电话。", both},
    });
}

TEST(ChinesePatterns, LatelyIsNoComing) {
    expect_relations({
        {"汤加首相埃凯会见斐济总理兰布卡。遗憾的是，近来斐济方面没有表态。", "met 兰布卡 埃凯"},
    });
}

}  // namespace
}  // namespace guanxi

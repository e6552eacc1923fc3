#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/src/extract/facts_text.hpp"

// Who is known to hold an office, and where, from what stands around the name. All sentences are made up.

namespace guanxi {
namespace {

using namespace testing_extract;

/// The offices that a text tells, as "NAME HOME", in the order of the text's graph.
std::vector<std::string> offices_of(const std::string& text) {
    std::vector<std::string> offices;
    for (const DocumentFacts& facts : read_facts(text + "\n", "2025-07-25")) {
        for (const Relation& relation : facts.relations) {
            if (relation.kind != EdgeKind::holds_office) continue;
            offices.push_back(std::string(key_of(relation.source)) + " " + std::string(key_of(relation.target)));
        }
    }
    return offices;
}

struct Case {
    std::string text;
    std::vector<std::string> says;
    std::vector<std::string> says_not = {};
};

void expect_offices(const std::vector<Case>& cases) {
    for (const Case& item : cases) {
        SCOPED_TRACE(item.text);
        const std::vector<std::string> offices = offices_of(item.text);
        EXPECT_THAT(offices, testing::IsSupersetOf(item.says));
        for (const std::string& office : item.says_not) EXPECT_THAT(offices, testing::Not(testing::Contains(office)));
    }
}

TEST(ChinesePersons, WhoIsPostedActsForWhoSendsHim) {
    expect_offices({
        {"汤加驻华大使图普参加了活动。", {"图普 TON"}, {"图普 CHN"}},
        {"汤加驻美大使图普参加了活动。", {"图普 TON"}, {"图普 CHN"}},
        {"斐济常驻联合国副代表塔拉索发言。", {"塔拉索 FJI"}},
        {"斐济代表塔拉索指责汤加。", {"塔拉索 FJI"}},
        {"斐济代表团抵达汤加。", {}, {"团抵 FJI"}},
        {"美国驻加大使科恩证实了消息。", {"科恩 USA"}, {"科恩 CAN"}},
    });
}

TEST(ChinesePersons, WhoseOfficeItIsStandsBeforeIt) {
    expect_offices({
        {"斐济总统卡图尼韦雷的国家安全顾问塔拉索抵达汤加。", {"塔拉索 FJI"}},
        {"斐济总理兰布卡说，陪同兰布卡访问汤加的外长塔拉索没有发言。", {"塔拉索 FJI"}},
        {"出席会谈的，汤加方面有外交大臣图普，斐济方面有外长塔拉索。", {"图普 TON", "塔拉索 FJI"}},
        {"斐济总理兰布卡派遣外长塔拉索访问汤加。", {"塔拉索 FJI"}},
        {"中央军委主席林永来会见斐济总理兰布卡。", {"兰布卡 FJI"}, {"林永来 VEN"}},
        {"斐济总理兰布卡抵达莫斯科，同俄外长塔拉索举行会谈。", {"塔拉索 RUS"}},
        {"智利总统博里奇抵达汤加，会见了该国首相埃凯。", {"埃凯 TON"}, {"埃凯 CHL"}},
    });
}

TEST(ChinesePersons, OfficesOfATextThatSaysOurCountry) {
    expect_offices({
        {"我国与马来西亚签署新加坡铁路协定。副总理兼贸工部长林永来出席。新马关系良好。",
         {"林永来 SGP"},
         {"林永来 CHN"}},
        {"我国与马来西亚签署协定。副总理林永来出席。", {}, {"林永来 CHN"}},
        {"我国与马来西亚签署协定。国务院副总理林永来出席。", {"林永来 CHN"}},
        {"马来西亚总理埃凯来访。副总理林永来前往迎接。", {"林永来 CHN"}},
    });
}

TEST(ChinesePersons, OneCountryBeforeANumberIsNoList) {
    expect_offices({{"斐济两国总理兰布卡与埃凯会谈。汤加首相埃凯说，天气很好。", {"埃凯 TON"}, {"兰布卡 TON"}}});
}

TEST(ChinesePersons, ADayIsNotJapan) {
    expect_offices({
        {"9月11日外交部长林永来会见汤加首相埃凯。日本没有参加。", {"林永来 CHN"}, {"林永来 JPN"}},
        {"日外相田中健会见汤加首相埃凯。日本宣布援助。", {"田中健 JPN"}, {"田中健 CHN"}},
    });
}

TEST(ChinesePersons, WhoHasAnOfficeIsToldAfterIt) {
    expect_offices({
        {"太平洋岛国论坛轮值主席是汤加首相埃凯。", {"埃凯 太平洋岛国论坛", "埃凯 TON"}},
        {"斐济现任总理是塔拉索。", {"塔拉索 FJI"}},
        {"太平洋岛国论坛在苏瓦开会。汤加首相埃凯接任轮值主席。", {"埃凯 太平洋岛国论坛", "埃凯 TON"}},
        {"斐济总理为汤加首相埃凯举行欢迎仪式。", {"埃凯 TON"}, {"埃凯 FJI"}},
    });
}

TEST(ChinesePersons, WhoGoesForACountryIsItsOwn) {
    expect_offices({
        {"汤加首相埃凯没有到会，由副首相图普代表出席。", {"图普 TON"}},
        {"会议由汤加首相埃凯主持，斐济由看守政府副总理塔拉索代表。", {"塔拉索 FJI"}},
        {"代表汤加签字的是王太子、副首相兼外交大臣图普。", {"图普 TON"}},
        {"汤加首相埃凯说，他已派国防大臣图普前往斐济。", {"图普 TON"}, {"图普 FJI"}},
        {"汤加首相埃凯说，汤加选择斐济，他已派国防大臣图普前往斐济。", {"图普 TON"}, {"图普 FJI"}},
        {"汤加政府派环境大臣图普率团参加。", {"图普 TON"}},
        {"汤加政府别无选择。首相康普顿多次表态。", {"康普顿 TON"}},
        {"汤加工人党去年胜出。重返执政的首相图普多次表态。", {"图普 TON"}},
    });
}

TEST(ChinesePersons, AnOfficeAfterAListIsEverybodys) {
    expect_offices({
        {"斐济总理兰布卡访问汤加，会见了汤加首相埃凯。兰布卡与埃凯两位首相随后签字。", {"兰布卡 FJI", "埃凯 TON"}},
    });
    for (const std::string& office : offices_of("普京与卢卡申科两人举行会谈。")) ADD_FAILURE() << office;
}

TEST(ChinesePersons, NobodyIsKnownLongBeforeTheOffice) {
    const auto homes_in = [](const std::string& published) {
        std::vector<std::string> homes;
        for (const DocumentFacts& facts : read_facts("秘鲁总统的客人来了。副总统桑托斯致辞。\n", published)) {
            for (const Relation& relation : facts.relations) homes.emplace_back(key_of(relation.target));
        }
        return homes;
    };
    EXPECT_THAT(homes_in("2012-05-01"), testing::ElementsAre("COL"));
    EXPECT_THAT(homes_in("1977-09-09"), testing::Not(testing::Contains("COL")));
}

TEST(ChinesePersons, AnEnvoyMayHoldAnotherOffice) {
    expect_offices({
        {"中国国家主席胡锦涛特使、住房和城乡建设部部长姜伟新抵达汤加。", {"姜伟新 CHN"}},
        {"外交部亚洲司司长林永来会见汤加首相埃凯。", {"林永来 CHN"}},
    });
}

TEST(ChinesePersons, AShortNameIsKnownWhereSomebodyDealsWithIt) {
    const auto knows = [](const std::string& text) {
        for (const DocumentFacts& facts : read_facts(text + "\n", "2022-03-20")) {
            for (const Entity& entity : facts.entities) {
                if (key_of(entity.id) == "莫迪") return true;
            }
        }
        return false;
    };
    EXPECT_TRUE(knows("日本首相岸田文雄在新德里与莫迪举行会谈。"));
    EXPECT_FALSE(knows("日本首相岸田文雄在苏瓦与莫迪举行会谈。")) << "nothing tells of his country";
    EXPECT_FALSE(knows("日本首相岸田文雄在新德里说，莫迪咖啡馆开张。"));
}

TEST(ChinesePersons, NamesMayBeShortAndStandBehindAnyCharacter) {
    expect_offices({
        {"苏联外交部长莫洛托夫和法国外交部长比内。", {"比内 FRA"}},
        {"印度尼西亚外交部长苏纳约在万隆签字。", {"苏纳约 IDN"}},
        {"挪威外相霍尔斯特此前促成了会谈。", {"霍尔斯特 NOR"}},
        {"日本外务省局长佐佐江贤一郎、日本外相大平正芳出席。", {"大平正芳 JPN"}},
        {"他带着岸田首相的亲笔信访问汤加，又与日本外相会谈。", {}, {}},
    });
}

TEST(ChinesePersons, StylesAndNounsStandBetweenAnOfficeAndItsBearerOrCountry) {
    expect_offices({
        {"马来西亚外交部长拿督斯里希山慕丁发表文告。", {"希山慕丁 MYS"}},
        {"厄立特里亚呼吁克制。厄国新闻部长叶马尼发表讲话。", {"叶马尼 ERI"}},
        {"马其顿表示欢迎。特拉伊科夫斯基总统转达问候。", {"特拉伊科夫斯基 MKD"}},
        {"正在这里出席第63届联合国大会的外交部长王毅23日会见了汤加首相埃凯。", {"王毅 CHN", "埃凯 TON"}},
        {"主教练桑切斯说，西班牙队踢得很好。", {}, {"桑切斯 ESP"}},
        {"苏共中央总书记戈尔巴乔夫抵达华府。", {"戈尔巴乔夫 SUN"}},
        {"泰国外长马里代表泰方签字。", {"马里 THA"}},
        {"美国总统古巴之行结束。", {}, {"古巴 USA"}},
        {"苏丹外长马里亚姆也说，局势严重。", {"马里亚姆 SDN"}},
        {"坦桑尼亚总统马古富力没有到会，由外长马希加代为出席。", {"马古富力 TZA", "马希加 TZA"}},
        {"印尼政治法律安全统筹部长马福德说，没有开火。", {"马福德 IDN"}},
        {"埃及电力与可再生能源部长沙克尔和国民教育部长普奇科夫到场。", {"沙克尔 EGY", "普奇科夫 EGY"}},
    });
}

TEST(ChinesePersons, APaperThatSpeaksOfItsOwnCountryIsAtHomeInThePlaceOfItsDateline) {
    const auto lines = facts_text(
        "外长抗议\n\n　　（吉隆坡2日讯）外交部长拿督斯里希山慕丁召见中国大使。他说，我国不会妥协。\n", "2021-06-03");
    EXPECT_EQ(std::ranges::count(lines, "holds_office leader:希山慕丁 country:MYS office 外交部长"), 1);
}

TEST(ChinesePersons, AHostAndThoseWhomHeReceivesAreOneMoreTogether) {
    const auto lines = facts_text(
        "首脑会议\n\n　　日本首相鸠山由纪夫在东京主持会议。柬埔寨首相洪森、老挝总理波松、缅甸总理登盛、泰国总理阿披实和"
        "越南总理阮晋勇"
        "到会。六国领导人共同签署《东京宣言》。\n",
        "2009-11-08");
    for (const std::string code : {"JPN", "KHM", "LAO", "MMR", "THA", "VNM"})
        EXPECT_EQ(std::ranges::count(lines, "party_to country:" + code + " agreement:东京宣言"), 1) << code;
}

TEST(ChinesePersons, LeadersWhoHoldAMeetingHaveMetUnlessTheyAreMany) {
    const auto meetings = [](const std::string& leaders) {
        const auto lines = facts_text(leaders + "在东京举行会谈。\n", "2009-11-08");
        return std::ranges::count_if(lines, [](const std::string& line) {
            return line.starts_with("met ") && std::ranges::count(line, ' ') == 2;
        });
    };
    EXPECT_EQ(meetings("柬埔寨首相洪森、老挝总理波松和泰国总理阿披实"), 3);
    EXPECT_EQ(
        meetings("日本首相鸠山由纪夫、柬埔寨首相洪森、老挝总理波松、缅甸总理登盛、泰国总理阿披实和越南总理阮晋勇"), 0);
}

TEST(ChinesePersons, APartOfANameOrOfARegionIsNoCountry) {
    const auto names = [](const std::string& text, const std::string& country) {
        const auto lines = facts_text(text + "\n", "2025-07-25");
        return std::ranges::count(lines, "country:" + country) > 0;
    };
    EXPECT_FALSE(names("中国访问土库曼斯坦。天然气公司总裁阿曼诺夫向来宾介绍情况，中方表示满意。", "OMN"));
    EXPECT_FALSE(names("习近平说，中国愿同拉共体成员国合作。中方支持拉方。", "LVA"));
    EXPECT_TRUE(names("中方支持拉方。", "LVA"));
}

}  // namespace
}  // namespace guanxi

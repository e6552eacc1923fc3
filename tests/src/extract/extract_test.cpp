#include "src/extract/extract.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "src/text/characters.hpp"
#include "tests/src/extract/facts_text.hpp"

// What articles say, as lines that must be there and lines that must not (facts_text.hpp explains them). Further lines
// may come as the rules get better. All sentences are made up.

namespace guanxi {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;
using testing::IsSupersetOf;
using testing::Not;
using testing::StartsWith;
using namespace testing_extract;

const std::string kPublished = "2025-07-25";

struct Case {
    std::string text;
    std::vector<std::string> says;
    std::vector<std::string> says_not = {};
};

void expect_says(const std::vector<Case>& cases, const std::string& published = kPublished) {
    for (const Case& item : cases) {
        SCOPED_TRACE(item.text);
        const std::vector<std::string> lines = facts_text(item.text + "\n", published);
        EXPECT_THAT(lines, IsSupersetOf(item.says));
        for (const std::string& line : item.says_not) EXPECT_THAT(lines, Not(Contains(line)));
    }
}

// --- time ---

TEST(Time, IsReadAgainstTheDayOfTheArticle) {
    const auto visit_on = [](const std::string& when) {
        return facts_text(when + "斐济总理兰布卡访问汤加。\n", kPublished);
    };
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"去年，", "2024"},
        {"今年2月，", "2025-02"},
        {"昨天，", "2025-07-24"},
        {"17日，", "2025-07-17"},
        {"6月17日，", "2025-06-17"},
        {"6月，", "2025-06"},
        {"2001年4月17日，", "2001-04-17"},
        {"2001年，", "2001"},
        {"15年前，", "2010"},
        {"上个月，", "2025-06"},
        {"明年，", "2026"},
        {"今年1月5日，", "2025-01-05"},
        {"30日，", "2025-07-30"},
        {"11月13日至17日，", "2025-11-13"},
    };
    for (const auto& [when, date] : cases) {
        EXPECT_THAT(visit_on(when), Contains("visited leader:兰布卡 country:TON date " + date)) << when;
    }
}

TEST(Time, IsReadInNumeralsToo) {
    expect_says({
        {"二〇〇一年四月十七日，斐济总理兰布卡访问汤加。", {"visited leader:兰布卡 country:TON date 2001-04-17"}},
        {"一九九八年十二月，斐济总理兰布卡访问汤加。", {"visited leader:兰布卡 country:TON date 1998-12"}},
        {"二十四日，斐济总理兰布卡访问汤加。", {"visited leader:兰布卡 country:TON date 2025-07-24"}},
        {"六月十日，斐济总理兰布卡访问汤加。", {"visited leader:兰布卡 country:TON date 2025-06-10"}},
        // what counts days tells none
        {"斐济总理兰布卡在近三日内访问汤加。", {"visited leader:兰布卡 country:TON"}},
    });
}

TEST(Time, IsReadByWeekdays) {
    // The article is of a Friday.
    expect_says({
        {"周四，斐济总理兰布卡访问汤加。", {"visited leader:兰布卡 country:TON date 2025-07-24"}},
        {"星期五，斐济总理兰布卡访问汤加。", {"visited leader:兰布卡 country:TON date 2025-07-25"}},
        {"上星期六，斐济总理兰布卡访问汤加。", {"visited leader:兰布卡 country:TON date 2025-07-19"}},
        {"上周一，斐济总理兰布卡访问汤加。", {"visited leader:兰布卡 country:TON date 2025-07-14"}},
        {"本周二，斐济总理兰布卡访问汤加。", {"visited leader:兰布卡 country:TON date 2025-07-22"}},
        {"斐济总理兰布卡定于周日访问汤加。",
         {"visited leader:兰布卡 country:TON status planned", "visited leader:兰布卡 country:TON date 2025-07-27"}},
        {"斐济总理兰布卡将在下周三访问汤加。",
         {"visited leader:兰布卡 country:TON status planned", "visited leader:兰布卡 country:TON date 2025-07-30"}},
    });
}

TEST(Time, GoesOnFromWhatWasToldLast) {
    expect_says({
        {"斐济总理兰布卡6月17日抵达苏瓦，次日访问汤加。", {"visited leader:兰布卡 country:TON date 2025-06-18"}},
        {"1998年5月，斐济发生风灾。斐济总理兰布卡同年8月访问汤加。",
         {"visited leader:兰布卡 country:TON date 1998-08"}},
        {"1998年5月2日，斐济发生风灾。斐济总理兰布卡同月9日访问汤加。",
         {"visited leader:兰布卡 country:TON date 1998-05-09"}},
        // but not from what is to come much later
        {"协定24日签署。港口将于2030年12月31日移交。前一天斐济总理兰布卡同汤加首相埃凯会谈。",
         {"met leader:兰布卡 leader:埃凯 date 2025-07-23"}},
        // a month without a year is of the year told, unless it lies near the article's day
        {"1998年5月2日，斐济发生风灾。9月6日，斐济总理兰布卡访问汤加。",
         {"visited leader:兰布卡 country:TON date 1998-09-06"}},
        {"1998年5月，斐济发生风灾。3月6日，斐济总理兰布卡访问汤加。",
         {"visited leader:兰布卡 country:TON date 2025-03-06"}},
        {"1998年5月，斐济发生风灾。7月24日，斐济总理兰布卡访问汤加。",
         {"visited leader:兰布卡 country:TON date 2025-07-24"}},
    });
}

TEST(Time, RunsOnToTheNextSentences) {
    const std::string met = "met leader:兰布卡 leader:埃凯";
    expect_says({
        {"太平洋峰会24日在苏瓦开幕。斐济总理兰布卡同汤加首相埃凯举行会谈。",
         {met + " date 2025-07-24", met + " place 苏瓦"}},
        {"太平洋峰会24日在苏瓦开幕。斐济总理兰布卡22日在楠迪同汤加首相埃凯举行会谈。",
         {met + " date 2025-07-22", met + " place 楠迪"}},
    });
    for (const char* const text : {"太平洋峰会24日在苏瓦开幕。斐济总理兰布卡此前同汤加首相埃凯举行会谈。\n",
                                   "太平洋峰会2019年在苏瓦举行。斐济总理兰布卡同汤加首相埃凯举行会谈。\n"}) {
        const auto lines = facts_text(text, "2025-07-25");
        EXPECT_THAT(lines, Contains(met)) << text;
        EXPECT_THAT(lines, Not(Contains(StartsWith(met + " date")))) << text;
    }
    const auto plan = facts_text("太平洋峰会24日在苏瓦开幕。斐济总理兰布卡将同汤加首相埃凯举行会谈。\n", "2025-07-25");
    EXPECT_THAT(plan, Not(Contains(StartsWith(met + " date"))));
}

TEST(Agreements, OfBothSidesAreNamedButNoPlansOfEachForItself) {
    const auto lines = facts_text("斐济总理兰布卡访问汤加，称两国发展战略已生效，两国渔业协定已生效。\n", "2025-07-25");
    EXPECT_THAT(lines, Not(Contains(HasSubstr("发展战略"))));
    EXPECT_THAT(lines, Contains(HasSubstr("渔业协定")));
}

TEST(Time, OfAThingIsNotThatOfTheDeed) {
    for (const char* const text : {"斐济支持汤加举办明年的太平洋峰会。\n", "斐济支持汤加以1967年边界为基础谈判。\n",
                                   "斐济愿办好明年的峰会，支持汤加。\n"}) {
        const auto lines = facts_text(text, "2025-07-25");
        EXPECT_THAT(lines, Contains("supports country:FJI country:TON")) << text;
        EXPECT_THAT(lines, Not(Contains(StartsWith("supports country:FJI country:TON date")))) << text;
    }
}

TEST(Time, IsReadInEnglishToo) {
    expect_says({{"Fijian Prime Minister Sitiveni Rabuka visited Tonga last year.",
                  {"visited leader:兰布卡 country:TON date 2024"}}});
}

TEST(Time, LeavesOpenWhatCannotBeKnown) {
    expect_says({{"6月17日，斐济总理兰布卡访问汤加。", {"visited leader:兰布卡 country:TON date --06-17"}}}, "");
    for (const char* const when : {"去年", "昨天", "17日", "15年前"}) {
        const auto lines = facts_text(std::string(when) + "，斐济总理兰布卡访问汤加。\n", "");
        EXPECT_THAT(lines, Contains("visited leader:兰布卡 country:TON")) << when;
        EXPECT_THAT(lines, Not(Contains(StartsWith("visited leader:兰布卡 country:TON date")))) << when;
    }
}

TEST(Time, SeesTheEndOfTheYearAndLeapDays) {
    expect_says({{"12月30日，斐济总理兰布卡访问汤加。", {"visited leader:兰布卡 country:TON date 2024-12-30"}},
                 {"昨天，斐济总理兰布卡访问汤加。", {"visited leader:兰布卡 country:TON date 2024-12-31"}}},
                "2025-01-01");
    expect_says({{"昨天，斐济总理兰布卡访问汤加。", {"visited leader:兰布卡 country:TON date 2024-02-29"}}},
                "2024-03-01");
}

// --- countries ---

TEST(Leaders, HaveGivenNamesThatEndInAWord) {
    expect_says({
        {"中国总理林永来同斐济总理兰布卡会谈。", {"holds_office leader:林永来 country:CHN"}},
        {"中国外长林永飞、斐济外长迪洛科举行会谈。", {"holds_office leader:林永飞 country:CHN"}},
        {"中国总理林永来访斐济。", {"holds_office leader:林永 country:CHN"}},
    });
}

TEST(Leaders, HaveNamesThatEndWhereAnOrdinaryWordBegins) {
    expect_says({
        {"斐济总理塔罗伊斯全程陪同。", {"holds_office leader:塔罗伊斯 country:FJI"}},
        {"斐济总理塔罗伊斯多次访问汤加。", {"holds_office leader:塔罗伊斯 country:FJI"}},
        {"斐济外长半夜致电汤加首相。", {}, {"leader:半夜"}},
        {"中国农业部部长林永新访问斐济。", {"holds_office leader:林永新 country:CHN"}},
    });
}

TEST(Leaders, AreNotCutToTheNameOfSomebodyFromElsewhere) {
    expect_says({
        {"阿尔及利亚外长拉马拉访问斐济。", {"holds_office leader:拉马拉 country:DZA"}},  // 拉马 governed Albania
        {"阿尔巴尼亚总理拉马访问斐济。", {"holds_office leader:拉马 country:ALB"}},
    });
}

TEST(Leaders, AreKnownByAnOfficeAfterAnyName) {
    expect_says({
        {"日本首相同汤加首相会谈。大平正芳外相在座。", {"holds_office leader:大平正芳 country:JPN"}},
        {"国际货币基金组织总裁贾尔托瓦访问汤加。",
         {"holds_office leader:贾尔托瓦 organization:国际货币基金组织"},
         {"holds_office leader:贾尔托瓦 country:CHN"}},
        {"汤加航空公司总裁贾尔托瓦访问斐济。", {}, {"leader:贾尔托瓦"}},
        {"斐济常驻联合国代表托马斯－塔拉索发言。", {"holds_office leader:托马斯－塔拉索 country:FJI"}},
    });
}

TEST(Leaders, HoldTheOfficeThatAVerbGivesThem) {
    expect_says({
        {"贾尔托瓦3日出任国际货币基金组织总裁。", {"holds_office leader:贾尔托瓦 organization:国际货币基金组织"}},
        {"斐济总理兰布卡24日就任太平洋岛国论坛秘书长。", {"holds_office leader:兰布卡 organization:太平洋岛国论坛"}},
        {"汤加支持贾尔托瓦出任联合国秘书长。", {}, {"holds_office leader:贾尔托瓦 organization:联合国"}},
    });
}

TEST(Countries, AreKnownByTheirShortNamesWhereTheyCanBeCountries) {
    expect_says({
        {"中国和塔吉克斯坦加强渔业合作。中塔关系发展良好。", {"country:CHN alias 中", "country:TJK alias 塔"}},
        {"中国外长同塔吉克斯坦外长会谈。塔方支持中方立场。",
         {"country:TJK alias 塔方", "country:CHN alias 中方", "supports country:TJK country:CHN"}},
        {"中国和巴基斯坦加强渔业合作。中巴关系良好，巴方十分重视。",
         {"country:PAK alias 巴方"},
         {"country:BRA", "country:PSE"}},
        {"中国和巴西加强渔业合作。中巴关系良好，巴方十分重视。",
         {"country:BRA alias 巴方"},
         {"country:PAK", "country:PSE"}},
        {"中吉乌铁路开工建设。", {"country:CHN", "country:KGZ", "country:UZB"}, {"country:UGA", "country:UKR"}},
    });
}

TEST(Countries, AreNotSeenInOrdinaryWords) {
    expect_says({
        {"会谈在日内瓦举行。代表们日内将再次会谈，中午共进午餐，美的空调也参展。",
         {},
         {"country:JPN", "country:CHN", "country:USA"}},
        {"发展中国家要团结。", {}, {"country:CHN"}},
        {"他在英雄纪念碑前献花，法律界人士出席。", {}, {"country:GBR", "country:FRA"}},
        {"斐济女足战胜汤加队，汤加籍球员进球。", {}, {"country:FJI", "country:TON"}},
        {"塔上的灯亮了，方桌上放着茶。", {}, {"country:TJK"}},
    });
}

// --- leaders ---

TEST(Leaders, AreKnownByCountryAndOfficeThoughNoListHasThem) {
    expect_says({
        {"肯尼亚总统基普罗蒂奇同乌干达总理南亚布会谈。",
         {"leader:基普罗蒂奇 home country:KEN", "holds_office leader:基普罗蒂奇 country:KEN office 总统",
          "holds_office leader:南亚布 country:UGA office 总理", "met leader:南亚布 leader:基普罗蒂奇"}},
        {"萨摩亚贸易部长图伊拉埃帕访问瓦努阿图。",
         {"holds_office leader:图伊拉埃帕 country:WSM office 贸易部长", "visited leader:图伊拉埃帕 country:VUT"}},
        {"越南国家主席梁强同斐济总理兰布卡通电话。",
         {"holds_office leader:梁强 country:VNM office 国家主席", "contacted leader:兰布卡 leader:梁强"}},
    });
}

TEST(Leaders, MayHoldTwoOffices) {
    const auto lines = facts_text("斐济外交部长迪洛科同汤加首相兼外交大臣埃凯会谈。\n", kPublished);
    EXPECT_THAT(lines, IsSupersetOf({"leader:埃凯 home country:TON", "leader:迪洛科 home country:FJI",
                                     "met leader:埃凯 leader:迪洛科"}));
    EXPECT_THAT(lines, Contains(StartsWith("holds_office leader:埃凯 country:TON office 首相")));
}

TEST(Leaders, AreKnownByTheOfficeAfterTheirName) {
    expect_says({{"习近平主席会见兰布卡总理。",
                  {"holds_office leader:习近平 country:CHN office 主席", "met leader:习近平 leader:兰布卡"}}});
}

TEST(Leaders, AreKnownInListsOfThosePresent) {
    expect_says({{"王毅、蔡奇等参加会见。", {"leader:王毅", "leader:蔡奇"}}});
}

TEST(Leaders, AreNoSpokespersonsAndNobodyUnnamed) {
    const auto lines = facts_text("斐济外交部发言人纳瓦卡说，总理和外长都出席了午餐。\n", kPublished);
    EXPECT_THAT(lines, Not(Contains(StartsWith("leader:"))));
}

// --- who stands behind 双方, 两国, 六国 ---

TEST(Basis, TellsHowTheTextGivesTheEnds) {
    expect_says({
        {"斐济总理兰布卡24日会见汤加首相埃凯。",
         {"met leader:兰布卡 leader:埃凯 basis stated", "holds_office leader:兰布卡 country:FJI basis named"}},
        {"斐济总理兰布卡24日抵达苏瓦，随后会见汤加首相埃凯。", {"met leader:兰布卡 leader:埃凯 basis carried"}},
        {"斐济和汤加举行会谈。双方同意加强渔业合作。", {"cooperates_with country:FJI country:TON basis referred"}},
    });
}

TEST(Leaders, WhoArePostedActForWhoeverSentThem) {
    expect_says({
        {"法国决定召回驻斐济大使特鲁瓦和驻汤加大使迪瓦尔进行磋商，斐济和汤加加强合作。",
         {"holds_office leader:特鲁瓦 country:FRA", "holds_office leader:迪瓦尔 country:FRA"},
         {"holds_office leader:特鲁瓦 country:FJI", "holds_office leader:迪瓦尔 country:TON"}},
        {"美国常驻联合国代表莫兰达会见斐济总理兰布卡。",
         {"holds_office leader:莫兰达 country:USA office 常驻联合国代表"},
         {"holds_office leader:莫兰达 organization:联合国"}},
    });
}

TEST(Leaders, ShareTheCountryOfTheOneBeforeThem) {
    expect_says({
        {"斐济总理兰布卡和代理外长纳瓦卡24日会见汤加首相埃凯。",
         {"holds_office leader:纳瓦卡 country:FJI", "met leader:埃凯 leader:纳瓦卡"}},
        {"新华社苏瓦7月24日电　斐济总理兰布卡和国务委员王毅24日会谈。",
         {"holds_office leader:王毅 country:CHN"},
         {"holds_office leader:王毅 country:FJI"}},
    });
}

TEST(Leaders, ShareAnOfficeOfSeveralCountries) {
    expect_says({
        {"斐济、汤加两国外长迪洛科、普阿卡24日在苏瓦会晤。",
         {"holds_office leader:迪洛科 country:FJI", "holds_office leader:普阿卡 country:TON",
          "met leader:普阿卡 leader:迪洛科"}},
        {"斐济和汤加是邻国。斐、汤两国外长迪洛科与普阿卡24日签署《渔业合作协定》。",
         {"holds_office leader:普阿卡 country:TON", "signed leader:普阿卡 agreement:渔业合作协定"}},
    });
}

TEST(Leaders, OfNoCountryBelongToTheOneThatTheTextIsAbout) {
    expect_says({
        {"汤加政府24日欢迎这一决定。外长塞塞利亚说，渔业很重要。", {"holds_office leader:塞塞利亚 country:TON"}},
        {"汤加首相埃凯24日抵达斐济。外长塞塞利亚到机场迎接。", {}, {"holds_office leader:塞塞利亚 country:TON"}},
        {"斐济与汤加是邻国。外长塞塞利亚说，渔业很重要。", {}, {"holds_office leader:塞塞利亚 country:FJI"}},
        {"巴拿马24日召回驻斐济大使塞塞利亚。", {"holds_office leader:塞塞利亚 country:PAN"}},
    });
}

TEST(Countries, AreKnownByTheFirstCharacterOfTheirNamesInTaiwan) {
    expect_says(
        {{"瓜地馬拉是友邦。瓜國總統普阿卡24日會見斐濟總理蘭布卡。", {"holds_office leader:普阿卡 country:GTM"}}});
}

TEST(Countries, AreListedByOneCharacterEachBeforeTheirNumber) {
    expect_says({{"中、美、英三国24日签署《渔业宣言》。",
                  {"party_to country:CHN agreement:渔业宣言", "party_to country:USA agreement:渔业宣言",
                   "party_to country:GBR agreement:渔业宣言"}},
                 {"意、法文版本24日出版。", {}, {"country:ITA", "country:FRA"}}});
}

TEST(Leaders, AreKnownByTheirSurnameBeforeTheirOffice) {
    expect_says({
        {"国务院总理李强24日抵达汤加。李总理会见汤加首相埃凯。", {"met leader:埃凯 leader:李强"}},
        {"国务院总理李强和文化部长李群24日抵达汤加。李部长会见汤加首相埃凯。", {}, {"met leader:埃凯 leader:李强"}},
        {"国务院总理李强24日抵达汤加。王部长会见汤加首相埃凯。", {}, {"met leader:埃凯 leader:李强"}},
    });
}

TEST(Leaders, HaveOfficesWithLongNames) {
    expect_says({
        {"澳大利亚国际发展和太平洋事务部长塞塞利亚会见汤加首相埃凯。",
         {"holds_office leader:塞塞利亚 country:AUS office 国际发展和太平洋事务部长"}},
        {"尼日尔“保卫祖国国家委员会”主席塔西尼会见马里总统戈伊塔。", {"holds_office leader:塔西尼 country:NER"}},
    });
}

TEST(Spokespersons, SpeakForTheirGovernmentAndAreNoLeaders) {
    expect_says({
        {"斐济外交部发言人纳瓦卡24日表示，斐方坚定支持汤加维护国家主权。", {"supports country:FJI country:TON"}},
        {"中国外交部发言人汪文斌主持例行记者会。\n汪文斌：我们坚定支持汤加维护国家主权。", {"country:CHN"}},
    });
}

TEST(Discourse, TakesWhoIsDescribedByAnAttributeForTheSubject) {
    expect_says({
        {"正在汤加访问的斐济总理兰布卡24日会见萨摩亚总理马塔法。",
         {"met leader:兰布卡 leader:马塔法"},
         {"met leader:马塔法 leader:埃凯"}},
        {"汤加首相埃凯24日同前来出席活动的斐济总理兰布卡举行会谈。", {"met leader:兰布卡 leader:埃凯"}},
    });
}

TEST(Places, AreSeenAfterTheirPrepositionThoughNoListHasThem) {
    expect_says({{"斐济总理兰布卡24日在汤加胡阿布罗同汤加首相埃凯会谈。",
                  {"met leader:兰布卡 leader:埃凯 place 胡阿布罗", "met leader:兰布卡 leader:埃凯 date 2025-07-24"}}});
}

TEST(Places, AreThoseOfTheDatelineOrOfAClauseBefore) {
    const std::string met = "met leader:兰布卡 leader:埃凯";
    expect_says({
        {"新华社楠迪7月24日电 斐济总理兰布卡24日在此间会见汤加首相埃凯。", {met + " place 楠迪"}},
        {"NADI, July 24 (Xinhua) -- Fijian Prime Minister Sitiveni Rabuka met Tongan Prime Minister Aisake Eke here.",
         {met + " place Nadi"}},
        {"Fijian Prime Minister Sitiveni Rabuka flew to Santiago on Thursday, where he met Tongan Prime Minister "
         "Aisake Eke.",
         {met + " place Santiago", met + " date 2025-07-24"}},
    });
    const auto lines =
        facts_text("Fijian Prime Minister Sitiveni Rabuka met Tongan Prime Minister Aisake Eke here.\n", "2025-07-25");
    EXPECT_THAT(lines, Contains(met));
    EXPECT_THAT(lines, Not(Contains(StartsWith(met + " place"))));
}

TEST(Organizations, MayBeNamedByWhatTheyDoWhereSomebodyFoundsThem) {
    expect_says({{"斐济和汤加同意设立外交安全对话机制。",
                  {"member_of country:FJI organization:外交安全对话机制",
                   "member_of country:TON organization:外交安全对话机制"}},
                 {"斐济和汤加讨论外交安全对话机制。", {}, {"organization:外交安全对话机制"}}});
}

TEST(Projects, MayLieBetweenTwoPlaces) {
    expect_says(
        {{"斐济和汤加加快推进拉巴萨至努库铁路建设。",
          {"partner_in country:FJI project:拉巴萨至努库铁路", "partner_in country:TON project:拉巴萨至努库铁路"}},
         {"游客在拉巴萨港散步。斐济总理兰布卡会见汤加首相埃凯。", {}, {"project:拉巴萨港"}}});
}

TEST(References, OurCountryIsThatOfWhoeverSpeaks) {
    expect_says({
        {"（中央社台北24日电）外交部长林佳龙表示，我国支持斐济。", {"supports country:TWN country:FJI"}},
        {"斐济总理兰布卡说，我国支持汤加维护主权。", {"supports country:FJI country:TON"}},
    });
}

TEST(Agreements, MayBeNamedByWhatTheyAreAbout) {
    expect_says(
        {{"会谈后，斐济总理兰布卡和汤加首相埃凯签署斐济和汤加关于共同建设渔港的谅解备忘录以及科技、海关等领域合作文件"
          "。",
          {"agreement:斐济和汤加关于共同建设渔港的谅解备忘录（FJI、TON，2025-07） subtype memorandum",
           "party_to country:FJI agreement:斐济和汤加关于共同建设渔港的谅解备忘录（FJI、TON，2025-07）"}}});
}

TEST(References, StandForThoseWhoMeet) {
    expect_says({
        {"斐济和汤加举行会谈。双方同意加强渔业、教育领域合作。",
         {"cooperates_with country:FJI country:TON", "cooperates_with country:FJI country:TON field 渔业"}},
        {"斐济总理兰布卡同汤加首相埃凯会谈。两国元首见证签署农业、海关、教育等领域3份合作文件。",
         {"met leader:兰布卡 leader:埃凯",
          "witnessed leader:兰布卡 agreement:农业、海关、教育等领域3份合作文件（FJI、TON，2025-07）",
          "witnessed leader:埃凯 agreement:农业、海关、教育等领域3份合作文件（FJI、TON，2025-07）"}},
    });
}

TEST(References, StandForNobodyWhereTheTextDoesNotSay) {
    const auto lines = facts_text("双方同意加强渔业领域合作。\n", kPublished);
    EXPECT_THAT(lines, Not(Contains(StartsWith("country:"))));
}

// --- agreements ---

TEST(Agreements, InTitleMarksHaveTheirParties) {
    expect_says({
        {"中国和塔吉克斯坦去年签署《中塔渔业合作协定》。",
         {"agreement:中塔渔业合作协定 subtype agreement", "party_to country:CHN agreement:中塔渔业合作协定",
          "party_to country:TJK agreement:中塔渔业合作协定",
          "party_to country:CHN agreement:中塔渔业合作协定 date 2024"}},
        {"斐济总理兰布卡同汤加首相埃凯在苏瓦签署《斐济共和国和汤加王国渔业合作条约》。",
         {"agreement:斐济共和国和汤加王国渔业合作条约 subtype treaty",
          "signed leader:兰布卡 agreement:斐济共和国和汤加王国渔业合作条约",
          "signed leader:埃凯 agreement:斐济共和国和汤加王国渔业合作条约",
          "signed leader:埃凯 agreement:斐济共和国和汤加王国渔业合作条约 place 苏瓦",
          "party_to country:FJI agreement:斐济共和国和汤加王国渔业合作条约",
          "party_to country:TON agreement:斐济共和国和汤加王国渔业合作条约"}},
    });
}

TEST(Agreements, ThatArePartnershipsAreTheirPartiesOwn) {
    expect_says({{"斐济和汤加宣布建立全面战略伙伴关系。",
                  {"agreement:全面战略伙伴关系（FJI、TON） subtype partnership",
                   "party_to country:FJI agreement:全面战略伙伴关系（FJI、TON）",
                   "party_to country:TON agreement:全面战略伙伴关系（FJI、TON）"}}});
}

TEST(Agreements, MayBeASetOfDocumentsWithFieldsAndCount) {
    const std::string set = "agreement:农业、海关、教育等领域3份合作文件（FJI、TON，2025-07）";
    expect_says({{"斐济总理兰布卡同汤加首相埃凯会谈。会谈后，双方签署农业、海关、教育等领域3份合作文件。",
                  {set + " subtype documents", set + " count 3", set + " field 农业", set + " field 海关",
                   set + " field 教育", "party_to country:FJI " + set, "party_to country:TON " + set}}});
}

// --- events, projects, organizations ---

TEST(Events, HaveTheirOrdinalDateAndPlace) {
    const std::string summit = "event:第二届太平洋海洋峰会";
    expect_says({{"第二届太平洋海洋峰会24日在斐济苏瓦举行。汤加首相埃凯出席第二届太平洋海洋峰会。",
                  {summit, summit + " date 2025-07-24", summit + " place 苏瓦", "hosted country:FJI " + summit,
                   "attended leader:埃凯 " + summit}}});
}

TEST(Events, MayBeToCome) {
    const std::string hosted = "hosted country:KAZ event:第三届中国－中亚峰会";
    expect_says({{"第三届中国－中亚峰会将于2027年在哈萨克斯坦举行。",
                  {hosted, hosted + " status planned", hosted + " date 2027"}}});
}

TEST(Events, TakePlaceWhereTheirNameOrTheWayToThemSays) {
    const std::string attended = "attended leader:埃凯 event:太平洋岛国论坛苏瓦峰会";
    const std::string named = "event:第三届太平洋渔业论坛";
    expect_says({
        {"汤加首相埃凯出席太平洋岛国论坛苏瓦峰会。", {attended + " place 苏瓦"}},
        {"汤加首相埃凯将飞赴苏瓦出席第三届太平洋渔业论坛。", {"attended leader:埃凯 " + named + " place 苏瓦"}},
        {"第三届太平洋渔业论坛24日在埃及红海胜地沙姆沙伊赫开幕。", {named + " place 沙姆沙伊赫"}},
    });
}

TEST(Events, AreToComeForWhoAttendsThemBeforeTheirDay) {
    const std::string forum = "第三届太平洋渔业论坛";
    expect_says({{forum + "28日至29日在苏瓦举行。汤加首相埃凯获邀出席。",
                  {"attended leader:埃凯 event:" + forum + " status planned"}}});
}

TEST(Events, GetTheOrdinalThatTheirHeadlineLeavesOut) {
    const auto lines =
        facts_text("埃凯出席太平洋渔业峰会\n\n汤加首相埃凯24日在苏瓦出席第三届太平洋渔业峰会。\n", "2025-07-25");
    EXPECT_THAT(lines, Contains("event:第三届太平洋渔业峰会 alias 太平洋渔业峰会"));
    EXPECT_THAT(lines, Not(Contains("event:太平洋渔业峰会")));
}

TEST(Events, MayBePlannedByTheDayThatIsSet) {
    const std::string hosted = "hosted country:UZB event:第三届中国－中亚峰会";
    expect_says({{"双方商定，2027年由乌兹别克斯坦主办第三届中国－中亚峰会。",
                  {hosted + " status planned", hosted + " date 2027"}}});
}

TEST(Projects, HaveThePartnersThatTheirNameGives) {
    expect_says({
        {"中吉乌铁路开工建设。",
         {"partner_in country:CHN project:中吉乌铁路", "partner_in country:KGZ project:中吉乌铁路",
          "partner_in country:UZB project:中吉乌铁路"}},
        {"中国和巴基斯坦是好邻居。中巴经济走廊建设顺利。",
         {"partner_in country:CHN project:中巴经济走廊", "partner_in country:PAK project:中巴经济走廊"}},
    });
}

TEST(Organizations, ThatAreMechanismsHaveTheMembersThatTheirNameGives) {
    const std::string mechanism = "organization:中塔外长战略对话机制";
    expect_says({{"中国和塔吉克斯坦举行会谈。双方启动中塔外长战略对话机制。",
                  {mechanism, "member_of country:CHN " + mechanism, "member_of country:TJK " + mechanism}}});
}

TEST(Organizations, HaveMembers) {
    expect_says({{"斐济加入世界贸易组织。", {"member_of country:FJI organization:世界贸易组织"}}});
}

// --- whether it happened ---

TEST(Status, IsPlannedOrDeniedWhereTheTextSaysSo) {
    const std::string met = "met leader:兰布卡 leader:埃凯";
    expect_says({
        {"斐济总理兰布卡会见汤加首相埃凯。", {met + " status reported"}},
        {"斐济总理兰布卡将于明天会见汤加首相埃凯。",
         {met + " status planned", met + " date 2025-07-26"},
         {met + " status reported"}},
        {"斐济总理兰布卡没有会见汤加首相埃凯。", {met + " status denied"}, {met + " status reported"}},
    });
}

TEST(Relations, BetweenCountriesAreSaidByWhatTheyDo) {
    expect_says({
        {"挪威首相斯特勒宣布，挪威向乌克兰提供10亿克朗援助。",
         {"aids country:NOR country:UKR", "aids country:NOR country:UKR speaker 斯特勒"},
         {"aids country:UKR country:NOR"}},
        {"菲律宾外交部就此向中国提出抗议。",
         {"opposes country:PHL country:CHN manner protest"},
         {"opposes country:CHN country:PHL"}},
        {"印度对巴基斯坦发动空袭。", {"attacks country:IND country:PAK"}, {"attacks country:PAK country:IND"}},
        {"智利总统博里奇今年4月访问印度。",
         {"visited leader:博里奇 country:IND", "visited leader:博里奇 country:IND date 2025-04"},
         {"visited leader:博里奇 country:CHL"}},
        {"斐济总理兰布卡说，汤加首相埃凯拒绝访问萨摩亚。",
         {"visited leader:埃凯 country:WSM status denied", "visited leader:埃凯 country:WSM speaker 兰布卡"},
         {"visited leader:兰布卡 country:WSM"}},
    });
}

TEST(Facts, SayNothingOfAnArticleThatTellsOfNobody) {
    EXPECT_THAT(facts_text("海边的椰子树上挂满了果实。游客们喝着椰汁看日出。\n", kPublished), testing::IsEmpty());
}

TEST(Facts, AreTheSameInTraditionalCharacters) {
    const auto simplified = facts_text("斐济总理兰布卡24日在苏瓦会见汤加首相埃凯。\n", kPublished);
    const auto traditional = facts_text("斐濟總理蘭布卡24日在蘇瓦會見湯加首相埃凱。\n", kPublished);
    EXPECT_THAT(simplified, Contains("met leader:兰布卡 leader:埃凯"));
    EXPECT_THAT(traditional, AllOf(Contains("met leader:兰布卡 leader:埃凯"), Contains("country:FJI alias 斐濟")));
}

// --- evidence ---

const std::string kNewspaper =
    "斐济总理会见汤加首相\n"
    "　　新华社苏瓦7月24日电　斐济总\n"
    "理兰布卡24日在苏瓦会见汤加首相埃\n"
    "凯。两国元首见证签署渔业、教育等领\n"
    "域3份合作文件。\n"
    "　　兰布卡说，斐方支持汤方主办第二\n"
    "届太平洋海洋峰会，愿同汤方加强防灾\n"
    "领域合作。萨摩亚贸易部长图伊拉埃帕\n"
    "出席会见。\n";

std::string without_breaks(const std::string& text) {
    std::string out;
    for (const char32_t c : to_utf32(text)) {
        if (!is_space(c)) append_utf8(out, c);
    }
    return out;
}

TEST(Evidence, IsTheSpanOfTheSourceThatItNames) {
    std::size_t relations = 0;
    for (const DocumentFacts& facts : read_facts(kNewspaper, kPublished)) {
        for (const Relation& relation : facts.relations) {
            ++relations;
            const Evidence& evidence = relation.evidence;
            ASSERT_LE(evidence.span.end, kNewspaper.size());
            EXPECT_EQ(without_breaks(kNewspaper.substr(evidence.span.begin, evidence.span.size())),
                      without_breaks(evidence.text));
            EXPECT_EQ(evidence.text.find('\n'), std::string::npos);
            EXPECT_FALSE(evidence.rule.empty());
            for (const std::string& cue : evidence.cues) {
                EXPECT_NE(without_breaks(evidence.text).find(without_breaks(cue)), std::string::npos) << cue;
            }
        }
    }
    EXPECT_GE(relations, 6u);
}

TEST(Facts, AreSortedCompleteAndTheSameOnEveryRun) {
    const auto first = read_facts(kNewspaper, kPublished);
    ASSERT_EQ(first.size(), 1u);
    EXPECT_EQ(first, read_facts(kNewspaper, kPublished));
    DocumentFacts sorted = first[0];
    normalize(sorted);
    EXPECT_EQ(sorted, first[0]);
    for (const Relation& relation : first[0].relations) {
        for (const EntityId& end : {relation.source, relation.target}) {
            EXPECT_TRUE(std::any_of(sorted.entities.begin(), sorted.entities.end(), [&](const Entity& e) {
                return e.id == end;
            })) << end.value;
        }
    }
}

TEST(Facts, OfALongTextWithoutAnyStopAreReadInTime) {
    std::string text;
    for (int i = 0; i < 12000; ++i) text += "斐济总理和汤加首相会谈并";
    EXPECT_EQ(read_facts(text + "\n", kPublished).size(), 1u);
}

TEST(Facts, OfATextThatEndsWithAnOfficeAreRead) {
    expect_says({{"今天来访的是斐济总统", {}}, {"外交部发言人", {}}, {"斐济总理", {}}});
}

TEST(Facts, OfAnArticleReadInPartsStandWhereItSaysThem) {
    const std::string said = "斐济总理马可凡同汤加外长白罗斯会谈。";
    std::string text = said;
    for (int i = 0; i < 12000; ++i) text += "海边的椰子树上挂满了果实。";
    text += said;
    const std::vector<DocumentFacts> documents = read_facts(text + "\n", kPublished);
    ASSERT_EQ(documents.size(), 1u);
    std::set<std::size_t> begins;
    for (const Relation& relation : documents.front().relations) {
        if (relation.kind != EdgeKind::met) continue;
        const Span& span = relation.evidence.span;
        EXPECT_EQ(text.substr(span.begin, span.size()), said);
        begins.insert(span.begin);
    }
    EXPECT_EQ(begins, (std::set<std::size_t>{0, text.size() - said.size()}));
    for (const Entity& entity : documents.front().entities) {
        if (entity.kind != NodeKind::leader) continue;
        EXPECT_EQ(mentions(entity), 2) << entity.id.value;
    }
}

// --- English ---

TEST(English, ReadsMeetingsCallsAndVisitsOfLeadersNamedWithTheirOffices) {
    expect_says({
        {"Fijian Prime Minister Jone Qalivere met with Tongan Prime Minister Sione Tupoumoala in Suva on Monday.",
         {"met leader:Jone Qalivere leader:Sione Tupoumoala", "holds_office leader:Jone Qalivere country:FJI",
          "holds_office leader:Sione Tupoumoala country:TON"}},
        {"Samoa's President Ana Faleolo spoke by telephone with President Ilir Qosja of Albania on July 20.",
         {"contacted leader:Ana Faleolo leader:Ilir Qosja",
          "contacted leader:Ana Faleolo leader:Ilir Qosja date 2025-07-20",
          "holds_office leader:Ilir Qosja country:ALB"}},
        {"Fijian Foreign Minister Jone Qalivere will visit Japan next week.",
         {"visited leader:Jone Qalivere country:JPN", "visited leader:Jone Qalivere country:JPN status planned"}},
    });
}

TEST(English, TellsWhatCountriesDoToEachOtherFromWhatTheyAreSaidToDo) {
    expect_says({
        {"Germany, France and Poland expelled four Russian diplomats.",
         {"opposes country:DEU country:RUS", "opposes country:FRA country:RUS", "opposes country:POL country:RUS"},
         {"opposes country:RUS country:DEU"}},
        {"Japan said that the United States supports Fiji.",
         {"supports country:USA country:FJI"},
         {"supports country:JPN country:FJI"}},
        {"In college football, Georgia stayed on top after it beat Tennessee, and Jordan was not at the game.",
         {},
         {"country:GEO", "country:JOR"}},
    });
}

}  // namespace
}  // namespace guanxi

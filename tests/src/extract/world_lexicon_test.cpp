#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "src/extract/lexicon_check.hpp"
#include "src/extract/lexicon_rows.hpp"
#include "src/text/characters.hpp"
#include "tests/src/extract/facts_text.hpp"

// What the world lexicon has to know, and what its names must not do. All sentences are made up.

namespace guanxi {
namespace {

using testing::Contains;
using testing::IsSupersetOf;
using testing::Not;
using namespace testing_extract;

/// The members of the United Nations in 2026, written from the UN's list.
constexpr std::string_view kMembers[] = {
    "AFG", "AGO", "ALB", "AND", "ARE", "ARG", "ARM", "ATG", "AUS", "AUT", "AZE", "BDI", "BEL", "BEN", "BFA",
    "BGD", "BGR", "BHR", "BHS", "BIH", "BLR", "BLZ", "BOL", "BRA", "BRB", "BRN", "BTN", "BWA", "CAF", "CAN",
    "CHE", "CHL", "CHN", "CIV", "CMR", "COD", "COG", "COL", "COM", "CPV", "CRI", "CUB", "CYP", "CZE", "DEU",
    "DJI", "DMA", "DNK", "DOM", "DZA", "ECU", "EGY", "ERI", "ESP", "EST", "ETH", "FIN", "FJI", "FRA", "FSM",
    "GAB", "GBR", "GEO", "GHA", "GIN", "GMB", "GNB", "GNQ", "GRC", "GRD", "GTM", "GUY", "HND", "HRV", "HTI",
    "HUN", "IDN", "IND", "IRL", "IRN", "IRQ", "ISL", "ISR", "ITA", "JAM", "JOR", "JPN", "KAZ", "KEN", "KGZ",
    "KHM", "KIR", "KNA", "KOR", "KWT", "LAO", "LBN", "LBR", "LBY", "LCA", "LIE", "LKA", "LSO", "LTU", "LUX",
    "LVA", "MAR", "MCO", "MDA", "MDG", "MDV", "MEX", "MHL", "MKD", "MLI", "MLT", "MMR", "MNE", "MNG", "MOZ",
    "MRT", "MUS", "MWI", "MYS", "NAM", "NER", "NGA", "NIC", "NLD", "NOR", "NPL", "NRU", "NZL", "OMN", "PAK",
    "PAN", "PER", "PHL", "PLW", "PNG", "POL", "PRK", "PRT", "PRY", "QAT", "ROU", "RUS", "RWA", "SAU", "SDN",
    "SEN", "SGP", "SLB", "SLE", "SLV", "SMR", "SOM", "SRB", "SSD", "STP", "SUR", "SVK", "SVN", "SWE", "SWZ",
    "SYC", "SYR", "TCD", "TGO", "THA", "TJK", "TKM", "TLS", "TON", "TTO", "TUN", "TUR", "TUV", "TZA", "UGA",
    "UKR", "URY", "USA", "UZB", "VCT", "VEN", "VNM", "VUT", "WSM", "YEM", "ZAF", "ZMB", "ZWE"};

/// The built-in rows of a type by their ids; of several with one id the first.
std::map<std::string_view, LexiconRow> rows_of_type(std::string_view type) {
    static const std::vector<LexiconFile> files = built_in_lexicon_files();
    std::map<std::string_view, LexiconRow> rows;
    for (const LexiconFile& file : files) {
        Diagnostics faults;
        for (LexiconRow& row : split_rows(file.text, file.name, faults)) {
            if (row.type == type) rows.emplace(row.id, std::move(row));
        }
    }
    return rows;
}

TEST(WorldLexicon, KnowsEveryMemberOfTheUnitedNationsInFull) {
    static_assert(std::size(kMembers) == 193);
    const auto countries = rows_of_type("country");
    // Three are cities; the status of Jerusalem is disputed, so Israel has a seat of government instead. The characters
    // of three would always be read as something else (中非, 东).
    const std::set<std::string_view> no_capital{"ISR", "MCO", "SGP", "SMR"};
    const std::set<std::string_view> no_character{"CAF", "SSD", "TLS"};
    for (const std::string_view code : kMembers) {
        SCOPED_TRACE(code);
        ASSERT_TRUE(countries.contains(code));
        const LexiconRow& row = countries.at(code);
        for (const char* const key : {"zh", "en", "en.adj"}) EXPECT_FALSE(row.get(key).empty()) << key;
        if (!no_capital.contains(code)) {
            EXPECT_FALSE(row.get("capital.zh").empty());
            EXPECT_FALSE(row.get("capital.en").empty());
        }
        EXPECT_TRUE(no_character.contains(code) || !row.get("zh.char").empty());
    }
    for (const char* const other : {"PSE", "VAT", "TWN", "HKG", "MAC", "XKX", "COK", "NIU", "ESH", "FRO", "GRL"})
        EXPECT_TRUE(countries.contains(other)) << other;
}

TEST(WorldLexicon, KnowsTheFormalNamesOfCountriesThatHaveOthers) {
    const auto countries = rows_of_type("country");
    // Countries whose constitution knows one name only, or whose formal name the row has as its first.
    const std::set<std::string_view> same{"ATG", "BFA", "BLZ", "BRB", "CAF", "CAN", "FSM", "GEO",
                                          "GRD", "HUN", "IRL", "ISL", "JAM", "LCA", "MNE", "MNG",
                                          "MYS", "NZL", "ROU", "SLB", "TKM", "TUV", "UKR", "VCT"};
    for (const std::string_view code : kMembers) {
        EXPECT_TRUE(same.contains(code) || !countries.at(code).get("zh.formal").empty()) << code;
    }
}

TEST(WorldLexicon, ReadsTheNamesUsedInTaiwanAndHongKong) {
    const std::vector<std::pair<const char*, const char*>> names = {{"紐西蘭", "NZL"},
                                                                    {"沙烏地阿拉伯", "SAU"},
                                                                    {"沙地阿拉伯", "SAU"},
                                                                    {"奈及利亞", "NGA"},
                                                                    {"肯亞", "KEN"},
                                                                    {"寮國", "LAO"},
                                                                    {"帛琉", "PLW"},
                                                                    {"諾魯", "NRU"},
                                                                    {"吐瓦魯", "TUV"},
                                                                    {"聖露西亞", "LCA"},
                                                                    {"史瓦帝尼", "SWZ"},
                                                                    {"義大利", "ITA"},
                                                                    {"意大利", "ITA"},
                                                                    {"克羅埃西亞", "HRV"},
                                                                    {"塞爾維亞", "SRB"},
                                                                    {"喬治亞", "GEO"},
                                                                    {"亞塞拜然", "AZE"},
                                                                    {"葉門", "YEM"},
                                                                    {"也門", "YEM"},
                                                                    {"卡達", "QAT"},
                                                                    {"卡塔爾", "QAT"},
                                                                    {"阿拉伯聯合大公國", "ARE"},
                                                                    {"查德", "TCD"},
                                                                    {"蒲隆地", "BDI"},
                                                                    {"盧安達", "RWA"},
                                                                    {"尚比亞", "ZMB"},
                                                                    {"辛巴威", "ZWE"},
                                                                    {"模里西斯", "MUS"},
                                                                    {"毛里裘斯", "MUS"},
                                                                    {"塞席爾", "SYC"},
                                                                    {"葛摩", "COM"},
                                                                    {"波札那", "BWA"},
                                                                    {"賴比瑞亞", "LBR"},
                                                                    {"迦納", "GHA"},
                                                                    {"象牙海岸", "CIV"},
                                                                    {"貝南", "BEN"},
                                                                    {"馬利", "MLI"},
                                                                    {"茅利塔尼亞", "MRT"},
                                                                    {"索馬利亞", "SOM"},
                                                                    {"吉布地", "DJI"},
                                                                    {"吉布堤", "DJI"},
                                                                    {"衣索比亞", "ETH"},
                                                                    {"厄利垂亞", "ERI"},
                                                                    {"坦尚尼亞", "TZA"},
                                                                    {"莫三比克", "MOZ"},
                                                                    {"馬拉威", "MWI"},
                                                                    {"賴索托", "LSO"},
                                                                    {"安地卡及巴布達", "ATG"},
                                                                    {"巴貝多", "BRB"},
                                                                    {"格瑞那達", "GRD"},
                                                                    {"聖克里斯多福及尼維斯", "KNA"},
                                                                    {"聖文森及格瑞那丁", "VCT"},
                                                                    {"千里達及托巴哥", "TTO"},
                                                                    {"哥斯大黎加", "CRI"},
                                                                    {"瓜地馬拉", "GTM"},
                                                                    {"宏都拉斯", "HND"},
                                                                    {"厄瓜多", "ECU"},
                                                                    {"蓋亞那", "GUY"},
                                                                    {"蘇利南", "SUR"},
                                                                    {"索羅門群島", "SLB"},
                                                                    {"萬那杜", "VUT"},
                                                                    {"密克羅尼西亞聯邦", "FSM"},
                                                                    {"馬紹爾群島", "MHL"},
                                                                    {"巴布亞紐幾內亞", "PNG"},
                                                                    {"馬爾地夫", "MDV"},
                                                                    {"孟加拉", "BGD"},
                                                                    {"緬甸", "MMR"},
                                                                    {"汶萊", "BRN"},
                                                                    {"東帝汶", "TLS"},
                                                                    {"突尼西亞", "TUN"},
                                                                    {"維德角", "CPV"},
                                                                    {"甘比亞", "GMB"},
                                                                    {"北韓", "PRK"},
                                                                    {"南韓", "KOR"},
                                                                    {"哈薩克", "KAZ"},
                                                                    {"賽普勒斯", "CYP"},
                                                                    {"斯洛維尼亞", "SVN"},
                                                                    {"蒙特內哥羅", "MNE"},
                                                                    {"星加坡", "SGP"},
                                                                    {"獅子山共和國", "SLE"},
                                                                    {"貝里斯", "BLZ"},
                                                                    {"祕魯", "PER"},
                                                                    {"多明尼加", "DOM"}};
    const Lexicon& lexicon = built_in_rules().lexicon;
    for (const auto& [name, code] : names) {
        SCOPED_TRACE(name);
        const FormId form = lexicon.vocabulary.find(folded(name));
        ASSERT_NE(form, kNoForm);
        const auto senses = lexicon.vocabulary.form(form).senses;
        EXPECT_THAT(std::vector<Sense>(senses.begin(), senses.end()),
                    Contains(Sense{SenseKind::country, *lexicon.find_country(code)}));
    }
}

struct Case {
    std::string text;
    std::vector<std::string> says;
    std::vector<std::string> says_not = {};
};

void expect_says(const std::vector<Case>& cases, const std::string& published = "2025-07-25") {
    for (const Case& item : cases) {
        SCOPED_TRACE(item.text);
        const std::vector<std::string> lines = facts_text(item.text + "\n", published);
        EXPECT_THAT(lines, IsSupersetOf(item.says));
        for (const std::string& line : item.says_not) EXPECT_THAT(lines, Not(Contains(line)));
    }
}

TEST(WorldLexicon, KnowsOnePersonByTheNamesOfAllPresses) {
    const std::vector<std::string> same{"met leader:普京 leader:特朗普"};
    expect_says({{"俄罗斯总统普京会见美国总统特朗普。", same},
                 {"俄羅斯總統普丁會見美國總統川普。", same},
                 {"俄羅斯總統蒲亭會見美國總統川普。", same},
                 {"俄羅斯總統普亭會見美國總統特朗普。", same}});
    const std::vector<std::string> visit{"visited leader:拉克森 country:FJI"};
    expect_says({{"新西兰总理拉克森访问斐济。", visit}, {"紐西蘭總理盧克森訪問斐濟。", visit}});
}

TEST(WorldLexicon, TellsLeadersOfOneNameByTheTime) {
    expect_says({{"美国总统布什访问斐济。", {"visited leader:布什 country:FJI"}},
                 {"美国国务卿赖斯访问斐济。", {"visited leader:康多莉扎·赖斯 country:FJI"}},
                 {"约翰·霍华德访问斐济。", {"visited leader:霍华德 country:FJI"}}},
                "2006-07-25");
    const auto later = facts_text("约翰·霍华德访问斐济。\n", "2025-07-25");
    EXPECT_THAT(later, Not(Contains("visited leader:霍华德 country:FJI"))) << "long out of office";
}

TEST(WorldLexicon, DoesNotGuessBetweenTwoLeadersOfOneName) {
    // Of Iraq and of Bangladesh, both in office.
    expect_says({{"侯赛因访问斐济。", {}, {"visited leader:侯赛因 country:FJI"}},
                 {"伊拉克副总理侯赛因访问斐济。", {"visited leader:侯赛因 country:FJI"}},
                 {"伊拉克代表团在苏瓦。侯赛因访问斐济。", {"visited leader:侯赛因 country:FJI"}}});
}

TEST(WorldLexicon, DoesNotTakeAnOrganizationForAPersonOfThatName) {
    const auto lines = facts_text("瓦格纳在马里作战。\n", "2025-07-25");
    EXPECT_THAT(lines, Contains("organization:瓦格纳集团"));
    EXPECT_THAT(lines, Not(Contains("leader:瓦格纳")));
}

TEST(WorldLexicon, ReadsPairsByTheCountriesThatTheArticleNames) {
    struct Pair {
        const char* full;
        const char* pair;
        const char* country;
    };
    const Pair pairs[] = {{"巴基斯坦", "中巴", "PAK"}, {"巴西", "中巴", "BRA"},         {"巴拿马", "中巴", "PAN"},
                          {"尼泊尔", "中尼", "NPL"},   {"尼日利亚", "中尼", "NGA"},     {"哈萨克斯坦", "中哈", "KAZ"},
                          {"塞尔维亚", "中塞", "SRB"}, {"塞内加尔", "中塞", "SEN"},     {"塞浦路斯", "中塞", "CYP"},
                          {"塞舌尔", "中塞", "SYC"},   {"乌兹别克斯坦", "中乌", "UZB"}, {"乌克兰", "中乌", "UKR"},
                          {"乌干达", "中乌", "UGA"},   {"乌拉圭", "中乌", "URY"},       {"马来西亚", "中马", "MYS"},
                          {"马尔代夫", "中马", "MDV"}, {"马耳他", "中马", "MLT"},       {"马里", "中马", "MLI"},
                          {"马拉维", "中马", "MWI"},   {"格鲁吉亚", "中格", "GEO"},     {"格林纳达", "中格", "GRD"},
                          {"摩洛哥", "中摩", "MAR"},   {"摩尔多瓦", "中摩", "MDA"},     {"斯里兰卡", "中斯", "LKA"},
                          {"斯洛伐克", "中斯", "SVK"}, {"新加坡", "中新", "SGP"},       {"新西兰", "中新", "NZL"},
                          {"寮國", "中寮", "LAO"},     {"印度尼西亚", "中印尼", "IDN"}};
    for (const Pair& item : pairs) {
        const std::string text = std::string(item.full) + "代表团来访。" + item.pair + "签署《渔业合作协定》。";
        expect_says({{text,
                      {std::string("party_to country:") + item.country + " agreement:渔业合作协定",
                       "party_to country:CHN agreement:渔业合作协定"}}});
    }
    // Where it names two of them, after the headline: the one that it names first.
    expect_says({{"中巴签署《渔业合作协定》。巴拿马代表团来访。巴西代表团离开。",
                  {"party_to country:PAN agreement:渔业合作协定"}}});
    const std::string alone = "中巴签署《渔业合作协定》。\n";
    for (const char* const code : {"PAK", "BRA", "PAN"})
        EXPECT_THAT(facts_text(alone), Not(Contains(std::string("country:") + code))) << "nothing tells which";
}

TEST(WorldLexicon, ReadsPairsOfOtherCountries) {
    struct Pair {
        const char* text;
        const char* one;
        const char* other;
    };
    const Pair pairs[] = {
        {"韩国和朝鲜代表团来访。韩朝", "KOR", "PRK"},     {"美国和以色列代表团来访。美以", "USA", "ISR"},
        {"日本和澳大利亚代表团来访。日澳", "JPN", "AUS"}, {"印度和巴基斯坦代表团来访。印巴", "IND", "PAK"},
        {"俄罗斯和乌克兰代表团来访。俄乌", "RUS", "UKR"}, {"印度和尼泊尔代表团来访。印尼两国", "IND", "NPL"}};
    for (const Pair& item : pairs) {
        expect_says({{std::string(item.text) + "签署《渔业合作协定》。",
                      {std::string("party_to country:") + item.one + " agreement:渔业合作协定",
                       std::string("party_to country:") + item.other + " agreement:渔业合作协定"},
                      {"country:IDN"}}});
    }
    expect_says(
        {{"印尼代表团来访。印尼同斐济签署《渔业合作协定》。", {"party_to country:IDN agreement:渔业合作协定"}}});
}

TEST(WorldLexicon, ReadsCapitalsAsGovernmentsWhereTheyAct) {
    expect_says({{"莫斯科谴责华盛顿实施制裁。", {"opposes country:RUS country:USA"}},
                 {"莫斯科同平壤签署《渔业合作协定》。",
                  {"party_to country:RUS agreement:渔业合作协定", "party_to country:PRK agreement:渔业合作协定"}},
                 {"北京和莫斯科签署《渔业合作协定》。",
                  {"party_to country:CHN agreement:渔业合作协定", "party_to country:RUS agreement:渔业合作协定"}},
                 {"华盛顿向基辅提供军事援助。", {"aids country:USA country:UKR"}},
                 {"克里姆林宫谴责美国实施制裁。", {"opposes country:RUS country:USA"}},
                 {"白宫说，美国支持斐济。", {"supports country:USA country:FJI"}},
                 {"布鲁塞尔同东京签署《渔业合作协定》。",
                  {"party_to organization:欧洲联盟 agreement:渔业合作协定"},
                  {"country:BEL"}},
                 {"Beijing supports Moscow.", {"supports country:CHN country:RUS"}}});
}

TEST(WorldLexicon, ReadsCapitalsAsPlacesElsewhere) {
    for (const char* const text :
         {"斐济总理兰布卡在莫斯科签署《渔业合作协定》。", "莫斯科举行展览会。", "莫斯科至北京列车开通。",
          "飞往莫斯科的航班起飞。", "莫斯科的冬天很冷。", "莫斯科大学签署《渔业合作协定》。",
          "Fiji's Prime Minister Sitiveni Rabuka signed a treaty in Moscow."})
        EXPECT_THAT(facts_text(std::string(text) + "\n", "2025-07-25"), Not(Contains("country:RUS"))) << text;
}

TEST(WorldLexicon, GivesASharedNameToTheCountryThatTheArticleNames) {
    expect_says({{"The Republic of the Congo supports Fiji. The Congolese government supports Tonga.",
                  {"supports country:COG country:TON"},
                  {"country:COD"}},
                 {"The Democratic Republic of the Congo supports Fiji. The Congolese government supports Tonga.",
                  {"supports country:COD country:TON"},
                  {"country:COG"}},
                 {"The Congolese government supports Tonga.", {}, {"country:COD", "country:COG"}}});
}

TEST(WorldLexicon, LeavesCountriesInsideLongerNamesAlone) {
    const std::vector<std::pair<const char*, const char*>> traps = {
        {"约旦河水位下降。", "JOR"},       {"法国梧桐落叶了。", "FRA"},   {"德邦快递开业。", "DEU"},
        {"印度洋上有风。", "IND"},         {"马里兰州下雪。", "MLI"},     {"新墨西哥州下雪。", "MEX"},
        {"墨西哥湾起风。", "MEX"},         {"尼日尔河涨水。", "NER"},     {"巴拿马运河通航。", "PAN"},
        {"朝鲜战争结束多年。", "PRK"},     {"华盛顿邮报报道。", "USA"},   {"西班牙港下雨。", "ESP"},
        {"巴巴多斯的海滩。", "BRA"},       {"内蒙古下雪。", "MNG"},       {"Bank of China opened a branch.", "CHN"},
        {"The Jordan River fell.", "JOR"}, {"New Mexico is dry.", "MEX"}, {"The Korean War ended.", "KOR"}};
    for (const auto& [text, code] : traps)
        EXPECT_THAT(facts_text(std::string(text) + "斐济支持汤加。\n"), Not(Contains(std::string("country:") + code)))
            << text;
}

TEST(WorldLexicon, ReadsGroupsByTheDayOfTheArticle) {
    const std::string text = "欧元区国家支持斐济。\n";
    EXPECT_THAT(facts_text(text, "2022-07-25"), Not(Contains("supports country:HRV country:FJI")));
    EXPECT_THAT(facts_text(text, "2023-07-25"), Contains("supports country:HRV country:FJI"));
    const std::string asean = "东盟国家支持斐济。\n";
    EXPECT_THAT(facts_text(asean, "2025-07-25"), Not(Contains("supports country:TLS country:FJI")));
    EXPECT_THAT(facts_text(asean, "2025-11-25"), Contains("supports country:TLS country:FJI"));
    EXPECT_THAT(facts_text("金磚成員國支持斐濟。\n", "2023-07-25"), Not(Contains("supports country:EGY country:FJI")));
    EXPECT_THAT(facts_text("金磚成員國支持斐濟。\n", "2024-07-25"), Contains("supports country:EGY country:FJI"));
}

}  // namespace
}  // namespace guanxi

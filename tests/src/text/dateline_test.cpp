#include "src/text/dateline.hpp"

#include <string>

#include <gtest/gtest.h>

#include "src/text/characters.hpp"

namespace guanxi {
namespace {

/// "agency | place | date | what follows", or "none".
std::string dump_dateline(const std::string& text) {
    const std::u32string wide = folded(text);
    const auto dateline = parse_dateline(wide);
    if (!dateline) return "none";
    return to_utf8(dateline->agency) + " | " + to_utf8(dateline->place) + " | " + std::to_string(dateline->date.month) +
           "-" + std::to_string(dateline->date.day) + " | " + to_utf8(wide.substr(dateline->size));
}

struct Case {
    const char* input;
    const char* output;
};

TEST(Dateline, IsReadInTheFormsOfChineseNews) {
    const Case cases[] = {
        {"新华社苏瓦7月24日电 斐济总理", "新华社 | 苏瓦 | 7-24 |  斐济总理"},
        {"新华社苏瓦7月24日电（记者王小明）斐济总理", "新华社 | 苏瓦 | 7-24 | 斐济总理"},
        {"新华社苏瓦7月24日电（记者王小明、李大山）斐济", "新华社 | 苏瓦 | 7-24 | 斐济"},
        {"新华社苏瓦7月24日电（综述）斐济", "新华社 | 苏瓦 | 7-24 | （综述）斐济"},
        {"本报北京9月5日电", "本报 | 北京 | 9-5 | "},
        {"本报苏瓦7月24日电　（记者王小明）斐济", "本报 | 苏瓦 | 7-24 | 　（记者王小明）斐济"},
        {"中新社苏瓦7月24日电 斐济", "中新社 | 苏瓦 | 7-24 |  斐济"},
        {"新华社北京/苏瓦7月24日专电 斐济", "新华社 | 北京 | 7-24 |  斐济"},
        {"人民网苏瓦7月24日电 斐济", "人民网 | 苏瓦 | 7-24 |  斐济"},
        {"（中央社台北15日電）外交部", "中央社 | 台北 | 0-15 | 外交部"},
        {"（中央社記者陳小華台北15日電）外交部", "中央社 | 记者陈小华台北 | 0-15 | 外交部"},
        {"（中央社蘇瓦24日綜合外電報導）斐濟", "中央社 | 苏瓦 | 0-24 | 斐济"},
        {"（苏瓦综合讯）斐济", " | 苏瓦 | 0-0 | 斐济"},
        {"（早报讯）斐济", "早报 |  | 0-0 | 斐济"},
        {"本报讯 斐济总理", "本报 |  | 0-0 |  斐济总理"},
        {"新华社电 斐济总理", "新华社 |  | 0-0 |  斐济总理"},
        {"据法新社报道 斐济谴责汤加。", "法新社 |  | 0-0 |  斐济谴责汤加。"},
        {"據法新社報導 斐濟", "法新社 |  | 0-0 |  斐济"},
        {"新华社苏瓦一九五五年四月二十四日电　斐济", "新华社 | 苏瓦 | 4-24 | 　斐济"},
        {"【法新社蘇瓦二十八日電】斐濟", "法新社 | 苏瓦 | 0-28 | 斐济"},
        {"【本报苏瓦24日讯】斐济", "本报 | 苏瓦 | 0-24 | 斐济"},
    };
    for (const Case& item : cases) EXPECT_EQ(dump_dateline(item.input), item.output) << item.input;
}

TEST(Dateline, IsReadInTheFormsOfEnglishNews) {
    const Case cases[] = {
        {"SUVA, July 24 (Xinhua) -- Fiji's prime minister", "Xinhua | Suva | 7-24 | Fiji's prime minister"},
        {"SUVA, Fiji (AP) — Fiji's prime minister", "AP | Suva | 0-0 | Fiji's prime minister"},
        {"PORT MORESBY, Dec. 3 (Reuters) - Leaders", "Reuters | Port Moresby | 12-3 | Leaders"},
    };
    for (const Case& item : cases) EXPECT_EQ(dump_dateline(item.input), item.output) << item.input;
}

TEST(Dateline, IsNotSeenWhereThereIsNone) {
    const char* const cases[] = {
        "",
        "斐济总理24日在苏瓦同来访的代表团会谈。",
        "双方就电力合作交换意见。",
        "斐济总理说，7月24日电视台播出了讲话。",
        "本报讯息组",
        "据法新社报道，斐济谴责汤加。",
        "据法新社驻苏瓦记者报道斐济谴责汤加。",
        "新华社电视台记者采访了斐济总理",
        "斐济总理来电祝贺汤加。",
        "本报记者采访了斐济总理 他说",
        "（完）",
        "（苏瓦）斐济总理",
        "The prime minister of Fiji met the delegation in Suva.",
        "SUVA was calm on Thursday.",
    };
    for (const char* const text : cases) EXPECT_EQ(dump_dateline(text), "none") << text;
}

TEST(MonthName, IsReadInFullAndShort) {
    struct Month {
        const char32_t* word;
        int month;
    };
    const Month cases[] = {{U"January", 1}, {U"Jan.", 1},      {U"MAY", 5},       {U"Sept.", 9},
                           {U"Sep", 9},     {U"December", 12}, {U"may", 0},       {U"Ma", 0},
                           {U"Mayor", 0},   {U"Juni", 0},      {U"Decembers", 0}, {U"", 0}};
    for (const Month& item : cases) EXPECT_EQ(parse_month_name(item.word), item.month) << to_utf8(item.word);
}

}  // namespace
}  // namespace guanxi

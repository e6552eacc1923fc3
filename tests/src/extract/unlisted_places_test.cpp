#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/src/extract/facts_text.hpp"

// Where somebody meets, at places that the lexicon does not have. All sentences are made up.

namespace guanxi {
namespace {

using testing_extract::facts_text;

/// Where the text says that those meet of whom it tells first.
std::string place_of_meeting(const std::string& sentence) {
    const std::string head = "met leader:兰布卡 leader:埃凯 place ";
    const std::vector<std::string> lines = facts_text("新华社维拉港7月24日电 " + sentence, "2025-07-24");
    const auto line = std::ranges::find_if(lines, [&](const std::string& each) { return each.starts_with(head); });
    return line == lines.end() ? "" : line->substr(head.size());
}

TEST(UnlistedPlaces, BuildingsByTheLastWordOfTheirNames) {
    EXPECT_EQ(place_of_meeting("斐济总理兰布卡24日在首相府同汤加首相埃凯会谈。"), "首相府");
    EXPECT_EQ(place_of_meeting("斐济总理兰布卡24日在总统府会见汤加首相埃凯。"), "总统府");
    EXPECT_EQ(place_of_meeting("斐济总理兰布卡与汤加首相埃凯在大洋宫会晤。"), "大洋宫");
    EXPECT_EQ(place_of_meeting("斐濟總理蘭布卡24日在日本駐湯加大使館會見湯加首相埃凱。"), "日本駐湯加大使館");
}

TEST(UnlistedPlaces, ACityComesBeforeItsBuildings) {
    EXPECT_EQ(place_of_meeting("斐济总理兰布卡24日在苏瓦总统府会见汤加首相埃凯。"), "苏瓦");
}

TEST(UnlistedPlaces, SeatsThatAreReadAsTheirCountries) {
    EXPECT_EQ(place_of_meeting("斐济总理兰布卡24日在白宫会见汤加首相埃凯。"), "白宫");
    EXPECT_EQ(place_of_meeting("斐濟總理蘭布卡24日訪問白宮時會見湯加首相埃凱。"), "白宮");
    EXPECT_EQ(place_of_meeting("斐济总理兰布卡24日到访巴黎，与汤加首相埃凯共进午餐。"), "巴黎");
    EXPECT_EQ(place_of_meeting("斐济总理兰布卡24日访问智利，与汤加首相埃凯共进午餐。"), "");
}

TEST(UnlistedPlaces, TransliteratedNamesBehindTheirCountry) {
    EXPECT_EQ(place_of_meeting("斐济总理兰布卡24日在加拿大布鲁克维尔同汤加首相埃凯会谈。"), "布鲁克维尔");
    EXPECT_EQ(place_of_meeting("斐济总理兰布卡24日在瑞士同汤加首相埃凯会谈。"), "");
}

TEST(UnlistedPlaces, WordsThatEndInAPreposition) {
    EXPECT_EQ(place_of_meeting("斐济总理兰布卡将于努库阿洛法会晤汤加首相埃凯。"), "努库阿洛法");
    EXPECT_EQ(place_of_meeting("斐济总理兰布卡将于30日会晤汤加首相埃凯。"), "");
}

}  // namespace
}  // namespace guanxi

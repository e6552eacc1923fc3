#include "src/extract/name_index.hpp"

#include <map>
#include <random>
#include <string>

#include <gtest/gtest.h>

#include "src/text/characters.hpp"

namespace guanxi {
namespace {

TEST(NameIndex, FindsTheLongestNameThatStandsAtAPlace) {
    NameIndex names;
    names.add(U"拉赫", 1);
    names.add(U"拉赫蒙", 2);
    names.add(U"拉赫蒙诺夫", 3);
    names.add(U"拉赫蒙", 9);
    EXPECT_EQ(names.longest_at(U"总统拉赫蒙说", 2), 3u);
    EXPECT_EQ(names.longest_at(U"总统拉赫蒙诺", 2), 3u) << "the text ends";
    EXPECT_EQ(names.longest_at(U"总统拉赫蒙说", 3), 0u);
    EXPECT_EQ(names.longest_at(U"总统拉", 2), 0u);
    EXPECT_EQ(names.find(U"拉赫蒙"), 2u) << "the first entity keeps the name";
    EXPECT_FALSE(names.find(U"拉"));
}

TEST(NameIndex, WantsWholeLatinWords) {
    NameIndex names;
    names.add(U"Ali", 1);
    names.add(U"Ali Khan", 2);
    EXPECT_EQ(names.longest_at(U"Ali Khan's", 0), 8u);
    EXPECT_EQ(names.longest_at(U"Ali Khanov", 0), 3u);
    EXPECT_EQ(names.longest_at(U"Aliyev", 0), 0u);
    EXPECT_EQ(names.longest_at(U"Ali", 0), 3u);
    EXPECT_EQ(names.longest_at(U"Ali的", 0), 3u);
}

TEST(NameIndex, AgreesWithTryingEveryName) {
    std::mt19937 dice(3);
    const std::u32string letters = U"阿巴卡abA";
    const auto word = [&](std::size_t size) {
        std::u32string text;
        while (text.size() < size) text += letters[dice() % letters.size()];
        return text;
    };
    for (int round = 0; round < 50; ++round) {
        NameIndex names;
        std::map<std::u32string, EntityIndex> all;
        for (EntityIndex i = 0; i < 20; ++i) {
            const std::u32string name = word(1 + dice() % 5);
            names.add(name, i);
            all.emplace(name, i);
        }
        const std::u32string text = word(40);
        for (std::size_t at = 0; at < text.size(); ++at) {
            std::size_t longest = 0;
            for (const auto& [name, entity] : all) {
                EXPECT_EQ(names.find(name), entity);
                if (text.compare(at, name.size(), name) != 0 || name.size() <= longest) continue;
                const std::size_t end = at + name.size();
                if (is_latin(name.back()) && end < text.size() && is_latin(text[end])) continue;
                longest = name.size();
            }
            EXPECT_EQ(names.longest_at(text, at), longest);
        }
    }
}

}  // namespace
}  // namespace guanxi

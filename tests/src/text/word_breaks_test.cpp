#include "src/text/word_breaks.hpp"

#include <thread>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace guanxi {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(WordEnds, StandAfterOrdinaryWordsAndAfterEachCharacterOfNames) {
    EXPECT_THAT(word_ends(U"罗伊斯全程陪同"), ElementsAre(1, 2, 3, 5, 7));
    EXPECT_THAT(word_ends(U"因病"), ElementsAre(2));
}

TEST(WordEnds, AreCountedInCharacters) {
    EXPECT_THAT(word_ends(U"𠀀全程"), ElementsAre(1, 3)) << "the first needs two units of UTF-16";
}

TEST(WordEnds, OfNothingAreNone) { EXPECT_THAT(word_ends(U""), IsEmpty()); }

TEST(WordEnds, AreTheSameInEveryThread) {
    std::vector<std::uint32_t> other;
    std::thread([&] { other = word_ends(U"半夜致电"); }).join();
    EXPECT_EQ(other, word_ends(U"半夜致电"));
}

}  // namespace
}  // namespace guanxi

#include "src/extract/vocabulary.hpp"

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "graph/base/utf8.hpp"

namespace guanxi {
namespace {

/// The forms found at `at`, shortest first, parted by spaces.
std::string found_at(const Vocabulary& vocabulary, const std::string& text, std::size_t at) {
    std::vector<Vocabulary::Match> matches;
    const std::u32string wide = to_utf32(text);
    vocabulary.match_at(wide, at, matches);
    std::string out;
    for (const auto& match : matches) {
        out += (out.empty() ? "" : " ") + to_utf8(vocabulary.form(match.form).text) + "/" + std::to_string(match.size);
    }
    return out;
}

Vocabulary vocabulary_of(const std::vector<std::string>& forms) {
    Vocabulary vocabulary;
    for (const std::string& form : forms) vocabulary.add(to_utf32(form));
    return vocabulary;
}

TEST(Vocabulary, FindsAllFormsThatBeginAtAPlaceShortestFirst) {
    const Vocabulary vocabulary = vocabulary_of({"中国", "中", "中国政府", "国"});
    EXPECT_EQ(found_at(vocabulary, "中国政府说", 0), "中/1 中国/2 中国政府/4");
    EXPECT_EQ(found_at(vocabulary, "中国政府说", 1), "国/1");
    EXPECT_EQ(found_at(vocabulary, "中国政府说", 4), "");
}

TEST(Vocabulary, FindsLatinFormsAsWholeWordsOnly) {
    const Vocabulary vocabulary = vocabulary_of({"Oman", "Niger", "New Zealand"});
    EXPECT_EQ(found_at(vocabulary, "Oman said", 0), "Oman/4");
    EXPECT_EQ(found_at(vocabulary, "Omani oil", 0), "");
    EXPECT_EQ(found_at(vocabulary, "Nigeria", 0), "");
    EXPECT_EQ(found_at(vocabulary, "aOman", 1), "") << "inside a word nothing begins";
    EXPECT_EQ(found_at(vocabulary, "Oman's king", 0), "Oman/4");
    EXPECT_EQ(found_at(vocabulary, "在Oman的", 1), "Oman/4");
    EXPECT_EQ(found_at(vocabulary, "New Zealand", 0), "New Zealand/11");
}

TEST(Vocabulary, WantsTheCapitalsOfNames) {
    const Vocabulary vocabulary = vocabulary_of({"Turkey", "US", "summit"});
    EXPECT_EQ(found_at(vocabulary, "Turkey", 0), "Turkey/6");
    EXPECT_EQ(found_at(vocabulary, "TURKEY", 0), "Turkey/6");
    EXPECT_EQ(found_at(vocabulary, "turkey", 0), "") << "the bird";
    EXPECT_EQ(found_at(vocabulary, "US", 0), "US/2");
    EXPECT_EQ(found_at(vocabulary, "us", 0), "");
    EXPECT_EQ(found_at(vocabulary, "Us", 0), "") << "an acronym counts in capitals only";
    EXPECT_EQ(found_at(vocabulary, "Summit", 0), "summit/6") << "a plain word may begin a sentence";
}

TEST(Vocabulary, FoldsWhatIsPutIn) {
    Vocabulary vocabulary;
    const FormId form = vocabulary.add(U"臺灣");
    EXPECT_EQ(vocabulary.add(U"台湾"), form);
    EXPECT_EQ(vocabulary.find(U"台湾"), form);
    EXPECT_EQ(vocabulary.find(U"台"), kNoForm) << "the beginning of a form is none";
    EXPECT_EQ(vocabulary.add(U""), kNoForm);
    EXPECT_EQ(vocabulary.size(), 1u);
}

TEST(Vocabulary, KeepsSensesOnceAndClasses) {
    Vocabulary vocabulary;
    const FormId form = vocabulary.add(U"塔");
    vocabulary.add_sense(form, {SenseKind::country_short, 3});
    vocabulary.add_sense(form, {SenseKind::country_short, 3});
    vocabulary.add_sense(form, {SenseKind::country_short, 4});
    vocabulary.add_class(form, 7);
    EXPECT_EQ(vocabulary.form(form).senses.size(), 2u);
    EXPECT_TRUE(vocabulary.form(form).classes.test(7));
}

TEST(Vocabulary, HoldsManyForms) {
    Vocabulary vocabulary;
    std::vector<std::u32string> forms;
    for (char32_t a = 0; a < 200; ++a) {
        for (char32_t b = 0; b < 200; ++b) forms.push_back({0xAC00 + a * 7, 0xAC00 + b * 11, 0xAC00 + (a + b) % 97});
    }
    for (const auto& form : forms) vocabulary.add(form);
    ASSERT_EQ(vocabulary.size(), forms.size());
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < forms.size(); ++i) wrong += vocabulary.find(forms[i]) != i;
    EXPECT_EQ(wrong, 0u);
}

/// A vocabulary as it comes out of its image. Keeps the image that the vocabulary views.
struct Reloaded {
    explicit Reloaded(const Vocabulary& made) : image(made.to_image()), vocabulary(Vocabulary::from_image(image)) {}

    std::string image;
    Vocabulary vocabulary;
};

TEST(VocabularyImage, AnswersLikeTheVocabularyItWasMadeOf) {
    Vocabulary made;
    made.add_class(made.add(U"会见"), 3);
    made.add_sense(made.add(U"中国"), {SenseKind::country, 7});
    made.add(U"Turkey");
    const Reloaded reloaded(made);
    const Vocabulary& vocabulary = reloaded.vocabulary;
    EXPECT_EQ(vocabulary.size(), made.size());
    EXPECT_TRUE(vocabulary.form(vocabulary.find(U"会见")).classes.test(3));
    ASSERT_EQ(vocabulary.form(vocabulary.find(U"中国")).senses.size(), 1u);
    EXPECT_EQ(vocabulary.form(vocabulary.find(U"中国")).senses.front().item, 7u);
    EXPECT_EQ(vocabulary.find(U"会"), kNoForm);
    std::vector<Vocabulary::Match> matches;
    vocabulary.match_at(U"a turkey", 2, matches);
    EXPECT_TRUE(matches.empty());
    EXPECT_EQ(made.to_image(), reloaded.image);
}

TEST(VocabularyImage, TakesFurtherFormsAndMeanings) {
    Vocabulary made;
    made.add_sense(made.add(U"中国"), {SenseKind::country, 7});
    Reloaded reloaded(made);
    Vocabulary& vocabulary = reloaded.vocabulary;
    vocabulary.add_class(vocabulary.add(U"中国"), 5);
    vocabulary.add_class(vocabulary.add(U"中国队"), 6);
    const Form form = vocabulary.form(vocabulary.find(U"中国"));
    EXPECT_TRUE(form.classes.test(5));
    ASSERT_EQ(form.senses.size(), 1u) << "what it meant before stays";
    std::vector<Vocabulary::Match> matches;
    vocabulary.match_at(U"中国队", 0, matches);
    ASSERT_EQ(matches.size(), 2u) << "each length once";
    EXPECT_EQ(matches[0].form, vocabulary.find(U"中国"));
    EXPECT_EQ(matches[1].size, 3u);
}

TEST(VocabularyImage, FindsEachOfManyFormsAndNothingElse) {
    Vocabulary made;
    std::mt19937 random(7);
    std::set<std::u32string> texts;
    while (texts.size() < 5000) {
        std::u32string text;
        for (auto left = 1 + random() % 5; left > 0; --left) text += static_cast<char32_t>(0x4E00 + random() % 40);
        if (random() % 100 == 0) text += U'\U00020BB7';  // 𠮷, beyond the basic plane
        texts.insert(text);
    }
    for (const auto& text : texts) made.add(text);
    const Reloaded reloaded(made);
    EXPECT_EQ(made.to_image(), reloaded.image);
    std::size_t wrong = 0;
    for (int i = 0; i < 200000; ++i) {
        std::u32string text;
        for (auto left = 1 + random() % 5; left > 0; --left) text += static_cast<char32_t>(0x4E00 + random() % 41);
        if (random() % 4 == 0) text += U'\U00020BB7';
        wrong += reloaded.vocabulary.find(text) != made.find(text);
        std::vector<Vocabulary::Match> matches, expected;
        reloaded.vocabulary.match_at(text, 0, matches);
        made.match_at(text, 0, expected);
        wrong += !std::ranges::equal(matches, expected, {}, &Vocabulary::Match::form, &Vocabulary::Match::form);
    }
    EXPECT_EQ(wrong, 0u);
}

TEST(VocabularyImage, TakesCapitalsForSmallLetters) {
    Vocabulary made;
    made.add(U"Émile");
    made.add(U"summit");
    const Reloaded reloaded(made);
    EXPECT_NE(reloaded.vocabulary.find(U"ÉMILE"), kNoForm);
    EXPECT_NE(reloaded.vocabulary.find(U"SUMMIT"), kNoForm);
    EXPECT_EQ(reloaded.vocabulary.find(U"SUMMITX"), kNoForm);
}

TEST(VocabularyImage, OfNothingFindsNothing) {
    const Reloaded reloaded{Vocabulary()};
    EXPECT_EQ(reloaded.vocabulary.find(U"中国"), kNoForm);
    EXPECT_EQ(reloaded.vocabulary.size(), 0u);
}

}  // namespace
}  // namespace guanxi

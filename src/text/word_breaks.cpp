#include "src/text/word_breaks.hpp"

#include <memory>

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

namespace guanxi {

namespace {

/// Null where ICU cannot make one.
std::unique_ptr<icu::BreakIterator> make_words() {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> words(icu::BreakIterator::createWordInstance(icu::Locale::getChina(), status));
    if (U_FAILURE(status)) words.reset();
    return words;
}

}  // namespace

std::vector<std::uint32_t> word_ends(std::u32string_view text) {
    // Making one costs more than cutting a sentence, and it serves one thread.
    thread_local const std::unique_ptr<icu::BreakIterator> words = make_words();
    std::vector<std::uint32_t> ends;
    if (words == nullptr) return ends;
    const auto units = icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(text.data()),
                                                     static_cast<std::int32_t>(text.size()));
    words->setText(units);
    ends.reserve(text.size());
    std::int32_t begin = words->first();
    std::int32_t characters = 0;
    for (std::int32_t end = words->next(); end != icu::BreakIterator::DONE; begin = end, end = words->next()) {
        characters += units.countChar32(begin, end - begin);
        ends.push_back(static_cast<std::uint32_t>(characters));
    }
    return ends;
}

}  // namespace guanxi

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
    icu::UnicodeString units;
    for (const char32_t c : text) units.append(static_cast<UChar32>(c));
    words->setText(units);
    for (std::int32_t end = words->first(); end != icu::BreakIterator::DONE; end = words->next()) {
        if (end > 0) ends.push_back(static_cast<std::uint32_t>(units.countChar32(0, end)));
    }
    return ends;
}

}  // namespace guanxi

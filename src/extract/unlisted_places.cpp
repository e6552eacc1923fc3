#include "src/extract/unlisted_places.hpp"

#include <algorithm>

#include "src/text/characters.hpp"

namespace guanxi {

namespace {

class PlaceReader {
public:
    PlaceReader(const ArticleState& state, std::span<const Unit> units, std::size_t focus)
        : state_(state), classes_(state.classes), units_(units), end_(std::min(focus, units.size())) {}

    /// Up to the first word for a building; whose it is may stand before it (法国驻教廷大使馆).
    std::optional<Range> building(std::size_t begin) const {
        constexpr std::size_t kLongest = 8;
        for (std::size_t i = begin; i < end_ && i < begin + kLongest; ++i) {
            if (is_building(i)) return range_of(begin, i + 1);
            const bool is_owner = units_[i].kind == UnitKind::country || units_[i].kind == UnitKind::reference;
            const bool is_part = is_owner || (is_word(i) && (has(i, classes_.posting) || !ends_name(i)));
            if (!is_part) return std::nullopt;
        }
        return std::nullopt;
    }

    /// A transliterated name behind a country and what describes it.
    std::optional<Range> behind_country(std::size_t country) const {
        if (country >= end_ || units_[country].kind != UnitKind::country) return std::nullopt;
        constexpr std::size_t kFar = 4;
        std::size_t begin = country + 1;
        while (begin < end_ && begin <= country + kFar && is_word(begin) &&
               (has(begin, classes_.before_place) || has(begin, classes_.noun)))
            ++begin;
        std::size_t end = begin;
        while (end < end_ && is_transliterated(end)) ++end;
        constexpr std::size_t kShortest = 2;
        constexpr std::size_t kLongest = 8;
        if (end == begin || end == end_ || units_[end].kind == UnitKind::mark) return std::nullopt;
        const Range range = range_of(begin, end);
        const std::size_t size = range.end - range.begin;
        return size >= kShortest && size <= kLongest ? std::optional(range) : std::nullopt;
    }

private:
    bool is_word(std::size_t i) const { return units_[i].kind == UnitKind::word; }
    bool has(std::size_t i, ClassId cls) const { return units_[i].classes.test(cls); }
    /// Also one that stands for a government (总统府).
    bool is_building(std::size_t i) const {
        if (is_word(i)) return has(i, classes_.venue);
        const FormId form = state_.lexicon.vocabulary.find(state_.text(units_[i].range));
        return form != kNoForm && state_.lexicon.vocabulary.classes(form).test(classes_.venue);
    }
    Range range_of(std::size_t begin, std::size_t end) const {
        return {units_[begin].range.begin, units_[end - 1].range.end};
    }
    bool ends_name(std::size_t i) const {
        return has(i, classes_.preposition) || has(i, classes_.preposition_with) ||
               has(i, classes_.place_preposition) || has(i, classes_.filler) || has(i, classes_.meeting) ||
               has(i, classes_.visiting);
    }
    bool is_transliterated(std::size_t i) const {
        if (!is_word(i) || units_[i].classes.any()) return false;
        return std::ranges::all_of(state_.text(units_[i].range),
                                   [&](char32_t c) { return state_.lexicon.names.transliteration.contains(c); });
    }

    const ArticleState& state_;
    const WordClasses& classes_;
    std::span<const Unit> units_;
    std::size_t end_;
};

}  // namespace

std::optional<Range> unlisted_place(const ArticleState& state, std::span<const Unit> units, std::size_t begin,
                                    std::size_t focus) {
    const PlaceReader reader(state, units, focus);
    if (const auto building = reader.building(begin)) return building;
    if (const auto seat = seat_at(state, units, begin, focus)) return seat;
    return reader.behind_country(begin);
}

std::optional<Range> seat_at(const ArticleState& state, std::span<const Unit> units, std::size_t i, std::size_t focus) {
    if (i >= std::min(focus, units.size()) || units[i].kind != UnitKind::country) return std::nullopt;
    const Vocabulary& vocabulary = state.lexicon.vocabulary;
    const FormId form = vocabulary.find(state.text(units[i].range));
    if (form == kNoForm || (vocabulary.traits(form) & trait_of(SenseKind::country)) != 0) return std::nullopt;
    const bool is_seat = (vocabulary.traits(form) & trait_of(SenseKind::capital)) != 0;
    return is_seat ? std::optional(units[i].range) : std::nullopt;
}

}  // namespace guanxi

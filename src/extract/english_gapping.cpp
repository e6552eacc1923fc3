#include "src/extract/english_gapping.hpp"

// Both read on from where a pattern has ended: over what tells when and where to "and", and there to a party with which
// the sentence ends, or which is followed by a number alone.

namespace guanxi {

namespace {

constexpr std::size_t kFarthestSubject = 14;  ///< Units from a deed to the one that goes without its verb.

}  // namespace

bool EnglishGapping::is_clausal(std::size_t i) const {
    return is(i, classes_.verb) || is(i, classes_.auxiliary) || is(i, classes_.subordinator) ||
           is(i, classes_.relative) || is(i, classes_.speech);
}

std::size_t EnglishGapping::after_determiners(std::size_t i) const {
    while (is(i, classes_.before_name) || is(i, classes_.adverb)) ++i;
    return i;
}

std::size_t EnglishGapping::after_circumstances(std::size_t i) const {
    const auto tells = [&](std::size_t k) {
        return k < units_.size() && (units_[k].kind == UnitKind::date || units_[k].kind == UnitKind::place);
    };
    for (;;) {
        if (tells(i) || is(i, classes_.adverb)) {
            ++i;
        } else if (is(i, classes_.preposition) && tells(after_determiners(i + 1))) {
            i = after_determiners(i + 1) + 1;
        } else {
            return i;
        }
    }
}

std::optional<std::size_t> EnglishGapping::further_object(std::size_t object) const {
    const Unit& first = units_[object];
    std::size_t i = object + 1;
    if (first.is_attribute) {
        if (!is(i, classes_.coordinator) || !is_count(i + 1) || i + 2 >= units_.size()) return std::nullopt;
        const Unit& next = units_[i + 2];
        return next.kind == first.kind && !next.entities.empty() ? std::optional(i + 2) : std::nullopt;
    }
    i = after_circumstances(i);
    if (is_comma(i)) ++i;
    if (!is(i, classes_.coordinator)) return std::nullopt;
    i = after_determiners(i + 1);
    // spoke with A on Monday and with B on Tuesday
    std::size_t governor = object;
    while (governor > 0 && (is(governor - 1, classes_.before_name) || is(governor - 1, classes_.adverb))) --governor;
    if (governor > 0 && i < units_.size() && units_[i].kind == UnitKind::word && units_[i].form != kNoForm &&
        units_[i].form == units_[governor - 1].form)
        i = after_determiners(i + 1);
    if (i >= units_.size() || units_[i].kind != first.kind || units_[i].is_attribute || units_[i].entities.empty())
        return std::nullopt;
    const std::size_t end = after_circumstances(i + 1);
    return end >= units_.size() || is_mark(end) ? std::optional(i) : std::nullopt;
}

std::optional<GappedSubject> EnglishGapping::further_subject(std::size_t last) const {
    for (std::size_t i = last + 1; i + 2 < units_.size() && i < last + kFarthestSubject; ++i) {
        if (is_clausal(i) || (is_mark(i) && !(is_comma(i) && is(i + 1, classes_.coordinator)))) return std::nullopt;
        if (!is(i, classes_.coordinator)) continue;
        const std::size_t subject = after_determiners(i + 1);
        if (subject + 1 >= units_.size()) return std::nullopt;
        const Unit& who = units_[subject];
        if (!is_actor(who) || who.is_attribute || who.entities.empty() || !is_count(subject + 1)) continue;
        GappedSubject found{subject, std::nullopt};
        for (std::size_t k = subject + 1; k < units_.size() && !is_mark(k); ++k) {
            if (is_clausal(k)) return std::nullopt;
            if (!found.object && units_[k].kind == UnitKind::country && !units_[k].entities.empty()) found.object = k;
        }
        return found;
    }
    return std::nullopt;
}

}  // namespace guanxi

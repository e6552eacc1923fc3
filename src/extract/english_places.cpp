#include "src/extract/english_places.hpp"

#include "src/text/characters.hpp"

namespace guanxi {

bool EnglishPlaces::is_part_of_name(std::size_t i) const {
    if (tokens_.is(i, classes_.country_adjective)) return false;
    if (tokens_.is(i + 1, classes_.not_country_after) || tokens_.is(i + 1, classes_.issue_noun)) return true;
    if (i > 0 && tokens_.is_unknown_capital(i - 1) && tokens_.are_adjacent(i - 1, i)) return true;
    if (i + 1 < tokens_.size() && tokens_.is_unknown_capital(i + 1) && tokens_.are_adjacent(i, i + 1) &&
        !tokens_.is_text(i + 1, U"I"))
        return true;
    return state_.others.contains(std::u32string(tokens_.text(i)));
}

bool EnglishPlaces::follows_visit(std::size_t i) const {
    if (i == 0) return false;
    if (tokens_.is(i - 1, classes_.visiting)) return true;
    return i >= 2 && (tokens_.is_text(i - 1, U"to") || tokens_.is_text(i - 1, U"of")) &&
           tokens_.is(i - 2, classes_.visiting);
}

bool EnglishPlaces::is_told_as_place(std::size_t i) const {
    std::size_t k = i;
    while (k > 0 && (tokens_.is_text(k - 1, U"the") || tokens_.is_text(k - 1, U"central") ||
                     tokens_.is_text(k - 1, U"downtown") || tokens_.is(k - 1, classes_.country_adjective) ||
                     tokens_.is_text(k - 1, U"capital")))
        --k;
    if (k == 0) return false;
    if (follows_visit(k)) return false;
    if (tokens_.is_text(k - 1, U"to") && k >= 2) return !tokens_.is(k - 2, classes_.given);
    // pulled its ambassador from Tehran
    if (k >= 2 &&
        (tokens_.is(k - 2, classes_.office) || tokens_.is_text(k - 2, U"diplomats") ||
         tokens_.is_text(k - 2, U"envoys")) &&
        (tokens_.is_text(k - 1, U"from") || tokens_.is_text(k - 1, U"in")))
        return false;
    return tokens_.is(k - 1, classes_.place_preposition) || tokens_.is_text(k - 1, U"from") ||
           tokens_.is_text(k - 1, U"near") || tokens_.is_text(k - 1, U"outside") || tokens_.is_text(k - 1, U"into") ||
           tokens_.is_text(k - 1, U"around") || tokens_.is_text(k - 1, U"via");
}

std::size_t EnglishPlaces::venue_end(std::size_t i, const std::vector<Unit>& units) const {
    std::size_t before = i;
    if (before > 0 && tokens_.is_text(before - 1, U"the")) --before;
    if (before == 0 || !tokens_.is(before - 1, classes_.place_preposition) || !is_upper(tokens_.text(i).front()) ||
        tokens_.text(i).size() < 2)
        return i;
    const auto is_part = [&](std::size_t k) {
        if (k >= tokens_.size() || !is_latin(tokens_.text(k).front()) || !is_upper(tokens_.text(k).front()))
            return false;
        return !read_time(state_, sentence_, k, units) && !tokens_.is_office_word(k) &&
               !tokens_.is(k, classes_.event_head);
    };
    std::size_t end = i;
    while (is_part(end) && (end == i || tokens_.are_adjacent(end - 1, end))) {
        ++end;
        if (tokens_.is_text(end, U"of") && is_part(end + 1))
            ++end;
        else if (tokens_.is_text(end, U"of") && tokens_.is_text(end + 1, U"the") && is_part(end + 2))
            end += 2;
    }
    const bool has_unknown = [&] {
        for (std::size_t k = i; k < end; ++k) {
            if (!tokens_[k].is_known() || tokens_.is(k, classes_.venue)) return true;
        }
        return false;
    }();
    return has_unknown ? end : i;
}

}  // namespace guanxi

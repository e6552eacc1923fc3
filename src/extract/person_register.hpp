#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "src/extract/article_state.hpp"

namespace guanxi {

/// Knows whom a name means: somebody of the article, else of the lexicon, else somebody new. Puts leaders into the
/// state's table.
class PersonRegister {
public:
    explicit PersonRegister(ArticleState& state) : state_(state) {}

    /// The person of the lexicon that a name means for this home at the time of the article. Without an office beside
    /// it (`needs_distinctive`), a name that two such persons have equally means neither.
    std::optional<std::uint32_t> person(std::u32string_view name, const std::string& code,
                                        bool needs_distinctive) const;
    /// Whether the lexicon has somebody of this name in office now, and only for other countries.
    bool is_known_elsewhere(std::u32string_view name, const std::string& code) const;
    /// Whether the article names a country for which a person of the lexicon acted.
    bool is_home_present(std::uint32_t person) const;
    /// The leader whose name stands in `range`; `home` is whom he acts for, where the text tells.
    EntityIndex leader(const Range& range, const std::optional<EntityIndex>& home);
    /// The leader from Japan with a surname: of the article, else the only one of the lexicon who is in office.
    std::optional<EntityIndex> japanese_called(std::u32string_view surname, std::uint32_t japan);

    /// The code of a home that is a country, else empty.
    std::string country_code(const std::optional<EntityIndex>& home) const;
    /// The only foreign country of the article, if there is just one.
    std::optional<std::uint32_t> counterpart() const;

private:
    /// Whether somebody came into office so long after the article that it means another of that name.
    bool is_of_later_time(const Person& who) const;
    /// 岸田文雄 is 岸田 from then on.
    void add_japanese_surname(const std::u32string& name, EntityIndex leader);

    ArticleState& state_;
};

}  // namespace guanxi

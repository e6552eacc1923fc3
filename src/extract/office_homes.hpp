#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "src/extract/article_state.hpp"
#include "src/extract/offices.hpp"
#include "src/extract/person_names.hpp"
#include "src/extract/person_register.hpp"

namespace guanxi {

/// Tells for whom somebody acts whose office does not say so itself, by what stands around it in a sentence.
class OfficeHomes {
public:
    OfficeHomes(ArticleState& state, std::uint32_t sentence);

    /// The home of an office that names none: of the one before it in a list, of who sent somebody posted, or of the
    /// paper, unless the name, which begins at the character `at`, is a foreign one. `before` is the mention before it.
    std::optional<EntityIndex> implied_home(const Office& office, std::uint32_t at, const LeaderMention* before);
    /// The country of a leader who stands before an office: whose it is (总统马科斯的国家安全顾问), or whom its holder
    /// accompanies (陪同米莱访美的经济部长).
    std::optional<EntityIndex> home_of_owner(const Office& office);
    /// The country of the leader whose name ends at a character.
    std::optional<EntityIndex> home_of_name_before(std::uint32_t end);
    /// The countries listed right before a token (希马, 加、澳, 斐济和汤加), in their order; `begin` goes from that
    /// token to the first of them.
    std::vector<std::uint32_t> countries_listed_before(std::size_t& begin) const;
    /// 两国外长吴钊燮、寇特内: of which of the two each is. Whom the lexicon knows has his home; the others have the
    /// countries named last before, none of them twice. Empty if that does not settle it.
    std::vector<std::uint32_t> homes_of(const std::vector<LeaderMention>& mentions, std::size_t before) const;

private:
    bool is(std::size_t i, ClassId cls) const { return i < tokens_.size() && state_.has(tokens_[i], cls); }
    bool is_text(std::size_t i, std::u32string_view text) const {
        return i < tokens_.size() && state_.is_text(tokens_[i], text);
    }
    std::u32string_view text(std::size_t i) const { return state_.text(tokens_[i]); }
    bool is_mark(std::size_t i) const;

    /// 日本方面有内阁官房长官…, 代表汤加签字的是外长…: the side of which a clause tells who was there.
    std::optional<EntityIndex> side_before(const Office& office);
    /// 新西兰由副总理…代表, 汤加首相没有来，由外长…: the country that a clause, or the one before it, begins with and
    /// that somebody goes for.
    std::optional<EntityIndex> represented_home(const Office& office);
    /// Whether the sentence says before a token that somebody did not do something.
    bool is_absence_told(std::size_t end) const;
    /// 汤加派环境部长…, 埃凯说，他已派国防大臣…: of the country that sends, else of the leader named last before.
    std::optional<EntityIndex> sending_home(std::size_t verb);
    /// Where the clause begins whose attribute 的 at `end` closes (重返执政的总理…); the token after it where the
    /// attribute names a country.
    std::size_t attribute_begin(std::size_t end) const;
    /// 汤加政府别无选择。外长图伊…: an office of nobody in particular, at the head of a clause, belongs to the country
    /// that the sentence so far or the one before is about.
    std::optional<EntityIndex> topic_home(const Office& office);
    /// 多哥总统福雷会见王毅。外长阿多姆…: the only foreign country that this sentence, up to a token, and the one
    /// before name.
    std::optional<EntityIndex> only_foreign_home(std::size_t end);
    /// 抵达汤加，与首相…: the country named last before in the sentence, if not by somebody's office.
    std::optional<EntityIndex> last_home(std::size_t before);
    /// The country that a sentence begins with and is about; not one of which only somebody's office is told.
    std::optional<std::uint32_t> country_at_head(std::uint32_t sentence, std::size_t end) const;

    ArticleState& state_;
    const WordClasses& classes_;
    std::uint32_t sentence_;
    const std::vector<Token>& tokens_;
    std::u32string_view text_;
    std::uint32_t end_;
    PersonNames names_;
    PersonRegister register_;
    Offices offices_;
};

}  // namespace guanxi

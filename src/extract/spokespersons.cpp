#include <algorithm>

#include "src/extract/article_state.hpp"
#include "src/extract/offices.hpp"
#include "src/extract/person_names.hpp"
#include "src/text/characters.hpp"

// A spokesperson's words are the government's: 外交部发言人汪文斌 is read as the country, and so is 汪文斌 from then
// on.

namespace guanxi {

namespace {

class Finder {
public:
    Finder(ArticleState& state, std::uint32_t sentence)
        : state_(state),
          classes_(state.classes),
          tokens_(state.tokens[sentence]),
          names_(state, state.article.sentences[sentence].range),
          offices_(state, sentence) {}

    std::vector<Spokesperson> find() {
        std::vector<Spokesperson> found;
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            const auto mention = state_.has(tokens_[i], classes_.spokesperson) ? by_office(i) : by_name(i);
            if (!mention) continue;
            // Read up to the last word of the office, the first were passed over as words of no name.
            while (!found.empty() && found.back().end > mention->begin) found.pop_back();
            found.push_back(*mention);
            i = mention->end - 1;
        }
        return found;
    }

private:
    std::optional<Spokesperson> by_office(std::size_t title) {
        const Office office = offices_.office_ending_at(title);
        auto home = office.home;
        // 外交部发言人 of the paper's own country; a bare 发言人 could be anybody's.
        if (!home && state_.home && office.text_begin < title && !office.is_unclear)
            home = state_.entities.add_country(state_.lexicon, *state_.home);
        if (!home) return std::nullopt;
        Spokesperson mention{office.begin, title + 1, *home};
        const std::uint32_t at = tokens_[title].range.end;
        if (const std::uint32_t length = name_length(at, *home); length > 0) {
            state_.spokespersons.emplace(state_.text(Range{at, at + length}), *home);
            mention.end = token_at_or_after(at + length);
        }
        return mention;
    }

    std::uint32_t name_length(std::uint32_t at, EntityIndex home) const {
        if (const std::uint32_t length = std::max(names_.chinese(at), names_.known_name_at(at)); length >= 2)
            return length;
        const EntityDraft& draft = state_.entities[home];
        return names_.name_at(at, draft.kind == NodeKind::country ? draft.key : std::string());
    }

    std::optional<Spokesperson> by_name(std::size_t i) const {
        const std::u32string_view text = state_.article.characters;
        for (const auto& [name, home] : state_.spokespersons) {
            const std::uint32_t begin = tokens_[i].range.begin;
            if (text.substr(begin, name.size()) != name) continue;
            const std::size_t end = token_at_or_after(begin + static_cast<std::uint32_t>(name.size()));
            return Spokesperson{i, end, home};
        }
        return std::nullopt;
    }

    std::size_t token_at_or_after(std::uint32_t character) const {
        std::size_t i = 0;
        while (i < tokens_.size() && tokens_[i].range.begin < character) ++i;
        return i;
    }

    ArticleState& state_;
    const WordClasses& classes_;
    const std::vector<Token>& tokens_;
    PersonNames names_;
    Offices offices_;
};

}  // namespace

std::vector<Spokesperson> find_spokespersons(ArticleState& state, std::uint32_t sentence) {
    const bool has_any = state.words[sentence].has(state.classes.spokesperson) || !state.spokespersons.empty();
    return has_any ? Finder(state, sentence).find() : std::vector<Spokesperson>();
}

}  // namespace guanxi

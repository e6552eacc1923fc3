#include <algorithm>

#include "src/extract/thing_finder.hpp"
#include "src/text/characters.hpp"

// Names of agreements that take up another name: a headline cuts the title that the text gives (和平宣言), what is
// signed for a project begins with the project's name (蒙内铁路共同融资协议), and 议定书 alone may be all titles of a
// row.

namespace guanxi {

namespace {

/// Whether a name leaves out some characters of a title, but none of its end: 和平宣言 of 和平与友好联合宣言.
bool is_cut_from(std::u32string_view name, std::u32string_view title) {
    constexpr std::size_t kShortest = 4;
    constexpr std::size_t kEnd = 2;
    if (name.size() < kShortest || name.size() >= title.size() || !title.ends_with(name.substr(name.size() - kEnd)))
        return false;
    std::size_t at = 0;
    for (const char32_t c : title) at += at < name.size() && name[at] == c ? 1 : 0;
    return at == name.size();
}

}  // namespace

std::optional<EntityIndex> ThingFinder::title_in_full(std::u32string_view name) const {
    if (!is_title_) return std::nullopt;
    const auto full =
        std::ranges::find_if(state_.titles, [&](const auto& title) { return is_cut_from(name, title.first); });
    return full != state_.titles.end() ? std::optional(full->second) : std::nullopt;
}

std::optional<EntityIndex> ThingFinder::cut_in_headline(std::u32string_view name) const {
    if (is_title_) return std::nullopt;
    for (std::uint32_t sentence = 0; sentence < state_.units.size(); ++sentence) {
        if (!state_.article.sentences[sentence].is_title) continue;
        for (const Unit& unit : state_.units[sentence]) {
            if (unit.kind != UnitKind::agreement) continue;
            const EntityDraft& draft = state_.entities[unit.entities.front()];
            if (draft.is_described() && is_cut_from(folded(draft.key.substr(1)), name)) return unit.entities.front();
        }
    }
    return std::nullopt;
}

std::size_t ThingFinder::project_before(std::size_t end) const {
    constexpr std::size_t kFar = 4;
    for (std::size_t i = end; i > 0 && end - i <= kFar; --i) {
        const auto project = std::ranges::find_if(found_, [&](const ThingMention& mention) {
            return mention.end == i && mention.unit.kind == UnitKind::project;
        });
        if (project != found_.end()) return project->begin;
        const bool is_part = is_name_part(i - 1) || is(i - 1, classes_.adverb) || is_agreement_part(i - 1);
        if (is_taken_[i - 1] || !is_part) break;
    }
    return end;
}

EntityList ThingFinder::row_of(std::size_t head, EntityIndex title) const {
    EntityList titles{title};
    if (head > 0 && (is(head - 1, classes_.demonstrative) || is(head - 1, classes_.measure))) return titles;
    for (const EntityList& row : state_.title_rows) {
        const auto ends_so = [&](EntityIndex each) {
            return folded(state_.entities[each].names.zh).ends_with(text(head, head + 1));
        };
        if (std::ranges::count(row, title) > 0 && std::ranges::all_of(row, ends_so)) titles = row;
    }
    return titles;
}

}  // namespace guanxi

#include "src/extract/charters.hpp"

#include <array>
#include <optional>
#include <string_view>

#include "src/text/characters.hpp"

// A charter belongs to one organisation, whose name its title begins with. Only these words say so: a treaty or
// protocol of an organisation (《东盟…条约》) may be open to others.

namespace guanxi {

namespace {

constexpr std::array<std::u32string_view, 2> kCharters = {U"宪章", U"章程"};

/// The organisation of which a title is the charter.
std::optional<std::uint32_t> chartered(const Lexicon& lexicon, std::u32string_view title) {
    for (const std::u32string_view charter : kCharters) {
        if (!title.ends_with(charter)) continue;
        const FormId form = lexicon.vocabulary.find(title.substr(0, title.size() - charter.size()));
        if (form == kNoForm) continue;
        for (const Sense& sense : lexicon.vocabulary.senses(form)) {
            if (sense.kind == SenseKind::organization) return sense.item;
        }
    }
    return std::nullopt;
}

}  // namespace

std::vector<FoundRelation> members_by_charter(ArticleState& state, const std::vector<FoundRelation>& found) {
    std::vector<FoundRelation> members;
    for (const FoundRelation& each : found) {
        if (each.kind != EdgeKind::party_to || each.qualifiers.status != Status::reported) continue;
        if (state.entities[each.source].kind != NodeKind::country) continue;
        const auto organization = chartered(state.lexicon, folded(state.entities[each.target].names.zh));
        if (!organization) continue;
        FoundRelation member = each;
        member.kind = EdgeKind::member_of;
        member.target = state.entities.add_organization(state.lexicon, *organization);
        member.rule = "charter.members";
        member.is_answer = false;
        state.entities[member.target].is_mentioned = true;
        members.push_back(std::move(member));
    }
    return members;
}

}  // namespace guanxi

#include <algorithm>

#include "src/extract/person_finder.hpp"

// Persons whom the verb of a clause makes known: those of a list who took part (蔡奇、王毅等参加上述活动), and who
// takes up an office (伊维拉出任世界贸易组织总干事).

namespace guanxi {

bool PersonFinder::is_clause_end(std::size_t i) const {
    return is_text(i, U"，") || is_text(i, U"。") || is_text(i, U"；") || is_text(i, U"：");
}

void PersonFinder::find_offices_taken(Mentions& mentions) {
    for (std::size_t verb = 0; verb < tokens_.size(); ++verb) {
        if (!is(verb, classes_.office_taking)) continue;
        const auto taken = office_after(verb, mentions);
        if (!taken) continue;
        std::size_t start = verb;
        while (start > 0 && !is_clause_end(start - 1) && !is_wished(start - 1)) --start;
        if (start > 0 && is_wished(start - 1)) continue;
        auto holder = std::find_if(mentions.rbegin(), mentions.rend(), [&](const LeaderMention& mention) {
            return mention.begin >= start && mention.end <= verb;
        });
        if (holder != mentions.rend()) {
            holder->offices.push_back(*taken);
            if (!state_.entities[holder->leader].home)
                state_.entities[holder->leader].home = state_.entities.id(taken->home);
        } else if (auto mention = name_at_head(start, verb, *taken)) {
            mentions.push_back(std::move(*mention));
            std::ranges::sort(mentions, {}, &LeaderMention::begin);
        }
    }
}

void PersonFinder::find_offices_told(Mentions& mentions) {
    for (std::size_t last = 0; last + 2 < tokens_.size(); ++last) {
        if (!is(last + 1, classes_.presenting) || is_covered(mentions, last)) continue;
        const bool is_office = offices_.ends_office(last) || is(last, classes_.office_posted);
        if (!is_office || (is(last, classes_.office_not_leader) && !heads_organization(last))) continue;
        const Office office = offices_.office_ending_at(last);
        const auto home = office.home ? office.home : offices_.default_home(office);
        if (!home || office.is_former || office.is_posted) continue;
        const LeaderMention::Office told{*home, offices_.office_text(office)};
        const auto holder = std::ranges::find(mentions, last + 2, &LeaderMention::begin);
        if (holder == mentions.end()) {
            auto mention = name_at_head(last + 2, tokens_.size(), told);
            if (!mention || !is_break(mention->end)) continue;
            mentions.push_back(std::move(*mention));
            std::ranges::sort(mentions, {}, &LeaderMention::begin);
        } else if (is_break(holder->end)) {
            holder->offices.push_back(told);
        }
    }
}

bool PersonFinder::is_break(std::size_t i) const { return i >= tokens_.size() || is_clause_end(i); }

bool PersonFinder::is_wished(std::size_t i) const {
    return is(i, classes_.pivot) || is(i, classes_.denied) || is(i, classes_.office_wished);
}

std::optional<LeaderMention::Office> PersonFinder::office_after(std::size_t verb, const Mentions& mentions) {
    constexpr std::size_t kFarthest = 12;
    for (std::size_t i = verb + 1; i < tokens_.size() && i - verb <= kFarthest && !is_clause_end(i); ++i) {
        if (is_covered(mentions, i) || is(i, classes_.dependent_end) || is_text(i, U"的")) return std::nullopt;
        if (!offices_.ends_office(i)) continue;
        while (offices_.ends_office(i + 1) || (is_text(i + 1, U"兼") && offices_.ends_office(i + 2))) ++i;
        const bool is_leader = !is(i, classes_.office_not_leader) || heads_organization(i);
        const Office office = offices_.office_ending_at(i);
        if (!is_leader || office.is_former || office.text_begin <= verb || is_covered(mentions, i + 1))
            return std::nullopt;
        auto home = office.home;
        if (!home && is(office.text_begin, classes_.office_rotating)) home = offices_.organization_before(office.begin);
        if (!home && !mentions.empty() && mentions.front().begin < verb && !mentions.front().offices.empty())
            home = mentions.front().offices.front().home;
        if (!home) home = offices_.default_home(office);
        if (!home) return std::nullopt;
        return LeaderMention::Office{*home, offices_.office_text(office)};
    }
    return std::nullopt;
}

std::optional<LeaderMention> PersonFinder::name_at_head(std::size_t start, std::size_t verb,
                                                        const LeaderMention::Office& office) {
    const std::uint32_t at = tokens_[start].range.begin;
    const EntityDraft& home = state_.entities[office.home];
    const std::uint32_t length = names_.name_at(at, home.kind == NodeKind::country ? home.key : std::string());
    const std::uint32_t end = verb < tokens_.size() ? tokens_[verb].range.begin : end_;
    if (length < 2 || !names_.is_boundary(at + length) || at + length > end) return std::nullopt;
    LeaderMention mention;
    mention.begin = start;
    mention.name = {at, at + length};
    mention.end = token_at_or_after(mention.name.end);
    mention.leader = register_.leader(mention.name, office.home);
    mention.offices.push_back(office);
    return mention;
}

void PersonFinder::find_lists(Mentions& found) {
    if (!state_.home) return;
    const std::string& code = state_.lexicon.countries[*state_.home].code;
    for (std::size_t start = 0; start < tokens_.size(); ++start) {
        const bool is_clause_start =
            start == 0 || is_text(start - 1, U"，") || is_text(start - 1, U"。") || is_text(start - 1, U"；");
        if (!is_clause_start) continue;
        std::vector<LeaderMention> list;
        std::size_t i = start;
        for (;;) {
            if (i >= tokens_.size()) break;
            const auto known =
                std::find_if(found.begin(), found.end(), [&](const LeaderMention& m) { return m.begin == i; });
            if (known != found.end()) {
                i = known->end;
            } else {
                const std::uint32_t at = tokens_[i].range.begin;
                const std::uint32_t length = names_.chinese(at);
                if (length == 0) break;
                LeaderMention mention;
                mention.begin = i;
                mention.name = {at, at + length};
                mention.end = token_at_or_after(mention.name.end);
                if (mention.end < tokens_.size() && tokens_[mention.end].range.begin != mention.name.end) break;
                list.push_back(mention);
                i = mention.end;
            }
            if (is_text(i, U"、") || is_text(i, U"和")) {
                ++i;
                continue;
            }
            break;
        }
        if (list.empty()) continue;
        if (is(i, classes_.et_al)) ++i;
        if (!is(i, classes_.attend_verb)) continue;
        for (LeaderMention& mention : list) {
            mention.leader = register_.leader(
                mention.name, state_.entities.add_country(state_.lexicon, *state_.lexicon.find_country(code)));
            found.push_back(mention);
        }
    }
}

}  // namespace guanxi

#include "src/extract/extract.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "src/extract/article_state.hpp"
#include "src/extract/circumstances.hpp"
#include "src/extract/discourse.hpp"
#include "src/extract/relations.hpp"
#include "src/extract/told_before.hpp"
#include "src/text/characters.hpp"

// Stages: tokens → names of persons → units → discourse → relations → facts. The last stage gives agreements that have
// a common name their parties as part of their identity and keeps the entities that the article speaks of.

namespace guanxi {

namespace {

/// An article of more characters than a long report has is read in parts, as if they were articles of their own: what
/// a stage looks back for then lies no further than this, and time grows as the text does.
constexpr std::size_t kLongestPart = 60000;

/// Whether the text speaks of a country at all: by name, by one character, or by what it alone has (国务院).
bool speaks_of(const ArticleState& state, std::uint32_t country) {
    if (state.is_present(country)) return true;
    const auto own = state.lexicon.find_class("home." + state.lexicon.countries[country].code);
    for (std::size_t s = 0; s < state.words.size(); ++s) {
        if (own && state.words[s].has(*own)) return true;
        for (const ShortNames& names : state.short_names[s]) {
            if (std::ranges::find(names.countries, country) != names.countries.end()) return true;
        }
    }
    return false;
}

/// Who speaks of 我国与马来西亚 and of 新马 as well is at home in the other of the two.
std::optional<std::uint32_t> home_beside(const ArticleState& state) {
    const WordClasses& classes = state.classes;
    for (const std::vector<Token>& tokens : state.tokens) {
        for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
            const bool is_joined =
                state.has(tokens[i], classes.home_country) &&
                (state.has(tokens[i + 1], classes.preposition_with) || state.has(tokens[i + 1], classes.coordinator));
            const auto other = is_joined ? state.country(tokens[i + 2]) : std::nullopt;
            if (!other) continue;
            for (const std::vector<ShortNames>& sentence : state.short_names) {
                for (const ShortNames& pair : sentence) {
                    if (pair.countries.size() != 2) continue;
                    if (pair.countries[0] == *other) return pair.countries[1];
                    if (pair.countries[1] == *other) return pair.countries[0];
                }
            }
        }
    }
    return std::nullopt;
}

/// The country of the paper or agency, by which an office without a country is read. A Chinese text that names no
/// agency is from China, unless it says 我国 and comes from elsewhere by its dateline or does not speak of China at
/// all.
std::optional<std::uint32_t> home_country(const ArticleState& state) {
    const Lexicon& lexicon = state.lexicon;
    if (!state.article.agency.empty()) {
        const FormId form = lexicon.vocabulary.find(state.article.agency);
        if (form != kNoForm) {
            for (const auto& [cls, country] : state.classes.agencies) {
                if (lexicon.vocabulary.classes(form).test(cls)) return country;
            }
            return std::nullopt;
        }
    }
    if (state.is_english()) return std::nullopt;
    const auto china = lexicon.find_country("CHN");
    const bool says_home = std::ranges::any_of(
        state.words, [&](const SentenceWords& words) { return words.has(state.classes.home_country); });
    if (!says_home) return china;
    const auto beside = home_beside(state);
    // （布城综合讯）我国与马来西亚…新马: the dateline is where it happened.
    // （吉隆坡2日讯）…我国: a paper of the place.
    if (const auto here = country_of_dateline(state); here && state.article.agency.empty())
        return beside ? beside : here;
    return china && !speaks_of(state, *china) ? beside : china;
}

/// Completes the ids of agreements whose title alone is common to many (marked by '~'): "全面战略伙伴关系（CHN、NGA）";
/// a set of documents also gets the month.
std::vector<EntityId> final_ids(const ArticleState& state, const std::vector<FoundRelation>& relations) {
    std::map<EntityIndex, std::set<std::string>> parties;
    for (const FoundRelation& relation : relations) {
        if (relation.kind == EdgeKind::party_to && state.entities[relation.target].is_described())
            parties[relation.target].insert(state.entities[relation.source].key);
    }
    std::vector<EntityId> ids;
    ids.reserve(state.entities.size());
    for (EntityIndex i = 0; i < state.entities.size(); ++i) {
        const EntityDraft& draft = state.entities[i];
        std::string key = draft.key;
        if (draft.is_described()) {
            key.erase(0, 1);
            std::string suffix;
            for (const std::string& party : parties[i]) suffix += (suffix.empty() ? "" : "、") + party;
            const Date& published = state.article.document.published;
            if (draft.details.subtype != AgreementKind::partnership && published.month != 0) {
                suffix += (suffix.empty() ? "" : "，") + to_string(Date{published.year, published.month, 0});
            }
            if (!suffix.empty()) key += "（" + suffix + "）";
        }
        ids.push_back(make_entity_id(draft.kind, key));
    }
    return ids;
}

/// What the article denies, it does not report: a statement of it that is only somebody's word, hearsay (有媒体披露…)
/// or part of a question goes out.
void drop_contradicted(const ArticleState& state, std::vector<FoundRelation>& relations) {
    const auto key = [](const FoundRelation& r) {
        const bool is_turned = is_symmetric(r.kind) && r.target < r.source;
        return std::tuple(r.kind, is_turned ? r.target : r.source, is_turned ? r.source : r.target);
    };
    std::set<std::tuple<EdgeKind, EntityIndex, EntityIndex>> denied;
    for (const FoundRelation& relation : relations) {
        if (relation.qualifiers.status == Status::denied) denied.insert(key(relation));
    }
    const auto hearsay = state.lexicon.find_class("hearsay");
    std::erase_if(relations, [&](const FoundRelation& relation) {
        if (relation.qualifiers.status == Status::denied || !denied.contains(key(relation))) return false;
        if (hearsay && state.words[relation.sentence].has(*hearsay)) return true;
        if (relation.qualifiers.status != Status::reported) return false;
        const Range& range = state.article.sentences[relation.sentence].range;
        return !relation.qualifiers.speaker.empty() || state.article.characters[range.end - 1] == U'？';
    });
}

/// Whoever signs an agreement is no witness of it, though the others who look on are named beside him
/// (宋永武和努光铁在两人面前签下…).
void drop_witnesses_who_sign(std::vector<FoundRelation>& relations) {
    std::set<std::pair<EntityIndex, EntityIndex>> signed_by;
    for (const FoundRelation& relation : relations) {
        if (relation.kind == EdgeKind::signed_ && relation.qualifiers.status != Status::denied)
            signed_by.emplace(relation.source, relation.target);
    }
    std::erase_if(relations, [&](const FoundRelation& relation) {
        return relation.kind == EdgeKind::witnessed && signed_by.contains({relation.source, relation.target});
    });
}

/// An event has one date and place: what one sentence tells of it holds for everyone who took part.
void share_event_details(ArticleState& state, std::vector<FoundRelation>& relations) {
    const auto is_of_event = [](const FoundRelation& r) {
        return r.kind == EdgeKind::attended || r.kind == EdgeKind::hosted;
    };
    for (const FoundRelation& relation : relations) {
        if (!is_of_event(relation)) continue;
        EntityDetails& details = state.entities[relation.target].details;
        if (relation.qualifiers.date.precision() > details.date.precision()) details.date = relation.qualifiers.date;
        if (details.place.empty()) details.place = relation.qualifiers.place;
    }
    for (FoundRelation& relation : relations) {
        if (!is_of_event(relation)) continue;
        const EntityDetails& details = state.entities[relation.target].details;
        if (relation.qualifiers.date.is_empty()) relation.qualifiers.date = details.date;
        if (relation.qualifiers.place.empty()) relation.qualifiers.place = details.place;
        // 峰会11日举行。岸田文雄亦获邀出席: on the 10th that is to come.
        if (relation.qualifiers.status == Status::reported &&
            is_after(relation.qualifiers.date, state.article.document.published))
            relation.qualifiers.status = Status::planned;
    }
}

}  // namespace

Rules make_rules(Lexicon lexicon, Diagnostics& diagnostics) {
    add_pattern_words(lexicon);
    lexicon.index_surnames();
    PatternSet patterns(lexicon, diagnostics);
    WordClasses classes(lexicon);
    return {std::move(lexicon), std::move(patterns), std::move(classes)};
}

namespace {

/// The facts of an article of bounded length.
DocumentFacts extract_part(const Article& article, const Rules& rules) {
    ArticleState state(article, rules.lexicon, rules.classes);
    find_words(state);
    find_present_countries(state);
    find_short_names(state);
    state.home = home_country(state);
    if (state.home)
        state.home_offices = rules.lexicon.find_class("office." + rules.lexicon.countries[*state.home].code);
    find_names(state);
    find_titles(state);
    read_units(state);
    const Discourse discourse = read_discourse(state);
    std::vector<FoundRelation> relations = find_relations(state, discourse, rules.patterns);
    drop_contradicted(state, relations);
    drop_witnesses_who_sign(relations);
    share_event_details(state, relations);
    const std::vector<EntityId> ids = final_ids(state, relations);

    DocumentFacts facts;
    facts.document = article.document;
    // English names of countries are names of much else as well: one that does nothing here is left out, and in an
    // article without any dealings also one that only acts (Georgia beat Tennessee).
    const bool has_dealings = std::any_of(relations.begin(), relations.end(), [](const FoundRelation& relation) {
        return relation.kind != EdgeKind::holds_office;
    });
    std::vector<bool> is_used(state.entities.size(), false);
    std::vector<std::string> sentence_texts(article.sentences.size());
    facts.relations.reserve(relations.size());
    for (FoundRelation& relation : relations) {
        is_used[relation.source] = true;
        is_used[relation.target] = true;
        Relation& statement = facts.relations.emplace_back();
        statement.kind = relation.kind;
        statement.source = ids[relation.source];
        statement.target = ids[relation.target];
        statement.qualifiers = std::move(relation.qualifiers);
        const Range& range = article.sentences[relation.sentence].range;
        std::string& text = sentence_texts[relation.sentence];
        if (text.empty()) text = article.source_text(range);
        Evidence& evidence = statement.evidence;
        evidence.span = article.span(range);
        evidence.text = text;
        evidence.rule = relation.rule;
        evidence.cues = state.cues[relation.cues];
        evidence.basis = relation.basis;
    }
    for (EntityIndex i = 0; i < state.entities.size(); ++i) {
        EntityDraft& draft = state.entities[i];
        if (!draft.is_mentioned && !is_used[i]) continue;
        // Names of countries are names of teams, dishes and streets as well: in English, and where an article tells of
        // no relation at all, a country that does nothing is left out; so is an English project that nobody is in.
        if (draft.needs_relation && !is_used[i]) continue;
        const bool acts = draft.acts && has_dealings;
        const bool does_nothing = draft.kind == NodeKind::country && !is_used[i] && !acts;
        if (does_nothing && (state.is_english() || relations.empty())) continue;
        if (state.is_english() && draft.kind == NodeKind::project && !is_used[i]) continue;
        // a band of the name of a treaty
        const bool is_thing = draft.kind == NodeKind::agreement || draft.kind == NodeKind::event;
        if (state.is_english() && is_thing && relations.empty()) continue;
        Entity& entity = facts.entities.emplace_back();
        entity.id = ids[i];
        entity.kind = draft.kind;
        entity.names = std::move(draft.names);
        entity.aliases.reserve(draft.aliases.size());
        for (const auto& [alias, count] : draft.aliases) entity.aliases.push_back({alias, count});
        if (draft.home && state.entities.find(*draft.home)) entity.home = std::move(draft.home);
        entity.details = std::move(draft.details);
    }
    return facts;
}

/// Sentences [begin, end) of an article as an article of its own.
Article part_of(const Article& article, std::size_t begin, std::size_t end) {
    const std::uint32_t first = article.sentences[begin].range.begin;
    const std::uint32_t last = article.sentences[end - 1].range.end;
    Article part;
    part.source = article.source;
    part.characters = article.characters.substr(first, last - first);
    part.bytes.assign(article.bytes.begin() + first, article.bytes.begin() + last);
    for (std::size_t i = begin; i < end; ++i) {
        Sentence sentence = article.sentences[i];
        sentence.range = {sentence.range.begin - first, sentence.range.end - first};
        part.sentences.push_back(sentence);
    }
    part.document = article.document;
    part.agency = article.agency;
    part.dateline_date = article.dateline_date;
    part.is_continuation = article.is_continuation;
    return part;
}

}  // namespace

DocumentFacts extract(const Article& article, const Rules& rules) {
    DocumentFacts facts;
    if (article.characters.size() <= kLongestPart) {
        facts = extract_part(article, rules);
    } else {
        facts.document = article.document;
        for (std::size_t begin = 0; begin < article.sentences.size();) {
            std::size_t end = begin + 1;
            while (end < article.sentences.size() &&
                   article.sentences[end].range.end - article.sentences[begin].range.begin <= kLongestPart)
                ++end;
            DocumentFacts part = extract_part(part_of(article, begin, end), rules);
            std::move(part.entities.begin(), part.entities.end(), std::back_inserter(facts.entities));
            std::move(part.relations.begin(), part.relations.end(), std::back_inserter(facts.relations));
            begin = end;
        }
    }
    normalize(facts);
    return facts;
}

}  // namespace guanxi

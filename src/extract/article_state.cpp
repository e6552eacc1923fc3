#include "src/extract/article_state.hpp"

#include <algorithm>
#include <charconv>

#include "src/text/characters.hpp"

namespace guanxi {

namespace {

/// The meaning of a class `time.year.-1`, `time.month.1`, `time.day.0`, `time.told_day` or `time.told_year.1`; none of
/// any other.
std::optional<RelativeTime> parse_relative_time(std::string_view class_name) {
    using Unit = RelativeTime::Unit;
    if (class_name == "time.told_day") return RelativeTime{0, Unit::told_day, 0};
    if (class_name == "time.told_month") return RelativeTime{0, Unit::told_month, 0};
    if (class_name == "time.told_year") return RelativeTime{0, Unit::told_year, 0};
    for (const auto& [prefix, unit] : {std::pair<std::string_view, Unit>{"time.told_day.", Unit::told_day},
                                       {"time.told_month.", Unit::told_month},
                                       {"time.told_year.", Unit::told_year},
                                       {"time.year.", Unit::year},
                                       {"time.month.", Unit::month},
                                       {"time.day.", Unit::day}}) {
        if (!class_name.starts_with(prefix)) continue;
        const std::string_view digits = class_name.substr(prefix.size());
        RelativeTime time{0, unit, 0};
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), time.offset);
        if (error == std::errc{} && end == digits.data() + digits.size()) return time;
    }
    return std::nullopt;
}

}  // namespace

WordClasses::WordClasses(const Lexicon& lexicon) {
    constexpr ClassId kNever = kMostClasses - 1;  // a class that no word has
    const auto get = [&](std::string_view name) { return lexicon.find_class(name).value_or(kNever); };
    office = get("office");
    leader_noun = get("office.leader");
    office_modifier = get("office.modifier");
    office_not_leader = get("office.other");
    office_posted = get("office.posted");
    spokesperson = get("office.spokesperson");
    home_country = get("reference.home");
    time_word = get("time");
    covering = get("covering");
    office_envoy = get("office.envoy");
    ministry = get("reference.ministry");
    region = get("region");
    office_diplomatic = get("office.diplomatic");
    office_former = get("office.former");
    honorific = get("honorific");
    noun = get("noun");
    not_country_after = get("country.not_before");
    pair_follower = get("pair.follower");
    short_after_preposition = get("short.preposition");
    country_side = get("side");
    government = get("government");
    coordinator = get("coordinator");
    et_al = get("et_al");
    event_head = get("head.event");
    event_of_members = get("head.event.members");
    event_anaphor = get("anaphor.event");
    project_head = get("head.project");
    organization_head = get("head.organization");
    partnership_head = get("head.partnership");
    partnership_modifier = get("partnership.modifier");
    documents_head = get("head.documents");
    quantity = get("quantity");
    statement_head = get("head.statement");
    ordinal_unit = get("ordinal.unit");
    attend_verb = get("attend");
    signing = get("signing");
    sides = get("reference.sides");
    heads_noun = get("reference.heads");
    members_noun = get("reference.members");
    speaker = get("reference.speaker");
    speakers = get("reference.speakers");
    person_pronoun = get("reference.person");
    speech = get("speech");
    preposition_with = get("preposition.with");
    preposition = get("preposition");
    agent = get("agent");
    adverb = get("adverb");
    pivot = get("pivot");
    connective = get("connective");
    issue_noun = get("country.issue");
    planned = get("planned");
    denied = get("denied");
    field_end = get("field.end");
    field_stop = get("field.stop");
    place_preposition = get("preposition.place");
    held = get("held");
    being_there = get("being.there");
    hosting = get("hosting");
    relations_head = get("head.relations");
    relations_level = get("level.relations");
    establishing = get("establishing");
    field_general = get("field.general");
    looking_back = get("looking.back");
    completed = get("completed");
    to_come = get("to.come");
    place_here = get("place.here");
    persons = get("reference.persons");
    obligation = get("obligation");
    visiting = get("visiting");
    jointly = get("jointly");
    toward_government = get("toward.government");
    dependent_begin = get("dependent.begin");
    dependent_end = get("dependent.end");
    posting = get("posting");
    title_end = get("title.end");
    deed = get("deed");
    asked = get("asked");
    before_place = get("before.place");
    before_covering = get("before.covering");
    founding = get("founding");
    building = get("building");
    list_apposition = get("list.apposition");
    recall = get("recall");
    organization_role = get("organization.role");
    given_name = get("name.given");
    office_organization = get("office.organization");
    office_rotating = get("office.rotating");
    presenting = get("presenting");
    accompanying = get("accompanying");
    sending = get("sending");
    that_country = get("reference.that");
    stricken = get("reference.stricken");
    disaster = get("disaster");
    latter = get("reference.latter");
    former = get("reference.former");
    other_side = get("reference.other");
    meeting = get("meeting");
    guest = get("guest");
    ministers_noun = get("reference.ministers");
    country_adjective = get("country.adjective");
    office_home = get("office.home");
    office_plural = get("office.plural");
    counterpart = get("office.counterpart");
    verb = get("verb");
    verb_short = get("verb.short");
    auxiliary = get("verb.auxiliary");
    relative = get("relative");
    subordinator = get("subordinator");
    given = get("given");
    group_pronoun = get("reference.they");
    thing_pronoun = get("reference.it");
    pattern = get("pattern");
    demonstrative = get("demonstrative");
    between = get("between");
    agreement_topic = get("topic.agreement");
    agreement_deed = get("deed.agreement");
    agreement_fate = get("fate.agreement");
    agreement_sought = get("sought.agreement");
    role_verb = get("verb.role");
    meeting_name = get("name.meeting");
    filler = get("filler");
    measure = get("measure");
    about = get("about");
    concluding = get("concluding");
    signing_bare = get("signing.bare");
    issuing = get("issuing");
    ceremony = get("ceremony");
    short_before_noun = get("short.noun");
    project_prefix = get("before.project");
    pointing = get("pointing");
    organization_anaphor = get("anaphor.organization");
    project_anaphor = get("anaphor.project");
    any_anaphor = get("anaphor.any");
    agreement_modifier = get("modifier.agreement");
    agreement_plain = get("named.agreement");
    before_name = get("before.name");
    shared_seat = get("seat.shared");
    venue = get("place.venue");
    name_particle = get("name.particle");
    name_suffix = get("name.suffix");
    bare_count = get("reference.count");
    ministry_of = get("government.of");
    government_in = get("government.in");
    group_noun = get("reference.noun");
    office_head = get("office.head");
    office_taking = get("office.taking");
    office_giving = get("office.giving");
    office_succeeding = get("office.succeeding");
    office_linking = get("office.linking");
    office_wished = get("office.wished");
    office_caretaking = get("office.caretaking");
    description_none = get("description.none");
    description_stop = get("description.stop");
    common = get("common");
    standing_for = get("standing.for");
    own = get("reference.his");
    own_thing = get("reference.its");
    own_plural = get("reference.their");
    own_country = get("reference.country");
    realm = get("reference.realm");
    own_body = get("reference.body");
    exemplifying = get("exemplifying");
    counted_countries = get("reference.countries");
    agreement_anaphor = get("anaphor.agreement");
    concluded = get("agreed.concluded");
    reference_others = get("reference.others");
    for (std::size_t i = 0; i < lexicon.class_names.size(); ++i) {
        const std::string_view class_name = lexicon.class_names[i];
        const auto id = static_cast<ClassId>(i);
        if (auto time = parse_relative_time(class_name)) {
            time->word_class = id;
            relative_times.push_back(*time);
            relative_words.set(id);
        } else if (constexpr std::string_view kAgency = "agency."; class_name.starts_with(kAgency)) {
            agencies.emplace_back(id, lexicon.find_country(class_name.substr(kAgency.size())));
        } else if (constexpr std::string_view kOffice = "office."; class_name.starts_with(kOffice)) {
            if (const auto country = lexicon.find_country(class_name.substr(kOffice.size())))
                country_offices.emplace_back(id, *country);
        } else if (constexpr std::string_view kAgreement = "agreement."; class_name.starts_with(kAgreement)) {
            if (const auto kind = parse_agreement_kind(class_name.substr(kAgreement.size())))
                agreements.emplace_back(id, *kind), thing_heads.set(id);
        }
    }
    for (const ClassId head : {partnership_head, documents_head, event_head, event_anaphor, project_head,
                               organization_head, concluding, relations_head, organization_anaphor, project_anaphor})
        thing_heads.set(head);
    std::ranges::sort(agreements, {}, &std::pair<ClassId, AgreementKind>::second);
    for (const std::string_view kind : {"office.foreign", "office.defence", "office.finance"})
        office_kinds.set(get(kind));
    office_kinds.set(office_head);
    for (const ClassId word : {verb, subordinator, relative}) gap_ends.set(word);
    for (const ClassId word : {agent, preposition_with, preposition, obligation, speech, pivot, adverb, connective,
                               coordinator, noun, planned, denied, office})
        clause_words.set(word);
    unit_words = relative_words;
    for (const ClassId word : {sides, persons, ministry, members_noun, speaker, speakers, home_country, person_pronoun,
                               that_country, stricken, latter, former, other_side, thing_pronoun})
        unit_words.set(word);
    unit_words |= office_kinds;
}

bool ArticleState::is_present(std::uint32_t country) const {
    return std::find(present.begin(), present.end(), country) != present.end();
}

std::optional<std::uint32_t> ArticleState::item_of(const Token& token, SenseKind kind) const {
    if ((token.traits & kHasLatin) != 0) {
        // The word "who" is not the WHO.
        const std::u32string_view form = lexicon.vocabulary.form(token.form).text;
        if (form.size() >= 2 && is_upper(form[1]) && !is_upper(text(token)[1])) return std::nullopt;
    }
    for (const Sense& sense : lexicon.vocabulary.senses(token.form)) {
        if (sense.kind == kind) return sense.item;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> ArticleState::country_of(const Token& token) const {
    std::optional<std::uint32_t> first;
    std::optional<std::uint32_t> named;
    int count = 0;
    int named_count = 0;
    for (const Sense& sense : lexicon.vocabulary.senses(token.form)) {
        if (sense.kind != SenseKind::country) continue;
        if (++count == 1) first = sense.item;
        if (!is_present(sense.item)) continue;
        ++named_count;
        named = sense.item;
    }
    if (count < 2) return first;
    return named_count == 1 ? named : std::nullopt;
}

std::optional<std::uint32_t> ArticleState::short_country(const Token& token, std::uint32_t sentence,
                                                         bool needs_presence) const {
    if (!token.may_mean(SenseKind::country_short)) return std::nullopt;
    // 11日外交部…: a day, not Japan.
    if (ends_day(article.characters, token.range.begin)) return std::nullopt;
    const std::span<const Sense> senses = lexicon.vocabulary.senses(token.form);
    const auto is_candidate = [](const Sense& sense) { return sense.kind == SenseKind::country_short; };
    const auto is_named = [&](const Sense& sense) { return is_candidate(sense) && is_present(sense.item); };
    const auto named = std::find_if(senses.begin(), senses.end(), is_named);
    if (named != senses.end()) {
        if (std::find_if(named + 1, senses.end(), is_named) == senses.end()) return named->item;
        // Of several the last full name before it decides.
        for (std::uint32_t s = sentence + 1; s-- > 0;) {
            for (auto at = tokens[s].rbegin(); at != tokens[s].rend(); ++at) {
                if (at->range.begin >= token.range.begin && s == sentence) continue;
                const auto full = country(*at);
                if (full && std::any_of(senses.begin(), senses.end(),
                                        [&](const Sense& sense) { return is_named(sense) && sense.item == *full; }))
                    return full;
            }
        }
        // 美巴签署… in a headline: the one that the text names first.
        return *std::ranges::find_if(present, [&](std::uint32_t country) {
            return std::any_of(senses.begin(), senses.end(),
                               [&](const Sense& sense) { return is_named(sense) && sense.item == country; });
        });
    }
    if (!needs_presence && std::count_if(senses.begin(), senses.end(), is_candidate) == 1)
        return std::find_if(senses.begin(), senses.end(), is_candidate)->item;
    // 中 and 华 are China wherever they are a country at all.
    for (const Sense& sense : senses) {
        if (is_candidate(sense) && lexicon.countries[sense.item].code == "CHN") return sense.item;
    }
    return std::nullopt;
}

std::optional<EntityIndex> ArticleState::organization(const Token& token) {
    for (const SenseKind kind : {SenseKind::organization, SenseKind::organ}) {
        if (const auto item = sense(token, kind)) return entities.add_organization(lexicon, *item);
    }
    return std::nullopt;
}

std::optional<EntityIndex> ArticleState::home_of(EntityIndex leader) {
    const auto& id = entities[leader].home;
    if (!id) return std::nullopt;
    if (const auto index = entities.find(*id)) return index;
    const std::string key(key_of(*id));
    if (const auto country = lexicon.find_country(key)) return entities.add_country(lexicon, *country);
    for (std::uint32_t i = 0; i < lexicon.organizations.size(); ++i) {
        if (lexicon.organizations[i].key == key) return entities.add_organization(lexicon, i);
    }
    return std::nullopt;
}

std::uint32_t ArticleState::note_cues(std::vector<std::string> words_of_rule) {
    cues.push_back(std::move(words_of_rule));
    return static_cast<std::uint32_t>(cues.size() - 1);
}

void ArticleState::mention(EntityIndex entity, const Range& range) {
    EntityDraft& draft = entities[entity];
    ++draft.aliases[article.quote(range)];
    draft.is_mentioned = true;
}

Unit ArticleState::unit_of(UnitKind kind, std::uint32_t sentence, std::size_t begin, std::size_t end) const {
    Unit unit;
    unit.kind = kind;
    unit.range = {tokens[sentence][begin].range.begin, tokens[sentence][end - 1].range.end};
    return unit;
}

void find_words(ArticleState& state) {
    const Article& article = state.article;
    state.tokens.resize(article.sentences.size());
    state.words.resize(article.sentences.size());
    for (std::size_t i = 0; i < article.sentences.size(); ++i) {
        const Range& range = article.sentences[i].range;
        state.matches.add(article.characters, range, state.lexicon.vocabulary);
        tokenize(article.characters, range, state.matches, state.tokens[i]);
        SentenceWords& words = state.words[i];
        for (const Token& token : state.tokens[i]) {
            words.classes |= *token.classes;
            words.traits |= token.traits;
        }
    }
}

void find_present_countries(ArticleState& state) {
    // A name that several countries share names none of them as long as none is present.
    for (std::size_t number = 0; number < state.tokens.size(); ++number) {
        if (!state.words[number].may_mean(SenseKind::country)) continue;
        const std::vector<Token>& sentence = state.tokens[number];
        for (std::size_t i = 0; i < sentence.size(); ++i) {
            if (const auto country = state.country(sentence[i]); country && !state.is_present(*country)) {
                if (i + 1 < sentence.size() && state.has(sentence[i + 1], state.classes.not_country_after)) continue;
                state.present.push_back(*country);
            }
        }
    }
}

bool is_member_now(const ArticleState& state, const Membership& membership) {
    return holds_on(membership.since, membership.until, state.article.document.published);
}

}  // namespace guanxi

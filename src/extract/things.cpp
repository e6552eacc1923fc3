#include <algorithm>
#include <array>

#include "src/extract/article_state.hpp"
#include "src/text/characters.hpp"

// Agreements, events, projects and mechanisms are known by their head noun (条约, 峰会, 铁路, 机制). From the head the
// name grows to the left over nouns, countries, organisations, ordinals and characters that are no word, and begins at
// its first anchor: an ordinal, a year, a country, an organisation, a place, or the name of a thing already known. A
// head without an anchor refers back to a thing of the article whose name ends like it, or to nothing.

namespace guanxi {

namespace {

using Tokens = std::vector<Token>;

class ThingFinder {
public:
    ThingFinder(ArticleState& state, std::uint32_t sentence, const std::vector<LeaderMention>& leaders)
        : state_(state),
          classes_(state.classes),
          tokens_(state.tokens[sentence]),
          shorts_(find_short_names(state, sentence)) {
        is_taken_.assign(tokens_.size(), false);
        for (const LeaderMention& leader : leaders) {
            for (std::size_t i = leader.begin; i < leader.end; ++i) is_taken_[i] = true;
        }
        short_at_.assign(tokens_.size(), nullptr);
        for (const ShortNames& names : shorts_) {
            for (std::size_t i = names.begin; i < names.end; ++i) short_at_[i] = &names;
        }
        static constexpr std::array kSubtypes{"treaty",     "declaration", "communique", "statement",
                                              "memorandum", "agreement",   "protocol",   "plan"};
        for (const char* subtype : kSubtypes) {
            if (const auto cls = state.lexicon.find_class(std::string("agreement.") + subtype)) {
                agreement_classes_.emplace_back(*cls, *parse_agreement_kind(subtype));
            }
        }
    }

    /// Only the titles in 《》.
    void titles() { find_titles(); }

    std::vector<ThingMention> find() {
        find_titles();
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (is_taken_[i]) continue;
            if (known_thing(i)) continue;
            if (is(i, classes_.partnership_head))
                partnership(i);
            else if (is(i, classes_.documents_head))
                documents(i);
            else if (subtype_of(i))
                agreement(i);
            else if (is(i, classes_.event_head) || is(i, classes_.event_anaphor))
                event(i);
            else if (is(i, classes_.project_head))
                project(i);
            else if (is(i, classes_.organization_head))
                organization(i);
        }
        std::sort(found_.begin(), found_.end(), [](const ThingMention& a, const ThingMention& b) {
            return std::pair(a.begin, b.end) < std::pair(b.begin, a.end);
        });
        std::vector<ThingMention> kept;
        for (ThingMention& mention : found_) {
            if (kept.empty() || mention.begin >= kept.back().end) kept.push_back(std::move(mention));
        }
        return kept;
    }

private:
    bool is(std::size_t i, ClassId cls) const { return i < tokens_.size() && state_.has(tokens_[i], cls); }
    bool is_text(std::size_t i, std::u32string_view text) const {
        return i < tokens_.size() && state_.is_text(tokens_[i], text);
    }
    std::u32string_view text(std::size_t begin, std::size_t end) const {
        return state_.text(Range{tokens_[begin].range.begin, tokens_[end - 1].range.end});
    }
    std::string quote(std::size_t begin, std::size_t end) const {
        return state_.article.quote({tokens_[begin].range.begin, tokens_[end - 1].range.end});
    }

    std::optional<AgreementKind> subtype_of(std::size_t i) const {
        for (const auto& [cls, kind] : agreement_classes_) {
            if (is(i, cls)) return kind;
        }
        return std::nullopt;
    }

    /// The kind of agreement that a title's last word says.
    std::optional<AgreementKind> subtype_of_title(std::u32string_view title) const {
        for (std::size_t length = std::min<std::size_t>(8, title.size()); length >= 2; --length) {
            const FormId form = state_.lexicon.vocabulary.find(title.substr(title.size() - length));
            if (form == kNoForm) continue;
            for (const auto& [cls, kind] : agreement_classes_) {
                if (state_.lexicon.vocabulary.form(form).classes.test(cls)) return kind;
            }
        }
        return std::nullopt;
    }

    void add(std::size_t begin, std::size_t end, UnitKind kind, EntityIndex entity) {
        ThingMention mention{begin, end, {}};
        mention.unit.kind = kind;
        mention.unit.range = {tokens_[begin].range.begin, tokens_[end - 1].range.end};
        mention.unit.entities = {entity};
        EntityDraft& draft = state_.entities[entity];
        draft.is_mentioned = true;
        for (std::size_t i = begin; i < end; ++i) is_taken_[i] = true;
        found_.push_back(std::move(mention));
    }

    /// The countries that tokens [begin, end) name, in order.
    std::vector<EntityIndex> parties(std::size_t begin, std::size_t end) const {
        std::vector<EntityIndex> all;
        const auto push = [&](std::uint32_t country) {
            const EntityIndex index = state_.entities.add_country(state_.lexicon, country);
            if (std::find(all.begin(), all.end(), index) == all.end()) all.push_back(index);
        };
        for (std::size_t i = begin; i < end; ++i) {
            if (short_at_[i] != nullptr) {
                for (const std::uint32_t country : short_at_[i]->countries) push(country);
            } else if (const auto country = state_.country(tokens_[i])) {
                push(*country);
            }
        }
        return all;
    }

    // --- agreements ---

    void find_titles() {
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (!is_text(i, U"《")) continue;
            std::size_t depth = 1;
            std::size_t close = i + 1;
            while (close < tokens_.size() && depth > 0) {
                if (is_text(close, U"《")) ++depth;
                if (is_text(close, U"》")) --depth;
                ++close;
            }
            if (depth > 0 || close - i < 3) continue;
            std::size_t last = close - 2;  // the last token of the title
            if (is_text(last, U"）")) {
                while (last > i + 1 && !is_text(last, U"（")) --last;
                --last;
            }
            const auto subtype = subtype_of_title(text(i + 1, last + 1));
            const std::u32string title(text(i + 1, close - 1));
            if (!subtype && !state_.titles.contains(title)) {
                for (std::size_t k = i; k < close; ++k) is_taken_[k] = true;  // a newspaper, a book, a speech
                i = close - 1;
                continue;
            }
            std::vector<EntityIndex> named = parties(i + 1, close - 1);
            if (named.empty()) named = prefix_parties(title);
            const EntityIndex entity = title_entity(title, quote(i + 1, close - 1), subtype, std::move(named));
            std::size_t end = close;
            // （RCEP） or （以下简称…） after the title is another name of it.
            if (end + 2 < tokens_.size() && is_text(end, U"（") && is_text(end + 2, U"）") &&
                is_latin(text(end + 1, end + 2).front())) {
                state_.titles.emplace(std::u32string(text(end + 1, end + 2)), entity);
                add_alias(entity, quote(end + 1, end + 2));
                end += 3;
            }
            add(i, end, UnitKind::agreement, entity);
            i = end - 1;
        }
    }

    /// The countries whose short names a title that is one word of the lexicon begins with (美菲共同防御条约), if the
    /// article names them all.
    std::vector<EntityIndex> prefix_parties(const std::u32string& title) const {
        std::vector<EntityIndex> named;
        for (const char32_t c : title) {
            const FormId form = state_.lexicon.vocabulary.find(std::u32string_view(&c, 1));
            if (form == kNoForm) break;
            const auto& senses = state_.lexicon.vocabulary.form(form).senses;
            const auto present = std::find_if(senses.begin(), senses.end(), [&](const Sense& sense) {
                return sense.kind == SenseKind::country_short && state_.is_present(sense.item);
            });
            if (present == senses.end()) break;
            named.push_back(state_.entities.add_country(state_.lexicon, present->item));
        }
        if (named.size() < 2) named.clear();
        return named;
    }

    EntityIndex title_entity(const std::u32string& title, const std::string& shown,
                             std::optional<AgreementKind> subtype, std::vector<EntityIndex> title_parties) {
        const auto at = state_.titles.find(title);
        EntityIndex entity = 0;
        if (at != state_.titles.end()) {
            entity = at->second;
        } else if (const auto known = state_.lexicon.vocabulary.find(title);
                   known != kNoForm && thing_sense(known, SenseKind::agreement)) {
            const NamedThing& thing = state_.lexicon.agreements[*thing_sense(known, SenseKind::agreement)];
            entity = state_.entities.add(NodeKind::agreement, thing.key, thing.names);
            subtype = thing.subtype ? thing.subtype : subtype;
        } else {
            entity = state_.entities.add(NodeKind::agreement, to_utf8(title), {without_parties(title, shown), {}});
        }
        state_.titles.emplace(title, entity);
        EntityDraft& draft = state_.entities[entity];
        if (!draft.details.subtype) draft.details.subtype = subtype;
        if (draft.parties.empty()) draft.parties = std::move(title_parties);
        add_alias(entity, shown);
        return entity;
    }

    /// The name by which people know a treaty: its title without the list of parties at its head, where what is left
    /// still names it (《中华人民共和国同…永久睦邻友好合作条约》).
    std::string without_parties(const std::u32string& title, const std::string& shown) const {
        std::size_t at = 0;
        std::size_t countries = 0;
        std::vector<Vocabulary::Match> matches;
        while (at < title.size()) {
            const char32_t c = title[at];
            if (countries > 0 && (c == U'、' || c == U'和' || c == U'同' || c == U'与' || c == U'及')) {
                ++at;
                continue;
            }
            matches.clear();
            state_.lexicon.vocabulary.match_at(title, at, matches);
            std::size_t longest = 0;
            for (const auto& match : matches) {
                for (const Sense& sense : state_.lexicon.vocabulary.form(match.form).senses) {
                    if (sense.kind == SenseKind::country && match.size >= 2)
                        longest = std::max<std::size_t>(longest, match.size);
                }
            }
            if (longest == 0) break;
            at += longest;
            ++countries;
        }
        const bool goes_on =
            at < title.size() && title.substr(at, 2) != U"关于" && title.substr(at, 2) != U"政府" && title[at] != U'间';
        return countries >= 2 && goes_on && title.size() - at >= 4 ? to_utf8(title.substr(at)) : shown;
    }

    void add_alias(EntityIndex entity, const std::string& alias) {
        state_.entities[entity].aliases.try_emplace(alias, 0);
    }

    std::optional<std::uint32_t> thing_sense(FormId form, SenseKind kind) const {
        for (const Sense& sense : state_.lexicon.vocabulary.form(form).senses) {
            if (sense.kind == kind) return sense.item;
        }
        return std::nullopt;
    }

    /// Agreements and projects of the lexicon.
    bool known_thing(std::size_t i) {
        if (const auto item = state_.sense(tokens_[i], SenseKind::project)) {
            const NamedThing& thing = state_.lexicon.projects[*item];
            const EntityIndex entity = state_.entities.add(NodeKind::project, thing.key, thing.names);
            add_members(entity, thing);
            add(i, i + 1, UnitKind::project, entity);
            return true;
        }
        if (const auto item = state_.sense(tokens_[i], SenseKind::agreement)) {
            const NamedThing& thing = state_.lexicon.agreements[*item];
            // 区域全面经济伙伴关系协定领导人会议 is an event.
            for (std::size_t k = i + 1; k < tokens_.size() && k < i + 5; ++k) {
                if (is(k, classes_.event_head)) return false;
                if (!is(k, classes_.noun) && !is(k, classes_.office)) break;
            }
            const EntityIndex entity = state_.entities.add(NodeKind::agreement, thing.key, thing.names);
            if (!state_.entities[entity].details.subtype) state_.entities[entity].details.subtype = thing.subtype;
            state_.titles.emplace(std::u32string(text(i, i + 1)), entity);
            add(i, i + 1, UnitKind::agreement, entity);
            return true;
        }
        return false;
    }

    void add_members(EntityIndex entity, const NamedThing& thing) {
        std::vector<EntityIndex> members;
        for (const Membership& member : thing.members)
            members.push_back(state_.entities.add_country(state_.lexicon, member.country));
        EntityDraft& draft = state_.entities[entity];
        if (draft.parties.empty()) draft.parties = std::move(members);
    }

    /// 中塔新时代全面战略合作伙伴关系
    void partnership(std::size_t head) {
        if (subtype_of(head + 1) || is(head + 1, classes_.event_head)) return;
        std::size_t begin = head;
        while (begin > 0 && !is_taken_[begin - 1] && is(begin - 1, classes_.partnership_modifier)) --begin;
        // 战略伙伴关系 is a level by itself, 伙伴关系 is not.
        if (begin == head && state_.text(tokens_[head]).size() < 6) return;
        std::vector<EntityIndex> both;
        std::size_t name_begin = begin;
        if (begin > 0 && short_at_[begin - 1] != nullptr) {
            name_begin = short_at_[begin - 1]->begin;
            both = parties(name_begin, begin);
        }
        const std::string name = quote(begin, head + 1);
        const std::string key = "~" + to_utf8(text(begin, head + 1));  // ~: completed by its parties
        const EntityIndex entity = state_.entities.add(NodeKind::agreement, key, {name, {}});
        EntityDraft& draft = state_.entities[entity];
        draft.details.subtype = AgreementKind::partnership;
        if (draft.parties.empty()) draft.parties = both;
        add_alias(entity, quote(name_begin, head + 1));
        add(name_begin, head + 1, UnitKind::agreement, entity);
    }

    /// Reads a list of fields that ends before `end` (农业、海关、科技、媒体等); moves `begin` to its first token.
    std::vector<std::string> fields_before(std::size_t end, std::size_t& begin) const {
        std::vector<std::string> fields;
        std::size_t i = end;
        if (i > 0 && is(i - 1, classes_.et_al)) --i;
        std::size_t item_end = i;
        const auto close_item = [&](std::size_t item_begin) {
            if (item_begin == item_end) return;
            const std::u32string_view item = text(item_begin, item_end);
            if (item.find(U'“') == std::u32string_view::npos)
                fields.insert(fields.begin(), quote(item_begin, item_end));
        };
        while (i > 0) {
            const std::size_t k = i - 1;
            const bool is_separator =
                is_text(k, U"、") || is_text(k, U"和") || is_text(k, U"与") || is_text(k, U"及") || is_text(k, U"以及");
            if (is_separator) {
                close_item(i);
                item_end = k;
                i = k;
                continue;
            }
            if (is(k, classes_.field_stop)) break;
            const bool is_part =
                (!tokens_[k].is_known() && (is_han(text(k, k + 1).front()) || is_latin(text(k, k + 1).front()))) ||
                is(k, classes_.noun) || is_text(k, U"“") || is_text(k, U"”") || is_text(k, U"共建") ||
                is(k, classes_.partnership_modifier) || state_.sense(tokens_[k], SenseKind::project);
            if (!is_part || (is_taken_[k] && !state_.sense(tokens_[k], SenseKind::project))) break;
            i = k;
        }
        close_item(i);
        begin = i;
        return fields;
    }

    static int chinese_number(std::u32string_view text) {
        constexpr std::u32string_view kDigits = U"零一二三四五六七八九";
        int value = 0;
        int digit = 0;
        for (char32_t c : text) {
            if (c == U'两') c = U'二';
            if (const auto at = kDigits.find(c); at != std::u32string_view::npos)
                digit = static_cast<int>(at);
            else if (c == U'十')
                value += (digit == 0 ? 1 : digit) * 10, digit = 0;
            else if (c == U'百')
                value += digit * 100, digit = 0;
            else
                return 0;
        }
        return value + digit;
    }

    /// The quantity that ends at token `end` (多份, 12份, 一系列); moves `begin`; the count where it is a number.
    bool quantity_before(std::size_t end, std::size_t& begin, std::string& count) const {
        if (end == 0) return false;
        if (is(end - 1, classes_.quantity)) {
            begin = end - 1;
            return true;
        }
        if (end < 2 ||
            !(is_text(end - 1, U"份") || is_text(end - 1, U"项") || is_text(end - 1, U"个") || is_text(end - 1, U"部")))
            return false;
        std::size_t number = end - 2;
        if (is_text(number, U"余") || is_text(number, U"多")) {
            if (number == 0) return false;
            --number;
        }
        if (is_digit(text(number, number + 1).front())) {
            count = quote(number, number + 1);
            begin = number;
            return true;
        }
        std::size_t first = number + 1;
        while (first > 0 && chinese_number(text(first - 1, first)) > 0) --first;
        if (first > number) return false;
        if (const int value = chinese_number(text(first, number + 1)); value > 0) count = std::to_string(value);
        begin = first;
        return true;
    }

    /// 农业、海关、科技、媒体等领域多份双边合作文件; 12份合作文件; 13份合作文件，涵盖…等领域
    void documents(std::size_t head) {
        std::size_t begin = head;
        while (begin > 0 && (is(begin - 1, classes_.noun) || is(begin - 1, classes_.partnership_modifier)) &&
               !is(begin - 1, classes_.field_end) && !is_taken_[begin - 1])
            --begin;
        std::string count;
        std::size_t name_begin = begin;
        bool has_quantity = quantity_before(begin, name_begin, count);
        std::vector<std::string> fields;
        std::size_t fields_end = name_begin;
        if (fields_end > 0 && is_text(fields_end - 1, U"的")) --fields_end;
        if (fields_end > 0 && is(fields_end - 1, classes_.field_end)) {
            fields = fields_before(fields_end - 1, name_begin);
            if (!has_quantity) {
                std::size_t k = name_begin;
                if (quantity_before(name_begin, k, count)) has_quantity = true;
            }
        }
        if (!has_quantity && fields.empty()) return;
        const std::size_t end = head + 1;
        if (fields.empty() && is_text(end, U"，") && end + 1 < tokens_.size() &&
            (is_text(end + 1, U"涵盖") || is_text(end + 1, U"涉及") || is_text(end + 1, U"包括") ||
             is_text(end + 1, U"覆盖"))) {
            std::size_t field_end = end + 2;
            while (field_end < tokens_.size() && !is(field_end, classes_.field_end) && !is_text(field_end, U"。"))
                ++field_end;
            std::size_t ignored = 0;
            if (is(field_end, classes_.field_end)) fields = fields_before(field_end, ignored);
        }
        // 多份友城协议 are agreements of that name; 多份合作文件 are just documents.
        const auto named = fields.empty() ? subtype_of(head) : std::nullopt;
        const std::string name = quote(named ? begin : name_begin, end);
        const EntityIndex entity =
            state_.entities.add(NodeKind::agreement, "~" + to_utf8(text(named ? begin : name_begin, end)), {name, {}});
        EntityDraft& draft = state_.entities[entity];
        draft.details.subtype = named ? *named : AgreementKind::documents;
        draft.details.fields = fields;
        draft.details.count = count;
        add_alias(entity, name);
        add(name_begin, end, UnitKind::agreement, entity);
    }

    /// An agreement without title marks: 永久睦邻友好合作条约, 三方联合声明, 多份友城协议.
    void agreement(std::size_t head) {
        const auto subtype = subtype_of(head);
        std::size_t begin = head;
        while (begin > 0 && !is_taken_[begin - 1] && is_name_part(begin - 1)) --begin;
        const std::size_t run_begin = begin;
        // The part that an earlier title ends with is that title again.
        for (std::size_t start = run_begin; start <= head; ++start) {
            const std::u32string_view name = text(start, head + 1);
            for (const auto& [title, entity] : state_.titles) {
                const bool is_tail = title.size() >= name.size() &&
                                     std::u32string_view(title).substr(title.size() - name.size()) == name;
                if (is_tail && (name.size() >= 4 || refers_back(head, name))) {
                    add(start, head + 1, UnitKind::agreement, entity);
                    return;
                }
            }
        }
        std::string count;
        std::size_t quantity = run_begin;
        const bool has_quantity = quantity_before(run_begin, quantity, count);
        std::vector<std::string> fields;
        std::size_t name_begin = run_begin;
        if (run_begin > 0 && is(run_begin - 1, classes_.field_end)) fields = fields_before(run_begin - 1, name_begin);
        for (std::size_t k = run_begin; k < head && fields.empty(); ++k) {
            if (is(k, classes_.field_end)) fields = fields_before(k, name_begin);
        }
        const std::size_t before = (has_quantity ? quantity : name_begin);
        const bool is_made = before > 0 && is(before - 1, signing());
        const bool is_statement = is(head, classes_.statement_head);
        if (!is_made && !is_statement && fields.empty()) return;
        // 未能发表联合声明: there is no such document.
        for (std::size_t k = before > 4 ? before - 4 : 0; k < before; ++k) {
            if (is(k, classes_.denied)) return;
        }
        const std::u32string_view name = text(name_begin, head + 1);
        if (name.size() < 4) return;
        const EntityIndex entity =
            state_.entities.add(NodeKind::agreement, "~" + to_utf8(name), {quote(name_begin, head + 1), {}});
        EntityDraft& draft = state_.entities[entity];
        draft.details.subtype = subtype;
        draft.details.fields = fields;
        if (draft.parties.empty()) draft.parties = parties(name_begin, head);
        state_.titles.emplace(std::u32string(name), entity);
        add_alias(entity, quote(name_begin, head + 1));
        add(has_quantity ? quantity : name_begin, head + 1, UnitKind::agreement, entity);
    }

    ClassId signing() const { return state_.lexicon.find_class("signing").value_or(kMostClasses - 1); }

    /// A short head such as 声明 or 协定 means the last such title only where it stands as a name does.
    bool refers_back(std::size_t head, std::u32string_view name) const {
        if (name.size() < 2) return false;
        return head == 0 || is(head - 1, signing()) || is(head - 1, classes_.preposition) ||
               !tokens_[head - 1].is_known() || is_text(head - 1, U"，") || is(head - 1, classes_.coordinator);
    }

    // --- things with an anchor ---

    bool is_name_part(std::size_t i) const {
        const Token& token = tokens_[i];
        const std::u32string_view word = state_.text(token);
        if (short_at_[i] != nullptr) return !is(i, classes_.country_side);
        if (i > 0 && short_at_[i - 1] != nullptr && is(i, classes_.sides)) return true;  // 中吉乌三国外长对话机制
        const bool is_bare =
            token.is_known() && state_.lexicon.vocabulary.form(token.form).classes.none() && word.size() == 1;
        if (!token.is_known() || is_bare)
            return is_han(word.front()) || is_latin(word.front()) || is_digit(word.front()) || word == U"－" ||
                   word == U"·";
        if (is(i, classes_.noun) || is(i, classes_.office) || is(i, classes_.partnership_modifier) ||
            is(i, classes_.ordinal_unit))
            return true;
        return is_anchor(i);
    }

    /// Whether a name may begin at this token.
    bool is_anchor(std::size_t i) const {
        const Token& token = tokens_[i];
        if (short_at_[i] != nullptr) return short_at_[i]->begin == i && !is(i, classes_.country_side);
        if (is_ordinal(i)) return true;
        if (!token.is_known()) return false;
        for (const SenseKind kind : {SenseKind::country, SenseKind::organization, SenseKind::organ, SenseKind::group,
                                     SenseKind::place, SenseKind::agreement, SenseKind::project}) {
            if (state_.sense(token, kind)) return true;
        }
        return false;
    }

    /// 第…届 and 首届, not 届 alone.
    bool is_ordinal(std::size_t i) const {
        return is_text(i, U"第") || (is(i, classes_.ordinal_unit) && state_.text(tokens_[i]).size() >= 2);
    }

    bool has_ordinal(std::size_t begin, std::size_t end) const {
        for (std::size_t i = begin; i < end; ++i) {
            if (is_ordinal(i)) return true;
        }
        return false;
    }

    /// Where the name that ends with `head` begins, or nothing if it has no anchor. `run_begin` is set to where the run
    /// of possible parts begins.
    std::optional<std::size_t> name_begin(std::size_t head, std::size_t& run_begin) const {
        std::size_t begin = head;
        while (begin > 0 && !is_taken_[begin - 1] && is_name_part(begin - 1) && head - begin < 24) --begin;
        run_begin = begin;
        for (std::size_t i = begin; i < head; ++i) {
            if (!is_anchor(i)) continue;
            // 拉穆港－南苏丹－…走廊: what a hyphen joins to the anchor belongs to the name.
            return i > begin + 1 && is_text(i - 1, U"－") ? begin : i;
        }
        return std::nullopt;
    }

    /// The entity of this kind that an earlier name ending like [begin, head] names, or nothing.
    std::optional<EntityIndex> named_before(NodeKind kind, std::u32string_view name) const {
        std::optional<EntityIndex> found;
        for (EntityIndex i = 0; i < state_.entities.size(); ++i) {
            const EntityDraft& draft = state_.entities[i];
            if (draft.kind != kind) continue;
            const std::u32string known = folded(draft.names.zh);
            if (known.size() >= name.size() && std::u32string_view(known).substr(known.size() - name.size()) == name)
                found = i;
        }
        return found;
    }

    void event(std::size_t head) {
        // The last of several heads in a row closes the name: 元首理事会第二十五次会议.
        std::size_t run_begin = 0;
        const bool is_strong = is(head, classes_.event_head);
        auto begin = quoted_name(head);
        if (!begin) begin = name_begin(head, run_begin);
        if (begin && !is_strong && !has_ordinal(*begin, head)) begin.reset();
        // 中国同中亚五国领导人会晤 is no event; 金砖国家外长会晤 and 第十六次会晤 are.
        if (begin && text(head, head + 1).ends_with(U"会晤") && !has_ordinal(*begin, head) &&
            !names_organization(*begin))
            begin.reset();
        // 中塔外长战略对话机制第三次会议: the mechanism before it belongs to its name.
        if (begin && !found_.empty() && found_.back().end == *begin &&
            found_.back().unit.kind == UnitKind::organization) {
            begin = found_.back().begin;
        }
        if (!begin || (*begin == head)) {
            if (const auto known = last_event(head)) add(head, head + 1, UnitKind::event, *known);
            return;
        }
        std::u32string name(text(*begin, head + 1));
        std::string shown = quote(*begin, head + 1);
        // 第十六次会晤 after 金砖国家领导人第十五次会晤: the series is the same.
        if (name.starts_with(U"第")) {
            if (const auto series = series_of(name)) {
                shown = to_utf8(*series) + shown;
                const std::u32string whole = *series + name;
                const EntityIndex entity = state_.entities.add(NodeKind::event, to_utf8(whole), {shown, {}});
                add_alias(entity, quote(*begin, head + 1));
                return add(*begin, head + 1, UnitKind::event, entity);
            }
        }
        // 上合组织… and 上海合作组织… are one series: the organisation's own name makes the key.
        std::string key = to_utf8(name);
        for (std::size_t i = *begin; i < head; ++i) {
            for (const SenseKind kind : {SenseKind::organization, SenseKind::organ}) {
                const auto item = state_.sense(tokens_[i], kind);
                if (!item) continue;
                const EntityIndex organization = state_.entities.add_organization(state_.lexicon, *item);
                state_.entities[organization].is_mentioned = true;
                ++state_.entities[organization].aliases[quote(i, i + 1)];
                if (i == *begin && kind == SenseKind::organization)
                    key = state_.entities[organization].key + to_utf8(text(i + 1, head + 1));
                break;
            }
        }
        const EntityIndex entity = state_.entities.add(NodeKind::event, key, {shown, {}});
        add_alias(entity, shown);
        add(*begin, head + 1, UnitKind::event, entity);
    }

    bool names_organization(std::size_t i) const {
        return state_.sense(tokens_[i], SenseKind::organization) || state_.sense(tokens_[i], SenseKind::organ);
    }

    /// “中国文化日”: the head closes a quotation that begins with an anchor.
    std::optional<std::size_t> quoted_name(std::size_t head) const {
        if (!is_text(head + 1, U"”")) return std::nullopt;
        std::size_t open = head;
        while (open > 0 && !is_text(open, U"“") && head - open < 16) --open;
        if (!is_text(open, U"“") || open + 1 >= head) return std::nullopt;
        return open + 1;
    }

    /// What stands before the ordinal in the name of an earlier event of the same head.
    std::optional<std::u32string> series_of(const std::u32string& name) const {
        std::optional<std::u32string> series;
        const std::size_t unit = name.find_first_of(U"届次轮");
        if (unit == std::u32string::npos) return series;
        const std::u32string_view rest = std::u32string_view(name).substr(unit);
        for (EntityIndex i = 0; i < state_.entities.size(); ++i) {
            const EntityDraft& draft = state_.entities[i];
            if (draft.kind != NodeKind::event) continue;
            const std::u32string known = folded(draft.names.zh);
            const std::size_t ordinal = known.rfind(U'第');
            if (ordinal == std::u32string::npos || ordinal == 0) continue;
            const std::size_t known_unit = known.find_first_of(U"届次轮", ordinal);
            if (known_unit != std::u32string::npos && std::u32string_view(known).substr(known_unit) == rest)
                series = known.substr(0, ordinal);
        }
        return series;
    }

    /// 峰会 or 会议 alone: the last event of the article whose name has this head, or ends in another word for it.
    std::optional<EntityIndex> last_event(std::size_t head) const {
        const std::u32string_view word = text(head, head + 1);
        std::optional<EntityIndex> last;
        for (EntityIndex i = 0; i < state_.entities.size(); ++i) {
            const EntityDraft& draft = state_.entities[i];
            if (draft.kind != NodeKind::event || !draft.is_mentioned) continue;
            const std::u32string known = folded(draft.names.zh);
            const bool is_same = known.ends_with(word) ||
                                 (word == U"会议" && (known.ends_with(U"峰会") || known.ends_with(U"会"))) ||
                                 (word == U"峰会" && known.ends_with(U"会议"));
            if (is_same && !last) last = i;
        }
        return last;
    }

    void project(std::size_t head) { anchored(head, NodeKind::project, UnitKind::project); }
    void organization(std::size_t head) { anchored(head, NodeKind::organization, UnitKind::organization); }

    void anchored(std::size_t head, NodeKind kind, UnitKind unit) {
        if (is(head + 1, classes_.event_head) || subtype_of(head + 1)) return;
        std::size_t run_begin = head;
        auto begin = name_begin(head, run_begin);
        bool is_listed = false;
        if (!begin && !found_.empty() && run_begin < head) {
            // …减贫合作中心、教育交流合作中心: listed after one that has an anchor.
            const ThingMention& last = found_.back();
            const bool is_separator = is(last.end, classes_.coordinator) || is_text(last.end, U"、");
            is_listed = last.unit.kind == unit && last.end + 1 == run_begin && is_separator;
            if (is_listed) begin = run_begin;
        }
        if (!begin) {
            for (std::size_t start = run_begin; start < head; ++start) {
                const std::u32string_view name = text(start, head + 1);
                if (name.size() < 4) break;
                if (const auto known = named_before(kind, name)) {
                    add(start, head + 1, unit, *known);
                    return;
                }
            }
            return;
        }
        if (*begin == head) return;
        const std::vector<EntityIndex> named = parties(*begin, head);
        const bool is_pair = short_at_[*begin] != nullptr;
        // One country before the head is an adjective (中国铁路), unless it is tied to something by a hyphen.
        const bool is_joined = text(*begin, head).find(U'－') != std::u32string_view::npos;
        if (!is_listed && !is_pair && !is_joined && kind == NodeKind::organization) return;
        if (!is_listed && !is_pair && !is_joined && named.size() < 2) return;
        const std::u32string name(text(*begin, head + 1));
        EntityIndex entity = 0;
        if (const auto same = same_but_order(kind, *begin, head)) {
            entity = *same;
        } else {
            entity = state_.entities.add(kind, to_utf8(name), {quote(*begin, head + 1), {}});
        }
        EntityDraft& draft = state_.entities[entity];
        if (draft.parties.empty() && (is_pair || named.size() >= 2)) draft.parties = named;
        add_alias(entity, quote(*begin, head + 1));
        add(*begin, head + 1, unit, entity);
    }

    /// 俄中东线天然气管道 is 中俄东线天然气管道.
    std::optional<EntityIndex> same_but_order(NodeKind kind, std::size_t begin, std::size_t head) const {
        if (short_at_[begin] == nullptr) return std::nullopt;
        const std::u32string_view rest = text(short_at_[begin]->end, head + 1);
        auto mine = parties(begin, short_at_[begin]->end);
        std::sort(mine.begin(), mine.end());
        for (EntityIndex i = 0; i < state_.entities.size(); ++i) {
            const EntityDraft& draft = state_.entities[i];
            if (draft.kind != kind) continue;
            auto theirs = draft.parties;
            std::sort(theirs.begin(), theirs.end());
            const std::u32string known = folded(draft.names.zh);
            if (theirs == mine && known.size() == rest.size() + mine.size() &&
                std::u32string_view(known).substr(known.size() - rest.size()) == rest)
                return i;
        }
        return std::nullopt;
    }

    ArticleState& state_;
    const WordClasses& classes_;
    const Tokens& tokens_;
    std::vector<ShortNames> shorts_;
    std::vector<bool> is_taken_;
    std::vector<const ShortNames*> short_at_;
    std::vector<std::pair<ClassId, AgreementKind>> agreement_classes_;
    std::vector<ThingMention> found_;
};

}  // namespace

void find_titles(ArticleState& state) {
    for (std::uint32_t sentence = 0; sentence < state.tokens.size(); ++sentence)
        ThingFinder(state, sentence, {}).titles();
}

std::vector<ThingMention> find_things(ArticleState& state, std::uint32_t sentence,
                                      const std::vector<LeaderMention>& leaders) {
    return ThingFinder(state, sentence, leaders).find();
}

}  // namespace guanxi

#include "src/extract/unit_rows.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "src/text/characters.hpp"

namespace guanxi {

namespace {

bool has_class(const Unit& unit, ClassId cls) { return unit.kind == UnitKind::word && unit.classes.test(cls); }

bool is_party(const Unit& unit) { return unit.kind == UnitKind::country || unit.kind == UnitKind::organization; }

bool can_join(const Unit& unit) {
    return unit.kind == UnitKind::country || unit.kind == UnitKind::leader || unit.kind == UnitKind::agreement ||
           unit.kind == UnitKind::event || unit.kind == UnitKind::project || unit.kind == UnitKind::organization;
}

bool can_join(const Unit& a, const Unit& b) {
    // 欧盟和英国 act together as two countries do.
    const bool are_parties = is_party(a) && is_party(b);
    return (a.kind == b.kind || are_parties) && a.wants_leaders == b.wants_leaders && can_join(a);
}

void join(Unit& into, const Unit& from) {
    for (const EntityIndex entity : from.entities) push_unique(into.entities, entity);
    if (from.kind == UnitKind::country) into.kind = UnitKind::country;
    into.range.end = from.range.end;
}

class Rows {
public:
    Rows(ArticleState& state, std::uint32_t sentence, std::vector<Unit>& units)
        : state_(state), classes_(state.classes), sentence_(sentence), units_(units) {}

    /// 阿富汗临时政府代理外长穆塔基, 俄罗斯总统阿富汗事务特别代表卡布洛夫: the home that stands before what else tells
    /// of the office belongs to the person, as does the organisation right before an office that tells no home.
    void take_homes() {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < units_.size(); ++i) {
            if (kept != i) units_[kept] = std::move(units_[i]);
            if (const std::size_t home = home_before(kept); home < kept) {
                units_[kept].range.begin = units_[home].range.begin;
                units_[home] = std::move(units_[kept]);
                kept = home;
            }
            ++kept;
        }
        units_.erase(units_.begin() + static_cast<std::ptrdiff_t>(kept), units_.end());
    }

    void join_all() {
        std::size_t kept = 0;  // units_[0 … kept) are done
        for (std::size_t i = 0; i < units_.size(); ++i) {
            if (kept != i) units_[kept] = std::move(units_[i]);
            Unit& unit = units_[kept++];
            const bool starts_clause = kept == 1 || units_[kept - 2].kind == UnitKind::mark;
            if (unit.kind == UnitKind::place) add_places(unit, i);
            while (can_join(unit)) {
                const auto member = member_after(unit, i, starts_clause);
                if (!member) break;
                join(unit, units_[*member]);
                i = *member;
            }
            i = take_heads(unit, i);
        }
        units_.erase(units_.begin() + static_cast<std::ptrdiff_t>(kept), units_.end());
    }

    /// 奥巴马与梅德韦杰夫两位总统: the office of each of those listed.
    void read_shared_offices() {
        for (std::size_t i = 0; i + 1 < units_.size(); ++i) {
            const Unit& shared = units_[i + 1];
            const bool is_shared = units_[i].kind == UnitKind::leader && shared.reference == ReferenceKind::persons &&
                                   static_cast<std::size_t>(shared.count) == units_[i].entities.size();
            if (!is_shared) continue;
            std::u32string_view office = text(shared);
            while (!office.empty() && !is_single_office(office)) office.remove_prefix(1);
            if (office.empty()) continue;
            for (const EntityIndex leader : units_[i].entities) {
                const auto home = state_.home_of(leader);
                if (home) state_.offices.push_back({leader, *home, to_utf8(office), shared.range, sentence_});
            }
        }
    }

private:
    std::u32string_view text(const Unit& unit) const { return state_.text(unit.range); }
    bool has(std::size_t i) const { return i < units_.size(); }
    bool is_mark(std::size_t i, std::u32string_view mark) const {
        return has(i) && units_[i].kind == UnitKind::mark && text(units_[i]) == mark;
    }
    bool is(std::size_t i, ClassId cls) const { return has(i) && has_class(units_[i], cls); }
    bool is_coordinator(std::size_t i) const { return is(i, classes_.coordinator) || is_mark(i, U"、"); }

    /// Where the home of the leader in unit `i` stands, before words of the office; `i` where none does.
    std::size_t home_before(std::size_t i) const {
        constexpr std::size_t kMostWords = 3;
        if (units_[i].kind != UnitKind::leader || units_[i].entities.size() != 1) return i;
        std::size_t begin = i;
        while (begin > 0 && i - begin < kMostWords &&
               (is(begin - 1, classes_.office) || is(begin - 1, classes_.office_modifier) ||
                is(begin - 1, classes_.government)))
            --begin;
        if (begin == 0 || !is_party(units_[begin - 1]) || units_[begin - 1].entities.size() != 1) return i;
        const auto home = state_.home_of(units_[i].entities.front());
        const bool is_home = home ? *home == units_[begin - 1].entities.front()
                                  : begin == i && units_[begin - 1].kind == UnitKind::organization;
        return is_home ? begin - 1 : i;
    }

    /// The unit that the row `row`, which ends with unit `i`, takes in next, behind what joins it.
    std::optional<std::size_t> member_after(const Unit& row, std::size_t i, bool starts_clause) {
        const auto joins = [&](std::size_t at) { return has(at) && can_join(row, units_[at]); };
        // 《甲》《乙》
        if (row.kind == UnitKind::agreement && joins(i + 1) && text(units_[i + 1]).starts_with(U"《")) return i + 1;
        if (const auto last = last_behind_comma(row, i)) return last;
        // 菲律宾与日本、澳大利亚: the first with each of the others, not all with all.
        const bool is_with = has(i + 4) && text(units_[i + 1]) == U"与" && is_mark(i + 3, U"、") &&
                             can_join(units_[i + 2], units_[i + 4]);
        if (is_coordinator(i + 1) && joins(i + 2) && !is_with) return i + 2;
        // …、土库曼斯坦总统和东道主纳扎尔巴耶夫
        if (is_coordinator(i + 1) && is(i + 2, classes_.list_apposition) && joins(i + 3)) return i + 3;
        // 科威特埃米尔…、阿曼副首相法赫德，以及埃及外长舒克里
        if (row.entities.size() >= 2 && is_mark(i + 1, U"，") && has(i + 2) && text(units_[i + 2]) == U"以及" &&
            joins(i + 3))
            return i + 3;
        // Germany, France and Poland
        if (is_mark(i + 1, U",") && joins(i + 2) && (is_coordinator(i + 3) || is_mark(i + 3, U","))) return i + 2;
        // 毛里塔尼亚总统…加兹瓦尼，南非总统拉马福萨，…: leaders listed with commas at the head of a sentence.
        if (row.kind == UnitKind::leader && starts_clause && is_mark(i + 1, U"，") && joins(i + 2) &&
            text(units_[i + 2]).size() > 4 &&
            (is_mark(i + 3, U"，") || is_coordinator(i + 3) || is(i + 3, classes_.adverb)))
            return i + 2;
        // 友好条约以及两国商务条约
        if (row.kind == UnitKind::agreement && is_coordinator(i + 1) && has(i + 2) &&
            units_[i + 2].reference == ReferenceKind::sides && joins(i + 3))
            return i + 3;
        // 《…备忘录》等多项合作文件
        if (row.kind == UnitKind::agreement && is(i + 1, classes_.et_al) && joins(i + 2)) return i + 2;
        if (const auto member = member_behind_count(row, i)) return member;
        return member_behind_whole(row, i);
    }

    /// 澳大利亚、新西兰两个发达国家以及库克群岛…: the list goes on behind what those so far are.
    std::optional<std::size_t> member_behind_count(const Unit& row, std::size_t i) const {
        constexpr std::size_t kLongestCount = 4;
        if (row.kind != UnitKind::country || row.entities.size() < 2) return std::nullopt;
        std::size_t end = i + 1;
        while (has(end) && end <= i + kLongestCount && !is_coordinator(end) &&
               (units_[end].kind == UnitKind::word || units_[end].kind == UnitKind::number))
            ++end;
        if (end == i + 1 || !is_coordinator(end) || !has(end + 1) || !can_join(row, units_[end + 1]))
            return std::nullopt;
        constexpr std::u32string_view kNumbers = U"两二三四五六七八九十";
        const bool is_count = units_[i + 1].kind == UnitKind::number ||
                              kNumbers.find(text(units_[i + 1]).front()) != std::u32string_view::npos;
        const std::u32string_view what = text(units_[end - 1]);
        if (!is_count || !(what.ends_with(U"国家") || what.ends_with(U'国'))) return std::nullopt;
        return end + 1;
    }

    /// 克林顿、库什内，以及东道主、瑞士外长卡尔米雷: the last of a row behind a comma. 巴拉圭，与中国…: no row.
    std::optional<std::size_t> last_behind_comma(const Unit& row, std::size_t i) const {
        if (!has(i + 3) || !is_mark(i + 1, U"，") || !is_coordinator(i + 2)) return std::nullopt;
        if (row.entities.size() < 2 && is(i + 2, classes_.preposition_with)) return std::nullopt;
        std::size_t last = i + 3;
        if (is(last, classes_.list_apposition)) ++last;
        if (last > i + 3 && is_coordinator(last)) ++last;
        if (!has(last) || !can_join(row, units_[last])) return std::nullopt;
        return last;
    }

    /// …等中亚五国领导人: the whole group; …等成员国领导人以及…: the list goes on behind a word for the whole.
    std::optional<std::size_t> member_behind_whole(const Unit& row, std::size_t i) {
        constexpr std::size_t kLongestWhole = 4;
        const bool is_list = row.kind == UnitKind::leader || row.kind == UnitKind::country;
        if (!is_list || !is(i + 1, classes_.et_al) || !has(i + 2)) return std::nullopt;
        std::size_t next = i + 2;
        if (row.kind == UnitKind::leader && units_[next].kind == UnitKind::country && units_[next].entities.size() > 1)
            return next;
        const auto are_members = [&](std::size_t at) {
            return has(at) && units_[at].reference == ReferenceKind::members;
        };
        // …等东盟成员国领导人
        if (units_[next].kind == UnitKind::organization && are_members(next + 1)) ++next;
        if (are_members(next)) state_.listed_members.emplace_back(row.entities, sentence_);
        while (has(next) && next < i + 2 + kLongestWhole &&
               (units_[next].kind == UnitKind::reference || is(next, classes_.noun) || is(next, classes_.heads_noun)))
            ++next;
        if (is_coordinator(next) && has(next + 1) && can_join(row, units_[next + 1])) return next + 1;
        return std::nullopt;
    }

    /// 飞往巴黎和华沙: who goes to the first of several places goes to the countries of all.
    void add_places(Unit& first, std::size_t i) const {
        while (is_coordinator(i + 1) && has(i + 2) && units_[i + 2].kind == UnitKind::place) {
            i += 2;
            for (const EntityIndex country : units_[i].entities) push_unique(first.entities, country);
        }
    }

    /// 马里、尼日尔和乍得的军政府领导人: takes the heads of several countries into their unit, which ends with unit
    /// `i`. The last unit taken.
    std::size_t take_heads(Unit& unit, std::size_t i) const {
        constexpr std::size_t kLongestModifier = 2;
        if (unit.kind != UnitKind::country || unit.entities.size() < 2 || unit.wants_leaders) return i;
        std::size_t next = i + 1;
        if (!has(next) || text(units_[next]) != U"的") return i;
        ++next;
        const auto are_heads = [&](std::size_t at) { return is(at, classes_.heads_noun) || is(at, classes_.office); };
        while (next <= i + 1 + kLongestModifier && !are_heads(next) &&
               (is(next, classes_.office_modifier) || is(next, classes_.noun) || is(next, classes_.government)))
            ++next;
        if (!are_heads(next)) return i;
        unit.wants_leaders = true;
        unit.range.end = units_[next].range.end;
        return next;
    }

    /// Whether a word is an office that tells more than that somebody leads.
    bool is_single_office(std::u32string_view word) const {
        const FormId form = state_.lexicon.vocabulary.find(word);
        if (form == kNoForm) return false;
        const Classes& classes = state_.lexicon.vocabulary.classes(form);
        return (classes.test(classes_.office_head) && !classes.test(classes_.leader_noun)) ||
               classes.test(classes_.ministers_noun);
    }

    ArticleState& state_;
    const WordClasses& classes_;
    std::uint32_t sentence_;
    std::vector<Unit>& units_;
};

}  // namespace

void join_rows(ArticleState& state, std::uint32_t sentence, std::vector<Unit>& units) {
    Rows rows(state, sentence, units);
    if (!state.is_english()) rows.take_homes();
    rows.join_all();
    rows.read_shared_offices();
}

}  // namespace guanxi

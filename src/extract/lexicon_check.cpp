#include "src/extract/lexicon_check.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "src/extract/lexicon.hpp"
#include "src/extract/lexicon_rows.hpp"
#include "src/extract/patterns.hpp"
#include "src/text/characters.hpp"

// First the files are read as a run reads them, which finds the rows that cannot be used. Then the others are gone
// through once more as rows, since only a row knows its line: each by itself, then all names in one table, then the
// offices of each country. Of two rows that do not go together the later one is at fault.

namespace guanxi {

namespace {

/// A name that a row gives to a thing. Things of one kind with the same id are the same.
struct Claim {
    SenseKind kind;
    std::string_view item;
    std::string_view name;  ///< As the row has it.
    const LexiconRow* row;
    bool is_marked;  ///< The row says itself that others have the name too.
};

/// The order in which a word that is several things is taken for one of them (`read_units.cpp`).
int rank(SenseKind kind) {
    switch (kind) {
        case SenseKind::project: return 0;
        case SenseKind::agreement: return 1;
        case SenseKind::leader: return 2;
        case SenseKind::country_short: return 3;
        case SenseKind::country: return 4;
        case SenseKind::group: return 5;
        case SenseKind::organization: return 6;
        case SenseKind::organ: return 7;
        case SenseKind::place: return 8;
        case SenseKind::seat: return 9;
        case SenseKind::capital: return 10;
    }
    return 0;
}

const char* word(SenseKind kind) {
    switch (kind) {
        case SenseKind::project: return "project";
        case SenseKind::agreement: return "agreement";
        case SenseKind::leader: return "leader";
        case SenseKind::country_short: return "short name";
        case SenseKind::country: return "country";
        case SenseKind::group: return "group";
        case SenseKind::organization: return "organization";
        case SenseKind::organ: return "organ";
        case SenseKind::place: return "place";
        case SenseKind::seat: return "seat of an organization";
        case SenseKind::capital: return "capital or seat";
    }
    return "";
}

/// The first day that a date may mean, and the last.
Date earliest(Date date) {
    date.month = std::max(date.month, 1);
    date.day = std::max(date.day, 1);
    return date;
}
Date latest(Date date) {
    if (date.month == 0) date.month = 12;
    if (date.day == 0) date.day = 31;
    return date;
}

/// A time in office; an empty `until` is to this day.
struct Term {
    std::string_view item;
    const LexiconRow* row;
    Date since;
    Date until;
};

/// Whether two terms overlap however their dates without month or day are meant.
bool surely_overlap(const Term& a, const Term& b) {
    const auto ends_after = [](const Term& term, const Date& start) {
        return term.until.is_empty() || earliest(term.until) > latest(start);
    };
    return ends_after(a, b.since) && ends_after(b, a.since);
}

/// Offices that several persons hold at a time, by a part of their names.
bool is_of_several(std::string_view office) {
    static constexpr std::array<std::string_view, 4> kParts{"副", "委员", "Deputy", "Vice"};
    return std::any_of(kParts.begin(), kParts.end(),
                       [&](std::string_view part) { return office.find(part) != std::string_view::npos; });
}

class LexiconChecker {
public:
    LexiconChecker(std::span<const LexiconFile> files, std::size_t first) {
        for (std::size_t i = 0; i < first; ++i) known_files_.insert(files[i].name);
        Diagnostics ignored;
        for (const LexiconFile& file : files) {
            for (LexiconRow& row : split_rows(file.text, file.name, ignored)) rows_.push_back(std::move(row));
        }
        Diagnostics faults;
        for (const LexiconFile& file : files) lexicon_.read(file.text, file.name, faults);
        add_pattern_words(lexicon_);
        const PatternSet patterns(lexicon_, faults);
        std::set<std::string> bad_places;
        for (Diagnostic& fault : faults) {
            bad_places.insert(fault.place);
            if (!known_files_.contains(fault.place.substr(0, fault.place.rfind(": line "))))
                found_.push_back(std::move(fault));
        }
        std::erase_if(rows_, [&](const LexiconRow& row) { return bad_places.contains(row.place()); });
    }

    Diagnostics check() {
        for (const LexiconRow& row : rows_) {
            check_lists(row);
            if (row.type == "leader") add_term(row);
            if (row.type == "group") check_size(row);
            if (row.type == "words") check_words(row);
            if (row.type == "pattern") check_pattern(row);
            if (row.type == "surnames" || row.type == "transliteration") check_parts(row);
        }
        check_names();
        check_homes();
        check_offices();
        return std::move(found_);
    }

private:
    void report(const LexiconRow& row, std::string message) {
        if (!known_files_.contains(row.file)) found_.push_back({Severity::warning, row.place(), std::move(message)});
    }

    // --- one row ---

    /// Lists of names, and the claims that they make.
    void check_lists(const LexiconRow& row) {
        for (const NameColumn& column : name_columns(row.type)) {
            std::set<std::string_view> items;
            for (const std::string_view item : list_items(row.get(column.key))) {
                if (!items.insert(item).second) report(row, fmt::format("\"{}\" stands twice in {}", item, column.key));
                check_name(row, column, item);
                claim(row, column.kind, item);
            }
        }
        const auto columns = name_columns(row.type);
        if (!columns.empty() && row.type != "country" && row.type != "name")
            claim(row, columns.front().kind, plain_id(row.id));
        for (const std::string_view item : list_items(row.get("shared"))) {
            const bool is_name = std::any_of(columns.begin(), columns.end(), [&](const NameColumn& column) {
                const auto items = list_items(row.get(column.key));
                return std::find(items.begin(), items.end(), item) != items.end();
            });
            if (!is_name) report(row, fmt::format("shared=\"{}\" is no name of this row", item));
        }
    }

    void check_name(const LexiconRow& row, const NameColumn& column, std::string_view item) {
        if (item.front() == ' ' || item.back() == ' ')
            report(row, fmt::format("\"{}\" begins or ends with a space, so that no text has it", item));
        if (column.kind == SenseKind::country_short) return;
        if (const std::u32string name = folded(item); name.size() == 1 && is_han(name.front()))
            report(row, fmt::format("\"{}\" is one character, which every text has somewhere; a name needs two{}", item,
                                    row.type == "country" || row.type == "name" ? " (zh.char is for pairs)" : ""));
    }

    void claim(const LexiconRow& row, SenseKind kind, std::string_view name) {
        std::u32string key = folded(name);
        for (char32_t& c : key) c = to_lower(c);
        const auto shared = list_items(row.get("shared"));
        const bool is_marked = std::find(shared.begin(), shared.end(), name) != shared.end() ||
                               ((kind == SenseKind::leader || kind == SenseKind::place) && plain_id(row.id) != row.id);
        const Claim made{kind, row.id, name, &row, is_marked};
        auto& claims = claims_[key];
        const bool stands = std::any_of(claims.begin(), claims.end(), [&](const Claim& each) {
            return each.row == &row && each.kind == kind;  // 印尼 in Chinese and 印尼 in Taiwan
        });
        if (!stands) claims.push_back(made);
    }

    /// The number in a group's name must be that of its members, at some time at least.
    void check_size(const LexiconRow& row) {
        const auto at = std::find_if(lexicon_.groups.begin(), lexicon_.groups.end(),
                                     [&](const CountryGroup& group) { return group.key == row.id; });
        if (at == lexicon_.groups.end()) return;
        std::vector<Date> days{{}};
        for (const Membership& member : at->members) {
            if (!member.since.is_empty()) days.push_back(latest(member.since));
        }
        bool fits = at->size == 0 || at->members.empty();
        for (const Date& day : days) {
            std::map<std::uint32_t, int> count;
            for (const Membership& member : at->members) {
                if (holds_on(member.since, member.until, day)) ++count[member.country];
            }
            fits = fits || count.size() == static_cast<std::size_t>(at->size);
            for (const auto& [country, times] : count) {
                if (times < 2) continue;
                report(row, fmt::format("{} is a member twice at the same time", lexicon_.countries[country].code));
                return;
            }
        }
        if (!fits) report(row, fmt::format("size={}, but there are never so many members at a time", at->size));
    }

    void check_words(const LexiconRow& row) {
        const std::string_view name = row.id;
        constexpr std::string_view kAgency = "agency.";
        constexpr std::string_view kAgreement = "agreement.";
        if (name.starts_with(kAgency) && !lexicon_.find_country(name.substr(kAgency.size())))
            report(row, fmt::format("unknown country code \"{}\"", name.substr(kAgency.size())));
        else if (name.starts_with(kAgreement) && !parse_agreement_kind(name.substr(kAgreement.size())))
            report(row, fmt::format("unknown kind of agreement \"{}\"", name.substr(kAgreement.size())));
        else if (name.starts_with("time.") && !is_time(name))
            report(row,
                   fmt::format("\"{}\" is not time.year.N, time.month.N, time.day.N, time.told_day or time.told_day.N",
                               name));
        else if (!known_files_.empty() && !known_files_.contains(row.file) && !is_asked_for(name))
            report(row, fmt::format("no rule and no pattern asks for the class \"{}\"", name));
        for (const std::string_view item : list_items(row.columns[0])) {
            const auto [at, is_new] = words_.emplace(std::pair(name, item), &row);
            if (!is_new)
                report(row, fmt::format("\"{}\" is in the class {} already ({})", item, name, at->second->place()));
        }
    }

    /// Surnames, and characters of transliterated names.
    void check_parts(const LexiconRow& row) {
        std::vector<std::string> parts;
        if (row.type == "surnames") {
            for (const std::string_view item : list_items(row.columns[0])) parts.emplace_back(item);
        } else {
            for (const char32_t c : folded(row.columns[0])) parts.push_back(to_utf8(std::u32string(1, c)));
        }
        std::set<std::string> seen;
        for (const std::string& part : parts) {
            if (!seen.insert(part).second) report(row, fmt::format("\"{}\" stands twice", part));
        }
    }

    static bool is_time(std::string_view name) {
        if (name == "time.told_day" || name == "time.told_month" || name == "time.told_year") return true;
        for (const std::string_view prefix :
             {"time.year.", "time.month.", "time.day.", "time.told_year.", "time.told_month.", "time.told_day."}) {
            if (!name.starts_with(prefix)) continue;
            const std::string_view digits = name.substr(prefix.size());
            int offset = 0;
            const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), offset);
            return error == std::errc{} && end == digits.data() + digits.size();
        }
        return false;
    }

    /// Whether the built-in rows have the class, or a pattern names it: another is a slip of the pen.
    bool is_asked_for(std::string_view name) const {
        if (name.starts_with("agency.") || name.starts_with("agreement.") || name.starts_with("time.")) return true;
        return std::any_of(rows_.begin(), rows_.end(), [&](const LexiconRow& row) {
            if (row.type == "words") return row.id == name && known_files_.contains(row.file);
            if (row.type != "pattern") return false;
            const std::string_view text = row.columns[1];
            for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
                const char before = at > 0 ? text[at - 1] : ' ';
                const char after = at + name.size() < text.size() ? text[at + name.size()] : ' ';
                if ((before == '<' || before == '|') && (after == '>' || after == '|')) return true;
            }
            return false;
        });
    }

    void check_pattern(const LexiconRow& row) {
        const auto [at, is_new] = patterns_.emplace(row.id, &row);
        if (!is_new) report(row, fmt::format("a pattern {} is there already ({})", row.id, at->second->place()));
        std::string whole;
        for (const std::string_view column : row.columns) whole.append(column).append("\t");
        const auto [same, is_only] = pattern_texts_.emplace(std::move(whole), &row);
        if (!is_only)
            report(row, fmt::format("the pattern is the same as {} ({})", same->second->id, same->second->place()));
        for (const std::string_view item : pattern_words(row.columns[1])) {
            if (const auto kind = kind_of_unit(item))
                report(row, fmt::format("\"{}\" is read as a {}, never as a word, so that the pattern cannot find it",
                                        item, word(*kind)));
        }
    }

    /// What a word of a pattern is taken for where it stands in a text, if for something else than a word.
    std::optional<SenseKind> kind_of_unit(std::string_view item) const {
        const FormId id = lexicon_.vocabulary.find(folded(item));
        if (id == kNoForm) return std::nullopt;
        for (const Sense& sense : lexicon_.vocabulary.senses(id)) {
            const bool is_name_only = sense.kind == SenseKind::group && lexicon_.groups[sense.item].members.empty();
            if (sense.kind != SenseKind::country_short && sense.kind != SenseKind::leader && !is_name_only)
                return sense.kind;
        }
        return std::nullopt;
    }

    // --- all names ---

    void check_names() {
        for (const auto& [key, claims] : claims_) {
            for (std::size_t later = 1; later < claims.size(); ++later) {
                for (std::size_t earlier = 0; earlier < later; ++earlier) {
                    if (auto fault = clash(claims[earlier], claims[later])) {
                        report(*claims[later].row, std::move(*fault));
                        break;
                    }
                }
            }
        }
        sort_found();
    }

    /// What is wrong with two things of the same name, if anything is.
    std::optional<std::string> clash(const Claim& earlier, const Claim& later) const {
        const auto is = [&](SenseKind a, SenseKind b) {
            return (earlier.kind == a && later.kind == b) || (earlier.kind == b && later.kind == a);
        };
        const std::string there = fmt::format("{} {} ({})", word(earlier.kind), earlier.item, earlier.row->place());
        if (earlier.kind == later.kind) {
            if (earlier.item == later.item) {
                if (earlier.kind == SenseKind::leader && plain_id(later.item) == later.name) return std::nullopt;
                return fmt::format("\"{}\" is a name of {} already ({})", later.name, later.item, earlier.row->place());
            }
            if (earlier.kind == SenseKind::country_short || earlier.is_marked || later.is_marked) return std::nullopt;
            if (earlier.kind == SenseKind::leader && !are_together(earlier.item, later.item)) return std::nullopt;
            return fmt::format("\"{}\" is also a name of the {}", later.name, there);
        }
        // 印尼 is a name and a pair name; Tokyo a place and a government, Brussels the European Union's seat as well;
        // groups without members are only names.
        if (earlier.kind == SenseKind::country_short || later.kind == SenseKind::country_short) return std::nullopt;
        if (is(SenseKind::place, SenseKind::capital) || is(SenseKind::place, SenseKind::seat) ||
            is(SenseKind::seat, SenseKind::capital))
            return std::nullopt;
        if (is_without_members(earlier) || is_without_members(later)) return std::nullopt;
        // Persons are known by a name alone only under conditions.
        if (earlier.kind == SenseKind::leader || later.kind == SenseKind::leader) return std::nullopt;
        return fmt::format("\"{}\" is also a name of the {}, and is read as the {}", later.name, there,
                           word(rank(earlier.kind) < rank(later.kind) ? earlier.kind : later.kind));
    }

    static bool is_without_members(const Claim& claim) {
        return claim.kind == SenseKind::group && claim.row->get("members").empty();
    }

    /// Whether two leaders of the same name are in office at the same time.
    bool are_together(std::string_view a, std::string_view b) const {
        for (const auto& [office, terms] : offices_) {
            for (const Term& term : terms) {
                if (term.item != a) continue;
                for (const auto& [other_office, others] : offices_) {
                    for (const Term& other : others) {
                        if (other.item == b && surely_overlap(term, other)) return true;
                    }
                }
            }
        }
        return false;
    }

    // --- leaders ---

    void add_term(const LexiconRow& row) {
        const auto date = [](std::string_view text) { return parse_date(text).value_or(Date{}); };
        const std::string_view country = row.get("country");
        offices_[{country.empty() ? row.get("org") : country, row.get("office")}].push_back(
            {row.id, &row, date(row.get("since")), date(row.get("until"))});
        const auto [at, is_new] = homes_.emplace(row.id, &row);
        if (!is_new && !country.empty() && !at->second->get("country").empty() && at->second->get("country") != country)
            two_homes_.push_back(&row);
    }

    void check_homes() {
        for (const LexiconRow* row : two_homes_) {
            const LexiconRow& first = *homes_.at(row->id);
            report(*row, fmt::format("{} acts for {} already ({}); write {}({}) where it is somebody else", row->id,
                                     first.get("country"), first.place(), row->id, row->get("country")));
        }
    }

    /// One holder of an office at a time, and no office twice.
    void check_offices() {
        for (const auto& [office, terms] : offices_) {
            if (office.second.empty()) continue;
            for (std::size_t later = 1; later < terms.size(); ++later) {
                for (std::size_t earlier = 0; earlier < later; ++earlier) {
                    const Term& a = terms[earlier];
                    const Term& b = terms[later];
                    if (!surely_overlap(a, b) || (a.item != b.item && is_of_several(office.second))) continue;
                    report(*b.row, fmt::format("{} holds the office {} of {} at the same time ({})", a.item,
                                               office.second, office.first, a.row->place()));
                    break;
                }
            }
        }
        sort_found();
    }

    void sort_found() {
        const auto key = [](const Diagnostic& each) {
            const std::size_t at = each.place.rfind(": line ");
            return std::tuple(std::string_view(each.place).substr(0, at),
                              at == std::string::npos ? 0 : std::stoul(each.place.substr(at + 7)));
        };
        std::stable_sort(found_.begin(), found_.end(),
                         [&](const Diagnostic& a, const Diagnostic& b) { return key(a) < key(b); });
    }

    std::set<std::string, std::less<>> known_files_;  ///< Whose rows are read, but not checked.
    std::vector<LexiconRow> rows_;                    ///< Of all files, without those that cannot be used.
    Lexicon lexicon_;
    Diagnostics found_;
    std::map<std::u32string, std::vector<Claim>> claims_;  ///< By name, folded and in small letters.
    std::map<std::pair<std::string_view, std::string_view>, const LexiconRow*> words_;  ///< By class and word.
    std::map<std::string_view, const LexiconRow*> patterns_;
    std::map<std::string, const LexiconRow*> pattern_texts_;
    std::map<std::pair<std::string_view, std::string_view>, std::vector<Term>> offices_;  ///< By home and office.
    std::map<std::string_view, const LexiconRow*> homes_;                                 ///< A leader's first row.
    std::vector<const LexiconRow*> two_homes_;
};

}  // namespace

Diagnostics check_lexicon(std::span<const LexiconFile> files, std::size_t first) {
    return LexiconChecker(files, first).check();
}

}  // namespace guanxi

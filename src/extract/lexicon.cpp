#include "src/extract/lexicon.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <set>

#include <fmt/format.h>

#include "src/extract/embedded_data.hpp"
#include "src/text/characters.hpp"

// A row is fields parted by tabs: its type, its id, then key=value fields or (words, pattern) fixed columns. Each row
// type has one reader below; a reader says what is wrong by returning a message.

namespace guanxi {

namespace {

using Fields = std::vector<std::string_view>;

Fields split(std::string_view text, char separator) {
    Fields fields;
    for (std::size_t at = 0;;) {
        const std::size_t end = text.find(separator, at);
        fields.push_back(text.substr(at, end == std::string_view::npos ? end : end - at));
        if (end == std::string_view::npos) return fields;
        at = end + 1;
    }
}

std::vector<std::string_view> items(std::string_view list) {
    if (list.empty()) return {};
    std::vector<std::string_view> all = split(list, '|');
    std::erase_if(all, [](std::string_view item) { return item.empty(); });
    return all;
}

/// A fault of one row; thrown by readers, caught once for the row.
struct RowFault {
    std::string message;
};

}  // namespace

/// Reads the rows of one file into a lexicon.
class RowReader {
public:
    RowReader(Lexicon& lexicon, const std::string& file, Diagnostics& diagnostics)
        : lexicon_(lexicon), file_(file), diagnostics_(diagnostics) {}

    void read(std::string_view text) {
        std::size_t number = 0;
        if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
        if (const std::size_t bad = find_invalid_utf8(text); bad != text.size()) {
            const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(bad), '\n');
            throw Error(ErrorKind::encoding, "a lexicon file must be UTF-8", fmt::format("{}: line {}", file_, line));
        }
        while (!text.empty()) {
            const std::size_t end = text.find('\n');
            std::string_view line = text.substr(0, end);
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
            ++number;
            while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
                line.remove_suffix(1);
            if (line.empty() || line.front() == '#') continue;
            place_ = fmt::format("{}: line {}", file_, number);
            try {
                read_row(line);
            } catch (const RowFault& fault) {
                diagnostics_.push_back({Severity::warning, place_, fault.message + "; the row was left out"});
            }
        }
    }

private:
    using Values = std::map<std::string, std::string_view, std::less<>>;

    void read_row(std::string_view line) {
        const Fields fields = split(line, '\t');
        if (fields.size() < 2) throw RowFault{"expected fields parted by tabs: row type, id, …"};
        const std::string_view type = fields[0];
        const std::string id(fields[1]);
        if (id.empty()) throw RowFault{"the second field (the id) is empty"};
        if (type == "words") return read_words(id, fields);
        if (type == "pattern") return read_pattern(id, fields);
        if (type == "surnames" || type == "transliteration") return read_names(type, id, fields);
        Values values;
        for (std::size_t i = 2; i < fields.size(); ++i) {
            const std::size_t equals = fields[i].find('=');
            if (equals == std::string_view::npos || equals == 0) {
                throw RowFault{fmt::format("field {} (\"{}\") is not key=value", i + 1, fields[i])};
            }
            const auto key = fields[i].substr(0, equals);
            if (!values.emplace(key, fields[i].substr(equals + 1)).second)
                throw RowFault{fmt::format("key \"{}\" stands twice", key)};
        }
        if (type == "country") return read_country(id, values);
        if (type == "group") return read_group(id, values);
        if (type == "organization") return read_organization(id, values);
        if (type == "agreement") return read_thing(id, values, lexicon_.agreements, SenseKind::agreement);
        if (type == "project") return read_thing(id, values, lexicon_.projects, SenseKind::project);
        if (type == "leader") return read_leader(id, values);
        if (type == "place") return read_place(id, values);
        if (type == "name") return read_name(id, values);
        throw RowFault{fmt::format("unknown row type \"{}\"", type)};
    }

    void check_keys(const Values& values, std::initializer_list<std::string_view> known) {
        for (const auto& [key, value] : values) {
            if (std::find(known.begin(), known.end(), key) == known.end())
                throw RowFault{fmt::format("unknown key \"{}\"", key)};
        }
    }

    static std::string_view get(const Values& values, std::string_view key) {
        const auto at = values.find(key);
        return at == values.end() ? std::string_view() : at->second;
    }

    void add_forms(std::string_view list, Sense sense) {
        for (const std::string_view item : items(list)) {
            const FormId form = lexicon_.vocabulary.add(to_utf32(item));
            if (form != kNoForm) lexicon_.vocabulary.add_sense(form, sense);
        }
    }

    void add_all(const Values& values, std::initializer_list<std::string_view> keys, Sense sense) {
        for (const std::string_view key : keys) add_forms(get(values, key), sense);
    }

    static std::string first(std::string_view list) { return std::string(list.substr(0, list.find('|'))); }

    std::uint32_t country(std::string_view code) {
        const auto index = lexicon_.find_country(code);
        if (!index) throw RowFault{fmt::format("unknown country code \"{}\"", code)};
        return *index;
    }

    Date date(std::string_view text) {
        if (text.empty()) return {};
        const auto parsed = parse_date(text);
        if (!parsed) throw RowFault{fmt::format("\"{}\" is not a date (expected 2025, 2025-06 or 2025-06-17)", text)};
        return *parsed;
    }

    std::vector<Membership> members(std::string_view list) {
        std::vector<Membership> all;
        for (const std::string_view item : items(list)) {
            if (item == "UN") continue;
            Membership membership;
            const std::size_t at = item.find('@');
            membership.country = country(item.substr(0, at));
            if (at != std::string_view::npos) {
                const std::string_view time = item.substr(at + 1);
                const std::size_t dots = time.find("..");
                membership.since = date(time.substr(0, dots));
                if (dots != std::string_view::npos) membership.until = date(time.substr(dots + 2));
            }
            all.push_back(membership);
        }
        return all;
    }

    void read_country(const std::string& code, const Values& values) {
        check_keys(values,
                   {"zh", "zh.formal", "zh.alias", "zh.char", "tw", "hk", "en", "en.formal", "en.alias", "en.adj",
                    "capital.zh", "capital.tw", "capital.en", "seat.zh", "seat.tw", "seat.en", "note"});
        if (code.size() != 3 || !std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; })) {
            throw RowFault{fmt::format("\"{}\" is no ISO 3166-1 alpha-3 code", code)};
        }
        if (lexicon_.country_index_.contains(code)) throw RowFault{fmt::format("country {} stands twice", code)};
        const auto index = static_cast<std::uint32_t>(lexicon_.countries.size());
        lexicon_.countries.push_back({code, {first(get(values, "zh")), first(get(values, "en"))}});
        lexicon_.country_index_.emplace(code, index);
        add_all(values, {"zh", "zh.formal", "zh.alias", "tw", "hk", "en", "en.formal", "en.alias", "en.adj"},
                {SenseKind::country, index});
        add_all(values, {"zh.char"}, {SenseKind::country_short, index});
        add_all(values, {"capital.zh", "capital.tw", "capital.en", "seat.zh", "seat.tw", "seat.en"},
                {SenseKind::capital, index});
    }

    void read_group(const std::string& id, const Values& values) {
        check_keys(values, {"zh", "tw", "en", "members", "size", "note"});
        CountryGroup group{id, members(get(values, "members")), 0};
        const std::string_view size = get(values, "size");
        std::from_chars(size.data(), size.data() + size.size(), group.size);
        const auto index = static_cast<std::uint32_t>(lexicon_.groups.size());
        lexicon_.groups.push_back(std::move(group));
        add_all(values, {"zh", "tw", "en"}, {SenseKind::group, index});
        add_forms(id, {SenseKind::group, index});
    }

    void read_organization(const std::string& id, const Values& values) {
        check_keys(values, {"label", "zh.alias", "tw", "hk", "en", "en.alias", "organ.zh", "organ.tw", "organ.en",
                            "members", "seat", "note", "zh.char"});
        if (lexicon_.organization_index_.contains(id)) throw RowFault{fmt::format("organization {} stands twice", id)};
        const auto index = static_cast<std::uint32_t>(lexicon_.organizations.size());
        const std::string_view shown = get(values, "label");
        lexicon_.organizations.push_back(
            {id, {shown.empty() ? id : std::string(shown), first(get(values, "en"))}, members(get(values, "members"))});
        lexicon_.organization_index_.emplace(id, index);
        add_forms(id, {SenseKind::organization, index});
        add_all(values, {"label", "zh.alias", "tw", "hk", "en", "en.alias"}, {SenseKind::organization, index});
        add_all(values, {"organ.zh", "organ.tw", "organ.en"}, {SenseKind::organ, index});
    }

    void read_thing(const std::string& id, const Values& values, std::vector<NamedThing>& table, SenseKind kind) {
        check_keys(values, {"label", "zh.alias", "tw", "hk", "en", "en.alias", "subtype", "members", "note"});
        NamedThing thing{id, {id, first(get(values, "en"))}, {}, members(get(values, "members"))};
        if (const std::string_view subtype = get(values, "subtype"); !subtype.empty()) {
            thing.subtype = parse_agreement_kind(subtype);
            if (!thing.subtype) throw RowFault{fmt::format("unknown subtype \"{}\"", subtype)};
        }
        if (const std::string_view shown = get(values, "label"); !shown.empty()) thing.names.zh = shown;
        const auto index = static_cast<std::uint32_t>(table.size());
        table.push_back(std::move(thing));
        add_forms(id, {kind, index});
        add_all(values, {"label", "zh.alias", "tw", "hk", "en", "en.alias"}, {kind, index});
    }

    void read_leader(const std::string& id, const Values& values) {
        check_keys(values, {"zh", "tw", "hk", "en", "en.alias", "country", "org", "office", "office.en", "since",
                            "until", "note", "zh.alias", "tw.alias", "hk.alias"});
        const std::string name = id.substr(0, id.find('('));
        Tenure tenure{{},
                      std::string(get(values, "office")),
                      std::string(get(values, "office.en")),
                      date(get(values, "since")),
                      date(get(values, "until"))};
        if (const std::string_view code = get(values, "country"); !code.empty()) {
            tenure.home = make_entity_id(NodeKind::country, lexicon_.countries[country(code)].code);
        } else if (const std::string org(get(values, "org")); !org.empty()) {
            if (!lexicon_.organization_index_.contains(org))
                throw RowFault{fmt::format("unknown organization \"{}\"", org)};
            tenure.home = make_entity_id(NodeKind::organization, org);
        } else {
            throw RowFault{"a leader needs country= or org="};
        }
        const auto [at, is_new] =
            lexicon_.person_index_.emplace(id, static_cast<std::uint32_t>(lexicon_.persons.size()));
        const std::uint32_t index = at->second;
        if (is_new) {
            Person person;
            person.key = name;
            person.names = {name, first(get(values, "en"))};
            // Two transliterated characters (达尔, 阿比) are too common to know a person by; a Chinese name is not.
            const std::u32string wide = to_utf32(name);
            const bool is_chinese = tenure.home.value == "country:CHN";
            person.is_distinctive = wide.size() >= 3 || is_chinese;
            lexicon_.persons.push_back(std::move(person));
            add_forms(name, {SenseKind::leader, index});
        }
        add_all(values, {"zh", "zh.alias", "tw", "tw.alias", "hk", "hk.alias", "en", "en.alias"},
                {SenseKind::leader, index});
        if (lexicon_.persons[index].names.en.empty()) lexicon_.persons[index].names.en = first(get(values, "en"));
        lexicon_.persons[index].tenures.push_back(std::move(tenure));
    }

    void read_place(const std::string& id, const Values& values) {
        check_keys(values, {"zh", "zh.alias", "tw", "hk", "en", "country", "note"});
        Place place{id, first(get(values, "en")), {}};
        if (const std::string_view code = get(values, "country"); !code.empty()) place.country = country(code);
        const auto index = static_cast<std::uint32_t>(lexicon_.places.size());
        lexicon_.places.push_back(std::move(place));
        add_forms(std::string_view(id).substr(0, id.find("（")), {SenseKind::place, index});
        add_all(values, {"zh", "zh.alias", "tw", "hk", "en"}, {SenseKind::place, index});
    }

    /// `name<TAB>TJK<TAB>zh=高山之国`: a further name of a country that another row has.
    void read_name(const std::string& code, const Values& values) {
        check_keys(values, {"zh", "zh.char", "tw", "hk", "en", "note"});
        const std::uint32_t index = country(code);
        add_all(values, {"zh", "tw", "hk", "en"}, {SenseKind::country, index});
        add_all(values, {"zh.char"}, {SenseKind::country_short, index});
    }

    void read_words(const std::string& cls, const Fields& fields) {
        if (fields.size() != 3) throw RowFault{"expected three fields: words, class, word|word|…"};
        const ClassId id = make_class(cls);
        for (const std::string_view word : items(fields[2])) {
            const FormId form = lexicon_.vocabulary.add(to_utf32(word));
            if (form != kNoForm) lexicon_.vocabulary.add_class(form, id);
        }
    }

    ClassId make_class(const std::string& name) {
        if (!lexicon_.find_class(name) && lexicon_.class_names_.size() >= kMostClasses) {
            throw RowFault{fmt::format("more than {} word classes", kMostClasses)};
        }
        return lexicon_.make_class(name);
    }

    void read_pattern(const std::string& id, const Fields& fields) {
        if (fields.size() < 4) throw RowFault{"expected at least four fields: pattern, id, edges, pattern text"};
        PatternRow row{id, std::string(fields[2]), std::string(fields[3]), {}, place_};
        for (std::size_t i = 4; i < fields.size(); ++i) {
            const std::size_t equals = fields[i].find('=');
            if (equals == std::string_view::npos)
                throw RowFault{fmt::format("option \"{}\" is not key=value", fields[i])};
            row.options.emplace(fields[i].substr(0, equals), fields[i].substr(equals + 1));
        }
        lexicon_.patterns.push_back(std::move(row));
    }

    void read_names(std::string_view type, const std::string& id, const Fields& fields) {
        if (fields.size() != 3) throw RowFault{"expected three fields"};
        NameTables& names = lexicon_.names;
        if (type == "transliteration") {
            auto& set = id == "initial" ? names.transliteration_initial : names.transliteration;
            for (const char32_t c : folded(fields[2])) {
                if (is_han(c)) set.insert(c);
            }
            return;
        }
        for (const std::string_view item : items(fields[2])) {
            std::u32string name = folded(item);
            if (id == "japanese") {
                names.japanese_surnames.insert(std::move(name));
            } else if (name.size() == 1) {
                names.surnames.insert(name[0]);
            } else {
                names.double_surnames.insert(std::move(name));
            }
        }
    }

    Lexicon& lexicon_;
    const std::string& file_;
    Diagnostics& diagnostics_;
    std::string place_;
};

ClassId Lexicon::make_class(const std::string& name) {
    const auto [at, is_new] = class_ids_.emplace(name, static_cast<ClassId>(class_names_.size()));
    if (is_new) class_names_.push_back(name);
    return at->second;
}

std::optional<ClassId> Lexicon::find_class(std::string_view name) const {
    const auto at = class_ids_.find(std::string(name));
    if (at == class_ids_.end()) return std::nullopt;
    return at->second;
}

std::optional<std::uint32_t> Lexicon::find_country(std::string_view code) const {
    const auto at = country_index_.find(std::string(code));
    if (at == country_index_.end()) return std::nullopt;
    return at->second;
}

void Lexicon::read(std::string_view text, const std::string& file, Diagnostics& diagnostics) {
    RowReader(*this, file, diagnostics).read(text);
}

Lexicon built_in_lexicon() {
    Lexicon lexicon;
    Diagnostics diagnostics;
    for (const EmbeddedFile& file : embedded_files()) lexicon.read(file.text, std::string(file.name), diagnostics);
    if (!diagnostics.empty()) throw Error(ErrorKind::format, diagnostics.front().message, diagnostics.front().place);
    return lexicon;
}

bool holds_on(const Date& since, const Date& until, const Date& date) {
    if (date.is_empty()) return until.is_empty();
    const auto key = [](const Date& d, int missing) {
        return d.year * 10000 + (d.month != 0 ? d.month : missing) * 100 + (d.day != 0 ? d.day : missing);
    };
    if (!since.is_empty() && key(date, 99) < key(since, 0)) return false;
    return until.is_empty() || key(date, 0) <= key(until, 99);
}

}  // namespace guanxi

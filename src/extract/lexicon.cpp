#include "src/extract/lexicon.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <span>

#include <fmt/format.h>

#include "src/extract/lexicon_rows.hpp"
#include "src/text/characters.hpp"

// Each row type has one reader below; a reader says what is wrong by throwing a message.

namespace guanxi {

namespace {

/// A fault of one row; thrown by readers, caught once for the row.
struct RowFault {
    std::string message;
};

}  // namespace

/// Reads the rows of one file into a lexicon.
class RowReader {
public:
    RowReader(Lexicon& lexicon, Diagnostics& diagnostics) : lexicon_(lexicon), diagnostics_(diagnostics) {}

    void read(const std::vector<LexiconRow>& rows) {
        for (const LexiconRow& row : rows) {
            try {
                read_row(row);
            } catch (const RowFault& fault) {
                diagnostics_.push_back({Severity::warning, row.place(), fault.message + "; the row was left out"});
            }
        }
    }

private:
    void read_row(const LexiconRow& row) {
        if (row.type == "words") return read_words(row);
        if (row.type == "pattern") return read_pattern(row);
        if (row.type == "surnames" || row.type == "transliteration") return read_names(row);
        if (row.type == "country") return read_country(row);
        if (row.type == "group") return read_group(row);
        if (row.type == "organization") return read_organization(row);
        if (row.type == "agreement") return read_thing(row, lexicon_.agreements);
        if (row.type == "project") return read_thing(row, lexicon_.projects);
        if (row.type == "leader") return read_leader(row);
        if (row.type == "place") return read_place(row);
        if (row.type == "office") return read_office(row);
        if (row.type == "name") return read_name(row);
        throw RowFault{fmt::format("unknown row type \"{}\"", row.type)};
    }

    void check_keys(const LexiconRow& row, std::initializer_list<std::string_view> known) {
        for (const auto& [key, value] : row.values) {
            if (std::find(known.begin(), known.end(), key) == known.end())
                throw RowFault{fmt::format("unknown key \"{}\"", key)};
        }
    }

    void add_forms(std::string_view list, Sense sense) {
        for (const std::string_view item : list_items(list)) {
            const FormId form = lexicon_.vocabulary.add(to_utf32(item));
            if (form != kNoForm) lexicon_.vocabulary.add_sense(form, sense);
        }
    }

    /// The names of a row, its id among them, as names of one item of its table. A country's id is a code.
    void add_names(const LexiconRow& row, std::uint32_t item) {
        const std::span<const NameColumn> columns = name_columns(row.type);
        for (const NameColumn& column : columns) add_forms(row.get(column.key), {column.kind, item});
        if (row.type != "country" && row.type != "name") add_forms(plain_id(row.id), {columns.front().kind, item});
    }

    static std::string first(std::string_view list) { return std::string(first_item(list)); }

    std::uint32_t country(std::string_view code) {
        const auto index = lexicon_.find_country(code);
        if (!index) throw RowFault{fmt::format("unknown country code \"{}\"", code)};
        return *index;
    }

    Date date(std::string_view text) {
        if (text.empty()) return {};
        const auto parsed = parse_date(text);
        if (!parsed || parsed->year == 0)
            throw RowFault{fmt::format("\"{}\" is not a date (expected 2025, 2025-06 or 2025-06-17)", text)};
        return *parsed;
    }

    /// A date without month or day stands for all its days, so that 2020 is not after 2020-03.
    static void check_order(const Date& since, const Date& until) {
        if (since.is_empty() || holds_on({}, until, since)) return;
        throw RowFault{fmt::format("the time ends ({}) before it begins ({})", to_string(until), to_string(since))};
    }

    std::vector<Membership> members(std::string_view list) {
        std::vector<Membership> all;
        for (const std::string_view item : list_items(list)) {
            if (item == "UN") continue;
            Membership membership;
            const std::size_t at = item.find('@');
            membership.country = country(item.substr(0, at));
            if (at != std::string_view::npos) {
                const std::string_view time = item.substr(at + 1);
                const std::size_t dots = time.find("..");
                membership.since = date(time.substr(0, dots));
                if (dots != std::string_view::npos) membership.until = date(time.substr(dots + 2));
                check_order(membership.since, membership.until);
            }
            all.push_back(membership);
        }
        return all;
    }

    /// Names of offices are for labels (`OfficeNames`); what is an office in a text is told by words.
    void read_office(const LexiconRow& row) {
        check_keys(row, {"zh.alias", "en", "en.alias", "prefix", "note"});
        if (row.values.count("en") == 0) throw RowFault{"an office needs its English name (en)"};
        if (const std::string_view prefix = row.get("prefix"); !prefix.empty() && prefix != "yes")
            throw RowFault{fmt::format("prefix is \"{}\" (expected yes)", prefix)};
    }

    void read_country(const LexiconRow& row) {
        const std::string code(row.id);
        check_keys(row, {"zh", "zh.formal", "zh.alias", "zh.char", "tw", "hk", "en", "en.formal", "en.alias", "en.adj",
                         "capital.zh", "capital.tw", "capital.en", "seat.zh", "seat.tw", "seat.en", "shared", "note"});
        if (code.size() != 3 || !std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; })) {
            throw RowFault{fmt::format("\"{}\" is no ISO 3166-1 alpha-3 code", code)};
        }
        if (lexicon_.country_index_.contains(code)) throw RowFault{fmt::format("country {} stands twice", code)};
        const auto index = static_cast<std::uint32_t>(lexicon_.countries.size());
        lexicon_.countries.push_back({code, {first(row.get("zh")), first(row.get("en"))}});
        lexicon_.country_index_.emplace(code, index);
        add_names(row, index);
        for (const std::string_view item : list_items(row.get("en.adj"))) {
            const FormId form = lexicon_.vocabulary.add(to_utf32(item));
            if (form != kNoForm) lexicon_.vocabulary.add_class(form, make_class("country.adjective"));
        }
    }

    void read_group(const LexiconRow& row) {
        const std::string id(row.id);
        check_keys(row, {"zh", "tw", "en", "members", "size", "note"});
        CountryGroup group{id, members(row.get("members")), 0};
        if (const std::string_view size = row.get("size"); !size.empty()) {
            const auto [end, error] = std::from_chars(size.data(), size.data() + size.size(), group.size);
            if (error != std::errc{} || end != size.data() + size.size() || group.size <= 0)
                throw RowFault{fmt::format("size \"{}\" is no number", size)};
        }
        const auto index = static_cast<std::uint32_t>(lexicon_.groups.size());
        lexicon_.groups.push_back(std::move(group));
        add_names(row, index);
    }

    void read_organization(const LexiconRow& row) {
        const std::string id(row.id);
        check_keys(row, {"label", "zh.alias", "tw", "hk", "en", "en.alias", "organ.zh", "organ.tw", "organ.en",
                         "members", "seat", "seat.zh", "seat.tw", "seat.en", "note", "zh.char"});
        if (lexicon_.organization_index_.contains(id)) throw RowFault{fmt::format("organization {} stands twice", id)};
        const auto index = static_cast<std::uint32_t>(lexicon_.organizations.size());
        const std::string_view shown = row.get("label");
        lexicon_.organizations.push_back(
            {id, {shown.empty() ? id : std::string(shown), first(row.get("en"))}, members(row.get("members"))});
        lexicon_.organization_index_.emplace(id, index);
        add_names(row, index);
    }

    void read_thing(const LexiconRow& row, std::vector<NamedThing>& table) {
        const std::string id(row.id);
        check_keys(row, {"label", "zh.alias", "tw", "hk", "en", "en.alias", "subtype", "members", "note"});
        NamedThing thing{id, {id, first(row.get("en"))}, {}, members(row.get("members"))};
        if (const std::string_view subtype = row.get("subtype"); !subtype.empty()) {
            thing.subtype = parse_agreement_kind(subtype);
            if (!thing.subtype) throw RowFault{fmt::format("unknown subtype \"{}\"", subtype)};
        }
        if (const std::string_view shown = row.get("label"); !shown.empty()) thing.names.zh = shown;
        const auto index = static_cast<std::uint32_t>(table.size());
        table.push_back(std::move(thing));
        add_names(row, index);
    }

    void read_leader(const LexiconRow& row) {
        const std::string id(row.id);
        check_keys(row, {"zh", "tw", "hk", "en", "en.alias", "country", "org", "office", "office.en", "since", "until",
                         "note", "zh.alias", "tw.alias", "hk.alias"});
        const std::string name(plain_id(id));
        Tenure tenure{{},
                      std::string(row.get("office")),
                      std::string(row.get("office.en")),
                      date(row.get("since")),
                      date(row.get("until"))};
        check_order(tenure.since, tenure.until);
        if (const std::string_view code = row.get("country"); !code.empty()) {
            tenure.home = make_entity_id(NodeKind::country, lexicon_.countries[country(code)].code);
        } else if (const std::string org(row.get("org")); !org.empty()) {
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
            person.id = id;
            person.key = name;
            person.names = {name, first(row.get("en"))};
            person.is_distinctive = tenure.home.value == "country:CHN";
            lexicon_.persons.push_back(std::move(person));
        }
        add_names(row, index);
        if (lexicon_.persons[index].names.en.empty()) lexicon_.persons[index].names.en = first(row.get("en"));
        lexicon_.persons[index].tenures.push_back(std::move(tenure));
    }

    void read_place(const LexiconRow& row) {
        const std::string id(row.id);
        check_keys(row, {"zh", "zh.alias", "tw", "hk", "en", "country", "shared", "note"});
        Place place{id, first(row.get("en")), {}};
        if (const std::string_view code = row.get("country"); !code.empty()) place.country = country(code);
        const auto index = static_cast<std::uint32_t>(lexicon_.places.size());
        lexicon_.places.push_back(std::move(place));
        add_names(row, index);
    }

    /// `name<TAB>TJK<TAB>zh=高山之国`: a further name of a country that another row has.
    void read_name(const LexiconRow& row) {
        check_keys(row, {"zh", "zh.char", "tw", "hk", "en", "note"});
        add_names(row, country(row.id));
    }

    void read_words(const LexiconRow& row) {
        if (row.columns.size() != 1) throw RowFault{"expected three fields: words, class, word|word|…"};
        const ClassId id = make_class(std::string(row.id));
        for (const std::string_view word : list_items(row.columns[0])) {
            const FormId form = lexicon_.vocabulary.add(to_utf32(word));
            if (form != kNoForm) lexicon_.vocabulary.add_class(form, id);
        }
    }

    ClassId make_class(const std::string& name) {
        constexpr std::size_t kRoom = kMostClasses - 2;  // for the class of patterns' words and one that no word has
        if (!lexicon_.find_class(name) && lexicon_.class_names.size() >= kRoom) {
            throw RowFault{fmt::format("more than {} word classes", kRoom)};
        }
        return lexicon_.make_class(name);
    }

    void read_pattern(const LexiconRow& row) {
        const auto& columns = row.columns;
        if (columns.size() < 2) throw RowFault{"expected at least four fields: pattern, id, edges, pattern text"};
        PatternRow pattern{std::string(row.id), std::string(columns[0]), std::string(columns[1]), {}, row.place()};
        for (std::size_t i = 2; i < columns.size(); ++i) {
            const std::size_t equals = columns[i].find('=');
            if (equals == std::string_view::npos)
                throw RowFault{fmt::format("option \"{}\" is not key=value", columns[i])};
            pattern.options.emplace(columns[i].substr(0, equals), columns[i].substr(equals + 1));
        }
        lexicon_.patterns.push_back(std::move(pattern));
    }

    void read_names(const LexiconRow& row) {
        if (row.columns.size() != 1) throw RowFault{"expected three fields"};
        NameTables& names = lexicon_.names;
        if (row.type == "transliteration") {
            if (row.id != "characters" && row.id != "initial")
                throw RowFault{fmt::format("unknown sort of characters \"{}\"", row.id)};
            auto& set = row.id == "initial" ? names.transliteration_initial : names.transliteration;
            for (const char32_t c : folded(row.columns[0])) {
                if (is_han(c)) set.insert(c);
            }
            return;
        }
        static constexpr std::string_view kSorts[] = {"single", "double", "japanese", "korean", "vietnamese"};
        if (std::find(std::begin(kSorts), std::end(kSorts), row.id) == std::end(kSorts))
            throw RowFault{fmt::format("unknown sort of surnames \"{}\"", row.id)};
        for (const std::string_view item : list_items(row.columns[0])) {
            std::u32string name = folded(item);
            if (row.id == "japanese") {
                names.japanese_surnames.insert(std::move(name));
            } else if (name.size() == 1) {
                names.surnames.insert(name[0]);
            } else {
                names.double_surnames.insert(std::move(name));
            }
        }
    }

    Lexicon& lexicon_;
    Diagnostics& diagnostics_;
};

ClassId Lexicon::make_class(const std::string& name) {
    const auto [at, is_new] = class_ids_.emplace(name, static_cast<ClassId>(class_names.size()));
    if (is_new) class_names.push_back(name);
    return at->second;
}

std::optional<ClassId> Lexicon::find_class(std::string_view name) const {
    const auto at = class_ids_.find(name);
    if (at == class_ids_.end()) return std::nullopt;
    return at->second;
}

std::optional<std::uint32_t> Lexicon::find_country(std::string_view code) const {
    const auto at = country_index_.find(code);
    if (at == country_index_.end()) return std::nullopt;
    return at->second;
}

void Lexicon::index() {
    for (std::size_t i = 0; i < class_names.size(); ++i) class_ids_.emplace(class_names[i], static_cast<ClassId>(i));
    for (std::uint32_t i = 0; i < countries.size(); ++i) country_index_.emplace(countries[i].code, i);
}

void Lexicon::index_surnames() {
    surname_index_.clear();
    for (std::uint32_t i = 0; i < persons.size(); ++i) {
        const std::string& name = persons[i].names.en;
        if (name.find(' ') == std::string::npos) continue;
        surname_index_[name.substr(name.rfind(' ') + 1)].push_back(i);
        std::vector<std::uint32_t>& first = surname_index_[name.substr(0, name.find(' '))];
        if (first.empty() || first.back() != i) first.push_back(i);
    }
}

std::span<const std::uint32_t> Lexicon::persons_named(std::string_view word) const {
    const auto at = surname_index_.find(word);
    if (at == surname_index_.end()) return {};
    return at->second;
}

void Lexicon::read(std::string_view text, const std::string& file, Diagnostics& diagnostics) {
    if (person_index_.empty()) {
        for (std::uint32_t i = 0; i < persons.size(); ++i) person_index_.emplace(persons[i].id, i);
        for (std::uint32_t i = 0; i < organizations.size(); ++i) organization_index_.emplace(organizations[i].key, i);
    }
    RowReader(*this, diagnostics).read(split_rows(text, file, diagnostics));
}

bool holds_on(const Date& since, const Date& until, const Date& date) {
    if (date.year == 0) return until.is_empty();
    const auto key = [](const Date& d, int missing) {
        return d.year * 10000 + (d.month != 0 ? d.month : missing) * 100 + (d.day != 0 ? d.day : missing);
    };
    if (!since.is_empty() && key(date, 99) < key(since, 0)) return false;
    return until.is_empty() || key(date, 0) <= key(until, 99);
}

const Tenure* tenure_on(const Person& person, const Date& day) {
    for (const Tenure& tenure : person.tenures) {
        if (holds_on(tenure.since, tenure.until, day)) return &tenure;
    }
    return person.tenures.empty() ? nullptr : &person.tenures.back();
}

}  // namespace guanxi

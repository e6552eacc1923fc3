#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "graph/base/date.hpp"
#include "graph/base/error.hpp"
#include "graph/facts/facts.hpp"
#include "src/extract/character_set.hpp"
#include "src/extract/text_hash.hpp"
#include "src/extract/vocabulary.hpp"

namespace guanxi {

/// A country of the lexicon.
struct Country {
    std::string code;  ///< ISO 3166-1 alpha-3.
    Names names;
};

/// A country that belongs to a group or organisation for some time.
struct Membership {
    std::uint32_t country = 0;
    Date since;  ///< Empty: from the beginning.
    Date until;  ///< Empty: to this day.
};

/// A named set of countries that stands for its members (中亚五国).
struct CountryGroup {
    std::string key;
    std::vector<Membership> members;
    int size = 0;  ///< The number that is part of its name, or 0.
};

/// An organisation, standing mechanism or forum.
struct Organization {
    std::string key;
    Names names;
    std::vector<Membership> members;
};

/// An agreement or project that is known by name.
struct NamedThing {
    std::string key;
    Names names;
    std::optional<AgreementKind> subtype;
    std::vector<Membership> members;
};

/// One office that a person held.
struct Tenure {
    EntityId home;
    std::string office_zh;
    std::string office_en;
    Date since;
    Date until;
};

/// A leader of the lexicon.
struct Person {
    std::string id;  ///< As in the data: the name, with the country in parentheses where two share it.
    std::string key;
    Names names;
    std::vector<Tenure> tenures;
    bool is_distinctive = false;  ///< Every name is enough to know them by, without an office beside it.
};

/// A city, region or venue.
struct Place {
    std::string key;
    std::string en;
    std::optional<std::uint32_t> country;
};

/// A relation pattern as the data gives it; `patterns.hpp` compiles it.
struct PatternRow {
    std::string id;
    std::string edges;  ///< "met(S,B)"; several parted by spaces.
    std::string pattern;
    std::map<std::string, std::string> options;
    std::string place;  ///< File and line, for messages.
};

/// How names of persons are written (`names.lex`).
struct NameTables {
    CharacterSet surnames;
    std::unordered_set<std::u32string> double_surnames;
    std::unordered_set<std::u32string> japanese_surnames;
    CharacterSet transliteration;
    CharacterSet transliteration_initial;
};

/// All that the program knows of names and words, from the files in `data/` and the user's own. Built once, then
/// read-only.
class Lexicon {
public:
    std::vector<Country> countries;
    std::vector<CountryGroup> groups;
    std::vector<Organization> organizations;
    std::vector<NamedThing> agreements;
    std::vector<NamedThing> projects;
    std::vector<Person> persons;
    std::vector<Place> places;
    std::vector<PatternRow> patterns;
    std::uint32_t compiled_patterns = 0;  ///< So many of them, from the first on, have their words in the vocabulary.
    NameTables names;
    std::vector<std::string> class_names;  ///< By number.
    Vocabulary vocabulary;

    /// The class of a name; made where missing.
    ClassId make_class(const std::string& name);
    /// The class of a name, if any row has it.
    std::optional<ClassId> find_class(std::string_view name) const;
    std::optional<std::uint32_t> find_country(std::string_view code) const;  ///< By its code, as in "TJK".

    /// Reads rows into the lexicon. `file` names them in messages. A bad row is reported with its line and left out.
    /// `docs` of the grammar: `data/README.md`.
    void read(std::string_view text, const std::string& file, Diagnostics& diagnostics);

    /// Makes the look-ups by name anew after the tables were filled.
    void index();

    /// Makes the look-up of persons by the first and the last word of their English names.
    void index_surnames();
    /// The persons whose English name begins or ends with this word, by rising number.
    std::span<const std::uint32_t> persons_named(std::string_view word) const;

private:
    friend class RowReader;
    TextMap<ClassId> class_ids_;
    TextMap<std::uint32_t> country_index_;
    std::unordered_map<std::string, std::uint32_t> organization_index_;
    TextMap<std::vector<std::uint32_t>> surname_index_;
    std::unordered_map<std::string, std::uint32_t> person_index_;  ///< Only while rows are read.
};

/// The lexicon that is built into the program, from the files in `data/`.
Lexicon built_in_lexicon();

/// Whether a membership or tenure holds on `date`; on a date without a year, whether it holds to this day.
bool holds_on(const Date& since, const Date& until, const Date& date);
/// The first office that a person holds on a day, else the last one listed; null without any.
const Tenure* tenure_on(const Person& person, const Date& day);

}  // namespace guanxi

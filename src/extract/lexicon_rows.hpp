#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/error.hpp"
#include "src/extract/vocabulary.hpp"

namespace guanxi {

/// One row of a lexicon file: fields parted by tabs. Views the file's text.
struct LexiconRow {
    std::string_view type;                  ///< The first field: "country", "pattern", …
    std::string_view id;                    ///< The second field; not empty.
    std::vector<std::string_view> columns;  ///< The fields after the id, as they stand.
    std::map<std::string_view, std::string_view, std::less<>>
        values;  ///< Those columns by key, where all are key=value.
    std::string_view file;
    std::size_t line = 0;  ///< Counted from 1.

    /// The value of a key, or nothing.
    std::string_view get(std::string_view key) const;
    /// "my.lex: line 3", for messages.
    std::string place() const;
};

/// Whether the columns of a row of this type are key=value. Those of `words`, `pattern`, `surnames` and
/// `transliteration` have their meaning by position.
bool has_keys(std::string_view type);

/// The rows of a file, in its order, without comments and empty lines. A row that is no row (a field missing, a key
/// twice) is reported and left out. `file` is viewed too. Throws Error{encoding} where the text is not UTF-8.
std::vector<LexiconRow> split_rows(std::string_view text, std::string_view file, Diagnostics& diagnostics);

/// A column that holds names, and what they are the names of.
struct NameColumn {
    std::string_view key;
    SenseKind kind;
};

/// The columns of a row of this type that hold names. The id is a name too, except that of a country.
std::span<const NameColumn> name_columns(std::string_view type);

/// The id without what only tells it from another: 侯赛因 of 侯赛因(IRQ), 金斯敦 of 金斯敦（圣文森特）.
std::string_view plain_id(std::string_view id);

/// The items of a list parted by `|`; empty ones are passed over.
std::vector<std::string_view> list_items(std::string_view list);

/// The first item of a list, or nothing.
std::string_view first_item(std::string_view list);

}  // namespace guanxi

#include "src/extract/lexicon_rows.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "src/text/characters.hpp"

namespace guanxi {

namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> fields;
    for (std::size_t at = 0;;) {
        const std::size_t end = text.find(separator, at);
        fields.push_back(text.substr(at, end == std::string_view::npos ? end : end - at));
        if (end == std::string_view::npos) return fields;
        at = end + 1;
    }
}

constexpr NameColumn kCountryColumns[] = {{"zh", SenseKind::country},         {"zh.formal", SenseKind::country},
                                          {"zh.alias", SenseKind::country},   {"tw", SenseKind::country},
                                          {"hk", SenseKind::country},         {"en", SenseKind::country},
                                          {"en.formal", SenseKind::country},  {"en.alias", SenseKind::country},
                                          {"en.adj", SenseKind::country},     {"zh.char", SenseKind::country_short},
                                          {"capital.zh", SenseKind::capital}, {"capital.tw", SenseKind::capital},
                                          {"capital.en", SenseKind::capital}, {"seat.zh", SenseKind::capital},
                                          {"seat.tw", SenseKind::capital},    {"seat.en", SenseKind::capital}};
constexpr NameColumn kNameColumns[] = {{"zh", SenseKind::country},
                                       {"tw", SenseKind::country},
                                       {"hk", SenseKind::country},
                                       {"en", SenseKind::country},
                                       {"zh.char", SenseKind::country_short}};
constexpr NameColumn kGroupColumns[] = {{"zh", SenseKind::group}, {"tw", SenseKind::group}, {"en", SenseKind::group}};
constexpr NameColumn kOrganizationColumns[] = {
    {"label", SenseKind::organization}, {"zh.alias", SenseKind::organization}, {"tw", SenseKind::organization},
    {"hk", SenseKind::organization},    {"en", SenseKind::organization},       {"en.alias", SenseKind::organization},
    {"organ.zh", SenseKind::organ},     {"organ.tw", SenseKind::organ},        {"organ.en", SenseKind::organ},
    {"seat.zh", SenseKind::seat},       {"seat.tw", SenseKind::seat},          {"seat.en", SenseKind::seat}};
constexpr NameColumn kAgreementColumns[] = {{"label", SenseKind::agreement}, {"zh.alias", SenseKind::agreement},
                                            {"tw", SenseKind::agreement},    {"hk", SenseKind::agreement},
                                            {"en", SenseKind::agreement},    {"en.alias", SenseKind::agreement}};
constexpr NameColumn kProjectColumns[] = {{"label", SenseKind::project}, {"zh.alias", SenseKind::project},
                                          {"tw", SenseKind::project},    {"hk", SenseKind::project},
                                          {"en", SenseKind::project},    {"en.alias", SenseKind::project}};
constexpr NameColumn kLeaderColumns[] = {{"zh", SenseKind::leader}, {"zh.alias", SenseKind::leader},
                                         {"tw", SenseKind::leader}, {"tw.alias", SenseKind::leader},
                                         {"hk", SenseKind::leader}, {"hk.alias", SenseKind::leader},
                                         {"en", SenseKind::leader}, {"en.alias", SenseKind::leader}};
constexpr NameColumn kPlaceColumns[] = {{"zh", SenseKind::place},
                                        {"zh.alias", SenseKind::place},
                                        {"tw", SenseKind::place},
                                        {"hk", SenseKind::place},
                                        {"en", SenseKind::place}};

/// Fills the row's values from its columns; what is wrong with them, if anything is.
std::optional<std::string> read_values(LexiconRow& row) {
    for (std::size_t i = 0; i < row.columns.size(); ++i) {
        const std::string_view column = row.columns[i];
        const std::size_t equals = column.find('=');
        if (equals == std::string_view::npos || equals == 0)
            return fmt::format("field {} (\"{}\") is not key=value", i + 3, column);
        const std::string_view key = column.substr(0, equals);
        if (!row.values.emplace(key, column.substr(equals + 1)).second)
            return fmt::format("key \"{}\" stands twice", key);
    }
    return std::nullopt;
}

/// Fills the row from its line; what is wrong with it, if anything is.
std::optional<std::string> read_fields(std::string_view line, LexiconRow& row) {
    row.columns = split(line, '\t');
    if (row.columns.size() < 2) return "expected fields parted by tabs: row type, id, …";
    row.type = row.columns[0];
    row.id = row.columns[1];
    row.columns.erase(row.columns.begin(), row.columns.begin() + 2);
    if (row.id.empty()) return "the second field (the id) is empty";
    return has_keys(row.type) ? read_values(row) : std::nullopt;
}

}  // namespace

std::string_view LexiconRow::get(std::string_view key) const {
    const auto at = values.find(key);
    return at == values.end() ? std::string_view() : at->second;
}

std::string LexiconRow::place() const { return fmt::format("{}: line {}", file, line); }

bool has_keys(std::string_view type) {
    return type != "words" && type != "pattern" && type != "surnames" && type != "transliteration";
}

std::vector<LexiconRow> split_rows(std::string_view text, std::string_view file, Diagnostics& diagnostics) {
    if (const std::size_t bad = find_invalid_utf8(text); bad != text.size()) {
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(bad), '\n');
        throw Error(ErrorKind::encoding, "a lexicon file must be UTF-8", fmt::format("{}: line {}", file, line));
    }
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::vector<LexiconRow> rows;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
            line.remove_suffix(1);
        if (line.empty() || line.front() == '#') continue;
        LexiconRow row;
        row.file = file;
        row.line = number;
        if (const auto fault = read_fields(line, row)) {
            diagnostics.push_back({Severity::warning, row.place(), *fault + "; the row was left out"});
        } else {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::span<const NameColumn> name_columns(std::string_view type) {
    if (type == "country") return kCountryColumns;
    if (type == "name") return kNameColumns;
    if (type == "group") return kGroupColumns;
    if (type == "organization") return kOrganizationColumns;
    if (type == "agreement") return kAgreementColumns;
    if (type == "project") return kProjectColumns;
    if (type == "leader") return kLeaderColumns;
    if (type == "place") return kPlaceColumns;
    return {};
}

std::string_view plain_id(std::string_view id) { return id.substr(0, std::min(id.find('('), id.find("（"))); }

std::vector<std::string_view> list_items(std::string_view list) {
    std::vector<std::string_view> items = split(list, '|');
    std::erase_if(items, [](std::string_view item) { return item.empty(); });
    return items;
}

std::string_view first_item(std::string_view list) { return list.substr(0, list.find('|')); }

}  // namespace guanxi

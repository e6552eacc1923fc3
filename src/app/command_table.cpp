#include "src/app/command_table.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <string_view>

#include <CLI/CLI.hpp>

#include "src/app/options.hpp"

namespace guanxi {

namespace {

/// Whether a value of this name is a file or a folder.
bool names_path(std::string_view value) {
    static constexpr std::array<std::string_view, 5> kPaths{"PATH", "FILE", "GRAPH", "INPUT", "GOLD"};
    return std::find(kPaths.begin(), kPaths.end(), value) != kPaths.end();
}

/// What CLI11 calls a text for which nothing else was said.
constexpr std::string_view kNoTypeName = "TEXT";

OptionRow row_of(const CLI::Option& option, const OptionWords& words) {
    OptionRow row;
    for (const std::string& name : option.get_snames()) row.names.push_back("-" + name);
    for (const std::string& name : option.get_lnames()) row.names.push_back("--" + name);
    if (option.get_items_expected_max() > 0) row.value = option.get_type_name();
    if (option.get_positional() && row.value == kNoTypeName) row.value = option.get_name(true);
    row.description = option.get_description();
    if (const auto list = words.find(&option); list != words.end()) row.words = list->second;
    row.is_list = option.get_delimiter() != '\0';
    row.is_path = names_path(option.get_positional() ? option.get_name(true) : row.value);
    row.may_repeat = option.get_items_expected_max() > 1;
    row.is_required = option.get_required();
    return row;
}

void add_rows(const CLI::App& command, const std::string& name, const OptionWords& words,
              std::vector<CommandRow>& table) {
    CommandRow row{name, command.get_description(), {}, {}};
    for (const CLI::Option* option : command.get_options())
        (option->get_positional() ? row.arguments : row.options).push_back(row_of(*option, words));
    table.push_back(std::move(row));
    for (const CLI::App* inner : command.get_subcommands([](const CLI::App*) { return true; }))
        add_rows(*inner, name.empty() ? inner->get_name() : name + " " + inner->get_name(), words, table);
}

}  // namespace

std::vector<CommandRow> command_table() {
    Settings settings;
    RawOptions raw;
    CLI::App app{"", "guanxi"};
    const OptionWords words = declare_commands(app, settings, raw);
    std::vector<CommandRow> table;
    add_rows(app, "", words, table);
    return table;
}

const CommandRow& command_named(const std::vector<CommandRow>& table, const std::string& name) {
    const auto at = std::find_if(table.begin(), table.end(), [&](const CommandRow& row) { return row.name == name; });
    assert(at != table.end());
    return *at;
}

std::vector<std::string> commands_within(const std::vector<CommandRow>& table, const std::string& name) {
    const std::string front = name.empty() ? "" : name + " ";
    std::vector<std::string> inner;
    for (const CommandRow& row : table) {
        if (row.name.size() <= front.size() || !row.name.starts_with(front)) continue;
        const std::string rest = row.name.substr(front.size());
        if (rest.find(' ') == std::string::npos) inner.push_back(rest);
    }
    return inner;
}

}  // namespace guanxi

#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "src/app/completion.hpp"

// A line for each option of each command, with the condition that the command was typed.

namespace guanxi {

namespace {

std::string in_quotes(std::string_view text) {
    std::string quoted = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\') quoted += '\\';
        quoted += c;
    }
    return quoted + "'";
}

/// The front of every line: for which command it is.
std::string line_for(const std::vector<CommandRow>& table, const std::string& command) {
    if (command.empty()) return "complete -c guanxi -n __fish_use_subcommand";
    std::string seen;
    for (std::size_t begin = 0; begin < command.size();) {
        const std::size_t end = std::min(command.find(' ', begin), command.size());
        seen += (seen.empty() ? "" : "; and ") + ("__fish_seen_subcommand_from " + command.substr(begin, end - begin));
        begin = end + 1;
    }
    const std::vector<std::string> inner = commands_within(table, command);
    if (!inner.empty()) seen += fmt::format("; and not __fish_seen_subcommand_from {}", fmt::join(inner, " "));
    return "complete -c guanxi -n " + in_quotes(seen);
}

std::string value_of(const OptionRow& option) {
    if (option.value.empty()) return "";
    if (option.is_path) return " -r -F";
    if (option.words.empty()) return " -x";
    if (!option.is_list) return fmt::format(" -x -a '{}'", fmt::join(option.words, " "));
    return fmt::format(" -x -a '(__fish_complete_list , \"printf %s\\\\\\n {}\")'", fmt::join(option.words, " "));
}

std::string line_of(const OptionRow& option) {
    std::string text;
    for (const std::string& name : option.names)
        text += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    return text + value_of(option) + " -d " + in_quotes(option.description) + "\n";
}

}  // namespace

std::string fish_completion(const std::vector<CommandRow>& table) {
    std::string text = "# fish completion for guanxi; made from the table of its options when it was built.\n";
    for (const CommandRow& command : table) {
        const std::string front = line_for(table, command.name);
        for (const std::string& inner : commands_within(table, command.name)) {
            const std::string full = command.name.empty() ? inner : command.name + " " + inner;
            text += fmt::format("{} -f -a {} -d {}\n", front, inner, in_quotes(command_named(table, full).description));
        }
        for (const OptionRow& argument : command.arguments) {
            if (!argument.words.empty()) text += fmt::format("{} -f -a '{}'\n", front, fmt::join(argument.words, " "));
        }
        for (const OptionRow& option : command.options) text += front + line_of(option);
    }
    return text;
}

}  // namespace guanxi

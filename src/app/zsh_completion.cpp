#include <string_view>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "src/app/completion.hpp"

// A function for each command that gives `_arguments` the options; a command with others within it hands on to theirs.

namespace guanxi {

namespace {

/// A text within single quotes.
std::string in_quotes(std::string_view text) {
    std::string quoted = "'";
    for (const char c : text) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

/// A text in which characters that `_arguments` and `_describe` read as their own are not.
std::string plain(std::string_view text, std::string_view special) {
    std::string plain;
    for (const char c : text) {
        if (special.find(c) != std::string_view::npos) plain += '\\';
        plain += c;
    }
    return plain;
}

/// ":FORMAT:(dot svg)", what a value may be.
std::string value_of(const OptionRow& option) {
    if (option.value.empty()) return "";
    const std::string name = plain(option.value, ":[]\\");
    if (option.is_list) {
        const std::string words = fmt::format("{}", fmt::join(option.words, " "));
        return option.words.empty() ? fmt::format(":{}: ", name)
                                    : fmt::format(":{0}:_values -s , {0} {1}", name, words);
    }
    if (!option.words.empty()) return fmt::format(":{}:({})", name, fmt::join(option.words, " "));
    return fmt::format(":{}:{}", name, option.is_path ? "_files" : " ");
}

/// The line of an option: `'(-o --output)'{-o,--output=}'[file]:PATH:_files'`.
std::string line_of(const OptionRow& option) {
    std::vector<std::string> names = option.names;
    for (std::string& name : names) {
        if (name.starts_with("--") && !option.value.empty()) name += '=';  // --output PATH and --output=PATH
    }
    const std::string rest = in_quotes("[" + plain(option.description, "[]\\") + "]" + value_of(option));
    const std::string others = option.may_repeat ? "*" : fmt::format("({})", fmt::join(option.names, " "));
    if (names.size() == 1) return in_quotes(others + names.front()) + rest;
    return in_quotes(others) + fmt::format("{{{}}}", fmt::join(names, ",")) + rest;
}

std::string function_name(std::string_view command) {
    std::string name = "_guanxi";
    if (!command.empty()) name += "_" + std::string(command);
    for (char& c : name) c = c == ' ' ? '_' : c;
    return name;
}

/// A command that others are within.
std::string hand_on(const std::vector<CommandRow>& table, const CommandRow& command,
                    const std::vector<std::string>& inner) {
    std::string text = "        '1: :->command' '*:: :->rest' && return\n    case $state in\n        command)\n";
    text += "            commands=(\n";
    for (const std::string& name : inner) {
        const std::string full = command.name.empty() ? name : command.name + " " + name;
        text +=
            "                " + in_quotes(name + ":" + plain(command_named(table, full).description, ":\\")) + "\n";
    }
    text += "            )\n            _describe command commands\n            ;;\n";
    text += fmt::format("        rest) (( $+functions[{0}_$words[1]] )) && {0}_$words[1] ;;\n    esac\n",
                        function_name(command.name));
    return text;
}

std::string function_of(const std::vector<CommandRow>& table, const CommandRow& command) {
    const std::vector<std::string> inner = commands_within(table, command.name);
    std::string text = function_name(command.name) + "() {\n";
    if (!inner.empty()) text += "    local curcontext=$curcontext state line\n    local -a commands\n";
    text += fmt::format("    _arguments {} \\\n", inner.empty() ? "-s" : "-C");
    for (const OptionRow& option : command.options) text += "        " + line_of(option) + " \\\n";
    if (!inner.empty()) return text + hand_on(table, command, inner) + "}\n\n";
    const OptionRow& argument = command.arguments.front();
    return text + "        " + in_quotes((argument.may_repeat ? "*" : "1") + value_of(argument)) + "\n}\n\n";
}

}  // namespace

std::string zsh_completion(const std::vector<CommandRow>& table) {
    std::string text = "#compdef guanxi\n# Made from the table of guanxi's options when it was built.\n\n";
    for (const CommandRow& command : table) text += function_of(table, command);
    return text + "_guanxi \"$@\"\n";
}

}  // namespace guanxi

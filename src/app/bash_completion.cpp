#include <fmt/format.h>
#include <fmt/ranges.h>

#include "src/app/completion.hpp"

// One function that finds the command among the words typed so far, then says what may come: a word of a list, several
// of them parted by commas, a file, or anything.

namespace guanxi {

namespace {

constexpr const char* kBegin = R"(# bash completion for guanxi; made from the table of its options when it was built.
_guanxi() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    local command= options= kind= words= rest=any rest_words= i
    local IFS=$' \t\n'
    COMPREPLY=()
    if [[ $cur == = ]]; then # --option=value comes as three words
        cur=
    elif [[ $prev == = && $COMP_CWORD -gt 2 ]]; then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    for ((i = 1; i < COMP_CWORD; ++i)); do
        case "$command ${COMP_WORDS[i]}" in
)";

constexpr const char* kEnd = R"(    esac
    if [[ -z $kind && $cur == -* ]]; then
        kind=word words=$options
    elif [[ -z $kind ]]; then
        kind=$rest words=$rest_words
    fi
    case $kind in
        word) COMPREPLY=($(compgen -W "$words" -- "$cur")) ;;
        list)
            [[ $cur == *,* ]] && i=${cur%,*}, || i=
            compopt -o nospace 2>/dev/null
            COMPREPLY=($(compgen -P "$i" -W "$words" -- "${cur##*,}"))
            ;;
        file)
            compopt -o filenames 2>/dev/null
            IFS=$'\n'
            COMPREPLY=($(compgen -f -- "$cur"))
            ;;
    esac
}
complete -F _guanxi guanxi
)";

/// "word words='svg png'", what bash is told about a value.
std::string kind_of(const OptionRow& option) {
    if (!option.words.empty())
        return fmt::format("{} words='{}'", option.is_list ? "list" : "word", fmt::join(option.words, " "));
    return option.is_path ? "file" : "any";
}

/// What may follow a command: other commands, or its arguments.
std::string rest_of(const std::vector<CommandRow>& table, const CommandRow& command) {
    const std::vector<std::string> inner = commands_within(table, command.name);
    if (!inner.empty()) return fmt::format(" rest=word rest_words='{}'", fmt::join(inner, " "));
    if (command.arguments.empty()) return "";
    const OptionRow& argument = command.arguments.front();
    if (!argument.words.empty()) return fmt::format(" rest=word rest_words='{}'", fmt::join(argument.words, " "));
    return argument.is_path ? " rest=file" : "";
}

std::string branch_of(const std::vector<CommandRow>& table, const CommandRow& command) {
    std::string options, values;
    for (const OptionRow& option : command.options) {
        options += fmt::format("{}{}", options.empty() ? "" : " ", fmt::join(option.names, " "));
        if (!option.value.empty())
            values += fmt::format("                {}) kind={} ;;\n", fmt::join(option.names, " | "), kind_of(option));
    }
    std::string text =
        fmt::format("        '{}')\n            options='{}'{}\n", command.name, options, rest_of(table, command));
    if (!values.empty()) text += "            case $prev in\n" + values + "            esac\n";
    return text + "            ;;\n";
}

}  // namespace

std::string bash_completion(const std::vector<CommandRow>& table) {
    std::string text = kBegin;
    for (const CommandRow& command : table) {
        for (const std::string& inner : commands_within(table, command.name)) {
            const std::string full = command.name.empty() ? inner : command.name + " " + inner;
            text += fmt::format("            '{} {}') command='{}' ;;\n", command.name, inner, full);
        }
    }
    text += "        esac\n    done\n    case $command in\n";
    for (const CommandRow& command : table) text += branch_of(table, command);
    return text + kEnd;
}

}  // namespace guanxi

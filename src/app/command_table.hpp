#pragma once

#include <string>
#include <vector>

namespace guanxi {

/// An option or an argument of a command, as its user sees it.
struct OptionRow {
    std::vector<std::string> names;  ///< As they are typed: "-o", "--output"; none of an argument.
    std::string value;               ///< What it takes: "PATH"; empty of a flag. Of an argument: its name.
    std::string description;
    std::vector<std::string> words;  ///< What may be given, where that is a list of words.
    bool is_list = false;            ///< Takes several, parted by commas.
    bool is_path = false;            ///< Takes a file or a folder.
    bool may_repeat = false;
    bool is_required = false;
};

/// A command.
struct CommandRow {
    std::string name;  ///< "draw", "lexicon check"; empty: the program itself.
    std::string description;
    std::vector<OptionRow> options;    ///< In the order of --help.
    std::vector<OptionRow> arguments;  ///< What follows without a name.
};

/// All commands: the program itself, then in the order of --help, a command before those within it. Made from the very
/// declarations that command lines are read by, so that completion and manual know every option.
std::vector<CommandRow> command_table();

/// The command of a name among `table`; it must be there.
const CommandRow& command_named(const std::vector<CommandRow>& table, const std::string& name);

/// The names of the commands right within another: of the program itself "build", "draw", …; of "lexicon" "check" and
/// "list".
std::vector<std::string> commands_within(const std::vector<CommandRow>& table, const std::string& name);

}  // namespace guanxi

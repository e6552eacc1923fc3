#include "src/app/manual.hpp"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "src/app/choices.hpp"

// Options and arguments come from the table, the rest from manual_text.cpp. Text of ours becomes one line of roff a
// paragraph, with what roff would read as its own made harmless.

namespace guanxi {

namespace {

/// A text that roff prints as it is. In what may be copied to a command line, a hyphen stays the ASCII one.
std::string roff(std::string_view text, bool may_be_copied = false) {
    std::string safe;
    for (const char c : text) {
        if (safe.empty() && (c == '.' || c == '\'')) safe += "\\&";
        if (c == '\\') {
            safe += "\\e";
        } else if (c == '-' && may_be_copied) {
            safe += "\\-";
        } else {
            safe += c;
        }
    }
    return safe;
}

std::string bold(std::string_view text) { return "\\fB" + roff(text, true) + "\\fR"; }
std::string italic(std::string_view text) { return "\\fI" + roff(text, true) + "\\fR"; }

/// "guanxi-lexicon" of "lexicon" and of what is within it.
std::string page_of(std::string_view command) {
    return command.empty() ? "guanxi" : fmt::format("guanxi-{}", command.substr(0, command.find(' ')));
}

std::string reference_to(std::string_view command) { return bold(page_of(command)) + "(1)"; }

/// "Known: a, b." where a description leaves words out.
std::string unsaid_words(const OptionRow& option) {
    const auto is_said = [&](const std::string& word) { return option.description.find(word) != std::string::npos; };
    if (std::all_of(option.words.begin(), option.words.end(), is_said)) return "";
    return fmt::format("\n.br\nKnown: {}.", roff(listed(option.words)));
}

std::string entry_of(const OptionRow& option) {
    std::string heading;
    for (const std::string& name : option.names) heading += (heading.empty() ? "" : ", ") + bold(name);
    if (!option.value.empty()) heading += (heading.empty() ? "" : " ") + italic(option.value);
    return fmt::format(".TP\n{}\n{}{}\n", heading, roff(option.description), unsaid_words(option));
}

std::string synopsis_of(const CommandRow& command) {
    std::string line = bold(command.name.empty() ? "guanxi" : "guanxi " + command.name);
    for (const OptionRow& argument : command.arguments) {
        const bool is_open = argument.may_repeat && argument.value.find(' ') == std::string::npos;
        const std::string text = italic(argument.value) + (is_open ? "..." : "");
        line += " " + (argument.is_required ? text : "[" + text + "]");
    }
    return line + " [" + italic("OPTION") + "...]\n";
}

std::string examples_of(const ManualText& text) {
    std::string section = ".SH EXAMPLES\n";
    for (const ManualExample& example : text.examples)
        section += fmt::format(".TP\n{}\n{}\n", bold(example.command), roff(example.purpose));
    return section;
}

std::string description_of(const ManualText& text) {
    return fmt::format(".SH DESCRIPTION\n{}\n", fmt::join(text.description, "\n.PP\n"));
}

/// The first line of every page, and its name with what it is for.
std::string head_of(const CommandRow& command, std::string_view purpose, std::string_view version) {
    std::string title = page_of(command.name);
    std::transform(title.begin(), title.end(), title.begin(), [](char c) { return 'a' <= c && c <= 'z' ? c - 32 : c; });
    return fmt::format(".TH {} 1 \"\" \"guanxi {}\" \"User Commands\"\n.SH NAME\n{} \\- {}\n", roff(title, true),
                       version, roff(page_of(command.name), true), roff(purpose));
}

std::string options_of(const CommandRow& command) {
    std::string text;
    for (const OptionRow& argument : command.arguments) text += entry_of(argument);
    for (const OptionRow& option : command.options) text += entry_of(option);
    return text;
}

constexpr const char* kEndOfProgramPage = R"(.SH EXIT STATUS
.TP
.B 0
done
.TP
.B 1
failed; nothing was written. Of eval also: a figure lies below its floor; of lexicon check: there are faults
.TP
.B 2
wrong command line, also an unknown node
.TP
.B 3
written, but some inputs, lines or lexicon rows had to be left out; each is named with the reason
.TP
.B 130
interrupted (Ctrl\-C); nothing was written
.SH FILES
guanxi reads no configuration. The lexicon is built into the program; files of your own are named with \-\-lexicon.
.SH ENVIRONMENT
.TP
.B PATH
where the programs pdftotext (Poppler, to read PDF files) and rsvg\-convert (librsvg, to write PNG and PDF) are looked for
.TP
.B TMPDIR
the folder for files that these two are given; /tmp if it is not set
)";

std::string program_page(const std::vector<CommandRow>& table, const ManualText& text, std::string_view version) {
    const CommandRow& program = command_named(table, "");
    std::string page = head_of(program, "relationship graphs from diplomatic news", version);
    page += ".SH SYNOPSIS\n" + bold("guanxi") + " " + italic("COMMAND") + " " + italic("INPUT") + "... [" +
            italic("OPTION") + "...]\n" + description_of(text) + ".SH COMMANDS\n";
    std::string references;
    for (const std::string& name : commands_within(table, "")) {
        page += fmt::format(".TP\n{}\n{}\n", reference_to(name), roff(command_named(table, name).description));
        references += (references.empty() ? "" : ",\n") + reference_to(name);
    }
    return page + ".SH OPTIONS\n" + options_of(program) + examples_of(text) + kEndOfProgramPage + ".SH SEE ALSO\n" +
           references + "\n";
}

std::string command_page(const std::vector<CommandRow>& table, const ManualText& text, std::string_view version) {
    const std::string name(text.command);
    const CommandRow& command = command_named(table, name);
    std::vector<const CommandRow*> shown;
    for (const std::string& inner : commands_within(table, name))
        shown.push_back(&command_named(table, name + " " + inner));
    if (shown.empty()) shown.push_back(&command);

    std::string page = head_of(command, command.description, version) + ".SH SYNOPSIS\n";
    for (const CommandRow* row : shown) page += (row == shown.front() ? "" : ".br\n") + synopsis_of(*row);
    page += description_of(text) + ".SH OPTIONS\n";
    for (const CommandRow* row : shown) {
        if (shown.size() > 1) page += ".SS " + roff(row->name) + "\n" + roff(row->description) + "\n";
        page += options_of(*row);
    }
    return page + examples_of(text) + ".SH SEE ALSO\n" + reference_to("") + " has exit codes and inputs.\n";
}

}  // namespace

std::vector<ManualPage> manual_pages(const std::vector<CommandRow>& table, std::string_view version) {
    std::vector<ManualPage> pages;
    for (const ManualText& text : manual_texts()) {
        pages.push_back({page_of(text.command) + ".1", text.command.empty() ? program_page(table, text, version)
                                                                            : command_page(table, text, version)});
    }
    return pages;
}

}  // namespace guanxi

#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "src/app/command_table.hpp"

namespace guanxi {

/// A command as somebody would type it, and what it is for.
struct ManualExample {
    std::string_view command;
    std::string_view purpose;
};

/// What the manual says of a command beside its options.
struct ManualText {
    std::string_view command;                   ///< As in `CommandRow`; empty: of the program.
    std::vector<std::string_view> description;  ///< Paragraphs.
    std::vector<ManualExample> examples;
};

/// A text for the program and for each command that stands beside the others.
const std::vector<ManualText>& manual_texts();

/// A manual page as a file.
struct ManualPage {
    std::string name;  ///< "guanxi-draw.1"
    std::string text;  ///< In roff, with the macros of man(7); UTF-8.
};

/// guanxi(1) and a page for each command, with those within it.
std::vector<ManualPage> manual_pages(const std::vector<CommandRow>& table, std::string_view version);

}  // namespace guanxi

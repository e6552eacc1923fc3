#pragma once

#include <map>
#include <string>
#include <vector>

#include "src/app/settings.hpp"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace guanxi {

/// Options as they are given, before they are checked.
struct RawOptions {
    std::string published;
    std::vector<std::string> kinds;
    std::vector<std::string> edges;
    std::string from;
    std::string to;
    std::string min_confidence;
    std::string language = "zh";
    std::string size_by = "degree";
    std::string theme = "light";
    std::string top = "10";
    std::vector<std::string> by;
    std::string of;
    std::string network;
    std::string max_error;
    std::string compared_from;
    std::string compared_to;
    std::string shown_nodes;
    std::string layout;
    std::string colour_by = "kind";
    std::string clusters;
    std::string windows;
    std::string hops;
    std::string threads;
    std::vector<std::string> floors;
};

/// Of each option that takes words of a list: the list.
using OptionWords = std::map<const CLI::Option*, std::vector<std::string>>;

/// Declares all commands and their options, once for everything that knows them: the command line, --help, completion
/// and the manual. What is given goes into `settings` and `raw`, which must outlive `app`.
OptionWords declare_commands(CLI::App& app, Settings& settings, RawOptions& raw);

/// Puts the options that were given into the settings. Throws Error{usage} for the first that cannot be.
void check_options(const RawOptions& raw, Settings& settings);

}  // namespace guanxi

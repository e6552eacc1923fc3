#include "src/app/command_line.hpp"

#include <filesystem>
#include <iostream>
#include <map>
#include <string>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "graph/base/error.hpp"
#include "src/app/manual.hpp"
#include "src/app/options.hpp"

namespace guanxi {

namespace {

Error usage_error(const std::string& message) { return Error(ErrorKind::usage, message); }

/// Options of `draw` that mean nothing alone.
void check_views(const Settings& settings) {
    if (settings.hops && settings.nodes.empty())
        throw usage_error("--hops: give the node to start from too, as in --focus 中国");
    if (settings.network == NetworkView::two_mode) throw usage_error("--network two-mode: expected whole or countries");
    if (!settings.windows) return;
    if (asks_for_comparison(settings))
        throw usage_error("--windows: give either windows or a time to compare with, not both");
    if (settings.keeps_relations_apart)
        throw usage_error("--windows: relations of a pair share a line there; leave out --apart");
}

/// `explain INPUT… NODE [NODE]`: the names at the end that are no files are nodes.
void split_nodes(Settings& settings) {
    auto& inputs = settings.inputs;
    std::error_code error;
    while (inputs.size() > 1 && settings.nodes.size() < 2 && inputs.back() != "-" &&
           !std::filesystem::exists(inputs.back(), error)) {
        settings.nodes.insert(settings.nodes.begin(), inputs.back());
        inputs.pop_back();
    }
    if (settings.nodes.empty())
        throw usage_error(
            "explain: give the inputs first, then one or two nodes, as in: guanxi explain page.txt 中国 塔吉克斯坦");
}

/// CLI11 reports a word that is no command only as a missing command.
void check_command(const CLI::App& app, int argc, char** argv) {
    if (argc < 2 || argv[1][0] == '-') return;
    std::string known;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
        if (command->get_name() == argv[1]) return;
        known += (known.empty() ? "" : ", ") + command->get_name();
    }
    throw usage_error(fmt::format("\"{}\" is no command (known: {})", argv[1], known));
}

/// The command that was given.
Command command_of(const CLI::App& app) {
    static const std::map<std::string, Command> kCommands{
        {"build", Command::build}, {"draw", Command::draw},           {"export", Command::export_},
        {"stats", Command::stats}, {"explain", Command::explain},     {"extract", Command::extract},
        {"eval", Command::eval},   {"check", Command::lexicon_check}, {"list", Command::lexicon_list}};
    const CLI::App* command = app.get_subcommands().front();
    if (command->get_name() == "lexicon") command = command->get_subcommands().front();
    return kCommands.at(command->get_name());
}

std::string footer() {
    std::string text = "Examples:\n";
    for (const ManualExample& example : manual_texts().front().examples)
        text += fmt::format("  {}\n      {}\n", example.command, example.purpose);
    return text +
           "Exit codes: 0 done; 1 failed, nothing written; 2 wrong command line; 3 written, but some inputs were left "
           "out; 130 interrupted.";
}

}  // namespace

const char* version() { return GUANXI_VERSION; }

std::variant<Settings, ExitCode> read_command_line(int argc, char** argv) {
    Settings settings;
    RawOptions raw;
    CLI::App app{"", "guanxi"};
    declare_commands(app, settings, raw);
    app.footer(footer());
    check_command(app, argc, argv);
    if (argc < 2) {
        std::cerr << app.help();
        return ExitCode::usage;
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int code = app.exit(error, std::cout, std::cerr);
        return code == 0 ? ExitCode::done : ExitCode::usage;
    }
    settings.command = command_of(app);
    check_options(raw, settings);
    if (settings.command == Command::explain) split_nodes(settings);
    if (settings.command == Command::draw) check_views(settings);
    return settings;
}

}  // namespace guanxi

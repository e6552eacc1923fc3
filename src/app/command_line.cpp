#include "src/app/command_line.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <iostream>
#include <map>
#include <optional>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "graph/base/error.hpp"

namespace guanxi {

namespace {

/// Options as CLI11 fills them, before they are checked.
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
    std::string hops;
    std::string threads;
    std::vector<std::string> floors;
};

Error usage_error(const std::string& message) { return Error(ErrorKind::usage, message); }

void add_inputs(CLI::App& command, Settings& settings) {
    command
        .add_option("INPUT", settings.inputs,
                    "text files, folders, .jsonl corpora, graphs or facts of an earlier run; - is standard input")
        ->required();
}

void add_reading(CLI::App& command, Settings& settings, RawOptions& raw) {
    command
        .add_option("--published", raw.published,
                    "day of publication, as in 2025-06-18, where the text does not tell its own")
        ->type_name("DATE");
    command
        .add_option("--lexicon", settings.lexicons,
                    "adds a lexicon file of your own to the built-in one (may be given again)")
        ->allow_extra_args(false)
        ->type_name("FILE");
    command.add_option("--threads", raw.threads, "number of threads (default: as many as the machine has)")
        ->type_name("N");
    command.add_flag("-q,--quiet", settings.quiet, "say nothing but faults");
}

void add_selection(CLI::App& command, RawOptions& raw) {
    command.add_option("--kinds", raw.kinds, "keep nodes of these kinds only, as in country,leader")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("KIND,…");
    command.add_option("--edges", raw.edges, "keep edges of these kinds only, as in met,signed")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("KIND,…");
    command.add_option("--from", raw.from, "keep what is dated on or after this day")->type_name("DATE");
    command.add_option("--to", raw.to, "keep what is dated on or before this day")->type_name("DATE");
    command
        .add_option("--min-confidence", raw.min_confidence,
                    "keep edges of at least this confidence, between 0 and 1 (default 0: all)")
        ->type_name("NUMBER");
}

void add_output(CLI::App& command, Settings& settings, const std::string& what) {
    command.add_option("-o,--output", settings.output, what)->type_name("PATH");
}

void add_language(CLI::App& command, RawOptions& raw) {
    command.add_option("--label-language", raw.language, "language of the labels: zh, en or both (default zh)")
        ->type_name("LANGUAGE");
}

void add_drawing(CLI::App& command, Settings& settings, RawOptions& raw) {
    add_language(command, raw);
    command.add_option("--size-by", raw.size_by, "measure that sets the size of the boxes (default degree)")
        ->type_name("MEASURE");
    command.add_option("--theme", raw.theme, "light or dark (default light)")->type_name("THEME");
    command.add_option("--title", settings.title, "title of the diagram")->type_name("TEXT");
    command.add_option("--top", raw.shown_nodes, "draw a larger graph by its N most central nodes (default 150)")
        ->type_name("N");
    command.add_flag("--all", settings.all, "draw everything, also of a large graph");
    command
        .add_option("--layout", raw.layout,
                    "layered, stress, force, radial or circular (default: by the size of the graph)")
        ->type_name("LAYOUT");
    command.add_option("--colour-by,--color-by", raw.colour_by, "what colours tell: kind or community (default kind)")
        ->type_name("WHAT");
    command.add_flag("--notes", settings.has_notes, "number the lines, and give the sentences behind them underneath");
    command.add_flag("--apart", settings.keeps_relations_apart, "a line for each relation, not one for each pair");
}

/// What part of the graph is drawn.
void add_views(CLI::App& command, Settings& settings, RawOptions& raw) {
    command
        .add_option("--focus", settings.nodes,
                    "draw this node (name, alias, code or id) and its surroundings; given twice: what links the two")
        ->allow_extra_args(false)
        ->type_name("NODE");
    command.add_option("--hops", raw.hops, "how many steps from --focus (default 1)")->type_name("N");
    command
        .add_option("--network", raw.network,
                    "whole, or countries: these alone, with what their leaders do (default whole)")
        ->type_name("NETWORK");
}

void add_comparison(CLI::App& command, Settings& settings, RawOptions& raw) {
    command
        .add_option("--compare", settings.compared,
                    "show what changed since this graph (or text; of stats, edge list): ties new and gone, ranks "
                    "gained and lost")
        ->type_name("GRAPH");
    command
        .add_option("--compare-from", raw.compared_from,
                    "compare with what is dated on or after this day (without --compare: of the same inputs)")
        ->type_name("DATE");
    command.add_option("--compare-to", raw.compared_to, "compare with what is dated on or before this day")
        ->type_name("DATE");
}

void add_ranking(CLI::App& command, RawOptions& raw) {
    command.add_option("--top", raw.top, "rows in each ranking; 0 gives all (default 10)")->type_name("N");
    command
        .add_option("--by", raw.by,
                    "rank by this measure, and show those behind it too, as in betweenness,pagerank (default: a "
                    "summary of everything)")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("MEASURE,…");
    command.add_option("--of", raw.of, "rank nodes of this kind only")->type_name("KIND");
    command
        .add_option("--network", raw.network,
                    "measure the whole graph, the ties between countries, or countries by what they share: whole, "
                    "countries or two-mode (default whole)")
        ->type_name("NETWORK");
    command
        .add_option(
            "--max-error", raw.max_error,
            "estimate betweenness, for very big networks: with a confidence of 0.95 no value is off by more than "
            "this, as in 0.01 (default: exact)")
        ->type_name("NUMBER");
}

std::optional<Date> read_date(const std::string& text, const char* option) {
    if (text.empty()) return Date{};
    const auto date = parse_date(text);
    if (!date) throw usage_error(fmt::format("{} {}: not a date (expected 2025, 2025-06 or 2025-06-18)", option, text));
    return date;
}

/// A number between 0 and 1, written with digits and a point.
double read_share(const std::string& text, const char* option) {
    double share = 0;
    const char* last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, share, std::chars_format::fixed);
    if (!text.empty() && (error != std::errc{} || end != last || !(share >= 0 && share <= 1)))
        throw usage_error(fmt::format("{} {}: expected a number between 0 and 1", option, text));
    return share;
}

unsigned read_number(const std::string& text, const char* option) {
    if (text.empty()) return 0;
    if (text.size() > 6 || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        throw usage_error(
            fmt::format("{} {}: expected a whole number of 0 or more, of at most 6 digits", option, text));
    }
    return static_cast<unsigned>(std::stoul(text));
}

template <class Kinds>
std::string list_names(const Kinds& kinds) {
    std::string names;
    for (const auto kind : kinds) names += (names.empty() ? "" : ", ") + std::string(name(kind));
    return names;
}

/// How a picture looks.
void check_drawing(const RawOptions& raw, Settings& settings) {
    if (raw.theme != "light" && raw.theme != "dark")
        throw usage_error(fmt::format("--theme {}: expected light or dark", raw.theme));
    settings.is_dark = raw.theme == "dark";
    settings.shown_nodes = read_number(raw.shown_nodes, "--top");
    static const std::map<std::string, LayoutMethod> kLayouts{{"layered", LayoutMethod::layered},
                                                              {"stress", LayoutMethod::stress},
                                                              {"force", LayoutMethod::force},
                                                              {"radial", LayoutMethod::radial},
                                                              {"circular", LayoutMethod::circular}};
    if (!raw.layout.empty()) {
        const auto layout = kLayouts.find(raw.layout);
        if (layout == kLayouts.end())
            throw usage_error(
                fmt::format("--layout {}: expected layered, stress, force, radial or circular", raw.layout));
        settings.layout = layout->second;
    }
    if (raw.colour_by != "kind" && raw.colour_by != "community")
        throw usage_error(fmt::format("--colour-by {}: expected kind or community", raw.colour_by));
    settings.colour_by = raw.colour_by == "kind" ? ColourBy::kind : ColourBy::community;
    if (!raw.hops.empty()) settings.hops = read_number(raw.hops, "--hops");
}

/// What `stats` measures and ranks.
void check_ranking(const RawOptions& raw, Settings& settings) {
    for (const std::string& text : raw.by) {
        const auto measure = parse_rank_measure(text);
        if (!measure)
            throw usage_error(fmt::format("--by {}: unknown measure (known: {})", text, list_names(kRankMeasures)));
        if (std::find(settings.by.begin(), settings.by.end(), *measure) == settings.by.end())
            settings.by.push_back(*measure);
    }
    if (!raw.of.empty()) {
        settings.of = parse_node_kind(raw.of);
        if (!settings.of)
            throw usage_error(fmt::format("--of {}: unknown kind (known: {})", raw.of, list_names(kNodeKinds)));
    }
    static const std::map<std::string, NetworkView> kViews{
        {"whole", NetworkView::whole}, {"countries", NetworkView::countries}, {"two-mode", NetworkView::two_mode}};
    if (!raw.network.empty()) {
        const auto view = kViews.find(raw.network);
        if (view == kViews.end())
            throw usage_error(fmt::format("--network {}: expected whole, countries or two-mode", raw.network));
        settings.network = view->second;
    }
    if (!raw.max_error.empty()) {
        settings.max_error = read_share(raw.max_error, "--max-error");
        if (settings.max_error == 0) throw usage_error("--max-error 0: expected a number above 0");
    }
    if (!raw.compared_from.empty()) settings.compared_from = read_date(raw.compared_from, "--compare-from");
    if (!raw.compared_to.empty()) settings.compared_to = read_date(raw.compared_to, "--compare-to");
    const bool compares = !settings.compared.empty() || settings.compared_from || settings.compared_to;
    if (compares && settings.max_error > 0) throw usage_error("--max-error: comparisons are exact");
    if (compares && settings.by.size() > 1) throw usage_error("--by: a comparison ranks by one measure; give one");
}

void check(const RawOptions& raw, Settings& settings) {
    settings.published = *read_date(raw.published, "--published");
    settings.selection.from = *read_date(raw.from, "--from");
    settings.selection.to = *read_date(raw.to, "--to");
    settings.selection.min_confidence = read_share(raw.min_confidence, "--min-confidence");
    for (const std::string& text : raw.kinds) {
        const auto kind = parse_node_kind(text);
        if (!kind) throw usage_error(fmt::format("--kinds {}: unknown kind (known: {})", text, list_names(kNodeKinds)));
        settings.selection.kinds.insert(*kind);
    }
    for (const std::string& text : raw.edges) {
        const auto kind = parse_edge_kind(text);
        if (!kind) throw usage_error(fmt::format("--edges {}: unknown kind (known: {})", text, list_names(kEdgeKinds)));
        settings.selection.edges.insert(*kind);
    }
    static const std::map<std::string, DrawingLanguage> kLanguages{
        {"zh", DrawingLanguage::zh}, {"en", DrawingLanguage::en}, {"both", DrawingLanguage::both}};
    const auto language = kLanguages.find(raw.language);
    if (language == kLanguages.end())
        throw usage_error(fmt::format("--label-language {}: expected zh, en or both", raw.language));
    settings.language = language->second;
    const auto measure = parse_measure(raw.size_by);
    if (!measure)
        throw usage_error(fmt::format("--size-by {}: unknown measure (known: {})", raw.size_by, list_names(kMeasures)));
    settings.size_by = *measure;
    settings.top = read_number(raw.top, "--top");
    check_drawing(raw, settings);
    check_ranking(raw, settings);
    settings.threads = read_number(raw.threads, "--threads");
    for (const std::string& text : raw.floors) settings.floors.push_back(parse_floor(text));
}

/// Options of `draw` that mean nothing alone.
void check_views(const Settings& settings) {
    if (settings.hops && settings.nodes.empty())
        throw usage_error("--hops: give the node to start from too, as in --focus 中国");
    if (settings.network == NetworkView::two_mode) throw usage_error("--network two-mode: expected whole or countries");
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

}  // namespace

const char* version() { return GUANXI_VERSION; }

std::variant<Settings, ExitCode> read_command_line(int argc, char** argv) {
    Settings settings;
    RawOptions raw;
    CLI::App app{
        "guanxi (关系): relationship graphs from diplomatic news, with the sentence behind every line.\n"
        "Offline and deterministic: the same input gives the same bytes.",
        "guanxi"};
    app.require_subcommand(1);
    app.set_version_flag("-V,--version", std::string("guanxi ") + version());
    app.footer(
        "Examples:\n"
        "  guanxi build page.txt --published 2025-06-18     graph, diagram and statistics into guanxi-out/\n"
        "  guanxi draw articles/ -o diagram.svg --label-language both\n"
        "  guanxi stats guanxi-out/graph.json --top 5\n"
        "  guanxi explain page.txt 中国 塔吉克斯坦              the sentences that link the two\n"
        "Exit codes: 0 done; 1 failed, nothing written; 2 wrong command line; 3 written, but some inputs were left "
        "out; 130 interrupted.");

    CLI::App* build = app.add_subcommand(
        "build", "read articles; write graph.json, diagram.dot, diagram.svg, explorer.html and statistics.json");
    add_inputs(*build, settings);
    add_output(*build, settings, "folder for the files (default guanxi-out)");
    add_reading(*build, settings, raw);
    add_selection(*build, raw);
    add_drawing(*build, settings, raw);

    CLI::App* draw = app.add_subcommand("draw", "draw a diagram: DOT, SVG, PNG or PDF, or HTML, a page to explore");
    add_inputs(*draw, settings);
    add_output(*draw, settings, "file of the diagram; - is standard output (default diagram.svg)");
    draw->add_option("--format", settings.format, "dot, svg, png, pdf or html (default: from the ending of the file)")
        ->type_name("FORMAT");
    add_reading(*draw, settings, raw);
    add_selection(*draw, raw);
    add_drawing(*draw, settings, raw);
    add_views(*draw, settings, raw);
    add_comparison(*draw, settings, raw);

    CLI::App* export_ = app.add_subcommand("export", "write the graph for other programs");
    add_inputs(*export_, settings);
    add_output(*export_, settings, "file; - is standard output (the default)");
    export_
        ->add_option("--format", settings.format,
                     "json (the graph, the default), jsonl (the facts, one document a line), graphml, gexf, gexf12, "
                     "csv (a folder), networkx, d3, cytoscape, plover, mermaid, neo4j (a folder), "
                     "turtle, jsonld, echarts")
        ->type_name("FORMAT");
    add_reading(*export_, settings, raw);
    add_selection(*export_, raw);

    CLI::App* stats = app.add_subcommand("stats", "network statistics and rankings");
    add_inputs(*stats, settings);
    add_output(*stats, settings, "file; - is standard output (the default)");
    stats->add_option("--format", settings.format, "table, json or csv (default table)")->type_name("FORMAT");
    add_ranking(*stats, raw);
    add_comparison(*stats, settings, raw);
    add_reading(*stats, settings, raw);
    add_selection(*stats, raw);
    add_language(*stats, raw);

    CLI::App* explain =
        app.add_subcommand("explain", "why nodes are linked: the sentences, the rule and the words on which it fired");
    explain->add_option("INPUT", settings.inputs, "inputs, then one or two nodes by name, alias, code or id")
        ->required()
        ->type_name("INPUT... NODE [NODE]");
    add_reading(*explain, settings, raw);
    add_language(*explain, raw);

    CLI::App* extract = app.add_subcommand("extract", "text to facts only, one document a line");
    add_inputs(*extract, settings);
    add_output(*extract, settings, "file; - is standard output (the default)");
    extract->add_option("--format", settings.format, "jsonl (the facts, the default) or txt (the text as it is read)")
        ->type_name("FORMAT");
    add_reading(*extract, settings, raw);

    CLI::App* eval = app.add_subcommand("eval", "measure the extraction by annotated texts: precision, recall and F1");
    eval->add_option("GOLD", settings.inputs, "annotations (.json), each with its text beside it, or folders of them")
        ->required();
    eval->add_option(
            "--graph", settings.ready_graph,
            "measure this graph instead of reading the text; a folder: the graph of each annotation's name in it")
        ->type_name("PATH");
    eval->add_option("--floor", raw.floors,
                     "end with 1 if a figure is lower, as in edges=0.8,edges.precision=0.9,evidence=1")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("FIGURE=F,…");
    eval->add_flag("-v,--verbose", settings.is_verbose, "list what was missed, false or wrong, by file");
    eval->add_flag("--calibration", settings.has_calibration, "compare the confidence of the edges with what is right");
    add_output(*eval, settings, "file; - is standard output (the default)");
    eval->add_option("--format", settings.format, "table, json or csv (default table)")->type_name("FORMAT");
    add_reading(*eval, settings, raw);

    CLI::App* lexicon = app.add_subcommand("lexicon", "look into the lexicon, or check a file of your own");
    lexicon->require_subcommand(1);
    CLI::App* check_lexicon = lexicon->add_subcommand("check", "faults of lexicon files, with line numbers");
    check_lexicon->add_option("FILE", settings.lexicons, "lexicon files of your own; without any, the built-in ones");
    CLI::App* list = lexicon->add_subcommand("list", "what the lexicon knows of a kind");
    list->add_option("KIND", settings.list_kind,
                     "country, group, organization, agreement, project, leader, place or pattern")
        ->required();
    list->add_option("--lexicon", settings.lexicons, "adds a lexicon file of your own")
        ->allow_extra_args(false)
        ->type_name("FILE");

    check_command(app, argc, argv);
    if (argc < 2) {
        std::cerr << app.help();
        return ExitCode::usage;
    }
    try {
        app.parse(argc, argv);
        check(raw, settings);
        if (explain->parsed()) split_nodes(settings);
        if (draw->parsed()) check_views(settings);
    } catch (const CLI::ParseError& error) {
        const int code = app.exit(error, std::cout, std::cerr);
        return code == 0 ? ExitCode::done : ExitCode::usage;
    }
    if (draw->parsed()) settings.command = Command::draw;
    if (export_->parsed()) settings.command = Command::export_;
    if (stats->parsed()) settings.command = Command::stats;
    if (explain->parsed()) settings.command = Command::explain;
    if (extract->parsed()) settings.command = Command::extract;
    if (eval->parsed()) settings.command = Command::eval;
    if (check_lexicon->parsed()) settings.command = Command::lexicon_check;
    if (list->parsed()) settings.command = Command::lexicon_list;
    return settings;
}

}  // namespace guanxi

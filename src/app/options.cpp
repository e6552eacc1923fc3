#include "src/app/options.hpp"

#include <CLI/CLI.hpp>

#include "src/app/choices.hpp"
#include "src/app/command_line.hpp"

namespace guanxi {

namespace {

/// Where a command's options put what they are given.
struct Target {
    Settings& settings;
    RawOptions& raw;
    OptionWords& words;

    /// Makes an option take words of a list.
    CLI::Option* choose(CLI::Option* option, std::vector<std::string> list) const {
        words.emplace(option, std::move(list));
        return option;
    }
};

/// Lets an option be given again, and take several values parted by commas.
CLI::Option* take_list(CLI::Option* option) { return option->delimiter(',')->allow_extra_args(false); }

void add_inputs(CLI::App& command, const Target& to) {
    command
        .add_option("INPUT", to.settings.inputs,
                    "text files, folders, .jsonl corpora, graphs or facts of an earlier run; - is standard input")
        ->required();
}

void add_own_lexicon(CLI::App& command, const Target& to) {
    command
        .add_option("--lexicon", to.settings.lexicons,
                    "adds a lexicon file of your own to the built-in one (may be given again)")
        ->allow_extra_args(false)
        ->type_name("FILE");
}

void add_reading(CLI::App& command, const Target& to) {
    command
        .add_option("--published", to.raw.published,
                    "day of publication, as in 2025-06-18, where the text does not tell its own")
        ->type_name("DATE");
    add_own_lexicon(command, to);
    command.add_option("--threads", to.raw.threads, "number of threads (default: as many as the machine has)")
        ->type_name("N");
    command.add_flag("-q,--quiet", to.settings.quiet, "say nothing but faults");
}

void add_selection(CLI::App& command, const Target& to) {
    CLI::Option* kinds =
        command.add_option("--kinds", to.raw.kinds, "keep nodes of these kinds only, as in country,leader");
    to.choose(take_list(kinds), words_of(kNodeKinds))->type_name("KIND,…");
    CLI::Option* edges =
        command.add_option("--edges", to.raw.edges, "keep edges of these kinds only, as in met,signed");
    to.choose(take_list(edges), words_of(kEdgeKinds))->type_name("KIND,…");
    command.add_option("--from", to.raw.from, "keep what is dated on or after this day")->type_name("DATE");
    command.add_option("--to", to.raw.to, "keep what is dated on or before this day")->type_name("DATE");
    command
        .add_option("--min-confidence", to.raw.min_confidence,
                    "keep edges of at least this confidence, between 0 and 1 (default 0: all)")
        ->type_name("NUMBER");
}

void add_output(CLI::App& command, const Target& to, const std::string& what) {
    command.add_option("-o,--output", to.settings.output, what)->type_name("PATH");
}

template <class Formats>
void add_format(CLI::App& command, const Target& to, const Formats& formats, const std::string& what) {
    to.choose(command.add_option("--format", to.settings.format, what), words_of(formats))->type_name("FORMAT");
}

void add_report_format(CLI::App& command, const Target& to) {
    add_format(command, to, kReportFormats, either(words_of(kReportFormats)) + " (default table)");
}

void add_language(CLI::App& command, const Target& to) {
    const std::vector<std::string> words = words_of(kLanguages);
    to.choose(command.add_option("--label-language", to.raw.language,
                                 "language of the labels: " + either(words) + " (default zh)"),
              words)
        ->type_name("LANGUAGE");
}

void add_drawing(CLI::App& command, const Target& to) {
    add_language(command, to);
    CLI::Option* size_by =
        command.add_option("--size-by", to.raw.size_by, "measure that sets the size of the boxes (default degree)");
    to.choose(size_by, words_of(kMeasures))->type_name("MEASURE");
    CLI::Option* theme = command.add_option("--theme", to.raw.theme, either(words_of(kThemes)) + " (default light)");
    to.choose(theme, words_of(kThemes))->type_name("THEME");
    command.add_option("--title", to.settings.title, "title of the diagram")->type_name("TEXT");
    command.add_option("--top", to.raw.shown_nodes, "draw a larger graph by its N most central nodes (default 150)")
        ->type_name("N");
    command.add_flag("--all", to.settings.all, "draw everything, also of a large graph");
    CLI::Option* layout = command.add_option("--layout", to.raw.layout,
                                             either(words_of(kLayouts)) + " (default: by the size of the graph)");
    to.choose(layout, words_of(kLayouts))->type_name("LAYOUT");
    CLI::Option* colour_by =
        command.add_option("--colour-by,--color-by", to.raw.colour_by,
                           "what colours tell: " + either(words_of(kColourings)) + " (default kind)");
    to.choose(colour_by, words_of(kColourings))->type_name("WHAT");
    CLI::Option* clusters = command.add_option(
        "--clusters", to.raw.clusters,
        "fields behind the nodes of a community, or of an alliance: an organization and its members");
    to.choose(clusters, words_of(kClusterings))->type_name("WHAT");
    command.add_flag("--notes", to.settings.has_notes,
                     "number the lines, and give the sentences behind them underneath");
    command.add_flag("--apart", to.settings.keeps_relations_apart, "a line for each relation, not one for each pair");
}

/// What part of the graph is drawn.
void add_views(CLI::App& command, const Target& to) {
    command
        .add_option("--focus", to.settings.nodes,
                    "draw this node (name, alias, code or id) and its surroundings; given twice: what links the two")
        ->allow_extra_args(false)
        ->type_name("NODE");
    command.add_option("--hops", to.raw.hops, "how many steps from --focus (default 1)")->type_name("N");
    CLI::Option* network = command.add_option(
        "--network", to.raw.network, "whole, or countries: these alone, with what their leaders do (default whole)");
    to.choose(network, words_of(kDrawnNetworks))->type_name("NETWORK");
    CLI::Option* windows = command.add_option(
        "--windows", to.raw.windows,
        "a row of pictures, one for each year, quarter or month, or for each of N equal stretches of time");
    to.choose(windows, words_of(kWindowLengths))->type_name("LENGTH");
}

void add_comparison(CLI::App& command, const Target& to) {
    command
        .add_option("--compare", to.settings.compared,
                    "show what changed since this graph (or text; of stats, edge list): ties new and gone, ranks "
                    "gained and lost")
        ->type_name("GRAPH");
    command
        .add_option("--compare-from", to.raw.compared_from,
                    "compare with what is dated on or after this day (without --compare: of the same inputs)")
        ->type_name("DATE");
    command.add_option("--compare-to", to.raw.compared_to, "compare with what is dated on or before this day")
        ->type_name("DATE");
}

void add_ranking(CLI::App& command, const Target& to) {
    command.add_option("--top", to.raw.top, "rows in each ranking; 0 gives all (default 10)")->type_name("N");
    CLI::Option* by = command.add_option("--by", to.raw.by,
                                         "rank by this measure, and show those behind it too, as in "
                                         "betweenness,pagerank (default: a summary of everything)");
    to.choose(take_list(by), words_of(kRankMeasures))->type_name("MEASURE,…");
    CLI::Option* of = command.add_option("--of", to.raw.of, "rank nodes of this kind only");
    to.choose(of, words_of(kNodeKinds))->type_name("KIND");
    CLI::Option* network =
        command.add_option("--network", to.raw.network,
                           "measure the whole graph, the ties between countries, or countries by what they share: " +
                               either(words_of(kMeasuredNetworks)) + " (default whole)");
    to.choose(network, words_of(kMeasuredNetworks))->type_name("NETWORK");
    command
        .add_option(
            "--max-error", to.raw.max_error,
            "estimate betweenness, for very big networks: with a confidence of 0.95 no value is off by more than "
            "this, as in 0.01 (default: exact)")
        ->type_name("NUMBER");
}

void declare_build(CLI::App& app, const Target& to) {
    CLI::App* build = app.add_subcommand(
        "build", "read articles; write graph.json, diagram.dot, diagram.svg, explorer.html and statistics.json");
    add_inputs(*build, to);
    add_output(*build, to, "folder for the files (default guanxi-out)");
    add_reading(*build, to);
    add_selection(*build, to);
    add_drawing(*build, to);
}

void declare_draw(CLI::App& app, const Target& to) {
    CLI::App* draw = app.add_subcommand("draw", "draw a diagram: DOT, SVG, PNG or PDF, or HTML, a page to explore");
    add_inputs(*draw, to);
    add_output(*draw, to, "file of the diagram; - is standard output (default diagram.svg)");
    add_format(*draw, to, kPictureFormats,
               either(words_of(kPictureFormats)) + " (default: from the ending of the file)");
    add_reading(*draw, to);
    add_selection(*draw, to);
    add_drawing(*draw, to);
    add_views(*draw, to);
    add_comparison(*draw, to);
}

void declare_export(CLI::App& app, const Target& to) {
    CLI::App* export_ = app.add_subcommand("export", "write the graph for other programs");
    add_inputs(*export_, to);
    add_output(*export_, to, "file; - is standard output (the default)");
    add_format(*export_, to, kExportFormats,
               "json (the graph, the default), jsonl (the facts, one document a line), graphml, gexf, gexf12, "
               "csv (a folder), networkx, d3, cytoscape, plover, mermaid, neo4j (a folder), "
               "turtle, jsonld, echarts");
    add_reading(*export_, to);
    add_selection(*export_, to);
}

void declare_stats(CLI::App& app, const Target& to) {
    CLI::App* stats = app.add_subcommand("stats", "network statistics and rankings");
    add_inputs(*stats, to);
    add_output(*stats, to, "file; - is standard output (the default)");
    add_report_format(*stats, to);
    add_ranking(*stats, to);
    add_comparison(*stats, to);
    add_reading(*stats, to);
    add_selection(*stats, to);
    add_language(*stats, to);
}

void declare_explain(CLI::App& app, const Target& to) {
    CLI::App* explain =
        app.add_subcommand("explain", "why nodes are linked: the sentences, the rule and the words on which it fired");
    explain->add_option("INPUT", to.settings.inputs, "inputs, then one or two nodes by name, alias, code or id")
        ->required()
        ->type_name("INPUT... NODE [NODE]");
    add_reading(*explain, to);
    add_language(*explain, to);
}

void declare_extract(CLI::App& app, const Target& to) {
    CLI::App* extract = app.add_subcommand("extract", "text to facts only, one document a line");
    add_inputs(*extract, to);
    add_output(*extract, to, "file; - is standard output (the default)");
    add_format(*extract, to, kExtractFormats, "jsonl (the facts, the default) or txt (the text as it is read)");
    add_reading(*extract, to);
}

void declare_eval(CLI::App& app, const Target& to) {
    CLI::App* eval = app.add_subcommand("eval", "measure the extraction by annotated texts: precision, recall and F1");
    eval->add_option("GOLD", to.settings.inputs,
                     "annotations (.json), each with its text beside it, or folders of them")
        ->required();
    eval->add_option(
            "--graph", to.settings.ready_graph,
            "measure this graph instead of reading the text; a folder: the graph of each annotation's name in it")
        ->type_name("PATH");
    take_list(eval->add_option("--floor", to.raw.floors,
                               "end with 1 if a figure is lower, as in edges=0.8,edges.precision=0.9,evidence=1"))
        ->type_name("FIGURE=F,…");
    eval->add_flag("-v,--verbose", to.settings.is_verbose, "list what was missed, false or wrong, by file");
    eval->add_flag("--calibration", to.settings.has_calibration,
                   "compare the confidence of the edges with what is right");
    add_output(*eval, to, "file; - is standard output (the default)");
    add_report_format(*eval, to);
    add_reading(*eval, to);
}

void declare_lexicon(CLI::App& app, const Target& to) {
    CLI::App* lexicon = app.add_subcommand("lexicon", "look into the lexicon, or check a file of your own");
    lexicon->require_subcommand(1);
    CLI::App* check = lexicon->add_subcommand("check", "faults of lexicon files, with line numbers");
    check->add_option("FILE", to.settings.lexicons, "lexicon files of your own; without any, the built-in ones");
    CLI::App* list = lexicon->add_subcommand("list", "what the lexicon knows of a kind");
    const std::vector<std::string> kinds = words_of(kLexiconKinds);
    to.choose(list->add_option("KIND", to.settings.list_kind, either(kinds))->required(), kinds);
    add_own_lexicon(*list, to);
}

}  // namespace

OptionWords declare_commands(CLI::App& app, Settings& settings, RawOptions& raw) {
    OptionWords words;
    const Target to{settings, raw, words};
    app.description(
        "guanxi (关系): relationship graphs from diplomatic news, with the sentence behind every line.\n"
        "Offline and deterministic: the same input gives the same bytes.");
    app.require_subcommand(1);
    app.set_version_flag("-V,--version", std::string("guanxi ") + version());
    declare_build(app, to);
    declare_draw(app, to);
    declare_export(app, to);
    declare_stats(app, to);
    declare_explain(app, to);
    declare_extract(app, to);
    declare_eval(app, to);
    declare_lexicon(app, to);
    return words;
}

}  // namespace guanxi

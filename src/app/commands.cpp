#include "src/app/commands.hpp"

#include <algorithm>
#include <cstdio>
#include <deque>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "graph/analysis/statistics.hpp"
#include "graph/base/error.hpp"
#include "graph/offices.hpp"
#include "output/drawing.hpp"
#include "output/explorer.hpp"
#include "output/graph_json.hpp"
#include "output/layout.hpp"
#include "output/statistics_json.hpp"
#include "output/svg.hpp"
#include "src/app/choices.hpp"
#include "src/app/draw.hpp"
#include "src/app/evaluate.hpp"
#include "src/app/explain.hpp"
#include "src/app/export.hpp"
#include "src/app/files.hpp"
#include "src/app/inputs.hpp"
#include "src/app/session.hpp"
#include "src/app/stats.hpp"
#include "src/extract/extract.hpp"
#include "src/extract/lexicon_check.hpp"

namespace guanxi {

namespace {

std::string plural(std::size_t count, const std::string& one, const std::string& many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

/// "6 countries, 6 leaders, 8 agreements"
std::string count_kinds(const Statistics& statistics) {
    static const std::map<NodeKind, std::pair<const char*, const char*>> kWords{
        {NodeKind::country, {"country", "countries"}},
        {NodeKind::leader, {"leader", "leaders"}},
        {NodeKind::agreement, {"agreement", "agreements"}},
        {NodeKind::organization, {"organization", "organizations"}},
        {NodeKind::event, {"event", "events"}},
        {NodeKind::project, {"project", "projects"}}};
    std::string text;
    for (const auto& [kind, count] : statistics.node_counts) {
        if (count == 0) continue;
        text += (text.empty() ? "" : ", ") + plural(count, kWords.at(kind).first, kWords.at(kind).second);
    }
    return text.empty() ? "nothing" : text;
}

/// The few lines that `build` prints.
std::string summary(const RelationshipGraph& graph, const Statistics& statistics, const Settings& settings) {
    std::string text = plural(graph.documents().size(), "article", "articles");
    std::set<Date> days;
    for (const Document& document : graph.documents()) {
        if (!document.published.is_empty()) days.insert(document.published);
    }
    if (!days.empty())
        text += " of " + to_string(*days.begin()) + (days.size() > 1 ? " to " + to_string(*days.rbegin()) : "");
    text += fmt::format("\n{}; {}\n", count_kinds(statistics), plural(graph.edge_count(), "relation", "relations"));
    if (!statistics.countries.ties.empty()) {
        text += "strongest ties: ";
        const std::size_t shown = std::min<std::size_t>(3, statistics.countries.ties.size());
        for (std::size_t i = 0; i < shown; ++i) {
            const Tie& tie = statistics.countries.ties[i];
            text += fmt::format("{}{}–{} ({:.3g})", i == 0 ? "" : ", ",
                                label(graph.node(tie.a), main_language(settings.language)),
                                label(graph.node(tie.b), main_language(settings.language)), tie.weight);
        }
        text += "\n";
    }
    return text;
}

ExitCode build(const Settings& settings) {
    Session session(settings);
    const RelationshipGraph graph = session.read_graph();
    const Statistics statistics = compute_statistics(graph);
    const OfficeLabels offices = readable_offices(graph, settings);
    const RelationshipGraph readable = with_offices_in(graph, main_language(settings.language), offices);
    const Drawing drawing = make_drawing(readable, statistics, drawing_options(settings));
    const std::string folder = settings.output.empty() ? "guanxi-out" : settings.output;
    if (folder == "-") throw Error(ErrorKind::usage, "build writes several files; give a folder with -o");
    const std::vector<std::pair<const char*, std::string>> files{
        {"graph.json", graph_to_json(graph, &statistics)},
        {"diagram.dot", to_dot(drawing)},
        {"diagram.svg", to_svg(drawing, layout(drawing))},
        {"explorer.html", explorer_page(graph, statistics, explorer_options(settings, offices))},
        {"statistics.json", statistics_to_json(graph, statistics)}};
    make_folder(folder);
    std::string written;
    for (const auto& [name, content] : files) {
        write_file((std::filesystem::path(folder) / name).string(), content);
        written += fmt::format("{}{}", written.empty() ? "" : ", ", name);
    }
    if (!settings.quiet)
        std::fputs(fmt::format("{}wrote {} into {}\n", summary(graph, statistics, settings), written, folder).c_str(),
                   stdout);
    return session.finish();
}

ExitCode explain(const Settings& settings) {
    Session session(settings);
    const RelationshipGraph graph = session.read_graph();
    const LabelLanguage language = main_language(settings.language);
    const Vertex first = find_node(graph, settings.nodes.front());
    const std::string text =
        settings.nodes.size() == 1
            ? explain_node(graph, first, session.rules().patterns, language)
            : explain_pair(graph, first, find_node(graph, settings.nodes[1]), session.rules().patterns, language);
    write_file("-", text);
    return session.finish();
}

/// The text that evidence counts in, of a web page or a PDF file above all.
ExitCode extract_text(const Settings& settings) {
    if (settings.inputs.size() != 1)
        throw Error(ErrorKind::usage, "extract --format txt: give one file, for bytes are counted in each by itself");
    Diagnostics diagnostics;
    const std::string text = read_input_text(settings.inputs.front(), diagnostics);
    report(diagnostics, settings.quiet);
    write_file(settings.output.empty() ? "-" : settings.output, text);
    return ExitCode::done;
}

ExitCode extract_facts(const Settings& settings) {
    if (settings.format == "txt") return extract_text(settings);
    if (!settings.format.empty() && settings.format != "jsonl")
        throw Error(ErrorKind::usage, fmt::format("unknown format \"{}\" (known here: {})", settings.format,
                                                  listed(words_of(kExtractFormats))));
    Session session(settings);
    OutputFile output(settings.output.empty() ? "-" : settings.output);
    session.stream([&](std::string_view lines) { output.write(lines); });
    output.finish();
    return session.finish();
}

/// The files after the built-in ones; without any, those.
ExitCode check_lexicons(const Settings& settings) {
    std::vector<LexiconFile> files = built_in_lexicon_files();
    const std::size_t built_in = settings.lexicons.empty() ? 0 : files.size();
    std::deque<std::string> texts;  // files view them
    for (const std::string& path : settings.lexicons) files.push_back({path, texts.emplace_back(read_file(path))});
    const Diagnostics diagnostics = check_lexicon(files, built_in);
    for (const Diagnostic& diagnostic : diagnostics)
        std::fputs(fmt::format("{}: {}\n", diagnostic.place, diagnostic.message).c_str(), stdout);
    if (diagnostics.empty()) std::fputs("no faults\n", stdout);
    return diagnostics.empty() ? ExitCode::done : ExitCode::failed;
}

ExitCode list_lexicon(const Settings& settings) {
    Lexicon lexicon = built_in_lexicon();
    Diagnostics diagnostics;
    for (const std::string& path : settings.lexicons) lexicon.read(read_file(path), path, diagnostics);
    std::string text;
    const std::string& kind = settings.list_kind;
    const auto row = [&](std::string_view id, const Names& names) {
        text += fmt::format("{}\t{}\t{}\n", id, names.zh, names.en);
    };
    if (kind == "country")
        for (const Country& item : lexicon.countries) row(item.code, item.names);
    else if (kind == "group")
        for (const CountryGroup& item : lexicon.groups)
            text += fmt::format("{}\t{}\n", item.key, plural(item.members.size(), "member", "members"));
    else if (kind == "organization")
        for (const Organization& item : lexicon.organizations) row(item.key, item.names);
    else if (kind == "agreement")
        for (const NamedThing& item : lexicon.agreements) row(item.key, item.names);
    else if (kind == "project")
        for (const NamedThing& item : lexicon.projects) row(item.key, item.names);
    else if (kind == "leader")
        for (const Person& item : lexicon.persons) row(item.key, item.names);
    else if (kind == "place")
        for (const Place& item : lexicon.places)
            text += fmt::format("{}\t{}\t{}\n", item.key, item.en,
                                item.country ? lexicon.countries[*item.country].code : "");
    else if (kind == "pattern")
        for (const PatternRow& item : lexicon.patterns)
            text += fmt::format("{}\t{}\t{}\n", item.id, item.edges, item.pattern);
    else
        throw Error(ErrorKind::usage,
                    fmt::format("lexicon list {}: unknown kind (known: {})", kind, listed(words_of(kLexiconKinds))));
    write_file("-", text);
    return ExitCode::done;
}

}  // namespace

ExitCode run(const Settings& settings) {
    switch (settings.command) {
        case Command::build: return build(settings);
        case Command::draw: return draw(settings);
        case Command::export_: return export_graph(settings);
        case Command::stats: return stats(settings);
        case Command::explain: return explain(settings);
        case Command::extract: return extract_facts(settings);
        case Command::eval: return evaluate(settings);
        case Command::lexicon_check: return check_lexicons(settings);
        case Command::lexicon_list: return list_lexicon(settings);
    }
    return ExitCode::failed;
}

}  // namespace guanxi

#include "src/app/draw.hpp"

#include <algorithm>
#include <cstdio>
#include <deque>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "graph/analysis/statistics.hpp"
#include "graph/base/error.hpp"
#include "graph/build.hpp"
#include "graph/difference.hpp"
#include "graph/offices.hpp"
#include "graph/selection.hpp"
#include "graph/views.hpp"
#include "output/explorer.hpp"
#include "output/layout.hpp"
#include "output/svg.hpp"
#include "output/windows.hpp"
#include "src/app/choices.hpp"
#include "src/app/explain.hpp"
#include "src/app/files.hpp"
#include "src/app/formats.hpp"
#include "src/app/picture.hpp"
#include "src/app/session.hpp"
#include "src/app/watch.hpp"
#include "src/extract/lexicon_check.hpp"
#include "src/extract/office_names.hpp"

namespace guanxi {

namespace {

/// What is drawn, and under which title where the user gave none.
struct View {
    RelationshipGraph graph;
    std::string title;
};

/// The part of the graph that is asked for. Two nodes without a number of steps mean what links the two.
View view_of(const RelationshipGraph& graph, const Settings& settings) {
    std::vector<Vertex> centres;
    View view;
    for (const std::string& text : settings.nodes) {
        centres.push_back(find_node(graph, text));
        if (!view.title.empty()) view.title += " – ";
        view.title += label(graph.node(centres.back()), main_language(settings.language));
    }
    if (centres.empty()) {
        view.graph = graph;
    } else if (centres.size() == 2 && !settings.hops) {
        view.graph = between(graph, centres[0], centres[1]);
    } else {
        view.graph = surroundings(graph, centres, static_cast<int>(settings.hops.value_or(1)));
    }
    if (settings.network == NetworkView::countries) view.graph = fold_to_countries(view.graph);
    return view;
}

/// Whoever deals with nobody is in no window and in no change.
RelationshipGraph without_lonely_nodes(const RelationshipGraph& graph) {
    Selection selection;
    selection.connected_only = true;
    return select(graph, selection);
}

/// The graph of the settings over an earlier one, or over another window of the same inputs.
GraphDifference changes(Session& session, const Settings& settings, ExitCode& earlier_end) {
    Settings earlier = settings;
    if (!settings.compared.empty()) earlier.inputs = {settings.compared};
    if (settings.compared_from) earlier.selection.from = *settings.compared_from;
    if (settings.compared_to) earlier.selection.to = *settings.compared_to;
    const auto selected = [&](const RelationshipGraph& graph, const Selection& selection) {
        const RelationshipGraph part = select(graph, selection);
        return without_lonely_nodes(settings.network == NetworkView::countries ? fold_to_countries(part) : part);
    };
    const RelationshipGraph graph = build_graph(session.read());
    if (settings.compared.empty())
        return difference(selected(graph, settings.selection), selected(graph, earlier.selection));
    Session earlier_session(earlier);
    const RelationshipGraph before = build_graph(earlier_session.read());
    earlier_end = earlier_session.finish();
    return difference(selected(graph, settings.selection), selected(before, earlier.selection));
}

/// A stretch of time as one writes it: "2023", "2023–2024-06", "–2024"; nothing where it has no ends.
std::string written(const Date& from, const Date& to) {
    if (from == to) return from.is_empty() ? std::string() : to_string(from);
    return (from.is_empty() ? std::string() : to_string(from)) + "–" + (to.is_empty() ? std::string() : to_string(to));
}

/// What is compared, as a title: both stretches of time, where the same inputs are looked at twice.
std::string title_of_changes(const Settings& settings) {
    if (!settings.compared.empty()) return {};
    const Selection& now = settings.selection;
    const std::string before =
        written(settings.compared_from.value_or(now.from), settings.compared_to.value_or(now.to));
    const std::string after = written(now.from, now.to);
    if (before.empty() || after.empty()) return {};
    const LabelLanguage language = main_language(settings.language);
    return phrase(Word::diplomatic_relations, language) + std::string(sign(Sign::colon, language)) + before + " → " +
           after;
}

}  // namespace

DrawingOptions drawing_options(const Settings& settings) {
    DrawingOptions options;
    options.language = settings.language;
    options.size_by = settings.size_by;
    if (settings.is_dark) options.theme = &dark_theme();
    options.title = settings.title;
    options.method = settings.layout;
    options.colour_by = settings.colour_by;
    options.clusters = settings.clusters;
    options.has_notes = settings.has_notes;
    options.keeps_relations_apart = settings.keeps_relations_apart;
    if (settings.windows) options.max_nodes = options.backbone_nodes = kNodesInWindow;
    if (settings.shown_nodes > 0) options.max_nodes = options.backbone_nodes = settings.shown_nodes;
    if (settings.all) options.max_nodes = 0;
    return options;
}

ExplorerOptions explorer_options(const Settings& settings, OfficeLabels offices) {
    ExplorerOptions options;
    options.offices = std::move(offices);
    options.language = main_language(settings.language);
    options.size_by = settings.size_by;
    options.title = settings.title;
    options.is_dark = settings.is_dark;
    return options;
}

OfficeLabels readable_offices(const RelationshipGraph& graph, const Settings& settings) {
    std::vector<LexiconFile> files = built_in_lexicon_files();
    std::deque<std::string> texts;  // files view them
    for (const std::string& path : settings.lexicons) files.push_back({path, texts.emplace_back(read_file(path))});
    return office_labels(graph, OfficeNames(files));
}

namespace {

/// Statistics with their progress shown.
Statistics measured(const RelationshipGraph& graph, const Settings& settings) {
    Watch watch(settings.quiet);
    Execution execution;
    execution.threads = settings.threads;
    execution.progress = watch.progress();
    return compute_statistics(graph, execution);
}

/// The picture in one of the formats, or the page.
std::string drawn(const RelationshipGraph& graph, const DrawingOptions& options, const Settings& settings,
                  const std::string& format) {
    const Statistics statistics = measured(graph, settings);
    const auto svg = [&] {
        Watch watch(settings.quiet, "laying out");
        if (format == "html")
            return explorer_page(graph, statistics, explorer_options(settings, readable_offices(graph, settings)));
        if (settings.windows) return to_svg(make_window_sheet(graph, statistics, options, *settings.windows));
        const Drawing drawing = make_drawing(graph, statistics, options);
        if (format == "dot") return to_dot(drawing);
        return to_svg(drawing, layout(drawing));
    }();
    if (format != "png" && format != "pdf") return svg;
    Watch watch(settings.quiet, "drawing");
    try {
        std::string picture = render_picture(svg, format);
        watch.check();
        return picture;
    } catch (const Error&) {
        watch.check();  // Ctrl-C has ended rsvg-convert too
        throw;
    }
}

}  // namespace

ExitCode draw(const Settings& settings) {
    const std::string format = format_of(settings, "svg", kPictureFormats);
    if (settings.windows && (format == "dot" || format == "html"))
        throw Error(ErrorKind::usage,
                    fmt::format("--windows: a row of pictures can be SVG, PNG or PDF, not {}", format));
    Session session(settings);
    DrawingOptions options = drawing_options(settings);
    ExitCode earlier_end = ExitCode::done;
    RelationshipGraph graph;
    if (asks_for_comparison(settings)) {
        GraphDifference change = changes(session, settings, earlier_end);
        graph = std::move(change.graph);
        options.changes = std::move(change.pairs);
        if (options.title.empty() && settings.nodes.empty()) options.title = title_of_changes(settings);
    } else {
        graph = session.read_graph();
    }
    View view = view_of(graph, settings);
    if (settings.windows) view.graph = without_lonely_nodes(view.graph);
    if (options.title.empty()) options.title = view.title;
    if (format != "html")  // the page is in both languages
        view.graph =
            with_offices_in(view.graph, main_language(settings.language), readable_offices(view.graph, settings));
    const std::string name = format == "html" ? "explorer.html" : "diagram." + format;
    const std::string path = settings.output.empty() ? name : settings.output;
    write_file(path, drawn(view.graph, options, settings, format));
    if (settings.output.empty() && !settings.quiet) std::fputs(fmt::format("wrote {}\n", path).c_str(), stderr);
    return std::max(session.finish(), earlier_end);
}

}  // namespace guanxi

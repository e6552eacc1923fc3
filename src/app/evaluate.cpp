#include "src/app/evaluate.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "graph/base/error.hpp"
#include "graph/build.hpp"
#include "src/app/choices.hpp"
#include "src/app/files.hpp"
#include "src/app/formats.hpp"
#include "src/app/inputs.hpp"
#include "src/app/ordered_work.hpp"
#include "src/app/session.hpp"
#include "src/eval/annotation.hpp"
#include "src/eval/evaluation.hpp"
#include "src/eval/floor.hpp"
#include "src/eval/found_graph.hpp"

namespace guanxi {

namespace fs = std::filesystem;

namespace {

/// What came of one annotation: its score, unless it could not be used, and the faults met.
struct Evaluated {
    std::optional<FileScore> score;
    Diagnostics diagnostics;
};

/// The annotations that the inputs name: files as they are, and the .json files of folders.
std::vector<std::string> list_annotations(const std::vector<std::string>& inputs, Session& session) {
    std::vector<std::string> annotations;
    for (const std::string& input : inputs) {
        Diagnostics diagnostics;
        std::vector<std::string> files = list_files({input}, diagnostics);
        std::error_code error;
        if (fs::is_directory(input, error)) {
            std::erase_if(files, [](const std::string& file) { return !file.ends_with(".json"); });
            if (files.empty() && diagnostics.empty())
                diagnostics.push_back({Severity::skipped, input, "the folder holds no .json file"});
        }
        for (Diagnostic& fault : diagnostics) session.add(std::move(fault));
        annotations.insert(annotations.end(), files.begin(), files.end());
    }
    return annotations;
}

/// The file that holds the ready graph for an annotation: the one given, or that of the same name in the folder given.
std::string ready_graph_of(const std::string& annotation, const std::string& given) {
    std::error_code error;
    if (!fs::is_directory(given, error)) return given;
    return (fs::path(given) / fs::path(annotation).filename()).string();
}

/// The graph to measure; nothing, and the reason among the diagnostics, where there is none.
std::optional<FoundGraph> graph_for(const Annotation& annotation, const Settings& settings, const Rules& rules,
                                    Diagnostics& diagnostics) {
    if (!settings.ready_graph.empty()) {
        const std::string path = ready_graph_of(annotation.path, settings.ready_graph);
        try {
            return read_found_graph(read_file(path), path);
        } catch (const Error& error) {
            diagnostics.push_back({Severity::skipped, error.place, error.what()});
            return std::nullopt;
        }
    }
    InputOptions options;
    options.reading.published = annotation.published.is_empty() ? settings.published : annotation.published;
    options.threads = 1;  // Files are read side by side instead.
    const Facts facts = read_inputs({annotation.source}, rules, options, diagnostics);
    // That a text says nothing about who deals with whom is for the annotation to tell.
    std::erase_if(diagnostics, [](const Diagnostic& fault) { return fault.severity == Severity::note; });
    if (facts.documents().empty()) return std::nullopt;
    return found_graph(build_graph(facts));
}

Evaluated evaluate_one(const std::string& path, const Settings& settings, const Rules& rules) {
    Evaluated result;
    try {
        const Annotation annotation = read_annotation(read_file(path), path);
        Diagnostics ignored;  // What reading has to say is said again when the graph is made.
        const std::string source = read_input_text(annotation.source, ignored);
        result.diagnostics = review(annotation, source);
        const auto graph = graph_for(annotation, settings, rules, result.diagnostics);
        ScoreWithFindings scored = score(annotation, graph.value_or(FoundGraph{}), source);
        result.score = FileScore{path,
                                 annotation.source,
                                 annotation.language,
                                 graph.has_value(),
                                 std::move(scored.score),
                                 std::move(scored.findings)};
    } catch (const Error& error) {
        result.diagnostics.push_back({Severity::skipped, error.place.empty() ? path : error.place, error.what()});
    }
    return result;
}

/// In the order of the annotations, whatever the number of threads.
std::vector<Evaluated> evaluate_all(const std::vector<std::string>& annotations, const Settings& settings,
                                    const Rules& rules) {
    const unsigned threads =
        settings.threads != 0 ? settings.threads : std::max(1u, std::thread::hardware_concurrency());
    std::vector<Evaluated> results;
    std::size_t at = 0;
    work_in_order(
        threads, [&] { return at < annotations.size() ? std::optional<std::string>(annotations[at++]) : std::nullopt; },
        [&](const std::string& path) { return evaluate_one(path, settings, rules); },
        [&](Evaluated result) { results.push_back(std::move(result)); });
    return results;
}

std::string shown(const std::vector<FileScore>& files, const std::string& format, const Settings& settings) {
    const EvaluationOptions options{settings.is_verbose, settings.has_calibration};
    if (format == "json") return evaluation_to_json(files, options);
    if (format == "csv") return evaluation_to_csv(files);
    return evaluation_to_text(files, options);
}

}  // namespace

ExitCode evaluate(const Settings& settings) {
    const std::string format = format_of(settings, "table", kReportFormats);
    if (format == "csv" && (settings.is_verbose || settings.has_calibration))
        throw Error(ErrorKind::usage, "CSV holds figures only; use table or json with --verbose and --calibration");
    Session session(settings);
    const std::vector<std::string> annotations = list_annotations(settings.inputs, session);
    std::error_code error;
    if (annotations.size() > 1 && !settings.ready_graph.empty() && !fs::is_directory(settings.ready_graph, error))
        throw Error(ErrorKind::usage,
                    "--graph: for several annotations give a folder that holds a graph of the same name for each");
    std::vector<FileScore> files;
    for (Evaluated& evaluated : evaluate_all(annotations, settings, session.rules())) {
        for (Diagnostic& fault : evaluated.diagnostics) session.add(std::move(fault));
        if (evaluated.score) files.push_back(*std::move(evaluated.score));
    }
    session.check_used(!files.empty(), "none of the annotations could be used; nothing was measured");
    write_file(settings.output.empty() ? "-" : settings.output, shown(files, format, settings));
    const ExitCode code = session.finish();
    const std::vector<std::string> short_of = shortfalls(sum(files), settings.floors);
    for (const std::string& shortfall : short_of)
        std::fputs(fmt::format("guanxi: falls short: {}\n", shortfall).c_str(), stderr);
    return short_of.empty() ? code : ExitCode::failed;
}

}  // namespace guanxi

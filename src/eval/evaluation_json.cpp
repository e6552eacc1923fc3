#include <algorithm>

#include "output/json_writer.hpp"
#include "src/eval/calibration.hpp"
#include "src/eval/evaluation.hpp"

namespace guanxi {

namespace {

constexpr int kEvaluationVersion = 1;

void write(JsonWriter& json, std::string_view key, const Tally& tally) {
    json.key(key);
    json.begin_object();
    json.member("hits", tally.hits);
    json.member("missed", tally.missed);
    json.member("false_alarms", tally.false_alarms);
    json.member("precision", precision(tally));
    json.member("recall", recall(tally));
    json.member("f1", f1(tally));
    json.end_object();
}

void write(JsonWriter& json, std::string_view key, const Share& counted, double of_none) {
    json.key(key);
    json.begin_object();
    json.member("right", counted.right);
    json.member("of", counted.all);
    json.member("share", share(counted, of_none));
    json.end_object();
}

void write_kinds(JsonWriter& json, std::string_view key, const std::map<std::string, Tally>& tallies) {
    json.key(key);
    json.begin_object();
    for (const auto& [kind, tally] : tallies) write(json, kind, tally);
    json.end_object();
}

/// The members of a score, into an object that is open.
void write_members(JsonWriter& json, const Score& score) {
    write(json, "nodes", total(score.nodes));
    write(json, "edges", total(score.edges));
    write(json, "attributes", total(score.attributes), 1);
    write(json, "evidence", score.evidence, 0);
    write_kinds(json, "node_kinds", score.nodes);
    write_kinds(json, "edge_kinds", score.edges);
    for (const char* const of : {"node", "edge"}) {
        json.key(std::string(of) + "_attributes");
        json.begin_object();
        for (const auto& [attribute, counted] : score.attributes) {
            if (attribute.of == of) write(json, attribute.name, counted, 1);
        }
        json.end_object();
    }
}

void write_file(JsonWriter& json, const FileScore& file, bool has_findings) {
    json.begin_object();
    json.member("annotation", file.annotation);
    json.member("source", file.source);
    if (!file.language.empty()) json.member("language", file.language);
    json.member("has_graph", file.has_graph);
    write_members(json, file.score);
    if (has_findings) {
        json.key("findings");
        json.begin_array();
        for (const Finding& finding : file.findings) {
            json.begin_object();
            json.member("kind", name(finding.kind));
            json.member("what", finding.what);
            json.end_object();
        }
        json.end_array();
    }
    json.end_object();
}

void write_calibration(JsonWriter& json, const Score& score) {
    const Calibration calibration = calibrate(score.judged);
    json.key("calibration");
    json.begin_object();
    json.member("with_confidence", score.judged.size() - calibration.without);
    json.member("without_confidence", calibration.without);
    json.member("expected_calibration_error", calibration.error);
    json.key("bins");
    json.begin_array();
    for (const CalibrationBin& bin : calibration.bins) {
        json.begin_object();
        json.member("from", bin.from);
        json.member("to", bin.to);
        json.member("right", bin.right);
        json.member("of", bin.all);
        json.member("mean_confidence", bin.mean_confidence);
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

}  // namespace

std::string evaluation_to_json(const std::vector<FileScore>& files, const EvaluationOptions& options) {
    const Score all = sum(files);
    JsonWriter json;
    json.begin_object();
    json.member("format", "guanxi-evaluation");
    json.member("version", kEvaluationVersion);
    json.member("files", files.size());
    json.member("without_graph",
                std::count_if(files.begin(), files.end(), [](const FileScore& file) { return !file.has_graph; }));
    write_members(json, all);
    if (options.has_calibration) write_calibration(json, all);
    json.key("languages");
    json.begin_object();
    for (const auto& [language, score] : sum_by_language(files)) {
        json.key(language);
        json.begin_object();
        write_members(json, score);
        json.end_object();
    }
    json.end_object();
    json.key("by_file");
    json.begin_array();
    for (const FileScore& file : files) write_file(json, file, options.has_findings);
    json.end_array();
    json.end_object();
    return json.take();
}

}  // namespace guanxi

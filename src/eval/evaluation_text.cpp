#include <algorithm>

#include <fmt/format.h>

#include "output/text_width.hpp"
#include "src/eval/calibration.hpp"
#include "src/eval/evaluation.hpp"

namespace guanxi {

namespace {

std::string padded(const std::string& text, int columns) {
    return text + std::string(static_cast<std::size_t>(std::max(0, columns - text_columns(text))), ' ');
}

std::string tally_cells(const Tally& tally) {
    return fmt::format("{:6}{:8}{:7}{:8.3f}{:8.3f}{:8.3f}\n", tally.hits, tally.missed, tally.false_alarms,
                       precision(tally), recall(tally), f1(tally));
}

std::string tallies_text(const char* of, const std::map<std::string, Tally>& tallies) {
    std::string out;
    for (const auto& [kind, tally] : tallies) out += fmt::format("{:6}{:18}", of, kind) + tally_cells(tally);
    return out + fmt::format("{:6}{:18}", of, "ALL") + tally_cells(total(tallies));
}

std::string share_cells(const Share& counted, double of_none) {
    return fmt::format("{:6}{:8}{:8.3f}\n", counted.right, counted.all, share(counted, of_none));
}

std::string shares_text(const Score& score) {
    std::string out = fmt::format("\n{:24}{:>6}{:>8}{:>8}\n", "attributes of hits", "right", "of", "share");
    for (const auto& [attribute, counted] : score.attributes)
        out += fmt::format("{:6}{:18}", attribute.of, attribute.name) + share_cells(counted, 1);
    out += fmt::format("{:24}", "ALL") + share_cells(total(score.attributes), 1);
    return out + fmt::format("{:24}", "evidence that holds") + share_cells(score.evidence, 0);
}

/// A row for the nodes and edges of one part of the files.
std::string part_row(const std::string& name, int width, const Score& score) {
    const Tally nodes = total(score.nodes);
    const Tally edges = total(score.edges);
    return padded(name, width) + fmt::format("{:8.3f}{:8.3f}{:8.3f}{:10.3f}{:8.3f}{:8.3f}\n", precision(nodes),
                                             recall(nodes), f1(nodes), precision(edges), recall(edges), f1(edges));
}

using Parts = std::vector<std::pair<std::string, Score>>;

std::string parts_text(const std::string& head, const Parts& parts) {
    int width = text_columns(head);
    for (const auto& [name, score] : parts) width = std::max(width, text_columns(name));
    std::string out =
        "\n" + padded("", width) + fmt::format("{:>24}{:>26}\n", "nodes", "edges") + padded(head, width) +
        fmt::format("{:>8}{:>8}{:>8}{:>10}{:>8}{:>8}\n", "prec.", "recall", "F1", "prec.", "recall", "F1");
    for (const auto& [name, score] : parts) out += part_row(name, width, score);
    return out;
}

std::string findings_text(const std::vector<FileScore>& files) {
    std::string out;
    for (const FileScore& file : files) {
        if (file.findings.empty()) continue;
        out += file.annotation + "\n";
        for (const Finding& finding : file.findings)
            out += fmt::format("  {:13}{}\n", name(finding.kind), finding.what);
    }
    return out.empty() ? out : out + "\n";
}

std::string calibration_text(const Score& score) {
    const Calibration calibration = calibrate(score.judged);
    if (calibration.without == score.judged.size())
        return "\nThe edges carry no confidence, so there is nothing to compare with what is right.\n";
    std::string out = "\nconfidence    right      of   share    mean\n";
    for (const CalibrationBin& bin : calibration.bins) {
        if (bin.all == 0) continue;
        out += fmt::format("{:.2f} to {:.2f}{:7}{:8}{:8.3f}{:8.3f}\n", bin.from, bin.to, bin.right, bin.all,
                           share({bin.right, bin.all}, 1), bin.mean_confidence);
    }
    out += fmt::format("expected calibration error: {:.3f}\n", calibration.error);
    if (calibration.without > 0) out += fmt::format("edges without a confidence: {}\n", calibration.without);
    return out;
}

}  // namespace

std::string evaluation_to_text(const std::vector<FileScore>& files, const EvaluationOptions& options) {
    const Score all = sum(files);
    std::string out = options.has_findings ? findings_text(files) : std::string();
    out += fmt::format("{:24}{:>6}{:>8}{:>7}{:>8}{:>8}{:>8}\n", "      kind", "hits", "missed", "false", "prec.",
                       "recall", "F1");
    out += tallies_text("node", all.nodes) + tallies_text("edge", all.edges) + shares_text(all);
    Parts languages;
    for (const auto& [language, score] : sum_by_language(files)) languages.emplace_back(language, score);
    if (languages.size() > 1) out += parts_text("language", languages);
    Parts rows;
    for (const FileScore& file : files) rows.emplace_back(file.annotation, file.score);
    if (rows.size() > 1) out += parts_text("file", rows);
    if (options.has_calibration) out += calibration_text(all);
    const auto without = std::count_if(files.begin(), files.end(), [](const FileScore& f) { return !f.has_graph; });
    return out + fmt::format("\nfiles: {}, without a graph: {}\n", files.size(), without);
}

}  // namespace guanxi

#include "src/eval/evaluation.hpp"

#include <fmt/format.h>

#include "output/escape.hpp"

namespace guanxi {

namespace {

std::string row(const std::string& scope, const std::string& of, const std::string& name, const Tally& tally) {
    return fmt::format("{},{},{},{},{},{},{:.9g},{:.9g},{:.9g}\r\n", scope, of, csv_cell(name), tally.hits,
                       tally.missed, tally.false_alarms, precision(tally), recall(tally), f1(tally));
}

/// Attributes and evidence have no false alarms: what is wrong is missed, and the share of the right ones is the
/// recall.
std::string row(const std::string& scope, const std::string& of, const std::string& name, const Share& counted) {
    return fmt::format("{},{},{},{},{},,,{:.9g},\r\n", scope, of, csv_cell(name), counted.right,
                       counted.all - counted.right, share(counted, 1));
}

std::string rows(const std::string& scope, const Score& score) {
    std::string out;
    for (const auto& [kind, tally] : score.nodes) out += row(scope, "node", kind, tally);
    out += row(scope, "node", "", total(score.nodes));
    for (const auto& [kind, tally] : score.edges) out += row(scope, "edge", kind, tally);
    out += row(scope, "edge", "", total(score.edges));
    for (const auto& [attribute, counted] : score.attributes)
        out += row(scope, attribute.of + " attribute", attribute.name, counted);
    out += row(scope, "attribute", "", total(score.attributes));
    return out + row(scope, "evidence", "", score.evidence);
}

}  // namespace

Score sum(const std::vector<FileScore>& files) {
    Score all;
    for (const FileScore& file : files) add(all, file.score);
    return all;
}

std::map<std::string, Score> sum_by_language(const std::vector<FileScore>& files) {
    std::map<std::string, Score> languages;
    for (const FileScore& file : files) add(languages[file.language.empty() ? "not told" : file.language], file.score);
    return languages;
}

std::string evaluation_to_csv(const std::vector<FileScore>& files) {
    std::string out = "scope,of,name,hits,missed,false_alarms,precision,recall,f1\r\n";
    out += rows("all", sum(files));
    for (const auto& [language, score] : sum_by_language(files)) out += rows(csv_cell("language " + language), score);
    for (const FileScore& file : files) out += rows(csv_cell("file " + file.annotation), file.score);
    return out;
}

}  // namespace guanxi

#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "src/eval/score.hpp"

namespace guanxi {

/// How one graph agrees with the annotation of its text.
struct FileScore {
    std::string annotation;  ///< Path of the annotation.
    std::string source;      ///< Path of its text.
    std::string language;    ///< As the annotation tells it; may be empty.
    bool has_graph = true;   ///< Otherwise there was nothing to compare, and everything counts as missed.
    Score score;
    std::vector<Finding> findings;
};

/// The score of all files together.
Score sum(const std::vector<FileScore>& files);

/// The sums by language; "not told" for annotations that tell none.
std::map<std::string, Score> sum_by_language(const std::vector<FileScore>& files);

/// How an evaluation is shown.
struct EvaluationOptions {
    bool has_findings = false;     ///< With each miss, false alarm, wrong attribute and piece of evidence.
    bool has_calibration = false;  ///< With the confidence of the edges against what was right.
};

/// For people: hits, misses, false alarms, precision, recall and F1 by kind; attributes, evidence; by language and by
/// file. Kinds, attributes and languages stand in alphabetical order, files as given. Ends with a line feed.
std::string evaluation_to_text(const std::vector<FileScore>& files, const EvaluationOptions& options = {});

/// The same as JSON, format "guanxi-evaluation" version 1 (docs/formats.md).
std::string evaluation_to_json(const std::vector<FileScore>& files, const EvaluationOptions& options = {});

/// The same as CSV (RFC 4180, UTF-8, CR LF), a row for each figure of the whole, of each language and of each file.
/// Findings and calibration are left out.
std::string evaluation_to_csv(const std::vector<FileScore>& files);

}  // namespace guanxi

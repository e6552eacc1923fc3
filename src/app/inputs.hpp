#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "graph/base/error.hpp"
#include "graph/facts/facts.hpp"
#include "src/extract/extract.hpp"
#include "src/text/article.hpp"

namespace guanxi {

/// What is done with the inputs of a command.
struct InputOptions {
    ReadingOptions reading;
    unsigned threads = 0;  ///< 0: as many as the machine has.
    /// Called now and then with the number of bytes read and of all that are to be read; may be empty.
    std::function<void(std::uint64_t, std::uint64_t)> progress;
};

/// What one piece of the inputs gives: a file, or a line of a file with a document a line.
struct InputPart {
    std::vector<DocumentFacts> documents;
    Diagnostics diagnostics;
    std::string lines;  ///< Of `stream_inputs`: the documents as JSON lines.
};

/// Reads the inputs piece by piece and gives `use` each piece's facts as JSON lines, in the order of the inputs and one
/// piece at a time. Only a few pieces are in memory at once, so a corpus may be of any length. What `use` throws ends
/// the reading.
void stream_inputs(const std::vector<std::string>& paths, const Rules& rules, const InputOptions& options,
                   const std::function<void(InputPart)>& use);

/// The facts of all inputs: articles of text files and corpora are read and extracted, graphs and facts of earlier
/// runs are taken as they are. What a file is, is found from its content. An input that cannot be used is reported as
/// skipped; the others are still used. The result does not depend on the number of threads.
Facts read_inputs(const std::vector<std::string>& paths, const Rules& rules, const InputOptions& options,
                  Diagnostics& diagnostics);

/// The text of a file of text, HTML or PDF as the articles are read from it, UTF-8: the bytes that evidence counts.
/// Throws Error{io, encoding, format}.
std::string read_input_text(const std::string& path, Diagnostics& diagnostics);

}  // namespace guanxi

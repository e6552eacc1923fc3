#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/analysis/execution.hpp"
#include "graph/base/error.hpp"
#include "graph/facts/facts.hpp"
#include "src/extract/extract.hpp"
#include "src/text/article.hpp"

namespace guanxi {

/// What is done with the inputs of a command.
struct InputOptions {
    ReadingOptions reading;
    unsigned threads = 0;          ///< 0: as many as the machine has.
    Progress* progress = nullptr;  ///< In bytes of the inputs; may be null.
};

/// Reads the inputs piece by piece and gives `use` their facts as JSON lines with what there is to report, in the order
/// of the inputs: an article's at a time, by one thread at a time. Articles are worked on side by side, also those of
/// one file. Only a few pieces are in memory at once, so a corpus may be of any length. What `use` throws ends the
/// reading; so does `Cancelled`, thrown where the progress says so.
void stream_inputs(const std::vector<std::string>& paths, const Rules& rules, const InputOptions& options,
                   const std::function<void(std::string_view, Diagnostics)>& use);

/// The facts of all inputs: articles of text files and corpora are read and extracted, graphs and facts of earlier
/// runs are taken as they are. What a file is, is found from its content. An input that cannot be used is reported as
/// skipped; the others are still used. The result does not depend on the number of threads.
Facts read_inputs(const std::vector<std::string>& paths, const Rules& rules, const InputOptions& options,
                  Diagnostics& diagnostics);

/// The text of a file of text, HTML or PDF as the articles are read from it, UTF-8: the bytes that evidence counts.
/// Throws Error{io, encoding, format}.
std::string read_input_text(const std::string& path, Diagnostics& diagnostics);

}  // namespace guanxi

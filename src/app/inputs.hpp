#pragma once

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
    /// Called now and then with the number of articles read and of all; may be empty.
    std::function<void(std::size_t, std::size_t)> progress;
};

/// The facts of all inputs: articles of text files and corpora are read and extracted, graphs and facts of earlier
/// runs are taken as they are. What a file is, is found from its content. An input that cannot be used is reported as
/// skipped; the others are still used. The result does not depend on the number of threads.
Facts read_inputs(const std::vector<std::string>& paths, const Rules& rules, const InputOptions& options,
                  Diagnostics& diagnostics);

}  // namespace guanxi

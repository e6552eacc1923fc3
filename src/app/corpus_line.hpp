#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace guanxi {

/// What a line of a corpus tells of its article. A member that is not there, or no string, is empty.
struct CorpusLine {
    std::string id;  ///< "id", or "source" where that is empty.
    std::string published;
    std::string title;
    std::string text;
};

/// The members of `line`, a JSON object (RFC 8259) with a string "text"; nothing if it is none. Of several members of
/// one name the last counts; those of other names are checked and passed over. O(n).
std::optional<CorpusLine> parse_corpus_line(std::string_view line);

}  // namespace guanxi

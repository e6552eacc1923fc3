#pragma once

#include <string>
#include <string_view>

#include "graph/facts/facts.hpp"

namespace guanxi {

/// One document's facts as one line of JSON (no line break inside or after), keys in a fixed order.
/// `docs/formats.md` describes the members.
std::string to_json_line(const DocumentFacts& facts);
/// Appends that line to `out`.
void append_json_line(std::string& out, const DocumentFacts& facts);

/// The facts that a line of JSON holds. `place` names the line for error messages.
/// Throws Error{format} for text that is no such JSON, with what was expected, and Error{version} for a later version.
DocumentFacts facts_from_json(std::string_view line, const std::string& place);

}  // namespace guanxi

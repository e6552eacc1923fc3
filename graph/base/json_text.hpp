#pragma once

#include <string>
#include <string_view>

namespace guanxi {

/// Appends a JSON string with its quotes (RFC 8259). Only what must be escaped is; a run of bytes that are not UTF-8
/// becomes one U+FFFD. O(n), a block of bytes at a step where nothing is to be escaped.
void append_json_string(std::string& out, std::string_view text);

/// Whether valid UTF-8 stands for itself in a JSON string: nothing in it must be escaped.
bool is_plain_json(std::string_view text);

/// As `append_json_string`, for text of which it is known to be UTF-8, or which is checked when all is written: bytes
/// that are not UTF-8 stay.
void append_json_utf8(std::string& out, std::string_view text);

}  // namespace guanxi

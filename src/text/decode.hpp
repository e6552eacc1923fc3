#pragma once

#include <string>
#include <string_view>

#include "graph/base/error.hpp"

namespace guanxi {

/// A file's text, valid UTF-8 from here on. A byte order mark, if there was one, is still its first character, so
/// that byte positions are those of the file (of the file turned to UTF-8, where it was in another encoding).
struct SourceText {
    std::string name;  ///< The path as given, or "-".
    std::string text;
    std::string encoding;  ///< "UTF-8", "GB18030", "Big5-HKSCS", "UTF-16LE", …
};

/// Turns bytes into text: UTF-8 if they are valid UTF-8; UTF-16 if a byte order mark says so, or if they are text in
/// nothing else; else the likeliest of the encodings (encoding.hpp) in which they are valid. UTF-8 that breaks off in
/// the middle of its last character loses that character, and a damaged byte becomes U+FFFD, both with a warning.
/// Throws Error{encoding} for binary data and for bytes that are valid in none, naming the first bad byte.
SourceText decode(std::string name, std::string bytes, Diagnostics& diagnostics);

}  // namespace guanxi

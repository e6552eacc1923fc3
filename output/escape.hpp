#pragma once

#include <string>
#include <string_view>

#include "graph/base/json_text.hpp"  // append_json_string

// How text from outside enters each of the formats. Every writer passes all text through one of these; none of them
// lets bytes through that are not UTF-8 (they become U+FFFD).

namespace guanxi {

/// Text for XML content and for attributes in either sort of quotes. Characters that XML 1.0 does not allow at all
/// (control characters, U+FFFE, U+FFFF) are left out; line breaks and tabs become spaces unless `keep_line_breaks`.
/// U+2028 becomes a reference, since readers of XML 1.1 take it for a line break. O(n).
std::string xml_text(std::string_view text, bool keep_line_breaks = false);
/// Appends it.
void append_xml_text(std::string& out, std::string_view text, bool keep_line_breaks = false);

/// Text for a DOT label, where Graphviz expands \N, \G, \l and their like and reads &name; as an entity. Control
/// characters are left out; a line feed becomes Graphviz's \n.
std::string dot_label(std::string_view text);

/// Likewise for a tooltip. Graphviz expands tooltips two or three times, depending on its version, so that no number of
/// back-slashes is safe: they become the full-width sign ＼.
std::string dot_tooltip(std::string_view text);

/// Text for a DOT id or another attribute that Graphviz takes as it is: valid UTF-8 without control characters. A
/// back-slash becomes a slash, since the DOT grammar has no way to end a string with one.
std::string dot_id(std::string_view text);

/// A CSV cell (RFC 4180), in quotes where it needs them. A cell that begins with = + - @ (also full-width), a tab or a
/// line break gets an apostrophe in front, so that a spreadsheet takes it for text (OWASP, "CSV Injection"); one more
/// where it has some before such a sign, so that `csv_cell_text` finds the text again.
std::string csv_cell(std::string_view text);
/// Appends it.
void append_csv_cell(std::string& out, std::string_view text);

/// A valid JSON text for a <script type="application/json"> of an HTML page: < > & and the line separators U+2028 and
/// U+2029, which stand only inside its strings, as \u escapes, so that nothing ends the element or opens a comment;
/// without the line breaks and indents between its values. Parses to the same value. O(n).
std::string html_json(std::string_view json);

/// The text of a cell whose quotes have been taken off: without the apostrophe that `csv_cell` put in front.
std::string_view csv_cell_text(std::string_view cell);

/// A text on one line: line breaks and tabs become spaces, other control characters are left out.
std::string without_controls(std::string_view text);

/// A text that may stand in an XML id or class: ASCII letters, digits, '-', '.' and Chinese characters as they
/// are; any other character as its code in hexadecimal behind an underscore for each byte of it. No two texts (of valid
/// UTF-8) have one id.
std::string xml_id(std::string_view text);

}  // namespace guanxi

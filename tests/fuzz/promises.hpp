#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/error.hpp"
#include "graph/base/span.hpp"
#include "graph/facts/facts.hpp"
#include "src/text/article.hpp"

// What the stages promise in their headers, as checks on whatever they return.

namespace guanxi::fuzzing {

/// A stage did not keep a promise. No kind of Error, so that no target takes it for a refusal.
struct BrokenPromise : std::logic_error {
    using std::logic_error::logic_error;
};

/// Throws BrokenPromise{promise} unless it was kept.
void expect(bool is_kept, const std::string& promise);

void expect_utf8(std::string_view text, const std::string& what);
void expect_valid(const Date& date, const std::string& what);
/// A span that lies in the text, is not empty and begins and ends between characters.
void expect_span(const Span& span, std::string_view text, const std::string& what);
/// Messages are UTF-8, not empty, and about the file of this name.
void expect_diagnostics(const Diagnostics& diagnostics, std::string_view file);

/// Characters know their bytes, sentences lie in order in the characters, the document's span holds them all.
void expect_article(const Article& article);
/// Facts are normalized, and their relations join what they may join.
void expect_facts(const DocumentFacts& facts);
/// Every relation quotes the place that it names.
void expect_evidence(const DocumentFacts& facts, std::string_view text);
/// Written as JSON and read again, facts are the same; so is the graph that is built of them.
void expect_round_trips(const std::vector<DocumentFacts>& documents);

/// The text that is left of bytes when those that are not UTF-8 are taken out. Targets that read text begin with it:
/// most changes that a fuzzer makes break a character.
std::string valid_utf8(std::string_view bytes);

}  // namespace guanxi::fuzzing

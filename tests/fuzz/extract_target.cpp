#include <memory>

#include "src/extract/extract.hpp"
#include "src/text/html.hpp"
#include "tests/fuzz/promises.hpp"
#include "tests/fuzz/targets.hpp"

namespace guanxi::fuzzing {

namespace {

const Rules& built_in_rules() {
    static const Rules rules = [] {
        Diagnostics diagnostics;
        return make_rules(built_in_lexicon(), diagnostics);
    }();
    return rules;
}

}  // namespace

void fuzz_extract(std::string_view bytes) {
    Diagnostics diagnostics;
    SourceText text{"page", valid_utf8(bytes), "UTF-8"};
    if (looks_like_html(text.text)) text = read_html(std::move(text), diagnostics).source;
    const auto source = std::make_shared<SourceText>(std::move(text));
    std::vector<DocumentFacts> documents;
    for (const Article& article : read_articles(source, {Date{2025, 6, 17}})) {
        documents.push_back(extract(article, built_in_rules()));
        expect_facts(documents.back());
        expect_evidence(documents.back(), source->text);
    }
    expect_round_trips(documents);
}

}  // namespace guanxi::fuzzing

#include <memory>
#include <optional>

#include <nlohmann/json.hpp>

#include "src/app/corpus_line.hpp"
#include "src/text/article.hpp"
#include "tests/fuzz/promises.hpp"
#include "tests/fuzz/targets.hpp"

namespace guanxi::fuzzing {

namespace {

/// The same by the JSON library's tree.
std::optional<CorpusLine> parse_by_tree(std::string_view line) {
    constexpr std::string_view kMark = "\xEF\xBB\xBF";  // which the library passes over, and RFC 8259 forbids
    const auto json = nlohmann::json::parse(line, nullptr, false);
    const bool has_nul = line.find('\0') != line.npos;  // which the library takes for the end
    if (line.starts_with(kMark) || has_nul || !json.is_object() || !json.contains("text") || !json["text"].is_string())
        return std::nullopt;
    const auto member = [&](const char* key) {
        return json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : std::string();
    };
    return CorpusLine{member("id").empty() ? member("source") : member("id"), member("published"), member("title"),
                      member("text")};
}

void expect_line(std::string_view line) {
    const std::optional<CorpusLine> found = parse_corpus_line(line);
    const std::optional<CorpusLine> expected = parse_by_tree(line);
    expect(found.has_value() == expected.has_value(), "a line is taken where the JSON library takes it");
    if (!found) return;
    expect(found->id == expected->id && found->published == expected->published && found->title == expected->title &&
               found->text == expected->text,
           "a line has the members that the JSON library finds");
    expect_utf8(found->id + found->published + found->title + found->text, "member");
    const auto source = std::make_shared<SourceText>(SourceText{found->id, found->text, "UTF-8"});
    for (const Article& article : read_articles(source, {})) expect_article(article);
}

}  // namespace

void fuzz_corpus_line(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
        expect_line(bytes.substr(at, end - at));
        at = end + 1;
    }
}

}  // namespace guanxi::fuzzing

#include "src/app/inputs.hpp"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <memory>
#include <thread>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "graph/facts/facts_json.hpp"
#include "output/graph_json.hpp"
#include "src/app/files.hpp"
#include "src/text/decode.hpp"

namespace guanxi {

namespace {

/// What a file turns out to be.
enum class Content { text, graph, facts, corpus, html, pdf };

std::string_view trimmed(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const std::size_t at = text.find_first_not_of(" \t\r\n");
    return at == std::string_view::npos ? std::string_view() : text.substr(at);
}

Content content_of(std::string_view bytes) {
    const std::string_view text = trimmed(bytes);
    const std::string_view head = text.substr(0, 400);
    if (bytes.starts_with("%PDF-")) return Content::pdf;
    if (head.starts_with("<!DOCTYPE html") || head.starts_with("<!doctype html") || head.starts_with("<html"))
        return Content::html;
    if (!head.starts_with("{")) return Content::text;
    if (head.find("\"guanxi-facts\"") != std::string_view::npos) return Content::facts;
    // Other programs write a graph in one line and its members in any order. (In the text of an article the quotation
    // marks would be escaped.)
    if (text.find("\"guanxi-graph\"") != std::string_view::npos) return Content::graph;
    const std::string_view line = text.substr(0, text.find('\n'));
    const bool is_line_of_several = line.ends_with('}') && trimmed(text.substr(line.size())).starts_with('{');
    return is_line_of_several || line.find("\"text\"") != std::string_view::npos ? Content::corpus : Content::graph;
}

/// Everything that the inputs hold before extraction.
struct Collected {
    std::vector<Article> articles;
    std::vector<DocumentFacts> documents;
};

void read_lines(const std::string& path, std::string_view text,
                const std::function<void(std::string_view, const std::string&)>& use, Diagnostics& diagnostics) {
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = trimmed(text.substr(at, end - at));
        at = end + 1;
        ++number;
        if (line.empty()) continue;
        const std::string place = fmt::format("{}: line {}", path, number);
        try {
            use(line, place);
        } catch (const Error& error) {
            diagnostics.push_back({Severity::skipped, error.place.empty() ? place : error.place, error.what()});
        }
    }
}

void read_corpus(const std::string& path, std::string_view text, const ReadingOptions& reading, Collected& collected,
                 Diagnostics& diagnostics) {
    read_lines(
        path, text,
        [&](std::string_view line, const std::string& place) {
            const nlohmann::json json = nlohmann::json::parse(line, nullptr, false);
            if (!json.is_object() || !json.contains("text") || !json["text"].is_string()) {
                throw Error(ErrorKind::format, "expected a JSON object with a \"text\"", place);
            }
            const auto member = [&](const char* key) {
                return json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : std::string();
            };
            const std::string id = member("id").empty() ? member("source") : member("id");
            auto source = std::make_shared<SourceText>(SourceText{id.empty() ? place : id, member("text"), "UTF-8"});
            ReadingOptions own = reading;
            if (const auto published = parse_date(std::string_view(member("published")).substr(0, 10)))
                own.published = *published;
            std::vector<Article> articles = read_articles(source, own);
            if (articles.empty()) throw Error(ErrorKind::format, "no article was found in the \"text\"", place);
            for (Article& article : articles) {
                if (const std::string title = member("title"); !title.empty()) article.document.title = title;
                collected.articles.push_back(std::move(article));
            }
        },
        diagnostics);
}

void read_one(const std::string& path, const ReadingOptions& reading, Collected& collected, Diagnostics& diagnostics) {
    std::string bytes = read_file(path);
    if (trimmed(bytes).empty()) throw Error(ErrorKind::format, "the file is empty", path);
    const auto take = [&](Facts facts) {
        collected.documents.insert(collected.documents.end(), facts.documents().begin(), facts.documents().end());
    };
    switch (content_of(bytes)) {
        case Content::pdf:
            throw Error(ErrorKind::format,
                        "PDF pages are not read yet; turn it into text first, for example with pdftotext -raw", path);
        case Content::html:
            throw Error(ErrorKind::format, "HTML pages are not read yet; save the article as text first", path);
        case Content::graph: return take(facts_from_graph_json(bytes, path));
        case Content::facts:
            return read_lines(
                path, bytes,
                [&](std::string_view line, const std::string& place) {
                    collected.documents.push_back(facts_from_json(line, place));
                },
                diagnostics);
        case Content::corpus: return read_corpus(path, bytes, reading, collected, diagnostics);
        case Content::text: break;
    }
    auto source = std::make_shared<SourceText>(decode(path, std::move(bytes), diagnostics));
    std::vector<Article> articles = read_articles(std::move(source), reading);
    if (articles.empty()) throw Error(ErrorKind::format, "no article was found in the file", path);
    std::move(articles.begin(), articles.end(), std::back_inserter(collected.articles));
}

std::vector<DocumentFacts> extract_all(const std::vector<Article>& articles, const Rules& rules,
                                       const InputOptions& options) {
    std::vector<DocumentFacts> facts(articles.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&](bool reports) {
        for (std::size_t i = next++; i < articles.size(); i = next++) {
            facts[i] = extract(articles[i], rules);
            if (reports && options.progress) options.progress(i, articles.size());
        }
    };
    const unsigned wanted = options.threads != 0 ? options.threads : std::max(1u, std::thread::hardware_concurrency());
    const std::size_t count = std::min<std::size_t>(wanted, articles.size());
    std::vector<std::thread> helpers;
    for (std::size_t i = 1; i < count; ++i) helpers.emplace_back(work, false);
    work(true);
    for (std::thread& helper : helpers) helper.join();
    return facts;
}

}  // namespace

Facts read_inputs(const std::vector<std::string>& paths, const Rules& rules, const InputOptions& options,
                  Diagnostics& diagnostics) {
    Collected collected;
    for (const std::string& path : list_files(paths, diagnostics)) {
        try {
            read_one(path, options.reading, collected, diagnostics);
        } catch (const Error& error) {
            diagnostics.push_back({Severity::skipped, error.place.empty() ? path : error.place, error.what()});
        }
    }
    std::vector<DocumentFacts> extracted = extract_all(collected.articles, rules, options);
    for (std::size_t i = 0; i < extracted.size(); ++i) {
        if (!extracted[i].entities.empty()) continue;
        const Document& document = extracted[i].document;
        diagnostics.push_back({Severity::note, document.source,
                               fmt::format("nothing about who deals with whom in \"{}\"", document.title)});
    }
    std::move(extracted.begin(), extracted.end(), std::back_inserter(collected.documents));
    return Facts(std::move(collected.documents));
}

}  // namespace guanxi

#include "src/app/inputs.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <thread>
#include <utility>

#include <fmt/format.h>

#include "graph/facts/facts_json.hpp"
#include "output/flat_facts.hpp"
#include "output/flat_graph.hpp"
#include "output/graph_json.hpp"
#include "src/app/corpus_line.hpp"
#include "src/app/files.hpp"
#include "src/app/graph_tables.hpp"
#include "src/app/ordered_work.hpp"
#include "src/app/pdf_file.hpp"
#include "src/app/pieces.hpp"
#include "src/text/decode.hpp"
#include "src/text/html.hpp"

namespace guanxi {

namespace {

/// What a file turns out to be.
enum class Content { text, graph, facts, corpus };  // text: also of HTML and PDF

Content content_of(std::string_view bytes) {
    const std::string_view text = trimmed(bytes);
    const std::string_view head = text.substr(0, 400);
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

/// One line of a corpus. Throws Error{format} if it is none or holds no article.
void read_corpus_line(std::string_view line, const std::string& place, const ReadingOptions& reading,
                      Collected& collected) {
    std::optional<CorpusLine> corpus = parse_corpus_line(line);
    if (!corpus) throw Error(ErrorKind::format, "expected a JSON object with a \"text\"", place);
    auto source = std::make_shared<SourceText>(
        SourceText{corpus->id.empty() ? place : std::move(corpus->id), std::move(corpus->text), "UTF-8"});
    ReadingOptions own = reading;
    if (const auto published = parse_date(std::string_view(corpus->published).substr(0, 10)))
        own.published = *published;
    std::vector<Article> articles = read_articles(source, own);
    if (articles.empty()) throw Error(ErrorKind::format, "no article was found in the \"text\"", place);
    for (Article& article : articles) {
        if (!corpus->title.empty()) article.document.title = corpus->title;
        collected.articles.push_back(std::move(article));
    }
}

/// The text of a file of text, HTML or PDF. The day that a web page declares is put into `reading`.
SourceText read_text(const std::string& path, std::string bytes, ReadingOptions& reading, Diagnostics& diagnostics) {
    if (bytes.starts_with("%PDF-")) return {path, read_pdf(path, bytes), "UTF-8"};
    SourceText source = decode(path, std::move(bytes), diagnostics);
    if (!looks_like_html(source.text)) return source;
    WebPage page = read_html(std::move(source), diagnostics);
    if (!page.published.is_empty()) reading.published = page.published;
    return std::move(page.source);
}

/// The facts of a graph that guanxi exported; graphs of other programs have no relationships.
Facts facts_of_flat(const FlatGraph& graph, const std::string& nodes_path, const std::string& edges_path) {
    if (!is_relationship_graph(graph))
        throw Error(ErrorKind::format,
                    "a graph of another program: its nodes and edges have no kinds of relationships; only stats reads "
                    "it, as its only input",
                    nodes_path);
    return facts_from_flat_graph(graph, nodes_path, edges_path);
}

void read_file_piece(const std::string& path, std::string bytes, const ReadingOptions& reading, Collected& collected,
                     Diagnostics& diagnostics) {
    if (trimmed(bytes).empty()) throw Error(ErrorKind::format, "the file is empty", path);
    const auto take = [&](const Facts& facts) {
        collected.documents.insert(collected.documents.end(), facts.documents().begin(), facts.documents().end());
    };
    const auto take_flat = [&](const FlatGraph& graph, const std::string& edges_path) {
        take(facts_of_flat(graph, path, edges_path));
        diagnostics.push_back({Severity::note, path,
                               "rules, cues, titles of articles and how many of them name a node do not come back from "
                               "GraphML, GEXF and CSV; json has them"});
    };
    if (const auto tables = graph_tables(path)) return take_flat(read_graph_tables(*tables), tables->edges);
    if (looks_like_graph_xml(bytes)) return take_flat(read_graph_xml(bytes, path), path);
    switch (content_of(bytes)) {
        case Content::graph: return take(facts_from_graph_json(bytes, path));
        case Content::facts:
            return read_lines(
                path, bytes,
                [&](std::string_view line, const std::string& place) {
                    collected.documents.push_back(facts_from_json(line, place));
                },
                diagnostics);
        case Content::corpus:
            return read_lines(
                path, bytes,
                [&](std::string_view line, const std::string& place) {
                    read_corpus_line(line, place, reading, collected);
                },
                diagnostics);
        case Content::text: break;
    }
    ReadingOptions own = reading;
    auto source = std::make_shared<SourceText>(read_text(path, std::move(bytes), own, diagnostics));
    std::vector<Article> articles = read_articles(std::move(source), own);
    if (articles.empty()) throw Error(ErrorKind::format, "no article was found in the file", path);
    std::move(articles.begin(), articles.end(), std::back_inserter(collected.articles));
}

Collected read_piece(Piece piece, const ReadingOptions& reading, Diagnostics& diagnostics) {
    Collected collected;
    const std::string place = piece.line == 0 ? piece.path : fmt::format("{}: line {}", piece.path, piece.line);
    try {
        switch (piece.kind) {
            case Piece::Kind::file:
                read_file_piece(piece.path, std::move(piece.bytes), reading, collected, diagnostics);
                break;
            case Piece::Kind::corpus_line: read_corpus_line(trimmed(piece.bytes), place, reading, collected); break;
            case Piece::Kind::facts_line:
                collected.documents.push_back(facts_from_json(trimmed(piece.bytes), place));
                break;
        }
    } catch (const Error& error) {
        diagnostics.push_back({Severity::skipped, error.place.empty() ? place : error.place, error.what()});
    }
    return collected;
}

/// What one piece of the inputs gives, a file or a line of a file with a document a line, or a part of that.
struct InputPart {
    std::vector<DocumentFacts> documents;
    Diagnostics diagnostics;
};

/// An article to be extracted, behind what stands before it.
struct OpenedPart {
    InputPart before;
    std::optional<Article> article;
};

/// Reads a piece. Its articles become parts of their own, so that threads share a long file.
std::vector<OpenedPart> open_piece(Piece piece, const ReadingOptions& reading) {
    std::vector<OpenedPart> parts(1);
    InputPart& before = parts.front().before;
    if (!piece.faults.empty()) {
        before.diagnostics = std::move(piece.faults);
        return parts;
    }
    Collected collected = read_piece(std::move(piece), reading, before.diagnostics);
    before.documents = std::move(collected.documents);
    parts.resize(std::max<std::size_t>(1, collected.articles.size()));
    for (std::size_t i = 0; i < collected.articles.size(); ++i) parts[i].article = std::move(collected.articles[i]);
    return parts;
}

InputPart extract_part(OpenedPart opened, const Rules& rules) {
    InputPart part = std::move(opened.before);
    if (!opened.article) return part;
    part.documents.push_back(extract(*opened.article, rules));
    const Document& document = opened.article->document;
    if (part.documents.back().entities.empty())
        part.diagnostics.push_back({Severity::note, document.source,
                                    fmt::format("nothing about who deals with whom in \"{}\"", document.title)});
    return part;
}

std::size_t thread_count(const InputOptions& options) {
    return options.threads != 0 ? options.threads : std::max(1u, std::thread::hardware_concurrency());
}

/// Gives `use` what `finish` makes of each part of the inputs, in order; faults of the paths come first.
template <class Finish, class Use>
void for_all_parts(const std::vector<std::string>& paths, const Rules& rules, const InputOptions& options,
                   const Finish& finish, const Use& use) {
    Diagnostics faults;
    Pieces pieces(list_files(paths, faults));
    use(finish(InputPart{{}, std::move(faults)}));
    const std::uint64_t all = pieces.size_in_bytes();
    const auto next = [&] {
        if (options.progress != nullptr) {
            options.progress->total = std::max(all, pieces.bytes_read());  // the size of standard input is not known
            options.progress->done = pieces.bytes_read();
        }
        return pieces.next();
    };
    const auto use_unless_cancelled = [&](auto result) {
        if (options.progress != nullptr && options.progress->cancelled) throw Cancelled();
        use(std::move(result));
    };
    const auto open = [&](Piece piece) { return open_piece(std::move(piece), options.reading); };
    const auto work = [&](OpenedPart part) { return finish(extract_part(std::move(part), rules)); };
    work_in_order(thread_count(options), next, open, work, use_unless_cancelled);
}

}  // namespace

void stream_inputs(const std::vector<std::string>& paths, const Rules& rules, const InputOptions& options,
                   const std::function<void(std::string_view, Diagnostics)>& use) {
    struct Lines {
        std::string text;
        Diagnostics diagnostics;
    };
    // The facts go no further than the thread that made them.
    const auto finish = [](InputPart part) {
        Lines lines{{}, std::move(part.diagnostics)};
        for (const DocumentFacts& document : part.documents) {
            append_json_line(lines.text, document);
            lines.text += '\n';
        }
        return lines;
    };
    for_all_parts(paths, rules, options, finish, [&](Lines lines) { use(lines.text, std::move(lines.diagnostics)); });
}

std::string read_input_text(const std::string& path, Diagnostics& diagnostics) {
    ReadingOptions reading;
    return read_text(path, read_file(path), reading, diagnostics).text;
}

Facts read_inputs(const std::vector<std::string>& paths, const Rules& rules, const InputOptions& options,
                  Diagnostics& diagnostics) {
    std::vector<DocumentFacts> documents;
    const auto use = [&](InputPart part) {
        std::move(part.documents.begin(), part.documents.end(), std::back_inserter(documents));
        std::move(part.diagnostics.begin(), part.diagnostics.end(), std::back_inserter(diagnostics));
    };
    for_all_parts(paths, rules, options, [](InputPart part) { return part; }, use);
    return Facts(std::move(documents));
}

}  // namespace guanxi

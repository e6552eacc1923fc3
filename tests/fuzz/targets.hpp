#pragma once

#include <span>
#include <string_view>

// What is fuzzed. A target takes any bytes, gives them to one stage of the program and looks at what comes out. It
// returns where all is well, also where the stage refuses the bytes with an Error; anything else that is thrown is a
// finding, and so is whatever a sanitizer stops. `./dev fuzz` feeds them from libFuzzer, corpus_test.cpp from files.

namespace guanxi::fuzzing {

void fuzz_decode(std::string_view bytes);         ///< Bytes to text, in whatever encoding.
void fuzz_articles(std::string_view bytes);       ///< Text to articles and sentences.
void fuzz_html(std::string_view bytes);           ///< A page of HTML to the text of its article.
void fuzz_pdf(std::string_view bytes);            ///< What pdftotext writes to text in reading order.
void fuzz_extract(std::string_view bytes);        ///< Text to facts with the built-in lexicon, and on to graph.json.
void fuzz_lexicon(std::string_view bytes);        ///< Rows and patterns to rules, and a text read by them.
void fuzz_lexicon_check(std::string_view bytes);  ///< Rows to their faults.
void fuzz_facts_json(std::string_view bytes);     ///< Lines of facts to a graph and back.
void fuzz_graph_json(std::string_view bytes);     ///< graph.json to a graph and back.
void fuzz_edge_list(std::string_view bytes);      ///< Lines of an edge list to networks.
void fuzz_graph_xml(std::string_view bytes);      ///< GraphML or GEXF to a network and to facts.
void fuzz_graph_csv(std::string_view bytes);      ///< A table of nodes, a zero byte and one of edges to the same.
void fuzz_corpus_line(std::string_view bytes);    ///< Lines of a corpus to articles.
void fuzz_picture(std::string_view bytes);        ///< Lines of texts in a graph to SVG.
/// An annotation, a zero byte and the graph that it measures to a score.
void fuzz_evaluation(std::string_view bytes);

struct Target {
    std::string_view name;  ///< Of its folder in corpus/ and of its program.
    void (*run)(std::string_view bytes);
};

/// All targets.
std::span<const Target> targets();

}  // namespace guanxi::fuzzing

// Reads an article from standard input. Writes who deals with whom, a line each; the whole graph with --json; a diagram
// with --svg.
#include <guanxi/extract/extract.hpp>
#include <guanxi/graph/analysis/statistics.hpp>
#include <guanxi/graph/build.hpp>
#include <guanxi/output/graph_json.hpp>
#include <guanxi/output/layout.hpp>
#include <guanxi/output/svg.hpp>
#include <guanxi/text/decode.hpp>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>

namespace {

guanxi::RelationshipGraph read_graph(std::string text) {
    guanxi::Diagnostics diagnostics;
    const guanxi::Rules rules = guanxi::make_rules(guanxi::built_in_lexicon(), diagnostics);
    auto source = std::make_shared<guanxi::SourceText>(guanxi::decode("-", std::move(text), diagnostics));
    std::vector<guanxi::DocumentFacts> documents;
    for (const guanxi::Article& article : guanxi::read_articles(std::move(source), {}))
        documents.push_back(guanxi::extract(article, rules));
    for (const guanxi::Diagnostic& fault : diagnostics) std::cerr << fault.place << ": " << fault.message << "\n";
    return guanxi::build_graph(guanxi::Facts(std::move(documents)));
}

void write_edges(const guanxi::RelationshipGraph& graph) {
    for (const guanxi::EdgeRef& edge : graph.edges()) {
        std::cout << guanxi::label(graph.node(source(edge, graph.structure()))) << "\t"
                  << guanxi::name(graph.edge(edge).kind) << "\t"
                  << guanxi::label(graph.node(target(edge, graph.structure()))) << "\n";
    }
}

}  // namespace

int main(int argc, char** argv) {
    const std::string form = argc > 1 ? argv[1] : "";
    try {
        const guanxi::RelationshipGraph graph = read_graph({std::istreambuf_iterator<char>(std::cin), {}});
        if (form == "--json") {
            std::cout << guanxi::graph_to_json(graph);
        } else if (form == "--svg") {
            const guanxi::Drawing drawing = guanxi::make_drawing(graph, guanxi::compute_statistics(graph), {});
            std::cout << guanxi::to_svg(drawing, guanxi::layout(drawing));
        } else {
            write_edges(graph);
        }
    } catch (const guanxi::Error& error) {
        std::cerr << guanxi::describe(error) << "\n";
        return 1;
    }
    return 0;
}

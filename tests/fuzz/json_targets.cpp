#include "graph/facts/facts_json.hpp"
#include "output/graph_json.hpp"
#include "tests/fuzz/promises.hpp"
#include "tests/fuzz/targets.hpp"

namespace guanxi::fuzzing {

void fuzz_facts_json(std::string_view bytes) {
    std::vector<DocumentFacts> documents;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
        try {
            documents.push_back(facts_from_json(bytes.substr(at, end - at), "facts"));
        } catch (const Error& error) {
            expect(error.place == "facts", "a line that is refused is named");
        }
        at = end + 1;
    }
    for (const DocumentFacts& facts : documents) expect_facts(facts);
    expect_round_trips(documents);
}

void fuzz_graph_json(std::string_view bytes) {
    try {
        const Facts facts = facts_from_graph_json(bytes, "graph");
        for (const DocumentFacts& document : facts.documents()) expect_facts(document);
        expect_round_trips(facts.documents());
    } catch (const Error& error) {
        expect(error.place.starts_with("graph"), "a file that is refused is named");
    }
}

}  // namespace guanxi::fuzzing

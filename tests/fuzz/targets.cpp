#include "tests/fuzz/targets.hpp"

namespace guanxi::fuzzing {

std::span<const Target> targets() {
    static constexpr Target kTargets[] = {
        {"decode", fuzz_decode},
        {"articles", fuzz_articles},
        {"html", fuzz_html},
        {"pdf", fuzz_pdf},
        {"extract", fuzz_extract},
        {"lexicon", fuzz_lexicon},
        {"lexicon_check", fuzz_lexicon_check},
        {"facts_json", fuzz_facts_json},
        {"graph_json", fuzz_graph_json},
        {"edge_list", fuzz_edge_list},
        {"graph_xml", fuzz_graph_xml},
        {"graph_csv", fuzz_graph_csv},
        {"corpus_line", fuzz_corpus_line},
        {"picture", fuzz_picture},
        {"evaluation", fuzz_evaluation},
    };
    return kTargets;
}

}  // namespace guanxi::fuzzing

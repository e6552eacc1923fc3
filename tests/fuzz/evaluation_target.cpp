#include "src/eval/annotation.hpp"
#include "src/eval/found_graph.hpp"
#include "src/eval/score.hpp"
#include "tests/fuzz/promises.hpp"
#include "tests/fuzz/targets.hpp"

namespace guanxi::fuzzing {

namespace {

constexpr std::string_view kText = "斐济总理兰布卡24日在苏瓦会见汤加王储图普托阿，双方签署《渔业合作协定》。";

void expect_share(double value, const std::string& what) { expect(value >= 0 && value <= 1, what + " is from 0 to 1"); }

}  // namespace

void fuzz_evaluation(std::string_view bytes) {
    const std::size_t middle = std::min(bytes.find('\0'), bytes.size());
    try {
        const Annotation annotation = read_annotation(bytes.substr(0, middle), "gold.json");
        expect_diagnostics(review(annotation, kText), "gold.json");
        const std::string_view graph = bytes.substr(std::min(middle + 1, bytes.size()));
        const auto [sum, findings] = score(annotation, read_found_graph(graph, "graph.json"), kText);
        for (const auto* tallies : {&sum.nodes, &sum.edges}) {
            expect_share(precision(total(*tallies)), "precision");
            expect_share(recall(total(*tallies)), "recall");
            expect_share(f1(total(*tallies)), "F1");
        }
        expect(sum.evidence.right <= sum.evidence.all, "no more evidence is right than there is");
        for (const Finding& finding : findings) expect_utf8(finding.what, "finding");
    } catch (const Error& error) {
        expect(error.place.starts_with("gold.json") || error.place.starts_with("graph.json"),
               "a file that is refused is named");
    }
}

}  // namespace guanxi::fuzzing

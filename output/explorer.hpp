#pragma once

#include <string>

#include "graph/analysis/statistics.hpp"
#include "graph/offices.hpp"
#include "graph/relationship_graph.hpp"
#include "output/labels.hpp"
#include "output/measure.hpp"

namespace guanxi {

/// What a user may say about an explorer page.
struct ExplorerOptions {
    LabelLanguage language = LabelLanguage::zh;  ///< In which the page opens; it can be changed there.
    Measure size_by = Measure::degree;           ///< What names are sized and nodes ranked by.
    std::string title;                           ///< Empty: the title of the only document, else a general one.
    bool is_dark = false;                        ///< Opens dark whatever the system says; else as the system says.
    OfficeLabels offices;                        ///< Those that are shown in the language of the page.
};

/// The graph as one HTML page that opens by a double click and asks no host for anything (docs/explorer.md): the whole
/// graph.json, positions, the themes of the diagrams, and the script that shows them, under a content security policy
/// that lets nothing else run or load. `statistics` must be those of this graph. Where the program was built without
/// the explorer, a page that says so and what to do. Deterministic. O(n log n + m) and the time of `spring_layout`.
std::string explorer_page(const RelationshipGraph& graph, const Statistics& statistics,
                          const ExplorerOptions& options = {});

}  // namespace guanxi

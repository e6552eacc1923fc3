#pragma once

#include "output/backbone.hpp"
#include "output/drawing.hpp"
#include "output/labels.hpp"

namespace guanxi {

/// What a picture is made from: a graph, the part of it that is shown, and how it is asked for. Views its members, all
/// of which must outlive it.
struct DrawnGraph {
    const RelationshipGraph& graph;
    const Statistics& statistics;  ///< Those of the graph, or without measures.
    const DrawingOptions& options;
    const Backbone& shown;

    LabelLanguage language() const { return main_language(options.language); }
    bool has_measures(Vertex vertex) const { return vertex < statistics.measures.size(); }
};

}  // namespace guanxi

#pragma once

#include <vector>

#include "graph/analysis/execution.hpp"
#include "graph/analysis/findings.hpp"
#include "graph/analysis/signed_countries.hpp"
#include "graph/analysis/statistics.hpp"
#include "graph/analysis/timeline.hpp"
#include "graph/projection.hpp"

namespace guanxi {

/// What `guanxi stats` tells about a graph beside its statistics.
struct Briefing {
    Findings whole;                    ///< Of the whole typed graph.
    Findings countries;                ///< Of the country projection.
    std::vector<TieContent> contents;  ///< Parallel to `CountryNetwork::ties`.
    SignedCountries sides;
    Timeline timeline;
};

/// The briefing of a graph with these statistics, which must be its own; labels are in `language`. Deterministic; an
/// empty graph gives nothing. Throws `Cancelled`. Costs: as of its parts.
Briefing compute_briefing(const RelationshipGraph& graph, const Statistics& statistics,
                          LabelLanguage language = LabelLanguage::zh, const Execution& execution = {});

}  // namespace guanxi

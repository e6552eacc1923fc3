#include "graph/analysis/briefing.hpp"

#include "graph/named_network.hpp"

namespace guanxi {

namespace {

Findings find_in(const NamedNetwork& network, const std::vector<NodeMeasures>& measures, const Execution& execution) {
    std::vector<int> communities;
    communities.reserve(measures.size());
    for (const NodeMeasures& node : measures) communities.push_back(node.community);
    return find(network, communities, execution);
}

}  // namespace

Briefing compute_briefing(const RelationshipGraph& graph, const Statistics& statistics, LabelLanguage language,
                          const Execution& execution) {
    Briefing briefing;
    briefing.whole = find_in(named_network(graph, NetworkView::whole, language), statistics.measures, execution);
    briefing.countries =
        find_in(named_network(graph, NetworkView::countries, language), statistics.countries.measures, execution);
    briefing.contents = contents_of(graph, statistics.countries.ties);
    briefing.sides = signed_countries(graph);
    briefing.timeline = timeline(graph, language, execution);
    return briefing;
}

}  // namespace guanxi

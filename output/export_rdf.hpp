#pragma once

#include <string>

#include "graph/relationship_graph.hpp"
#include "output/text_blocks.hpp"

namespace guanxi {

/// The graph as RDF in Turtle (W3C, "RDF 1.1 Turtle", 2014): nodes as things of schema.org, each relation a resource
/// with its two ends, its statements and articles joined by PROV-O (`prov:wasDerivedFrom`, `prov:wasQuotedFrom`). IRIs
/// are urn:guanxi:… with every byte but ASCII letters, digits and -._~ as %XX. Carries all that graph.json has but the
/// counts of aliases by document. In the order of the graph. O(n + m).
std::string graph_to_turtle(const RelationshipGraph& graph);
/// Hands it on block by block.
void graph_to_turtle(const RelationshipGraph& graph, const TakeBlock& take);

/// The same triples as JSON-LD 1.1 (W3C, 2020), flattened, its context within the file: nothing is fetched to read it.
std::string graph_to_jsonld(const RelationshipGraph& graph);
/// Hands it on block by block.
void graph_to_jsonld(const RelationshipGraph& graph, const TakeBlock& take);

}  // namespace guanxi

#pragma once

#include <span>

#include "graph/relationship_graph.hpp"

namespace guanxi {

/// How often one statement with this basis is right, in [0, 1]. Measured; docs/methods.md says on what.
double confidence(Basis basis);

/// How sure an edge is by its evidence, in [0, 1], rounded to hundredths; 0 without evidence. It is that of its surest
/// statement; every further sentence that says the same halves what is left of the doubt, at most to 0.99. Sentences of
/// one article repeat its mistakes, so they are not counted as independent witnesses. Requires sorted evidence.
double confidence(std::span<const EdgeEvidence> evidence);

}  // namespace guanxi

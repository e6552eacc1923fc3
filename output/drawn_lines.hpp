#pragma once

#include "output/drawing.hpp"

// What becomes of the lines of a drawing once all of them are there.

namespace guanxi {

/// Whether a relation says no more than that somebody is a member.
bool is_mere_membership(EdgeKind kind, Status status);

/// Gives lines the look of what became of their pairs, and the numbers of sentences to their labels. O(m log p) for p
/// pairs.
void show_changes(Drawing& drawing, const PairChanges& changes, LabelLanguage language);

/// Leaves memberships that a field tells undrawn. O(m · clusters · log n).
void leave_memberships_to_clusters(Drawing& drawing);

/// Among many lines words hide more than they tell: labels have two rows at most, and among very many only what is
/// hostile keeps its label. O(m).
void thin_out_labels(Drawing& drawing);

}  // namespace guanxi

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace guanxi {

/// A friendly (positive) or hostile (negative) tie.
struct SignedTie {
    std::size_t a = 0;
    std::size_t b = 0;
    double weight = 0;

    bool operator==(const SignedTie&) const = default;
};

/// How far a signed network is from two camps with friends inside and enemies across.
struct Balance {
    std::size_t balanced_triangles = 0;    ///< With no or two hostile ties: the enemy of my enemy is my friend.
    std::size_t frustrated_triangles = 0;  ///< With one or three.
    /// Two camps that few ties contradict, 0 or 1 by vertex; the first vertex of each component is in camp 0.
    std::vector<int> camp;
    std::size_t frustrated_ties = 0;  ///< Hostile ties inside a camp and friendly ones across.
    double frustration = 0;           ///< The sum of their weights, without signs. 0 exactly if there is balance.

    /// The share of triangles that are balanced; 1 without triangles.
    double balanced_share() const;
};

/// The balance of `node_count` vertices with these ties. Loops are dropped; weights of parallel ties are summed with
/// their signs, and a sum of 0 is no tie. Throws Error (format) for a tie to a vertex that is not there or of a weight
/// that is not finite. Components do not touch each other.
///
/// To find the camps that contradict the least weight is NP-hard. Here each of several starts (one of them a spread of
/// camps along a tree, which is right if there is balance; the others fixed by a seed) is bettered by moving single
/// vertices until no move helps, and the best result is kept: an upper bound. O(m · sqrt(m)) for the triangles,
/// O(m · rounds) for each start.
///
/// D. Cartwright, F. Harary, "Structural balance: a generalization of Heider's theory", Psychological Review 63,
/// 277–293 (1956), doi:10.1037/h0046049; the frustration index as in S. Aref, M. C. Wilson, "Measuring partial balance
/// in signed networks", Journal of Complex Networks 6, 566–595 (2018), doi:10.1093/comnet/cnx044.
Balance balance(std::size_t node_count, const std::vector<SignedTie>& ties);

/// The frustrated triangles of the same network, at most `limit`: each a < b < c, ascending. Throws as `balance`.
/// O(m · sqrt(m)).
std::vector<std::array<std::size_t, 3>> frustrated_triangles(std::size_t node_count, const std::vector<SignedTie>& ties,
                                                             std::size_t limit);

}  // namespace guanxi

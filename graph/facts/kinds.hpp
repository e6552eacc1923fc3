#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace guanxi {

/// What may be a node. The words are the public vocabulary (docs/vocabulary.md).
enum class NodeKind { country, leader, agreement, organization, event, project };

/// What may be an edge. `signed_` is written "signed".
enum class EdgeKind {
    holds_office,
    met,
    contacted,
    visited,
    attended,
    hosted,
    signed_,
    witnessed,
    party_to,
    member_of,
    partner_in,
    cooperates_with,
    supports,
    aids,
    opposes,
    attacks,
};

/// Whether what an edge says has happened or holds, is to come, or did not happen or does not hold.
enum class Status { reported, planned, denied };

/// On what in its sentence a statement rests, from the surest to the least sure.
enum class Basis {
    named,      ///< A name says it by itself: an office beside a person, the countries in the title of a treaty.
    stated,     ///< A clause says it and names both ends.
    carried,    ///< A clause says it; one end is what the clauses before it are about.
    referred,   ///< A clause says it; one end is only referred to (双方, 两国元首, he).
    described,  ///< One end is a thing that the text describes and does not name (a joint statement, 12份合作文件).
    inferred,   ///< The rule concludes it from words that do not quite say it.
};

/// What sort of agreement a node is.
enum class AgreementKind {
    treaty,
    declaration,
    communique,
    statement,
    memorandum,
    agreement,
    protocol,
    plan,
    partnership,
    documents,  ///< An unnamed set of signed documents.
};

inline constexpr std::array kNodeKinds{NodeKind::country,      NodeKind::leader, NodeKind::agreement,
                                       NodeKind::organization, NodeKind::event,  NodeKind::project};

inline constexpr std::array kEdgeKinds{
    EdgeKind::holds_office, EdgeKind::met,       EdgeKind::contacted,  EdgeKind::visited,
    EdgeKind::attended,     EdgeKind::hosted,    EdgeKind::signed_,    EdgeKind::witnessed,
    EdgeKind::party_to,     EdgeKind::member_of, EdgeKind::partner_in, EdgeKind::cooperates_with,
    EdgeKind::supports,     EdgeKind::aids,      EdgeKind::opposes,    EdgeKind::attacks};

/// The word for a kind, as in JSON and DOT.
std::string_view name(NodeKind kind);
std::string_view name(EdgeKind kind);
std::string_view name(Status status);
std::string_view name(Basis basis);
std::string_view name(AgreementKind kind);

/// The kind that a word names, or nothing.
std::optional<NodeKind> parse_node_kind(std::string_view text);
std::optional<EdgeKind> parse_edge_kind(std::string_view text);
std::optional<Status> parse_status(std::string_view text);
std::optional<Basis> parse_basis(std::string_view text);
std::optional<AgreementKind> parse_agreement_kind(std::string_view text);

/// Whether an edge of this kind says the same in both directions.
bool is_symmetric(EdgeKind kind);

/// Whether an edge of this kind is against somebody.
bool is_hostile(EdgeKind kind);

/// Whether the vocabulary lets an edge of this kind go from a node of kind `source` to one of kind `target`.
bool may_join(EdgeKind kind, NodeKind source, NodeKind target);

}  // namespace guanxi

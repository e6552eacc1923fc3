#include "graph/facts/kinds.hpp"

#include <cstddef>

namespace guanxi {

namespace {

using std::string_view_literals::operator""sv;

constexpr std::array kNodeKindNames{"country"sv, "leader"sv, "agreement"sv, "organization"sv, "event"sv, "project"sv};
constexpr std::array kEdgeKindNames{"holds_office"sv, "met"sv,       "contacted"sv,  "visited"sv,
                                    "attended"sv,     "hosted"sv,    "signed"sv,     "witnessed"sv,
                                    "party_to"sv,     "member_of"sv, "partner_in"sv, "cooperates_with"sv,
                                    "supports"sv,     "aids"sv,      "opposes"sv,    "attacks"sv};
constexpr std::array kStatusNames{"reported"sv, "planned"sv, "denied"sv};
constexpr std::array kBasisNames{"named"sv, "stated"sv, "carried"sv, "referred"sv, "described"sv, "inferred"sv};
constexpr std::array kAgreementKindNames{"treaty"sv,      "declaration"sv, "communique"sv, "statement"sv,
                                         "memorandum"sv,  "agreement"sv,   "protocol"sv,   "plan"sv,
                                         "partnership"sv, "documents"sv};

template <class Kind, std::size_t N>
std::optional<Kind> find(const std::array<std::string_view, N>& names, std::string_view text) {
    for (std::size_t i = 0; i < N; ++i) {
        if (names[i] == text) return static_cast<Kind>(i);
    }
    return std::nullopt;
}

}  // namespace

std::string_view name(NodeKind kind) { return kNodeKindNames.at(static_cast<std::size_t>(kind)); }
std::string_view name(EdgeKind kind) { return kEdgeKindNames.at(static_cast<std::size_t>(kind)); }
std::string_view name(Status status) { return kStatusNames.at(static_cast<std::size_t>(status)); }
std::string_view name(Basis basis) { return kBasisNames.at(static_cast<std::size_t>(basis)); }
std::string_view name(AgreementKind kind) { return kAgreementKindNames.at(static_cast<std::size_t>(kind)); }

std::optional<NodeKind> parse_node_kind(std::string_view text) { return find<NodeKind>(kNodeKindNames, text); }
std::optional<EdgeKind> parse_edge_kind(std::string_view text) { return find<EdgeKind>(kEdgeKindNames, text); }
std::optional<Status> parse_status(std::string_view text) { return find<Status>(kStatusNames, text); }
std::optional<Basis> parse_basis(std::string_view text) { return find<Basis>(kBasisNames, text); }
std::optional<AgreementKind> parse_agreement_kind(std::string_view text) {
    return find<AgreementKind>(kAgreementKindNames, text);
}

bool is_symmetric(EdgeKind kind) {
    return kind == EdgeKind::met || kind == EdgeKind::contacted || kind == EdgeKind::cooperates_with;
}

bool is_hostile(EdgeKind kind) { return kind == EdgeKind::opposes || kind == EdgeKind::attacks; }

bool may_join(EdgeKind kind, NodeKind source, NodeKind target) {
    using enum NodeKind;
    switch (kind) {
        case EdgeKind::holds_office: return source == leader && (target == country || target == organization);
        case EdgeKind::met:
        case EdgeKind::contacted: return source == leader && target == leader;
        case EdgeKind::visited: return source == leader && target == country;
        case EdgeKind::attended: return (source == leader || source == country) && target == event;
        case EdgeKind::hosted: return source == country && target == event;
        case EdgeKind::signed_:
        case EdgeKind::witnessed: return source == leader && target == agreement;
        case EdgeKind::party_to: return (source == country || source == organization) && target == agreement;
        case EdgeKind::member_of: return source == country && target == organization;
        case EdgeKind::partner_in: return (source == country || source == organization) && target == project;
        case EdgeKind::cooperates_with:
        case EdgeKind::supports:
        case EdgeKind::aids:
        case EdgeKind::opposes:
        case EdgeKind::attacks: return source == country && target == country;
    }
    return false;
}

}  // namespace guanxi

#include "output/export_plover.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

#include <fmt/format.h>

#include "output/escape.hpp"

namespace guanxi {

namespace {

constexpr std::string_view kVerbalCooperation = "verbal cooperation";
constexpr std::string_view kMaterialCooperation = "material cooperation";
constexpr std::string_view kVerbalConflict = "verbal conflict";
constexpr std::string_view kMaterialConflict = "material conflict";

struct MannerClass {
    std::string_view manner;
    PloverClass plover;
};

/// PLOVER's PROTEST is people in the street: a government's protest is ACCUSE, and cutting of relations is SANCTION.
constexpr std::array kMannerClasses{
    MannerClass{"break", {"SANCTION", kMaterialConflict}},     MannerClass{"demand", {"REQUEST", kVerbalConflict}},
    MannerClass{"expulsion", {"SANCTION", kMaterialConflict}}, MannerClass{"recall", {"SANCTION", kMaterialConflict}},
    MannerClass{"reject", {"REJECT", kVerbalConflict}},        MannerClass{"sanction", {"SANCTION", kMaterialConflict}},
    MannerClass{"threat", {"THREATEN", kVerbalConflict}}};

void write_row(std::string& out, std::initializer_list<std::string_view> cells) {
    bool is_first = true;
    for (const std::string_view cell : cells) {
        if (!std::exchange(is_first, false)) out += ',';
        append_csv_cell(out, without_controls(cell));
    }
    out += "\r\n";
}

bool is_actor(NodeKind kind) {
    return kind == NodeKind::country || kind == NodeKind::leader || kind == NodeKind::organization;
}

/// ISO 3166-1 alpha-3, of a leader that of the country; empty where there is none.
std::string_view country_of(const Node& node) {
    if (node.kind == NodeKind::country) return key_of(node.id);
    if (node.home && node.home->value.starts_with("country:")) return key_of(*node.home);
    return {};
}

void write_rows(std::string& out, const RelationshipGraph& graph, const EdgeRef& ref) {
    const Edge& edge = graph.edge(ref);
    const Node& actor = graph.node(ref.m_source);
    const Node& other = graph.node(ref.m_target);
    const bool has_recipient = is_actor(other.kind);
    const std::string other_name = label(other);
    const std::string id = edge_id(graph, ref);
    for (std::size_t i = 0; i < edge.evidence.size(); ++i) {
        const auto& [document_index, told, evidence] = edge.evidence[i];
        const std::optional<PloverClass> plover = plover_class(edge.kind, told.manner);
        if (!plover) continue;
        const Document& document = graph.documents()[document_index];
        const bool is_dated = told.date.year != 0;
        const std::string date = to_string(is_dated ? told.date : document.published);
        const std::string_view date_from = is_dated ? "text" : (date.empty() ? "" : "article");
        const std::string_view none;
        write_row(out, {fmt::format("{}#{}", id, i + 1),
                        date,
                        date_from,
                        plover->type,
                        plover->quadrant,
                        name(edge.kind),
                        told.manner,
                        name(told.status),
                        actor.id.value,
                        label(actor),
                        country_of(actor),
                        has_recipient ? other.id.value : none,
                        has_recipient ? other_name : none,
                        has_recipient ? country_of(other) : none,
                        has_recipient ? none : other.id.value,
                        has_recipient ? none : other_name,
                        told.place,
                        told.speaker,
                        fmt::format("{:.9g}", edge.confidence),
                        to_string(document.published),
                        document.title,
                        document.source,
                        std::to_string(evidence.span.begin),
                        std::to_string(evidence.span.end),
                        evidence.text});
    }
}

}  // namespace

std::optional<PloverClass> plover_class(EdgeKind kind, std::string_view manner) {
    switch (kind) {
        case EdgeKind::holds_office:
        case EdgeKind::member_of: return std::nullopt;
        case EdgeKind::met:
        case EdgeKind::contacted:
        case EdgeKind::visited:
        case EdgeKind::attended:
        case EdgeKind::hosted: return PloverClass{"CONSULT", kVerbalCooperation};
        case EdgeKind::signed_:
        case EdgeKind::witnessed:
        case EdgeKind::party_to: return PloverClass{"AGREE", kVerbalCooperation};
        case EdgeKind::partner_in:
        case EdgeKind::cooperates_with: return PloverClass{"COOPERATE", kMaterialCooperation};
        case EdgeKind::supports: return PloverClass{"SUPPORT", kVerbalCooperation};
        case EdgeKind::aids: return PloverClass{"AID", kMaterialCooperation};
        case EdgeKind::attacks: return PloverClass{"ASSAULT", kMaterialConflict};
        case EdgeKind::opposes: break;
    }
    const auto at = std::find_if(kMannerClasses.begin(), kMannerClasses.end(),
                                 [&](const MannerClass& item) { return item.manner == manner; });
    return at == kMannerClasses.end() ? PloverClass{"ACCUSE", kVerbalConflict} : at->plover;
}

void graph_to_plover(const RelationshipGraph& graph, const TakeBlock& take) {
    std::string out =
        "id,date,date_from,type,quadrant,kind,manner,status,actor,actor_name,actor_country,recipient,recipient_name,"
        "recipient_country,object,object_name,place,speaker,confidence,published,title,source,start,end,text\r\n";
    for (const EdgeRef& ref : graph.edges()) {
        write_rows(out, graph, ref);
        pass_on_blocks(out, take);
    }
    take(out);
}

std::string graph_to_plover(const RelationshipGraph& graph) {
    return whole_text([&](const TakeBlock& take) { graph_to_plover(graph, take); });
}

}  // namespace guanxi

#include "output/theme.hpp"

namespace guanxi {

namespace {

// Okabe and Ito: orange #E69F00, sky blue #56B4E9, bluish green #009E73, yellow #F0E442, blue #0072B2,
// vermillion #D55E00, reddish purple #CC79A7.

constexpr Theme kLight{
    .background = "#ffffff",
    .text = "#1b1f24",
    .soft_text = "#57606a",
    .halo = "#ffffff",
    .frame_fill = "#f3f6fa",
    .frame_outline = "#c3cedb",
    .nodes = {{
        {Shape::ellipse, "#0072b2", "#00507d", "#ffffff", 1.2},      // country
        {Shape::rounded_box, "#fde7bd", "#b87a00", "#3d2a00", 1.1},  // leader
        {Shape::note, "#d3f0e6", "#007f5d", "#00392a", 1.0},         // agreement
        {Shape::hexagon, "#f3dde9", "#a8477c", "#4a1434", 1.1},      // organization
        {Shape::octagon, "#fbf7c0", "#8f8400", "#3b3600", 1.1},      // event
        {Shape::box_3d, "#dceffb", "#2f86b8", "#0b3550", 1.0},       // project
    }},
    .edges = {{
        {"#9aa5b1", 0.8, Dash::solid, ArrowHead::none},     // holds_office
        {"#b87400", 2.2, Dash::solid, ArrowHead::none},     // met
        {"#b87400", 1.3, Dash::dash_dot, ArrowHead::none},  // contacted
        {"#b87400", 1.4, Dash::solid, ArrowHead::open},     // visited
        {"#8a7f00", 1.0, Dash::solid, ArrowHead::open},     // attended
        {"#8a7f00", 1.8, Dash::solid, ArrowHead::normal},   // hosted
        {"#007f5d", 1.9, Dash::solid, ArrowHead::normal},   // signed
        {"#007f5d", 1.0, Dash::dash_dot, ArrowHead::open},  // witnessed
        {"#36a585", 1.1, Dash::solid, ArrowHead::none},     // party_to
        {"#78224f", 1.1, Dash::solid, ArrowHead::none},     // member_of
        {"#2a70a4", 1.1, Dash::solid, ArrowHead::none},     // partner_in
        {"#005a8c", 2.1, Dash::solid, ArrowHead::none},     // cooperates_with
        {"#0072b2", 1.3, Dash::solid, ArrowHead::normal},   // supports
        {"#0072b2", 1.3, Dash::solid, ArrowHead::diamond},  // aids
        {"#d13a00", 2.6, Dash::solid, ArrowHead::tee},      // opposes
        {"#a51200", 3.6, Dash::solid, ArrowHead::normal},   // attacks
    }},
    .changes = {{
        {"#1aa67d", 2.6, Dash::solid, ArrowHead::none},   // fresh
        {"#6b7682", 1.4, Dash::dotted, ArrowHead::none},  // gone
        {"#00507d", 3.6, Dash::solid, ArrowHead::none},   // stronger
        {"#b87400", 1.6, Dash::dashed, ArrowHead::none},  // weaker
        {"#b8c0c8", 0.9, Dash::solid, ArrowHead::none},   // same
    }},
    .communities = {{
        {"#c9e2f5", "#0072b2", "#00304d"},
        {"#fde0a6", "#b87a00", "#3d2a00"},
        {"#c4ebdd", "#007f5d", "#00392a"},
        {"#f1d0e1", "#a8477c", "#4a1434"},
        {"#f8f29c", "#8f8400", "#3b3600"},
        {"#f9cdb3", "#c04a00", "#4d1d00"},
    }},
    .other_communities = {"#eef0f2", "#7a8590", "#24292f"},
};

constexpr Theme kDark{
    .background = "#0f1419",
    .text = "#e6edf3",
    .soft_text = "#9aa7b4",
    .halo = "#0f1419",
    .frame_fill = "#18202a",
    .frame_outline = "#34414f",
    .nodes = {{
        {Shape::ellipse, "#1f74a8", "#8cc8ee", "#ffffff", 1.2},      // country
        {Shape::rounded_box, "#4a3508", "#e69f00", "#ffe9bf", 1.1},  // leader
        {Shape::note, "#06382b", "#25b48c", "#c9f3e5", 1.0},         // agreement
        {Shape::hexagon, "#432036", "#d98bb6", "#f8dcea", 1.1},      // organization
        {Shape::octagon, "#3a3708", "#d8cc3a", "#fbf7c0", 1.1},      // event
        {Shape::box_3d, "#0f3349", "#56b4e9", "#d8eefb", 1.0},       // project
    }},
    .edges = {{
        {"#5c6875", 0.8, Dash::solid, ArrowHead::none},     // holds_office
        {"#e69f00", 2.2, Dash::solid, ArrowHead::none},     // met
        {"#e69f00", 1.3, Dash::dash_dot, ArrowHead::none},  // contacted
        {"#e69f00", 1.4, Dash::solid, ArrowHead::open},     // visited
        {"#d8cc3a", 1.0, Dash::solid, ArrowHead::open},     // attended
        {"#d8cc3a", 1.8, Dash::solid, ArrowHead::normal},   // hosted
        {"#25b48c", 1.9, Dash::solid, ArrowHead::normal},   // signed
        {"#25b48c", 1.0, Dash::dash_dot, ArrowHead::open},  // witnessed
        {"#25b48c", 1.1, Dash::solid, ArrowHead::none},     // party_to
        {"#a86089", 1.1, Dash::solid, ArrowHead::none},     // member_of
        {"#a9d7f5", 1.1, Dash::solid, ArrowHead::none},     // partner_in
        {"#2f83bd", 2.1, Dash::solid, ArrowHead::none},     // cooperates_with
        {"#4fa8e0", 1.3, Dash::solid, ArrowHead::normal},   // supports
        {"#4fa8e0", 1.3, Dash::solid, ArrowHead::diamond},  // aids
        {"#ff7a45", 2.6, Dash::solid, ArrowHead::tee},      // opposes
        {"#ff5a4a", 3.6, Dash::solid, ArrowHead::normal},   // attacks
    }},
    .changes = {{
        {"#25b48c", 2.6, Dash::solid, ArrowHead::none},   // fresh
        {"#9aa7b4", 1.4, Dash::dotted, ArrowHead::none},  // gone
        {"#a9d7f5", 3.6, Dash::solid, ArrowHead::none},   // stronger
        {"#e69f00", 1.6, Dash::dashed, ArrowHead::none},  // weaker
        {"#4a5560", 0.9, Dash::solid, ArrowHead::none},   // same
    }},
    .communities = {{
        {"#0f3d5c", "#56b4e9", "#d8eefb"},
        {"#4a3508", "#e69f00", "#ffe9bf"},
        {"#06382b", "#25b48c", "#c9f3e5"},
        {"#432036", "#d98bb6", "#f8dcea"},
        {"#3a3708", "#d8cc3a", "#fbf7c0"},
        {"#4d2208", "#ff8a4d", "#ffe0d0"},
    }},
    .other_communities = {"#242c35", "#8793a0", "#e6edf3"},
};

}  // namespace

const Theme& light_theme() { return kLight; }
const Theme& dark_theme() { return kDark; }

}  // namespace guanxi

// Whether pictures can be read in print without colour and by the colour-blind: what is told apart, and what can be
// read.

#include "output/theme.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "output/svg_marks.hpp"

namespace guanxi {
namespace {

/// Relative luminance of "#rrggbb", 0 to 1 (WCAG 2.1).
double luminance(std::string_view colour) {
    const auto channel = [&](std::size_t at) {
        const double c = std::stoi(std::string(colour.substr(at, 2)), nullptr, 16) / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/// CIE 1976 lightness, 0 to 100: what is left of a colour in grey.
double lightness(std::string_view colour) {
    const double y = luminance(colour);
    return y > 216.0 / 24389 ? 116 * std::cbrt(y) - 16 : y * 24389 / 27;
}

double contrast(std::string_view a, std::string_view b) {
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/// Shades of grey that differ by so much lie apart at a glance, also on thin lines.
constexpr double kApart = 15;
/// Lines that many sentences state are drawn up to so much thicker; what is thicker by itself must be so by more.
constexpr double kMostWidening = 1.9;

bool are_apart(const EdgeStyle& a, const EdgeStyle& b) {
    return a.dash != b.dash || a.head != b.head || std::abs(lightness(a.colour) - lightness(b.colour)) >= kApart ||
           std::max(a.width_pt, b.width_pt) >= kMostWidening * std::min(a.width_pt, b.width_pt);
}

/// The kinds of nodes at which edges of a kind may end, also where a picture shows countries alone.
std::set<NodeKind> ends_of(EdgeKind kind) {
    using enum NodeKind;
    switch (kind) {
        case EdgeKind::holds_office: return {country, organization};
        case EdgeKind::attended:
        case EdgeKind::hosted: return {event};
        case EdgeKind::signed_:
        case EdgeKind::witnessed: return {agreement};
        case EdgeKind::party_to: return {agreement, country};
        case EdgeKind::member_of: return {organization, country};
        case EdgeKind::partner_in: return {project, country};
        default: return {country, leader, organization};
    }
}

/// Offices lie between a leader and a country, where only visits, with their arrow, may lie too.
bool may_be_confused(EdgeKind a, EdgeKind b) {
    if (a == EdgeKind::holds_office || b == EdgeKind::holds_office) return false;
    const std::set<NodeKind> ends = ends_of(a);
    const std::set<NodeKind> others = ends_of(b);
    return std::any_of(ends.begin(), ends.end(), [&](NodeKind kind) { return others.contains(kind); });
}

class InGrey : public testing::TestWithParam<const Theme*> {};

TEST_P(InGrey, KindsOfNodesDifferInShape) {
    std::set<Shape> shapes;
    for (const NodeKind kind : kNodeKinds) EXPECT_TRUE(shapes.insert(GetParam()->style(kind).shape).second);
}

TEST_P(InGrey, KindsOfEdgesDifferInDashHeadLightnessOrWidth) {
    for (const EdgeKind a : kEdgeKinds) {
        for (const EdgeKind b : kEdgeKinds) {
            if (a >= b || !may_be_confused(a, b)) continue;
            EXPECT_TRUE(are_apart(GetParam()->style(a), GetParam()->style(b))) << name(a) << " and " << name(b);
        }
    }
}

TEST_P(InGrey, DashesAndDotsAreKeptForWhatIsPlannedAndDenied) {
    for (const EdgeKind kind : kEdgeKinds) {
        EXPECT_NE(GetParam()->style(kind).dash, Dash::dashed) << name(kind);
        EXPECT_NE(GetParam()->style(kind).dash, Dash::dotted) << name(kind);
    }
}

TEST_P(InGrey, HostileKindsAreTheThickest) {
    for (const EdgeKind kind : kEdgeKinds) {
        if (is_hostile(kind)) continue;
        EXPECT_LT(GetParam()->style(kind).width_pt, GetParam()->style(EdgeKind::opposes).width_pt) << name(kind);
    }
}

TEST_P(InGrey, ChangesDiffer) {
    for (const Change a : kChanges) {
        for (const Change b : kChanges) {
            if (a >= b) continue;
            EXPECT_TRUE(are_apart(GetParam()->style(a), GetParam()->style(b)))
                << static_cast<int>(a) << " and " << static_cast<int>(b);
        }
    }
}

TEST_P(InGrey, TextCanBeReadOnItsBox) {
    constexpr double kReadable = 4.5;  // WCAG 2.1, 1.4.3
    const Theme& theme = *GetParam();
    for (const NodeKind kind : kNodeKinds)
        EXPECT_GE(contrast(theme.style(kind).text, theme.style(kind).fill), kReadable) << name(kind);
    for (const Tint& tint : theme.communities) EXPECT_GE(contrast(tint.text, tint.fill), kReadable) << tint.fill;
    for (const EdgeKind kind : kEdgeKinds)
        EXPECT_GE(contrast(label_colour(theme, theme.style(kind).colour), theme.halo), kReadable) << name(kind);
    for (const Change change : kChanges) {
        if (change == Change::same) continue;  // has no label of its own
        EXPECT_GE(contrast(label_colour(theme, theme.style(change).colour), theme.halo), kReadable);
    }
    EXPECT_GE(contrast(theme.text, theme.background), kReadable);
    EXPECT_GE(contrast(theme.soft_text, theme.background), kReadable);
}

TEST_P(InGrey, BoxesAndLinesStandOutFromTheGround) {
    constexpr double kVisible = 2;
    for (const NodeKind kind : kNodeKinds)
        EXPECT_GE(contrast(GetParam()->style(kind).outline, GetParam()->background), kVisible) << name(kind);
    for (const EdgeKind kind : kEdgeKinds)
        EXPECT_GE(contrast(GetParam()->style(kind).colour, GetParam()->background), kVisible) << name(kind);
}

INSTANTIATE_TEST_SUITE_P(Themes, InGrey, testing::Values(&light_theme(), &dark_theme()),
                         [](const auto& theme) { return theme.param == &light_theme() ? "light" : "dark"; });

}  // namespace
}  // namespace guanxi

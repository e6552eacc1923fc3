#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "graph/base/error.hpp"
#include "src/app/choices.hpp"
#include "src/app/options.hpp"

namespace guanxi {

namespace {

Error usage_error(const std::string& message) { return Error(ErrorKind::usage, message); }

std::optional<Date> read_date(const std::string& text, const char* option) {
    if (text.empty()) return Date{};
    const auto date = parse_date(text);
    if (!date) throw usage_error(fmt::format("{} {}: not a date (expected 2025, 2025-06 or 2025-06-18)", option, text));
    return date;
}

/// A number between 0 and 1, written with digits and a point.
double read_share(const std::string& text, const char* option) {
    double share = 0;
    const char* last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, share, std::chars_format::fixed);
    if (!text.empty() && (error != std::errc{} || end != last || !(share >= 0 && share <= 1)))
        throw usage_error(fmt::format("{} {}: expected a number between 0 and 1", option, text));
    return share;
}

unsigned read_number(const std::string& text, const char* option) {
    if (text.empty()) return 0;
    if (text.size() > 6 || !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        throw usage_error(
            fmt::format("{} {}: expected a whole number of 0 or more, of at most 6 digits", option, text));
    }
    return static_cast<unsigned>(std::stoul(text));
}

WindowPlan read_windows(const std::string& text) {
    for (const auto& choice : kWindowLengths) {
        if (choice.word == text) return choice.value;
    }
    std::size_t count = 0;
    const char* last = text.data() + text.size();
    if (std::from_chars(text.data(), last, count).ptr != last || count < 1 || count > kMostWindows)
        throw usage_error(fmt::format("--windows {}: expected {}, or a number from 1 to {}", text,
                                      listed(words_of(kWindowLengths)), kMostWindows));
    return count;
}

/// How a picture looks.
void check_drawing(const RawOptions& raw, Settings& settings) {
    settings.is_dark = chosen(raw.theme, "--theme", kThemes);
    settings.shown_nodes = read_number(raw.shown_nodes, "--top");
    if (!raw.layout.empty()) settings.layout = chosen(raw.layout, "--layout", kLayouts);
    settings.colour_by = chosen(raw.colour_by, "--colour-by", kColourings);
    if (!raw.clusters.empty()) settings.clusters = chosen(raw.clusters, "--clusters", kClusterings);
    if (!raw.windows.empty()) settings.windows = read_windows(raw.windows);
    if (!raw.hops.empty()) settings.hops = read_number(raw.hops, "--hops");
}

/// What `stats` measures and ranks.
void check_ranking(const RawOptions& raw, Settings& settings) {
    for (const std::string& text : raw.by) {
        const auto measure = parse_rank_measure(text);
        if (!measure)
            throw usage_error(
                fmt::format("--by {}: unknown measure (known: {})", text, listed(words_of(kRankMeasures))));
        if (std::find(settings.by.begin(), settings.by.end(), *measure) == settings.by.end())
            settings.by.push_back(*measure);
    }
    if (!raw.of.empty()) {
        settings.of = parse_node_kind(raw.of);
        if (!settings.of)
            throw usage_error(fmt::format("--of {}: unknown kind (known: {})", raw.of, listed(words_of(kNodeKinds))));
    }
    if (!raw.network.empty()) settings.network = chosen(raw.network, "--network", kMeasuredNetworks);
    if (!raw.max_error.empty()) {
        settings.max_error = read_share(raw.max_error, "--max-error");
        if (settings.max_error == 0) throw usage_error("--max-error 0: expected a number above 0");
    }
    if (!raw.compared_from.empty()) settings.compared_from = read_date(raw.compared_from, "--compare-from");
    if (!raw.compared_to.empty()) settings.compared_to = read_date(raw.compared_to, "--compare-to");
    const bool compares = !settings.compared.empty() || settings.compared_from || settings.compared_to;
    if (compares && settings.max_error > 0) throw usage_error("--max-error: comparisons are exact");
    if (compares && settings.by.size() > 1) throw usage_error("--by: a comparison ranks by one measure; give one");
}

}  // namespace

void check_options(const RawOptions& raw, Settings& settings) {
    settings.published = *read_date(raw.published, "--published");
    settings.selection.from = *read_date(raw.from, "--from");
    settings.selection.to = *read_date(raw.to, "--to");
    settings.selection.min_confidence = read_share(raw.min_confidence, "--min-confidence");
    for (const std::string& text : raw.kinds) {
        const auto kind = parse_node_kind(text);
        if (!kind)
            throw usage_error(fmt::format("--kinds {}: unknown kind (known: {})", text, listed(words_of(kNodeKinds))));
        settings.selection.kinds.insert(*kind);
    }
    for (const std::string& text : raw.edges) {
        const auto kind = parse_edge_kind(text);
        if (!kind)
            throw usage_error(fmt::format("--edges {}: unknown kind (known: {})", text, listed(words_of(kEdgeKinds))));
        settings.selection.edges.insert(*kind);
    }
    settings.language = chosen(raw.language, "--label-language", kLanguages);
    const auto measure = parse_measure(raw.size_by);
    if (!measure)
        throw usage_error(
            fmt::format("--size-by {}: unknown measure (known: {})", raw.size_by, listed(words_of(kMeasures))));
    settings.size_by = *measure;
    settings.top = read_number(raw.top, "--top");
    check_drawing(raw, settings);
    check_ranking(raw, settings);
    settings.threads = read_number(raw.threads, "--threads");
    for (const std::string& text : raw.floors) settings.floors.push_back(parse_floor(text));
}

}  // namespace guanxi

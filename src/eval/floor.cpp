#include "src/eval/floor.hpp"

#include <charconv>
#include <optional>

#include <fmt/format.h>

#include "graph/base/error.hpp"
#include "graph/facts/kinds.hpp"

namespace guanxi {

namespace {

std::optional<Tally> tally_of(const Score& score, const std::string& what) {
    const auto of_kind = [&](const std::map<std::string, Tally>& tallies) {
        const auto at = tallies.find(what);
        return at == tallies.end() ? Tally{} : at->second;
    };
    if (what == "nodes") return total(score.nodes);
    if (what == "edges") return total(score.edges);
    if (parse_node_kind(what)) return of_kind(score.nodes);
    if (parse_edge_kind(what)) return of_kind(score.edges);
    return std::nullopt;
}

/// The value of a figure by name; nothing for a name that no figure has.
std::optional<double> value_of(const Score& score, const std::string& figure) {
    if (figure == "attributes") return share(total(score.attributes), 1);
    if (figure == "evidence") return share(score.evidence, 0);
    const std::size_t dot = figure.find('.');
    const auto tally = tally_of(score, figure.substr(0, dot));
    if (!tally) return std::nullopt;
    const std::string part = dot == std::string::npos ? "f1" : figure.substr(dot + 1);
    if (part == "f1") return f1(*tally);
    if (part == "precision") return precision(*tally);
    if (part == "recall") return recall(*tally);
    return std::nullopt;
}

std::optional<double> parse_share(std::string_view text) {
    double value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !(value >= 0 && value <= 1)) return std::nullopt;
    return value;
}

}  // namespace

Floor parse_floor(std::string_view text) {
    const std::size_t sign = text.find('=');
    const Floor floor{std::string(text.substr(0, sign)), 0};
    if (!value_of({}, floor.figure)) {
        throw Error(
            ErrorKind::usage,
            fmt::format(
                "--floor {}: unknown figure \"{}\" (known: nodes, edges, a kind of node or edge, each also with "
                ".precision or .recall; attributes, evidence)",
                text, floor.figure));
    }
    const auto least = sign == std::string_view::npos ? std::nullopt : parse_share(text.substr(sign + 1));
    if (!least)
        throw Error(ErrorKind::usage,
                    fmt::format("--floor {}: expected a number from 0 to 1, as in {}=0.85", text, floor.figure));
    return {floor.figure, *least};
}

std::vector<std::string> shortfalls(const Score& score, const std::vector<Floor>& floors) {
    std::vector<std::string> found;
    for (const Floor& floor : floors) {
        const double value = value_of(score, floor.figure).value_or(0);
        if (value < floor.least) found.push_back(fmt::format("{} {:.3f} < {}", floor.figure, value, floor.least));
    }
    return found;
}

}  // namespace guanxi

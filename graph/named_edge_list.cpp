#include "graph/named_edge_list.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "graph/base/error.hpp"
#include "graph/edge_list.hpp"

// Lists of numbers go to the fast reader; this one is for names, heads and quotes.

namespace guanxi {

namespace {

constexpr std::size_t kLinesLookedAt = 20;
constexpr std::string_view kBlanks = " \t\r";

std::string_view trim(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

/// Calls use(line, number) with every line that holds something, until it says false.
template <class Use>
void for_each_line(std::string_view text, const Use& use) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        at = end + 1;
        ++number;
        const std::string_view content = trim(line);
        if (content.empty() || content.front() == '#' || content.front() == '%') continue;
        if (!use(line, number)) return;
    }
}

char separator_of(std::string_view line) {
    for (const char c : {'\t', ',', ';'}) {
        if (trim(line).find(c) != std::string_view::npos) return c;
    }
    return ' ';
}

/// Cuts a line at its separators; those in quotes do not cut.
std::vector<std::string> columns_of(std::string_view line, char separator, const std::string& place) {
    std::vector<std::string> columns;
    std::string_view rest = trim(line);
    for (bool has_more = true; has_more;) {
        std::string column;
        if (const std::size_t begin = rest.find_first_not_of(kBlanks);
            begin != std::string_view::npos && rest[begin] == '"') {
            rest.remove_prefix(begin + 1);
            for (;;) {
                const std::size_t quote = rest.find('"');
                if (quote == std::string_view::npos) throw Error(ErrorKind::format, "a quote does not end", place);
                column += rest.substr(0, quote);
                rest.remove_prefix(quote + 1);
                if (!rest.starts_with('"')) break;
                column += '"';
                rest.remove_prefix(1);
            }
            const std::size_t next = rest.find(separator);
            if (!trim(rest.substr(0, next)).empty())
                throw Error(ErrorKind::format, "text follows a name in quotes", place);
            has_more = next != std::string_view::npos;
            rest.remove_prefix(has_more ? next + 1 : rest.size());
        } else {
            const std::size_t next = separator == ' ' ? rest.find_first_of(kBlanks) : rest.find(separator);
            column = trim(rest.substr(0, next));
            has_more = next != std::string_view::npos;
            rest.remove_prefix(has_more ? next + 1 : rest.size());
        }
        if (separator == ' ') rest = trim(rest);
        columns.push_back(std::move(column));
    }
    return columns;
}

/// Where the ends and the weight of an edge stand in a line.
struct Head {
    std::size_t source = 0;
    std::size_t target = 1;
    std::optional<std::size_t> weight = 2;
};

std::optional<Head> read_head(const std::vector<std::string>& columns) {
    std::map<std::string, std::size_t> place;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        std::string word = columns[i];
        std::transform(word.begin(), word.end(), word.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
        place.emplace(word, i);
    }
    const auto source = place.find("source");
    const auto target = place.find("target");
    if (source == place.end() || target == place.end()) return std::nullopt;
    const auto weight = place.find("weight");
    return Head{source->second, target->second,
                weight == place.end() ? std::nullopt : std::optional<std::size_t>(weight->second)};
}

double read_weight(const std::string& text, const std::string& place) {
    double weight = 0;
    const char* const last = text.data() + text.size();
    const auto [end, fault] = std::from_chars(text.data(), last, weight);
    if (fault != std::errc() || end != last || !(weight > 0) || !std::isfinite(weight))
        throw Error(ErrorKind::format, fmt::format("the weight \"{}\" is not a positive, finite number", text), place);
    return weight;
}

/// Gathers named edges.
class NamedEdges {
public:
    void add(const std::string& from, const std::string& to, double weight) {
        const std::size_t source = vertex(from);  // before the target: vertices are counted
        edges_.push_back({source, vertex(to), weight});
    }

    /// The network, with the vertices in the order of their names.
    NamedNetwork finish() const {
        NamedNetwork result;
        std::vector<std::size_t> place(vertices_.size());
        for (const auto& [name, number] : vertices_) {
            place[number] = result.vertices.size();
            result.vertices.push_back({name, name, "node"});
        }
        std::vector<Arc> arcs = edges_;
        for (Arc& arc : arcs) arc = {place[arc.from], place[arc.to], arc.weight};
        result.directed = make_directed_network(result.vertices.size(), arcs);
        result.network = without_directions(*result.directed);
        return result;
    }

private:
    std::size_t vertex(const std::string& name) { return vertices_.emplace(name, vertices_.size()).first->second; }

    std::map<std::string, std::size_t> vertices_;
    std::vector<Arc> edges_;
};

NamedNetwork parse_names(std::string_view text, std::string_view name) {
    NamedEdges edges;
    std::optional<char> separator;
    std::optional<Head> head;
    for_each_line(text, [&](std::string_view line, std::size_t number) {
        const std::string place = fmt::format("{}: line {}", name, number);
        const bool is_first = !separator;
        if (is_first) separator = separator_of(line);
        const std::vector<std::string> columns = columns_of(line, *separator, place);
        if (is_first && (head = read_head(columns))) return true;
        const Head at = head.value_or(Head{});
        if (columns.size() <= std::max(at.source, at.target) || columns[at.source].empty() ||
            columns[at.target].empty())
            throw Error(ErrorKind::format, "expected two names and perhaps a weight", place);
        if (!head && columns.size() > 3)
            throw Error(ErrorKind::format,
                        fmt::format("expected two names and perhaps a weight, found {} columns (a first line with "
                                    "source, target and weight says which count)",
                                    columns.size()),
                        place);
        const bool has_weight = at.weight && *at.weight < columns.size() && !columns[*at.weight].empty();
        edges.add(columns[at.source], columns[at.target], has_weight ? read_weight(columns[*at.weight], place) : 1);
        return true;
    });
    return edges.finish();
}

NamedNetwork parse_numbers(std::string_view text, std::string_view name) {
    const EdgeList edges = parse_edge_list(text, name);
    NamedNetwork result;
    result.vertices.reserve(edges.node_count());
    for (const std::uint64_t id : edges.ids)
        result.vertices.push_back({std::to_string(id), std::to_string(id), "node"});
    result.network = to_network(edges);
    result.directed = to_directed_network(edges);
    return result;
}

}  // namespace

bool looks_like_edge_list(std::string_view text) {
    std::size_t lines = 0;
    bool is_list = true;
    for_each_line(text, [&](std::string_view line, std::size_t) {
        try {
            parse_edge_list(line, "");
        } catch (const Error&) {
            is_list = false;
        }
        return is_list && ++lines < kLinesLookedAt;
    });
    return is_list && lines > 0;
}

NamedNetwork parse_named_edge_list(std::string_view text, std::string_view name) {
    try {
        return looks_like_edge_list(text) ? parse_numbers(text, name) : parse_names(text, name);
    } catch (const Error& error) {
        if (!error.place.empty()) throw;
        throw Error(error.kind, error.what(), std::string(name));  // a fault of the whole, as of weights that add up
    }
}

}  // namespace guanxi

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "graph/base/error.hpp"
#include "graph/base/utf8.hpp"
#include "output/escape.hpp"
#include "output/flat_graph.hpp"

namespace guanxi {

namespace {

[[noreturn]] void fail(std::string_view name, std::size_t line, const std::string& message) {
    throw Error(ErrorKind::format, message, fmt::format("{}: line {}", name, line));
}

/// The rows of a table, one after another.
class CsvRows {
public:
    explicit CsvRows(NamedText table) : text_(table.text), name_(table.name) {
        constexpr std::size_t kMostBytes = std::size_t{1} << 30;
        if (text_.size() > kMostBytes)
            throw Error(ErrorKind::format, "the table is larger than 1 GiB", std::string(name_));
        if (text_.starts_with("\xEF\xBB\xBF")) text_.remove_prefix(3);
        if (const std::size_t bad = find_invalid_utf8(text_); bad < text_.size()) {
            const auto before = text_.substr(0, bad);
            fail(1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')),
                 "the table is not UTF-8");
        }
    }

    /// Goes on to the next row that is not blank; false at the end.
    bool next() {
        do {
            if (at_ == text_.size()) return false;
            line_ = next_line_;
            cells_.clear();
            while (read_cell()) {
            }
        } while (cells_.size() == 1 && cells_.front().empty());
        return true;
    }

    std::vector<std::string>& cells() { return cells_; }
    /// The line on which the row begins.
    std::size_t line() const { return line_; }

    [[noreturn]] void fail(std::size_t line, const std::string& message) const { guanxi::fail(name_, line, message); }
    [[noreturn]] void fail(const std::string& message) const { fail(line_, message); }

private:
    /// Reads a cell and what parts it from the next; false at the end of the row.
    bool read_cell() {
        const bool is_quoted = at_ < text_.size() && text_[at_] == '"';
        cells_.push_back(is_quoted ? quoted_cell() : plain_cell());
        if (at_ == text_.size()) return false;
        const char end = text_[at_++];
        if (end == ',') return true;
        if (end == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
        ++next_line_;
        return false;
    }

    std::string plain_cell() {
        const std::size_t end = std::min(text_.find_first_of(",\r\n\"", at_), text_.size());
        if (end < text_.size() && text_[end] == '"') fail(next_line_, "a quotation mark within a cell without quotes");
        std::string cell(text_.substr(at_, end - at_));
        at_ = end;
        return cell;
    }

    std::string quoted_cell() {
        std::string cell;
        for (++at_;;) {
            const std::size_t end = text_.find('"', at_);
            if (end == std::string_view::npos) fail("the quotes of a cell do not close");
            const std::string_view part = text_.substr(at_, end - at_);
            next_line_ += static_cast<std::size_t>(std::count(part.begin(), part.end(), '\n'));
            cell += part;
            at_ = end + 1;
            if (at_ == text_.size() || text_[at_] != '"') break;
            cell.push_back('"');
            ++at_;
        }
        if (at_ < text_.size() && std::string_view(",\r\n").find(text_[at_]) == std::string_view::npos)
            fail(next_line_, "text behind the quotes of a cell");
        return cell;
    }

    std::string_view text_;
    std::string_view name_;
    std::size_t at_ = 0;
    std::size_t line_ = 0;
    std::size_t next_line_ = 1;
    std::vector<std::string> cells_;
};

/// The names of the columns of a table, those of Gephi's own in the spelling of the other formats: "Id" is "id".
std::vector<std::string> read_columns(CsvRows& rows, std::initializer_list<std::string_view> needed) {
    if (!rows.next()) rows.fail(1, "the table is empty");
    std::vector<std::string> columns = rows.cells();
    for (std::string& column : columns) {
        for (const std::string_view own : {"Id", "Label", "Source", "Target", "Type", "Weight"}) {
            if (column == own) column.front() = static_cast<char>(column.front() - 'A' + 'a');
        }
    }
    std::set<std::string_view> names;
    for (const std::string& column : columns) {
        if (!names.insert(column).second) rows.fail(fmt::format("two columns are called \"{}\"", column));
    }
    for (const std::string_view name : needed) {
        if (!names.contains(name))
            rows.fail(fmt::format("no column is called \"{}{}\"", static_cast<char>(name.front() - 'a' + 'A'),
                                  name.substr(1)));
    }
    return columns;
}

/// What a row tells: its cells that are not empty, under the names of their columns.
FlatValues values_of(CsvRows& rows, const std::vector<std::string>& columns) {
    std::vector<std::string>& cells = rows.cells();
    if (cells.size() != columns.size())
        rows.fail(fmt::format("the row has {} cells; expected {}", cells.size(), columns.size()));
    FlatValues values;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (const std::string_view text = csv_cell_text(cells[i]); !text.empty()) values.emplace(columns[i], text);
    }
    return values;
}

/// Takes a value out of those that a row tells; empty where it tells none.
std::string taken(FlatValues& values, const std::string& key) {
    auto value = values.extract(key);
    return value.empty() ? std::string() : std::move(value.mapped());
}

std::vector<FlatNode> read_nodes(NamedText table, std::set<std::string>& ids) {
    CsvRows rows(table);
    const std::vector<std::string> columns = read_columns(rows, {"id"});
    std::vector<FlatNode> nodes;
    while (rows.next()) {
        FlatNode node{{}, values_of(rows, columns), rows.line()};
        node.id = taken(node.values, "id");
        if (node.id.empty()) rows.fail("the node has no id");
        if (!ids.insert(node.id).second) rows.fail(fmt::format("the node \"{}\" comes twice", node.id));
        nodes.push_back(std::move(node));
    }
    return nodes;
}

std::vector<FlatEdge> read_edges(NamedText table, const std::set<std::string>& ids) {
    CsvRows rows(table);
    const std::vector<std::string> columns = read_columns(rows, {"source", "target"});
    std::vector<FlatEdge> edges;
    while (rows.next()) {
        FlatEdge edge{{}, {}, true, values_of(rows, columns), rows.line()};
        edge.source = taken(edge.values, "source");
        edge.target = taken(edge.values, "target");
        edge.values.erase("id");
        for (const std::string& end : {edge.source, edge.target}) {
            if (!ids.contains(end))
                rows.fail(fmt::format("the edge from \"{}\" to \"{}\" leads to no node of the other table", edge.source,
                                      edge.target));
        }
        const std::string type = taken(edge.values, "type");
        if (type != "Directed" && type != "Undirected" && !type.empty())
            rows.fail(fmt::format("the type \"{}\" is neither Directed nor Undirected", type));
        edge.is_directed = type != "Undirected";
        edges.push_back(std::move(edge));
    }
    return edges;
}

}  // namespace

FlatGraph read_graph_csv(NamedText nodes, NamedText edges) {
    std::set<std::string> ids;
    FlatGraph graph;
    graph.nodes = read_nodes(nodes, ids);
    graph.edges = read_edges(edges, ids);
    return graph;
}

}  // namespace guanxi

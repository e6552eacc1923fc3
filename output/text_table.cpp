#include "output/text_table.hpp"

#include <algorithm>
#include <utility>

#include "output/text_width.hpp"
#include "output/utf8.hpp"

namespace guanxi {

namespace {

constexpr int kMaxNameColumns = 44;

}  // namespace

TextTable::TextTable(std::vector<std::string> head, std::size_t left_columns, std::size_t left_at_end)
    : left_columns_(left_columns), left_at_end_(left_at_end) {
    rows_.push_back(std::move(head));
}

void TextTable::add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }

std::string TextTable::text() const {
    std::vector<int> widths(rows_.front().size(), 0);
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], text_columns(row[i]));
    }
    std::string out;
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string padding(static_cast<std::size_t>(widths[i] - text_columns(row[i])), ' ');
            out += "  ";
            out += i < left_columns_ || i + left_at_end_ >= row.size() ? row[i] + padding : padding + row[i];
        }
        while (out.ends_with(' ')) out.pop_back();
        out += '\n';
    }
    return out;
}

std::string table_cell(std::string_view text) {
    std::string out;
    int columns = 0;
    for (const char32_t c : decode_utf8(text)) {
        if (c < 0x20 || (c >= 0x7F && c < 0xA0)) continue;
        std::string letter;
        append_utf8(letter, c);
        columns += text_columns(letter);
        if (columns > kMaxNameColumns) return out + "…";
        out += letter;
    }
    return out;
}

}  // namespace guanxi

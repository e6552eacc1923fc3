#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace guanxi {

/// A table of texts as people read them at a terminal: the first and last columns are aligned to the left, those
/// between to the right, by the width of Chinese characters; every row is indented by two spaces.
class TextTable {
public:
    explicit TextTable(std::vector<std::string> head, std::size_t left_columns = 1, std::size_t left_at_end = 0);
    /// Requires as many cells as the head has.
    void add(std::vector<std::string> row);
    /// The rows, the head first, each with a line feed behind and no space before it.
    std::string text() const;

private:
    std::vector<std::vector<std::string>> rows_;
    std::size_t left_columns_;
    std::size_t left_at_end_;
};

/// A name without control characters, short enough for a column of a terminal.
std::string table_cell(std::string_view text);

}  // namespace guanxi

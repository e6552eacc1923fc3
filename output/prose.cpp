#include "output/prose.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "output/text_width.hpp"

namespace guanxi {

namespace {

constexpr int kLineColumns = 100;

}  // namespace

std::string count_of(std::size_t count, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string count_of(std::size_t count, NodeKind kind) { return count_of(count, name(kind), plural_of(name(kind))); }

std::string plural_of(std::string_view kind) { return kind == "country" ? "countries" : std::string(kind) + 's'; }

std::string list_of(const std::vector<std::string>& items) {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) text += i + 1 == items.size() ? " and " : ", ";
        text += items[i];
    }
    return text;
}

std::string list_of(const std::vector<std::string>& items, std::size_t most) {
    if (most == 0 || items.size() <= most) return list_of(items);
    std::vector<std::string> shown(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(most));
    shown.push_back(fmt::format("{} more", items.size() - most));
    return list_of(shown);
}

std::string wrapped(std::string_view lead, std::string_view text) {
    const int margin = text_columns(lead);
    std::string out(lead);
    int column = margin;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const int width = text_columns(word);
        if (column > margin && column + 1 + width > kLineColumns) {
            out += '\n' + std::string(static_cast<std::size_t>(margin), ' ');
            column = margin;
        } else if (column > margin) {
            out += ' ';
            ++column;
        }
        out += word;
        column += width;
    }
    return out + '\n';
}

}  // namespace guanxi

#include "src/extract/name_index.hpp"

#include <algorithm>
#include <functional>

#include "src/text/characters.hpp"

namespace guanxi {

void NameIndex::add(std::u32string_view name, EntityIndex entity) {
    if (names_.contains(name)) return;
    names_.emplace(name, entity);
    std::vector<std::size_t>& lengths = lengths_[name.front()];
    const auto at = std::lower_bound(lengths.begin(), lengths.end(), name.size(), std::greater<>());
    if (at == lengths.end() || *at != name.size()) lengths.insert(at, name.size());
    firsts_[name.front() / 64 % firsts_.size()] |= std::uint64_t{1} << name.front() % 64;
}

std::optional<EntityIndex> NameIndex::find(std::u32string_view name) const {
    const auto at = names_.find(name);
    return at == names_.end() ? std::nullopt : std::optional(at->second);
}

std::size_t NameIndex::longest_of(std::u32string_view text, std::size_t at) const {
    const auto lengths = lengths_.find(text[at]);
    if (lengths == lengths_.end()) return 0;
    for (const std::size_t length : lengths->second) {
        if (at + length > text.size()) continue;
        const bool is_part_of_word =
            is_latin(text[at + length - 1]) && at + length < text.size() && is_latin(text[at + length]);
        if (!is_part_of_word && names_.contains(text.substr(at, length))) return length;
    }
    return 0;
}

}  // namespace guanxi

#include "src/extract/double_array.hpp"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <tuple>
#include <utility>

#include "src/text/characters.hpp"

// Characters get codes in their order. States take their places one after the other, those with many children first,
// each the first base at which the cells of all its children are free; a list runs through the free cells.

namespace guanxi {

namespace {

using Cell = DoubleArray::Cell;

class Maker {
public:
    explicit Maker(std::vector<TrieEdge> edges) : edges_(std::move(edges)) {
        std::sort(edges_.begin(), edges_.end(), [](const TrieEdge& a, const TrieEdge& b) {
            return std::tie(a.parent, a.character) < std::tie(b.parent, b.character);
        });
    }

    DoubleArrayParts make() && {
        give_codes();
        find_families();
        // The root stands first. Where a parent stands is not asked until all have their cells.
        grow_to(1);
        std::vector<TrieState> cell_of(families_.size(), 0);
        std::vector<TrieState> base_of(families_.size(), 0);
        for (const TrieState state : by_size_) base_of[state] = place(families_[state], cell_of);
        for (const TrieState state : by_size_) parts_.cells[cell_of[state]].base = base_of[state];
        for (const TrieEdge& edge : edges_) {
            Cell& cell = parts_.cells[cell_of[edge.child]];
            cell.parent = cell_of[edge.parent];
            cell.value = edge.value;
        }
        // Every base has a cell for every code.
        std::size_t size = 1;
        for (const std::uint32_t base : base_of) size = std::max<std::size_t>(size, base + most_code_ + 1);
        parts_.cells.resize(size);
        return std::move(parts_);
    }

private:
    /// The edges of one parent, [begin, end) in `edges_`.
    struct Family {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::size_t size() const { return end - begin; }
    };

    void give_codes() {
        char32_t last = 0;
        for (const TrieEdge& edge : edges_) last = std::max(last, edge.character);
        std::vector<bool> is_used(std::size_t{last} + 1, false);
        for (const TrieEdge& edge : edges_) is_used[edge.character] = true;
        parts_.codes.assign(is_used.size(), 0);
        for (std::size_t c = 0; c < is_used.size(); ++c) {
            if (!is_used[c]) continue;
            assert(most_code_ < 0xFFFF);
            parts_.codes[c] = ++most_code_;
        }
        for (std::size_t c = 0; c < is_used.size(); ++c) {
            if (const char32_t small = to_lower(static_cast<char32_t>(c)); small != c && small <= last)
                parts_.codes[c] = parts_.codes[small];
        }
    }

    void find_families() {
        TrieState last = 0;
        for (const TrieEdge& edge : edges_) last = std::max({last, edge.parent, edge.child});
        families_.resize(std::size_t{last} + 1);
        for (std::size_t i = 0; i < edges_.size(); ++i) {
            Family& family = families_[edges_[i].parent];
            if (family.size() == 0) {
                family.begin = i;
                by_size_.push_back(edges_[i].parent);
            }
            family.end = i + 1;
        }
        std::stable_sort(by_size_.begin(), by_size_.end(),
                         [&](TrieState a, TrieState b) { return families_[a].size() > families_[b].size(); });
    }

    std::uint32_t code(std::size_t edge) const { return parts_.codes[edges_[edge].character]; }

    /// Takes cells for the children of a family and gives its base.
    std::uint32_t place(const Family& family, std::vector<TrieState>& cell_of) {
        const std::uint32_t first = code(family.begin);
        std::size_t before = 0;
        for (std::size_t at = next_free_[0];; before = at, at = next_free_[at]) {
            grow_to(at + most_code_ + 1);
            if (at < first) continue;
            const std::size_t base = at - first;
            bool fits = true;
            for (std::size_t i = family.begin + 1; fits && i < family.end; ++i) fits = is_free_[base + code(i)];
            if (!fits) continue;
            for (std::size_t i = family.begin; i < family.end; ++i) {
                const std::size_t cell = base + code(i);
                while (next_free_[before] < cell) before = next_free_[before];
                next_free_[before] = next_free_[cell];
                is_free_[cell] = false;
                cell_of[edges_[i].child] = static_cast<TrieState>(cell);
            }
            return static_cast<std::uint32_t>(base);
        }
    }

    /// Makes cells up to `size`, all free; each free one knows the next.
    void grow_to(std::size_t size) {
        for (std::size_t at = next_free_.size(); at < size; ++at) next_free_.push_back(at + 1);
        is_free_.resize(std::max(size, is_free_.size()), true);
        parts_.cells.resize(is_free_.size());
    }

    std::vector<TrieEdge> edges_;
    DoubleArrayParts parts_;
    std::uint16_t most_code_ = 0;
    std::vector<Family> families_;    ///< By state of the edges.
    std::vector<TrieState> by_size_;  ///< The states that have children, those with most first.
    std::vector<bool> is_free_;
    std::vector<std::size_t> next_free_;  ///< By free cell; that of the root begins the list.
};

}  // namespace

DoubleArrayParts make_double_array(std::vector<TrieEdge> edges) { return Maker(std::move(edges)).make(); }

}  // namespace guanxi

#include "src/text/page_lines.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <limits>
#include <optional>
#include <utility>

// Reading order is found by the recursive X-Y cut (J. Ha, R. M. Haralick, I. T. Phillips: Recursive X-Y Cut Using
// Bounding Boxes of Connected Components, ICDAR 1995, doi:10.1109/ICDAR.1995.602059), with two changes for newspapers.
// It cuts blocks, not lines: a column of text is one tall box, so that a white strip across the page is a border
// between articles or under a headline, not the space between two lines. And it cuts across only where it must: parts
// that stand under each other stay together as long as one white strip runs down through all of them, so that a column
// is read to its end; a wide gap cuts in any case.

namespace guanxi {

namespace {

constexpr double kWideGap = 2.5;           ///< In em: parts articles even where the columns go on below.
constexpr double kNarrowestGutter = 0.25;  ///< In em: between columns.

double overlap(double a_begin, double a_end, double b_begin, double b_end) {
    return std::min(a_end, b_end) - std::max(a_begin, b_begin);
}

bool is_over(const PageLine& a, const PageLine& b) {
    const double common = overlap(a.box.left, a.box.right, b.box.left, b.box.right);
    return common > 0.5 * std::min(a.box.width(), b.box.width());
}

bool has_size_of(const PageLine& a, const PageLine& b) { return std::abs(a.em - b.em) <= 0.15 * std::max(a.em, b.em); }

/// For each line the next one under it, if that follows it in the same column.
std::vector<std::optional<std::size_t>> find_followers(const std::vector<PageLine>& lines) {
    constexpr double kLargestStep = 2.3;  // in em, from line to line
    constexpr double kDeepestIndent = 3.5;
    std::vector<std::optional<std::size_t>> followers(lines.size());
    std::vector<bool> is_taken(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::optional<std::size_t> next;
        bool is_forked = false;  // stands over two columns
        for (std::size_t k = i + 1; k < lines.size(); ++k) {
            const double step = lines[k].box.middle() - lines[i].box.middle();
            if (step > kLargestStep * lines[i].em) break;
            if (step < 0.5 * lines[i].em || overlap(lines[i].box.left, lines[i].box.right, lines[k].box.left,
                                                    lines[k].box.right) < 0.5 * lines[k].em)
                continue;
            if (!next) {
                next = k;
            } else if (lines[k].box.middle() - lines[*next].box.middle() < 0.5 * lines[i].em) {
                is_forked = true;
            }
        }
        if (!next || is_forked || is_taken[*next]) continue;
        const bool is_aligned = std::abs(lines[*next].box.left - lines[i].box.left) <= kDeepestIndent * lines[i].em;
        const bool is_centred = std::abs(lines[*next].box.left + lines[*next].box.right - lines[i].box.left -
                                         lines[i].box.right) <= 2 * lines[i].em;
        if (!has_size_of(lines[i], lines[*next]) || !is_over(lines[i], lines[*next]) || !(is_aligned || is_centred))
            continue;
        followers[i] = next;
        is_taken[*next] = true;
    }
    return followers;
}

/// Where the lines of a block end but for one in five: a sign that hangs over the edge does not close a gutter.
double usual_right(const PageBlock& block) {
    std::vector<double> rights;
    for (const PageLine& line : block.lines) rights.push_back(line.box.right);
    std::sort(rights.begin(), rights.end());
    return rights[(rights.size() - 1) - (rights.size() - 1) / 5];
}

using Blocks = std::vector<PageBlock>;

/// Cuts blocks at every gap of at least `gap` between their extents from `begin` to `end`; the parts are in the order
/// of their extents.
template <typename Begin, typename End>
std::vector<Blocks> cut_at_gaps(Blocks blocks, double gap, Begin begin, End end) {
    std::stable_sort(blocks.begin(), blocks.end(),
                     [&](const PageBlock& a, const PageBlock& b) { return begin(a.box) < begin(b.box); });
    std::vector<Blocks> parts;
    double reached = -std::numeric_limits<double>::infinity();
    for (PageBlock& block : blocks) {
        if (parts.empty() || begin(block.box) - reached >= gap) parts.emplace_back();
        reached = std::max(reached, end(block.box));
        parts.back().push_back(std::move(block));
    }
    return parts;
}

std::vector<Blocks> cut_down(Blocks blocks, double em) {
    return cut_at_gaps(
        std::move(blocks), kNarrowestGutter * em, [](const Box& b) { return b.left; },
        [](const Box& b) { return b.right; });
}

std::vector<Blocks> cut_across(Blocks blocks) {
    return cut_at_gaps(
        std::move(blocks), 0.01, [](const Box& b) { return b.top; }, [](const Box& b) { return b.bottom; });
}

Box around(const Blocks& blocks) {
    Box box = blocks.front().box;
    for (const PageBlock& block : blocks) box.add(block.box);
    return box;
}

/// Joins neighbouring bands through which one gutter runs.
std::vector<Blocks> join_bands(std::vector<Blocks> bands, double em) {
    std::vector<Blocks> joined;
    for (Blocks& band : bands) {
        if (!joined.empty() && around(band).top - around(joined.back()).bottom < kWideGap * em) {
            Blocks both = joined.back();
            both.insert(both.end(), band.begin(), band.end());
            if (cut_down(both, em).size() > 1) {
                joined.back() = std::move(both);
                continue;
            }
        }
        joined.push_back(std::move(band));
    }
    return joined;
}

/// Makes headlines as wide as what they stand over. One that stands alone at its height goes over the whole region; one
/// that has others beside it is in the middle of its columns, so it grows by the same on both sides, as far as they
/// allow.
void widen_headlines(Blocks& blocks, double em) {
    constexpr double kHeadline = 1.3;
    const Box region = around(blocks);
    std::vector<Box> widened;
    for (const PageBlock& block : blocks) {
        Box box = block.box;
        if (block.em > kHeadline * em) {
            double left = box.left - region.left;
            double right = region.right - box.right;
            bool is_alone = true;
            for (const PageBlock& other : blocks) {
                if (&other == &block || overlap(box.top, box.bottom, other.box.top, other.box.bottom) <= 0) continue;
                is_alone = false;
                // Another headline is widened too; a column keeps the gutter beside it.
                const bool is_headline = other.em > kHeadline * em;
                const auto room = [&](double gap) {
                    return is_headline ? gap / 2 - kNarrowestGutter * em : gap - 1.5 * em;
                };
                if (other.box.left >= box.right) right = std::min(right, room(other.box.left - box.right));
                if (other.box.right <= box.left) left = std::min(left, room(box.left - other.box.right));
            }
            const double by = std::max(0.0, std::min(left, right));
            box.left = is_alone ? region.left : box.left - by;
            box.right = is_alone ? region.right : box.right + by;
        }
        widened.push_back(box);
    }
    for (std::size_t i = 0; i < blocks.size(); ++i) blocks[i].box = widened[i];
}

void sort_into(Blocks blocks, double em, Blocks& sorted) {
    if (blocks.size() < 2) {
        std::move(blocks.begin(), blocks.end(), std::back_inserter(sorted));
        return;
    }
    widen_headlines(blocks, em);
    std::vector<Blocks> parts = join_bands(cut_across(blocks), em);
    if (parts.size() == 1) parts = cut_down(blocks, em);
    if (parts.size() == 1) {
        // Boxes that interlock: by columns as far as their left edges show them.
        const auto key = [&](const PageBlock& block) {
            return std::pair(std::floor(block.box.left / (3 * em)), block.box.top);
        };
        std::stable_sort(blocks.begin(), blocks.end(),
                         [&](const PageBlock& a, const PageBlock& b) { return key(a) < key(b); });
        std::move(blocks.begin(), blocks.end(), std::back_inserter(sorted));
        return;
    }
    for (Blocks& part : parts) sort_into(std::move(part), em, sorted);
}

}  // namespace

void Box::add(const Box& other) {
    left = std::min(left, other.left);
    top = std::min(top, other.top);
    right = std::max(right, other.right);
    bottom = std::max(bottom, other.bottom);
}

std::vector<PageBlock> group_lines(std::vector<PageLine> lines) {
    std::stable_sort(lines.begin(), lines.end(), [](const PageLine& a, const PageLine& b) {
        return std::pair(a.box.middle(), a.box.left) < std::pair(b.box.middle(), b.box.left);
    });
    const std::vector<std::optional<std::size_t>> followers = find_followers(lines);
    std::vector<bool> is_follower(lines.size());
    for (const auto& follower : followers) {
        if (follower) is_follower[*follower] = true;
    }
    std::vector<PageBlock> blocks;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (is_follower[i]) continue;
        PageBlock block{lines[i].box, lines[i].em, {}};
        for (std::optional<std::size_t> at = i; at; at = followers[*at]) {
            block.box.add(lines[*at].box);
            block.lines.push_back(std::move(lines[*at]));
        }
        block.box.right = usual_right(block);
        blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<PageBlock> sort_blocks(std::vector<PageBlock> blocks, double em) {
    Blocks sorted;
    sort_into(std::move(blocks), em, sorted);
    return sorted;
}

}  // namespace guanxi

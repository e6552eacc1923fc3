#include "output/junctions.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace guanxi {

namespace {

using Members = std::vector<std::size_t>;

constexpr std::size_t kMinMembers = 3;
constexpr std::size_t kMaxRows = 400;  ///< Beyond this, pairs of rows are too many to try.

std::set<Members> candidates(const std::vector<JunctionRow>& rows) {
    std::set<Members> sets;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].members.size() < kMinMembers) continue;
        sets.insert(rows[i].members);
        if (rows.size() > kMaxRows) continue;
        for (std::size_t j = i + 1; j < rows.size(); ++j) {
            Members common;
            std::set_intersection(rows[i].members.begin(), rows[i].members.end(), rows[j].members.begin(),
                                  rows[j].members.end(), std::back_inserter(common));
            if (common.size() >= kMinMembers) sets.insert(std::move(common));
        }
    }
    return sets;
}

Junction junction_of(const Members& members, const std::vector<JunctionRow>& rows) {
    Junction junction{members, {}};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (std::includes(rows[i].members.begin(), rows[i].members.end(), members.begin(), members.end())) {
            junction.rows.push_back(i);
        }
    }
    return junction;
}

std::size_t saved_lines(const Junction& junction, const std::vector<JunctionRow>& rows) {
    std::set<std::size_t> targets;
    for (const std::size_t row : junction.rows) targets.insert(rows[row].target);
    const std::size_t with = junction.members.size() + targets.size();
    const std::size_t without = junction.members.size() * targets.size();
    return without > with ? without - with : 0;
}

}  // namespace

std::vector<Junction> find_junctions(std::vector<JunctionRow> rows, std::size_t min_saved_lines) {
    std::vector<Junction> junctions;
    while (true) {
        Junction best;
        std::size_t most_saved = 0;
        for (const Members& members : candidates(rows)) {
            Junction junction = junction_of(members, rows);
            const std::size_t saved = saved_lines(junction, rows);
            if (saved > most_saved) {
                most_saved = saved;
                best = std::move(junction);
            }
        }
        if (most_saved < std::max<std::size_t>(min_saved_lines, 1)) return junctions;
        for (const std::size_t row : best.rows) {
            Members rest;
            std::set_difference(rows[row].members.begin(), rows[row].members.end(), best.members.begin(),
                                best.members.end(), std::back_inserter(rest));
            rows[row].members = std::move(rest);
        }
        junctions.push_back(std::move(best));
    }
}

}  // namespace guanxi

#include "output/junctions.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <queue>
#include <set>
#include <utility>

// What a set of members saves only falls while rows lose members to junctions that were found. So sets wait in a queue
// by what they saved when they were last looked at, and the first one that still saves as much is the best of all.

namespace guanxi {

namespace {

using Members = std::vector<std::size_t>;

constexpr std::size_t kMinMembers = 3;
constexpr std::size_t kMaxRows = 400;  ///< Beyond this, pairs of rows are too many to try.

std::size_t saved_lines(std::size_t members, std::size_t targets) {
    const std::size_t with = members + targets;
    const std::size_t without = members * targets;
    return without > with ? without - with : 0;
}

class Finder {
public:
    Finder(std::vector<JunctionRow> rows, std::size_t min_saved_lines)
        : rows_(std::move(rows)), min_saved_lines_(std::max<std::size_t>(min_saved_lines, 1)) {
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            if (rows_[row].members.size() < kMinMembers) continue;
            large_.insert(row);
            for (const std::size_t member : rows_[row].members) rows_of_[member].insert(row);
        }
        tries_pairs_ = large_.size() <= kMaxRows;
    }

    std::vector<Junction> find() {
        for (const std::size_t row : large_) offer_row(row);
        std::vector<Junction> junctions;
        while (!candidates_.empty()) {
            Candidate best = candidates_.top();
            candidates_.pop();
            Junction junction{best.members, rows_with(best.members)};
            const std::size_t saved = saved_by(junction);
            if (saved < min_saved_lines_) continue;
            if (saved < best.saved) {
                candidates_.push({saved, std::move(best.members)});
                continue;
            }
            take_out(junction);
            junctions.push_back(std::move(junction));
        }
        return junctions;
    }

private:
    struct Candidate {
        std::size_t saved = 0;  ///< At most.
        Members members;

        bool operator<(const Candidate& other) const {
            return saved != other.saved ? saved < other.saved : members > other.members;
        }
    };

    /// The rows of that member which has fewest.
    const std::set<std::size_t>& fewest_rows(const Members& members) const {
        return rows_of_.at(*std::min_element(members.begin(), members.end(), [&](std::size_t a, std::size_t b) {
            return rows_of_.at(a).size() < rows_of_.at(b).size();
        }));
    }

    std::vector<std::size_t> rows_with(const Members& members) const {
        std::vector<std::size_t> rows;
        std::copy_if(fewest_rows(members).begin(), fewest_rows(members).end(), std::back_inserter(rows),
                     [&](std::size_t row) {
                         const Members& all = rows_[row].members;
                         return std::includes(all.begin(), all.end(), members.begin(), members.end());
                     });
        return rows;
    }

    std::size_t saved_by(const Junction& junction) const {
        std::set<std::size_t> targets;
        for (const std::size_t row : junction.rows) targets.insert(rows_[row].target);
        return saved_lines(junction.members.size(), targets.size());
    }

    void offer(Members members) {
        if (members.size() < kMinMembers || offered_.contains(members)) return;
        offered_.insert(members);
        const std::size_t saved = saved_lines(members.size(), fewest_rows(members).size());
        if (saved >= min_saved_lines_) candidates_.push({saved, std::move(members)});
    }

    /// Offers the members of a row, and those that it has in common with another one.
    void offer_row(std::size_t row) {
        const Members& members = rows_[row].members;
        offer(members);
        if (!tries_pairs_ || members.size() < kMinMembers) return;
        for (const std::size_t other : large_) {
            Members common;
            std::set_intersection(members.begin(), members.end(), rows_[other].members.begin(),
                                  rows_[other].members.end(), std::back_inserter(common));
            offer(std::move(common));
        }
    }

    void take_out(const Junction& junction) {
        for (const std::size_t row : junction.rows) {
            Members rest;
            std::set_difference(rows_[row].members.begin(), rows_[row].members.end(), junction.members.begin(),
                                junction.members.end(), std::back_inserter(rest));
            rows_[row].members = std::move(rest);
            for (const std::size_t member : junction.members) rows_of_[member].erase(row);
        }
        for (const std::size_t row : junction.rows) offer_row(row);
    }

    std::vector<JunctionRow> rows_;
    std::size_t min_saved_lines_;
    std::set<std::size_t> large_;  ///< The rows that can be in a junction at all.
    std::map<std::size_t, std::set<std::size_t>> rows_of_;
    bool tries_pairs_ = false;
    std::set<Members> offered_;
    std::priority_queue<Candidate> candidates_;
};

}  // namespace

std::vector<Junction> find_junctions(std::vector<JunctionRow> rows, std::size_t min_saved_lines) {
    return Finder(std::move(rows), min_saved_lines).find();
}

}  // namespace guanxi

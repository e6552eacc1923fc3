#include "graph/day_range.hpp"

#include <algorithm>

namespace guanxi {

Date first_day(const Date& date) { return {date.year, std::max(1, date.month), std::max(1, date.day)}; }

Date last_day(const Date& date) {
    Date last{date.year, date.month != 0 ? date.month : 12, date.day != 0 ? date.day : 31};
    while (!is_valid(last)) --last.day;
    return last;
}

}  // namespace guanxi

#pragma once

#include "graph/base/date.hpp"

namespace guanxi {

/// The first and the last day that a date may mean: of 2024-02, 2024-02-01 and 2024-02-29. Require a year.
Date first_day(const Date& date);
Date last_day(const Date& date);

}  // namespace guanxi

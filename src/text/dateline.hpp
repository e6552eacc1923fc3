#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "graph/base/date.hpp"

namespace guanxi {

/// The opening of a news item that says who reports, from where and of which day.
struct Dateline {
    std::size_t size = 0;  ///< How many characters of the text it takes.
    std::u32string agency;
    std::u32string place;
    Date date;               ///< Usually month and day only.
    bool is_source = false;  ///< It only says who told the sentence, as any sentence may: 据法新社报道.
};

/// The dateline with which folded characters begin, in one of the usual forms: 新华社阿斯塔纳6月17日电,
/// 本报北京9月5日电, （中央社台北15日电）, （苏瓦综合讯）, "BEIJING, July 24 (Xinhua) --", "WASHINGTON (AP) --".
std::optional<Dateline> parse_dateline(std::u32string_view text);

/// The month, 1 to 12, that an English word names ("June", "Jun."), or 0.
int parse_month_name(std::u32string_view word);

}  // namespace guanxi

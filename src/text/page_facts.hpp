#pragma once

#include <string>
#include <string_view>

#include "graph/base/date.hpp"
#include "src/text/markup.hpp"

namespace guanxi {

/// What a web page calls itself.
struct PageTitles {
    std::string declared;  ///< og:title and its like.
    std::string title;     ///< The title of the window, usually with the name of the site.
};
PageTitles find_titles(const Markup& markup);

/// A title without the name of the site behind its last " - ", "_" or "|": "两国建交-新华网" gives "两国建交".
std::string without_site_name(std::string_view title);

/// The day of publication that a page declares: in a meta element (article:published_time, publishdate, …), in its
/// JSON-LD (datePublished), or in a <time datetime="…">, in this order; empty if in none.
Date find_published(const Markup& markup);

/// The first full date in a text, written 2024-05-09, 2024/5/9, 2024.05.09, 20240509 or 2024年5月9日; empty if none.
Date find_date(std::string_view text);

}  // namespace guanxi

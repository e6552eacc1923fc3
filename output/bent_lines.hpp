#pragma once

#include "output/layout.hpp"

namespace guanxi {

/// Leads straight lines that would pass behind boxes of other nodes around them, in an even bow to the side where the
/// smallest one is enough. Lines that no bow frees stay straight, and so do all of pictures of more than some hundred
/// lines, where bows hide more than they show. O(lines · length · nodes) for those that are bent.
void bend_around_boxes(Layout& layout, const Drawing& drawing);

}  // namespace guanxi

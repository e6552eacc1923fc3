#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace guanxi {

/// The encodings, by their ICU names, in which bytes that are not UTF-8 may be written, the most likely first: GB18030,
/// Big5 with the Hong Kong characters, Windows-1252, and the one that the text itself declares (charset=…), if another.
/// Whether the bytes are valid in them is not looked at. O(n), of a long text its first 64 KiB.
std::vector<std::string> likely_encodings(std::string_view bytes);

}  // namespace guanxi

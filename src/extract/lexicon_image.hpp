#pragma once

#include <string>
#include <string_view>

#include "src/extract/lexicon.hpp"

namespace guanxi {

/// A lexicon, its pattern words included, as one block of bytes for this machine: made when the program is built, so
/// that it need not read its own data files at every start.
std::string to_image(const Lexicon& lexicon);

/// The lexicon of an image. Its vocabulary is used where it lies: `image` must be aligned to 8 bytes and outlive it.
Lexicon from_image(std::string_view image);

}  // namespace guanxi

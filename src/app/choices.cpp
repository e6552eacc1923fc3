#include "src/app/choices.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "graph/base/error.hpp"

namespace guanxi {

std::string listed(const std::vector<std::string>& words) { return fmt::format("{}", fmt::join(words, ", ")); }

std::string either(const std::vector<std::string>& words) {
    if (words.size() < 2) return listed(words);
    return fmt::format("{} or {}", fmt::join(words.begin(), words.end() - 1, ", "), words.back());
}

void refuse_choice(const char* option, const std::string& text, const std::vector<std::string>& words) {
    throw Error(ErrorKind::usage, fmt::format("{} {}: expected {}", option, text, either(words)));
}

}  // namespace guanxi

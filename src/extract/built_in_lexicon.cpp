#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "src/extract/lexicon.hpp"
#include "src/extract/lexicon_check.hpp"
#include "src/extract/lexicon_image.hpp"

extern "C" {
extern const char guanxi_lexicon_image[];  // lexicon_image.S
extern const char guanxi_lexicon_image_end[];
extern const char guanxi_lexicon_files[];
extern const char guanxi_lexicon_files_end[];
}

namespace guanxi {

Lexicon built_in_lexicon() {
    return from_image(
        {guanxi_lexicon_image, static_cast<std::size_t>(guanxi_lexicon_image_end - guanxi_lexicon_image)});
}

std::vector<LexiconFile> built_in_lexicon_files() {
    std::vector<LexiconFile> files;
    std::string_view rest(guanxi_lexicon_files,
                          static_cast<std::size_t>(guanxi_lexicon_files_end - guanxi_lexicon_files));
    const auto take = [&] {
        const std::size_t end = rest.find('\0');
        const std::string_view part = rest.substr(0, end);
        rest.remove_prefix(end + 1);
        return part;
    };
    while (!rest.empty()) {
        std::string name(take());
        files.push_back({std::move(name), take()});
    }
    return files;
}

}  // namespace guanxi

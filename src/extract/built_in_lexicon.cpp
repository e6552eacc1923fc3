#include <string_view>

#include "src/extract/lexicon.hpp"
#include "src/extract/lexicon_image.hpp"

extern "C" {
extern const char guanxi_lexicon_image[];  // lexicon_image.S
extern const char guanxi_lexicon_image_end[];
}

namespace guanxi {

Lexicon built_in_lexicon() {
    return from_image(
        {guanxi_lexicon_image, static_cast<std::size_t>(guanxi_lexicon_image_end - guanxi_lexicon_image)});
}

}  // namespace guanxi

#include <memory>

#include "src/text/article.hpp"
#include "tests/fuzz/promises.hpp"
#include "tests/fuzz/targets.hpp"

namespace guanxi::fuzzing {

void fuzz_articles(std::string_view bytes) {
    const auto source = std::make_shared<SourceText>(SourceText{"page", valid_utf8(bytes), "UTF-8"});
    for (const Date& published : {Date{}, Date{2025, 6, 17}}) {
        for (const Article& article : read_articles(source, {published})) expect_article(article);
    }
}

}  // namespace guanxi::fuzzing

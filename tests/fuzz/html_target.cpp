#include "src/text/html.hpp"
#include "tests/fuzz/promises.hpp"
#include "tests/fuzz/targets.hpp"

namespace guanxi::fuzzing {

void fuzz_html(std::string_view bytes) {
    Diagnostics diagnostics;
    const WebPage page = read_html({"page", valid_utf8(bytes), "UTF-8"}, diagnostics);
    expect_utf8(page.source.text, "text of the page");
    expect_valid(page.published, "day of the page");
    expect(page.source.name == "page", "a text has its name");
    expect_diagnostics(diagnostics, "page");
}

}  // namespace guanxi::fuzzing

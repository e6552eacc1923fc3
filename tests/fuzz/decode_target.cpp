#include "src/text/decode.hpp"
#include "src/text/html.hpp"
#include "tests/fuzz/promises.hpp"
#include "tests/fuzz/targets.hpp"

namespace guanxi::fuzzing {

void fuzz_decode(std::string_view bytes) {
    Diagnostics diagnostics;
    try {
        const SourceText source = decode("page", std::string(bytes), diagnostics);
        expect_utf8(source.text, "decoded text");
        expect(source.name == "page" && !source.encoding.empty(), "a text has its name and encoding");
        expect(source.encoding != "UTF-8" || !diagnostics.empty() || source.text == bytes,
               "valid UTF-8 is taken as it is");
        looks_like_html(source.text);
    } catch (const Error& error) {
        expect(error.kind == ErrorKind::encoding && error.place == "page", "what is no text is refused by its name");
    }
    expect_diagnostics(diagnostics, "page");
}

}  // namespace guanxi::fuzzing

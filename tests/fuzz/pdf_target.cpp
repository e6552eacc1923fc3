#include "src/text/pdf.hpp"
#include "tests/fuzz/promises.hpp"
#include "tests/fuzz/targets.hpp"

namespace guanxi::fuzzing {

void fuzz_pdf(std::string_view bytes) { expect_utf8(read_pdf_layout(valid_utf8(bytes)), "text of the page"); }

}  // namespace guanxi::fuzzing

#include <cstddef>
#include <cstdint>

#include "tests/fuzz/targets.hpp"

// The entry that libFuzzer calls. GUANXI_FUZZ_TARGET is the function of the target that this program is for.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    guanxi::fuzzing::GUANXI_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}

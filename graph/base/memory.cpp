#include "graph/base/memory.hpp"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace guanxi {

void keep_freed_memory() {
#ifdef __GLIBC__
    constexpr int kKept = 64 << 20;
    // The greatest that the library takes for blocks of their own is 32 MB.
    mallopt(M_MMAP_THRESHOLD, kKept / 2);
    mallopt(M_TRIM_THRESHOLD, kKept);
#endif
}

}  // namespace guanxi

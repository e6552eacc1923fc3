#pragma once

namespace guanxi {

/// Lets the process keep what it frees for its next use, up to 64 MB, rather than give it back to the system at once
/// and pay for every page of it again: for a program to call as it starts. Does something with the GNU C library only.
void keep_freed_memory();

}  // namespace guanxi

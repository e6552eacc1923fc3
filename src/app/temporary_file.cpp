#include "src/app/temporary_file.hpp"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <unistd.h>

#include <fmt/format.h>

#include "graph/base/error.hpp"

namespace guanxi {

TemporaryFile::TemporaryFile(std::string_view content) {
    path_ = (std::filesystem::temp_directory_path() / "guanxi-XXXXXX").string();
    const int file = ::mkstemp(path_.data());
    if (file < 0)
        throw Error(ErrorKind::io, fmt::format("cannot make a temporary file: {}", std::strerror(errno)), path_);
    std::size_t written = 0;
    while (written < content.size()) {
        const ssize_t size = ::write(file, content.data() + written, content.size() - written);
        if (size < 0 && errno != EINTR) break;
        written += size > 0 ? static_cast<std::size_t>(size) : 0;
    }
    ::close(file);
    if (written == content.size()) return;
    ::unlink(path_.c_str());
    throw Error(ErrorKind::io, "cannot write a temporary file: is the disk full?", path_);
}

TemporaryFile::~TemporaryFile() { ::unlink(path_.c_str()); }

}  // namespace guanxi

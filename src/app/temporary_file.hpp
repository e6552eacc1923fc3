#pragma once

#include <string>
#include <string_view>

namespace guanxi {

/// A file of this process for another program to read, which is removed when it goes out of scope. So what came from
/// standard input can be given away too, and no name that a user chose is taken for an option. Throws Error{io}.
class TemporaryFile {
public:
    explicit TemporaryFile(std::string_view content);
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile();

    const std::string& path() const { return path_; }

private:
    std::string path_;
};

}  // namespace guanxi

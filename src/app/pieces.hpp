#pragma once

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/base/error.hpp"

namespace guanxi {

/// `text` without a byte order mark and white space at its front.
std::string_view trimmed(std::string_view text);

/// What is read and extracted in one go: a whole file, or one line of a file that holds a document a line.
struct Piece {
    enum class Kind {
        file,         ///< Any file; what it is, its content says.
        corpus_line,  ///< An article as a JSON object.
        facts_line,   ///< A document's facts.
    };
    Kind kind = Kind::file;
    std::string path;
    std::string bytes;
    std::size_t line = 0;  ///< Of a line: its number, from 1.
    Diagnostics faults;    ///< Why the file could not be read; then there are no bytes.
};

/// Cuts files into pieces, one after another, in their order. Of a file with a document a line only one line is in
/// memory at a time, however long the file; any other is read whole.
class Pieces {
public:
    /// `paths` name files; "-" is standard input.
    explicit Pieces(std::vector<std::string> paths) : paths_(std::move(paths)) {}

    /// The next piece, or nothing after the last. Empty lines are passed over.
    std::optional<Piece> next();

    /// The bytes of all files, as far as their sizes are known, and of those that have been read.
    std::uint64_t size_in_bytes() const;
    std::uint64_t bytes_read() const { return bytes_read_; }

private:
    /// Opens a file and reads as much of it as tells what it is; leaves `kind_` and `head_`.
    void open(const std::string& path);
    bool read_line(std::string& line);
    std::optional<Piece> next_line();
    Piece rest_of_file();
    /// Throws Error{io} if the file could not be read on.
    void check() const;
    void close();

    std::vector<std::string> paths_;
    std::size_t next_path_ = 0;
    std::uint64_t bytes_read_ = 0;
    // Of the file that is being read:
    std::ifstream file_;
    std::istream* in_ = nullptr;  ///< `file_` or standard input; null between files.
    Piece::Kind kind_ = Piece::Kind::file;
    std::string path_;
    std::string head_;         ///< What was read to find out what it is.
    std::size_t head_at_ = 0;  ///< Where the next line in `head_` begins.
    std::size_t line_ = 0;     ///< Number of the last line.
};

}  // namespace guanxi

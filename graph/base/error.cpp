#include "graph/base/error.hpp"

#include <utility>

namespace guanxi {

Error::Error(ErrorKind error_kind, const std::string& message, std::string where)
    : std::runtime_error(message), kind(error_kind), place(std::move(where)) {}

std::string describe(const Error& error) {
    return error.place.empty() ? std::string(error.what()) : error.place + ": " + error.what();
}

}  // namespace guanxi

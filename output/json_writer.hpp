#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "output/text_blocks.hpp"

namespace guanxi {

/// Writes pretty JSON (indent 1) straight into a text: no document tree, keys in the order of the calls.
class JsonWriter {
public:
    /// Keeps the text until `take`.
    JsonWriter() = default;
    /// Hands the text on block by block; `finish` hands on the rest.
    explicit JsonWriter(TakeBlock take) : take_(std::move(take)) {}

    void begin_object();
    void end_object();
    void begin_array();
    void end_array();
    /// The name of the member whose value the next call writes.
    void key(std::string_view name);

    void value(std::string_view text);
    void value(const char* text) { value(std::string_view(text)); }
    void value(const std::string& text) { value(std::string_view(text)); }
    void value(bool flag);
    /// A number with at most nine significant digits; null where it is not finite.
    void value(double number);
    template <std::integral Integer>
    void value(Integer number) {
        scalar(std::to_string(number));
    }
    /// A list of texts on one line.
    void value(const std::vector<std::string>& texts);

    template <class Value>
    void member(std::string_view name, const Value& content) {
        key(name);
        value(content);
    }

    /// The text so far with a line feed behind: a whole file, once every object and array is closed.
    std::string take();
    /// Likewise hands on the rest, with a line feed behind.
    void finish();

private:
    void separate();
    void scalar(std::string_view text);
    void open(char bracket);
    void close(char bracket);

    TakeBlock take_;  ///< Empty where the text is kept.
    std::string out_;
    std::vector<bool> is_first_;  ///< For each open bracket: whether nothing stands in it yet.
    bool after_key_ = false;
};

}  // namespace guanxi

#include "output/json_writer.hpp"

#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "output/escape.hpp"

namespace guanxi {

void JsonWriter::separate() {
    if (std::exchange(after_key_, false) || is_first_.empty()) return;
    if (!is_first_.back()) out_.push_back(',');
    is_first_.back() = false;
    out_.push_back('\n');
    out_.append(is_first_.size(), ' ');
}

void JsonWriter::scalar(std::string_view text) {
    separate();
    out_.append(text);
}

void JsonWriter::open(char bracket) {
    separate();
    out_.push_back(bracket);
    is_first_.push_back(true);
}

void JsonWriter::close(char bracket) {
    const bool is_empty = is_first_.back();
    is_first_.pop_back();
    if (!is_empty) {
        out_.push_back('\n');
        out_.append(is_first_.size(), ' ');
    }
    out_.push_back(bracket);
    if (take_) pass_on_blocks(out_, take_);
}

void JsonWriter::begin_object() { open('{'); }
void JsonWriter::end_object() { close('}'); }
void JsonWriter::begin_array() { open('['); }
void JsonWriter::end_array() { close(']'); }

void JsonWriter::key(std::string_view name) {
    separate();
    append_json_string(out_, name);
    out_ += ": ";
    after_key_ = true;
}

void JsonWriter::value(std::string_view text) {
    separate();
    append_json_string(out_, text);
}

void JsonWriter::value(bool flag) { scalar(flag ? "true" : "false"); }

void JsonWriter::value(double number) {
    if (!std::isfinite(number)) return scalar("null");
    scalar(fmt::format("{:.9g}", number == 0 ? 0.0 : number));  // no "-0"
}

void JsonWriter::value(const std::vector<std::string>& texts) {
    separate();
    out_.push_back('[');
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (i > 0) out_ += ", ";
        append_json_string(out_, texts[i]);
    }
    out_.push_back(']');
}

std::string JsonWriter::take() {
    out_.push_back('\n');
    return std::move(out_);
}

void JsonWriter::finish() { take_(take()); }

}  // namespace guanxi

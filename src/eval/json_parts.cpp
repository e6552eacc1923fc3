#include "src/eval/json_parts.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "graph/base/error.hpp"
#include "src/eval/name_key.hpp"

namespace guanxi {

using Json = nlohmann::json;

namespace {

[[noreturn]] void fail(const std::string& message) { throw Error(ErrorKind::format, message); }

std::string attribute_text(const Json& value, std::string_view name) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number()) return value.dump();
    fail(fmt::format("expected \"{}\" to be a text or a number", name));
}

void add_name(std::set<std::u32string>& keys, const Json& name) {
    if (!name.is_string()) fail("expected every name to be a text");
    if (const std::string text = name.get<std::string>(); !text.empty()) keys.insert(name_key(text));
}

void add_names(std::set<std::u32string>& keys, const Json& node, const char* key) {
    const auto at = node.find(key);
    if (at == node.end()) return;
    if (!at->is_array() && !at->is_object()) fail(fmt::format("expected \"{}\" to be a list of names", key));
    for (const Json& name : *at) add_name(keys, name);
}

}  // namespace

Json parse_json(std::string_view text, const std::string& place) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        const std::size_t byte = std::min<std::size_t>(error.byte, text.size());
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(byte), '\n');
        throw Error(ErrorKind::format, fmt::format("not valid JSON at byte {}", byte),
                    fmt::format("{}: line {}", place, line));
    } catch (const Json::exception&) {
        throw Error(ErrorKind::format, "not valid JSON: it holds a number that is too large", place);
    }
}

std::string text_member(const Json& json, const char* key) {
    const auto at = json.find(key);
    if (at == json.end()) fail(fmt::format("expected a member \"{}\"", key));
    if (!at->is_string()) fail(fmt::format("expected \"{}\" to be a text", key));
    return at->get<std::string>();
}

const Json& list_member(const Json& json, const char* key) {
    const auto at = json.find(key);
    if (at == json.end() || !at->is_array()) fail(fmt::format("expected a list \"{}\"", key));
    return *at;
}

std::set<std::u32string> node_keys(const Json& node) {
    std::set<std::u32string> keys;
    add_names(keys, node, "names");
    add_names(keys, node, "aliases");
    for (const char* const key : {"label", "code"}) {
        if (const auto at = node.find(key); at != node.end()) add_name(keys, *at);
    }
    if (const auto at = node.find("id"); at != node.end() && at->is_string()) {
        const std::string id = at->get<std::string>();
        const std::size_t colon = id.find(':');
        add_name(keys, colon == std::string::npos ? id : id.substr(colon + 1));
    }
    return keys;
}

Attributes attributes_of(const Json& json) {
    Attributes attributes;
    for (const std::string_view name : kComparedAttributes) {
        const auto at = json.find(name);
        if (at == json.end() || at->is_null()) continue;
        std::vector<std::string>& texts = attributes[std::string(name)];
        if (name != "fields") {
            texts.push_back(attribute_text(*at, name));
            continue;
        }
        if (!at->is_array()) fail("expected \"fields\" to be a list of texts");
        for (const Json& field : *at) texts.push_back(attribute_text(field, name));
    }
    return attributes;
}

void for_each_item(const Json& json, const char* key, const std::string& place,
                   const std::function<void(const Json&)>& read) {
    const Json& items = list_member(json, key);
    for (std::size_t i = 0; i < items.size(); ++i) {
        try {
            if (!items[i].is_object()) fail("expected an object");
            read(items[i]);
        } catch (const Error& error) {
            throw Error(error.kind, error.what(), fmt::format("{}: {}[{}]", place, key, i));
        }
    }
}

}  // namespace guanxi

#include "src/eval/attributes.hpp"

#include <algorithm>
#include <set>

#include "src/eval/name_key.hpp"

namespace guanxi {

namespace {

std::set<std::u32string> keys_of(const std::vector<std::string>& texts) {
    std::set<std::u32string> keys;
    for (const std::string& text : texts) keys.insert(name_key(text));
    return keys;
}

bool contains(const std::u32string& whole, const std::u32string& part) {
    return whole.find(part) != std::u32string::npos;
}

}  // namespace

bool is_right(std::string_view name, const std::vector<std::string>& wanted, const std::vector<std::string>* said) {
    if (said == nullptr) return false;
    if (name == "fields") {
        const std::set<std::u32string> all = keys_of(*said);
        const std::set<std::u32string> needed = keys_of(wanted);
        return std::includes(all.begin(), all.end(), needed.begin(), needed.end());
    }
    if (wanted.empty() || said->empty()) return false;
    const std::u32string want = name_key(wanted.front());
    const std::u32string got = name_key(said->front());
    return want == got || (name == "office" && (contains(want, got) || contains(got, want)));
}

}  // namespace guanxi

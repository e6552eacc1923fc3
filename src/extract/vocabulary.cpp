#include "src/extract/vocabulary.hpp"

#include <algorithm>

#include "src/text/characters.hpp"

namespace guanxi {

namespace {

std::size_t slot_of(std::uint64_t key, std::size_t mask) { return (key * 0x9E3779B97F4A7C15ull >> 32) & mask; }

}  // namespace

Vocabulary::Vocabulary()
    : form_of_state_(1, kNoForm), from_root_(0x10000, 0), keys_(1u << 15, 0), values_(1u << 15, 0) {}

Vocabulary::State Vocabulary::step(State state, char32_t c) const {
    if (state == kRoot) return c < 0x10000 ? from_root_[c] : 0;
    const std::uint64_t key = static_cast<std::uint64_t>(state) << 21 | c;
    const std::size_t mask = keys_.size() - 1;
    for (std::size_t slot = slot_of(key, mask);; slot = (slot + 1) & mask) {
        if (keys_[slot] == key) return values_[slot];
        if (keys_[slot] == 0) return 0;
    }
}

void Vocabulary::rehash() {
    std::vector<std::uint64_t> keys(keys_.size() * 2, 0);
    std::vector<State> values(keys.size(), 0);
    const std::size_t mask = keys.size() - 1;
    for (std::size_t i = 0; i < keys_.size(); ++i) {
        if (keys_[i] == 0) continue;
        std::size_t slot = slot_of(keys_[i], mask);
        while (keys[slot] != 0) slot = (slot + 1) & mask;
        keys[slot] = keys_[i];
        values[slot] = values_[i];
    }
    keys_ = std::move(keys);
    values_ = std::move(values);
}

Vocabulary::State Vocabulary::grow(State state, char32_t c) {
    if (const State next = step(state, c); next != 0) return next;
    if (state == kRoot && c >= 0x10000) return 0;
    const auto next = static_cast<State>(form_of_state_.size());
    form_of_state_.push_back(kNoForm);
    if (state == kRoot) {
        from_root_[c] = next;
        return next;
    }
    if (++used_ * 2 > keys_.size()) rehash();
    const std::uint64_t key = static_cast<std::uint64_t>(state) << 21 | c;
    const std::size_t mask = keys_.size() - 1;
    std::size_t slot = slot_of(key, mask);
    while (keys_[slot] != 0) slot = (slot + 1) & mask;
    keys_[slot] = key;
    values_[slot] = next;
    return next;
}

FormId Vocabulary::add(std::u32string_view text) {
    const std::u32string key = fold(text);
    State state = kRoot;
    for (const char32_t c : key) state = grow(state, to_lower(c));
    if (state == kRoot) return kNoForm;
    FormId& id = form_of_state_[state];
    if (id == kNoForm) {
        id = static_cast<FormId>(forms_.size());
        forms_.push_back({key, {}, {}, false});
        forms_.back().needs_capital = is_upper(key.front());
    }
    return id;
}

void Vocabulary::add_sense(FormId form, Sense sense) {
    auto& senses = forms_[form].senses;
    if (std::find(senses.begin(), senses.end(), sense) == senses.end()) senses.push_back(sense);
}

FormId Vocabulary::find(std::u32string_view text) const {
    State state = kRoot;
    for (const char32_t c : text) {
        state = step(state, to_lower(c));
        if (state == 0) return kNoForm;
    }
    return state == kRoot ? kNoForm : form_of_state_[state];
}

void Vocabulary::match_at(std::u32string_view text, std::size_t at, std::vector<Match>& matches) const {
    if (is_latin(text[at]) && at > 0 && is_latin(text[at - 1])) return;
    State state = kRoot;
    for (std::size_t i = at; i < text.size(); ++i) {
        state = step(state, to_lower(text[i]));
        if (state == 0) return;
        const FormId id = form_of_state_[state];
        if (id == kNoForm) continue;
        const bool is_inside_word = is_latin(text[i]) && i + 1 < text.size() && is_latin(text[i + 1]);
        if (is_inside_word || (forms_[id].needs_capital && !is_upper(text[at]))) continue;
        // An acronym counts only in capitals: "us" is no country.
        const std::u32string& form = forms_[id].text;
        if (form.size() >= 2 && is_upper(form[1]) && is_latin(text[at + 1]) && !is_upper(text[at + 1])) continue;
        matches.push_back({id, static_cast<std::uint32_t>(i - at + 1)});
    }
}

}  // namespace guanxi

#include "src/extract/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>
#include <utility>

#include "src/text/characters.hpp"

namespace guanxi {

namespace {

constexpr std::size_t kBasicPlane = 0x10000;
constexpr std::size_t kFirstSlots = 1u << 10;

std::size_t slot_of(std::uint64_t key, std::size_t mask) { return (key * 0x9E3779B97F4A7C15ull >> 32) & mask; }

/// Appends an array, its length first, to a block of bytes in which every array begins on a multiple of 8.
template <class T>
void put(std::string& image, std::span<const T> items) {
    const std::uint64_t count = items.size();
    image.append(reinterpret_cast<const char*>(&count), sizeof count);
    if (!items.empty()) image.append(reinterpret_cast<const char*>(items.data()), items.size_bytes());
    image.resize((image.size() + 7) / 8 * 8);
}

/// Takes an array that `put` wrote off the front of `image`.
template <class T>
std::span<const T> take(std::string_view& image) {
    std::uint64_t count = 0;
    std::memcpy(&count, image.data(), sizeof count);
    const auto* items = reinterpret_cast<const T*>(image.data() + sizeof count);
    image.remove_prefix(sizeof count + (count * sizeof(T) + 7) / 8 * 8);
    return {items, static_cast<std::size_t>(count)};
}

}  // namespace

Vocabulary::Vocabulary() : form_of_state_(1, kNoForm) {}

Vocabulary::State Vocabulary::Layer::step(State state, char32_t c) const {
    if (state == kRoot) return c < from_root.size() ? from_root[c] : 0;
    if (keys.empty()) return 0;
    const std::uint64_t key = static_cast<std::uint64_t>(state) << 21 | c;
    const std::size_t mask = keys.size() - 1;
    for (std::size_t slot = slot_of(key, mask);; slot = (slot + 1) & mask) {
        if (keys[slot] == key) return values[slot];
        if (keys[slot] == 0) return 0;
    }
}

Vocabulary::Layer Vocabulary::own_layer() const { return {from_root_, keys_, values_, form_of_state_, {}, {}, {}}; }

void Vocabulary::rehash() {
    std::vector<std::uint64_t> keys(std::max(kFirstSlots, keys_.size() * 2), 0);
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
    if (const State next = own_layer().step(state, c); next != 0) return next;
    if (state == kRoot && c >= kBasicPlane) return 0;
    const auto next = static_cast<State>(form_of_state_.size());
    form_of_state_.push_back(kNoForm);
    if (state == kRoot) {
        from_root_.resize(kBasicPlane, 0);
        from_root_[c] = next;
        return next;
    }
    if (++used_ * 4 > keys_.size() * 3) rehash();
    const std::uint64_t key = static_cast<std::uint64_t>(state) << 21 | c;
    const std::size_t mask = keys_.size() - 1;
    std::size_t slot = slot_of(key, mask);
    while (keys_[slot] != 0) slot = (slot + 1) & mask;
    keys_[slot] = key;
    values_[slot] = next;
    return next;
}

FormId Vocabulary::add_own(const std::u32string& key) {
    State state = kRoot;
    for (const char32_t c : key) state = grow(state, to_lower(c));
    if (state == kRoot) return kNoForm;
    FormId& id = form_of_state_[state];
    if (id == kNoForm) {
        id = static_cast<FormId>(base_.records.size() + forms_.size());
        forms_.push_back({key, {}, {}, is_upper(key.front())});
    }
    return id;
}

FormId Vocabulary::add(std::u32string_view text) {
    const std::u32string key = fold(text);
    if (key.empty()) return kNoForm;
    const FormId known = find(key);
    if (known == kNoForm) return add_own(key);
    // A form that is also listed in small letters counts in both.
    if (form(known).needs_capital && !is_upper(key.front())) own(known).needs_capital = false;
    return known;
}

Vocabulary::OwnForm& Vocabulary::own(FormId id) {
    if (id >= base_.records.size()) return forms_[id - base_.records.size()];
    const Form known = form(id);
    const FormId copy = add_own(std::u32string(known.text));
    OwnForm& form_of_copy = forms_[copy - base_.records.size()];
    if (form_of_copy.senses.empty() && form_of_copy.classes.none()) {
        form_of_copy.senses.assign(known.senses.begin(), known.senses.end());
        form_of_copy.classes = known.classes;
        form_of_copy.needs_capital = known.needs_capital;
    }
    return form_of_copy;
}

void Vocabulary::add_sense(FormId id, Sense sense) {
    const Form known = form(id);
    if (std::find(known.senses.begin(), known.senses.end(), sense) == known.senses.end())
        own(id).senses.push_back(sense);
}

void Vocabulary::add_class(FormId id, ClassId cls) {
    if (!form(id).classes.test(cls)) own(id).classes.set(cls);
}

Form Vocabulary::form(FormId id) const {
    if (id >= base_.records.size()) {
        const OwnForm& own_form = forms_[id - base_.records.size()];
        return {own_form.text, own_form.senses, own_form.classes, own_form.needs_capital};
    }
    const FormRecord& record = base_.records[id];
    return {base_.text.substr(record.text_begin, record.text_size),
            base_.senses.subspan(record.sense_begin, record.sense_count), record.classes, record.needs_capital != 0};
}

FormId Vocabulary::find(std::u32string_view text) const {
    for (const Layer& layer : {own_layer(), base_}) {
        State state = kRoot;
        bool is_in = !text.empty();
        for (const char32_t c : text) {
            state = layer.step(state, to_lower(c));
            if (state == 0) {
                is_in = false;
                break;
            }
        }
        if (is_in && layer.form_of_state[state] != kNoForm) return layer.form_of_state[state];
    }
    return kNoForm;
}

bool Vocabulary::is_match(std::u32string_view text, std::size_t at, std::size_t last, const Form& form) const {
    const bool is_inside_word = is_latin(text[last]) && last + 1 < text.size() && is_latin(text[last + 1]);
    if (is_inside_word || (form.needs_capital && !is_upper(text[at]))) return false;
    // An acronym counts only in capitals: "us" is no country.
    return !(form.text.size() >= 2 && is_upper(form.text[1]) && is_latin(text[at + 1]) && !is_upper(text[at + 1]));
}

void Vocabulary::match_at(std::u32string_view text, std::size_t at, std::vector<Match>& matches) const {
    if (is_latin(text[at]) && at > 0 && is_latin(text[at - 1])) return;
    const std::size_t first = matches.size();
    State state = kRoot;
    for (std::size_t i = at; i < text.size(); ++i) {
        state = base_.step(state, to_lower(text[i]));
        if (state == 0) break;
        const FormId id = base_.form_of_state[state];
        if (id != kNoForm && is_match(text, at, i, form(id)))
            matches.push_back({id, static_cast<std::uint32_t>(i - at + 1)});
    }
    if (forms_.empty()) return;
    const Layer layer = own_layer();
    state = kRoot;
    for (std::size_t i = at; i < text.size(); ++i) {
        state = layer.step(state, to_lower(text[i]));
        if (state == 0) break;
        const FormId id = layer.form_of_state[state];
        if (id == kNoForm || !is_match(text, at, i, form(id))) continue;
        // In the order of length, and instead of the first layer's form of the same text.
        const Match match{id, static_cast<std::uint32_t>(i - at + 1)};
        auto place = matches.begin() + static_cast<std::ptrdiff_t>(first);
        while (place != matches.end() && place->size < match.size) ++place;
        if (place != matches.end() && place->size == match.size) {
            *place = match;
        } else {
            matches.insert(place, match);
        }
    }
}

std::string Vocabulary::to_image() const {
    assert(base_.records.empty());
    std::vector<FormRecord> records;
    std::vector<Sense> senses;
    std::u32string text;
    records.reserve(forms_.size());
    for (const OwnForm& each : forms_) {
        FormRecord record{};
        record.text_begin = static_cast<std::uint32_t>(text.size());
        record.sense_begin = static_cast<std::uint32_t>(senses.size());
        record.text_size = static_cast<std::uint16_t>(each.text.size());
        record.sense_count = static_cast<std::uint8_t>(each.senses.size());
        record.needs_capital = each.needs_capital ? 1 : 0;
        record.classes = each.classes;
        records.push_back(record);
        text += each.text;
        for (const Sense& sense : each.senses) {
            // The padding of a sense is written as zeros, so that the same lexicon gives the same image.
            Sense clean;
            std::memset(static_cast<void*>(&clean), 0, sizeof clean);
            clean.kind = sense.kind;
            clean.item = sense.item;
            senses.push_back(clean);
        }
    }
    std::string image;
    put<State>(image, from_root_);
    put<std::uint64_t>(image, keys_);
    put<State>(image, values_);
    put<FormId>(image, form_of_state_);
    put<FormRecord>(image, records);
    put<Sense>(image, senses);
    put<char32_t>(image, text);
    return image;
}

Vocabulary Vocabulary::from_image(std::string_view image) {
    Vocabulary vocabulary;
    Layer& base = vocabulary.base_;
    base.from_root = take<State>(image);
    base.keys = take<std::uint64_t>(image);
    base.values = take<State>(image);
    base.form_of_state = take<FormId>(image);
    base.records = take<FormRecord>(image);
    base.senses = take<Sense>(image);
    const std::span<const char32_t> text = take<char32_t>(image);
    base.text = {text.data(), text.size()};
    return vocabulary;
}

}  // namespace guanxi

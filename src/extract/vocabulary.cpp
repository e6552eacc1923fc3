#include "src/extract/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstring>
#include <type_traits>
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

Vocabulary::Vocabulary() = default;

FormId Vocabulary::Layer::find(std::u32string_view wanted) const {
    if (records.empty()) return kNoForm;
    State state = kRoot;
    for (const char32_t c : wanted) {
        state = trie.child(state, c);
        if (state == kRoot) return kNoForm;
    }
    return trie.value(state);
}

Vocabulary::Edge Vocabulary::step(State state, char32_t c) const {
    if (state == kRoot) return c < from_root_.size() ? from_root_[c] : Edge{};
    if (slots_.empty()) return {};
    const std::uint64_t key = static_cast<std::uint64_t>(state) << 21 | c;
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = slot_of(key, mask);; at = (at + 1) & mask) {
        if (slots_[at].key == key) return slots_[at].edge;
        if (slots_[at].key == 0) return {};
    }
}

void Vocabulary::rehash() {
    std::vector<Slot> slots(std::max(kFirstSlots, slots_.size() * 2));
    const std::size_t mask = slots.size() - 1;
    for (const Slot& slot : slots_) {
        if (slot.key == 0) continue;
        std::size_t at = slot_of(slot.key, mask);
        while (slots[at].key != 0) at = (at + 1) & mask;
        slots[at] = slot;
    }
    slots_ = std::move(slots);
}

Vocabulary::Edge* Vocabulary::grow(State state, char32_t c) {
    if (state == kRoot) {
        if (c >= kBasicPlane) return nullptr;
        from_root_.resize(kBasicPlane);
        Edge& edge = from_root_[c];
        if (edge.next == 0) edge.next = ++last_state_;
        return &edge;
    }
    if ((used_slots_ + 1) * 2 > slots_.size()) rehash();
    const std::uint64_t key = static_cast<std::uint64_t>(state) << 21 | c;
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = slot_of(key, mask);
    while (slots_[at].key != 0 && slots_[at].key != key) at = (at + 1) & mask;
    if (slots_[at].key == 0) {
        slots_[at] = {key, {++last_state_, kNoForm}};
        ++used_slots_;
    }
    return &slots_[at].edge;
}

FormId Vocabulary::add_own(const std::u32string& key) {
    Edge* edge = nullptr;
    for (const char32_t c : key) {
        edge = grow(edge == nullptr ? kRoot : edge->next, to_lower(c));
        if (edge == nullptr) return kNoForm;
    }
    if (edge == nullptr) return kNoForm;
    if (edge->form == kNoForm) {
        edge->form = static_cast<FormId>(base_.records.size() + forms_.size());
        forms_.push_back({key, {}, {}, is_upper(key.front())});
    }
    return edge->form;
}

Traits Vocabulary::traits_of(const OwnForm& form) {
    Traits traits = form.classes.any() ? kHasClasses : 0;
    for (const Sense& sense : form.senses) traits |= trait_of(sense.kind);
    const bool has_latin = form.needs_capital || std::any_of(form.text.begin(), form.text.end(), is_latin);
    return has_latin ? traits | kHasLatin : traits;
}

Traits Vocabulary::traits(FormId id) const {
    return id < base_.records.size() ? base_.records[id].traits : traits_of(forms_[id - base_.records.size()]);
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
    Edge edge;
    for (std::size_t i = 0; i < text.size(); ++i) {
        edge = step(edge.next, to_lower(text[i]));
        if (edge.next == kRoot) break;
    }
    return edge.next != kRoot && edge.form != kNoForm ? edge.form : base_.find(text);
}

bool Vocabulary::is_match(std::u32string_view text, std::size_t at, std::size_t last, const Form& form) const {
    const bool is_inside_word = is_latin(text[last]) && last + 1 < text.size() && is_latin(text[last + 1]);
    if (is_inside_word || (form.needs_capital && !is_upper(text[at]))) return false;
    // An acronym counts only in capitals: "us" is no country; "who" is a word as well as an organisation.
    return !(form.needs_capital && form.text.size() >= 2 && is_upper(form.text[1]) && is_latin(text[at + 1]) &&
             !is_upper(text[at + 1]));
}

void Vocabulary::match_own(std::u32string_view text, std::size_t at, std::vector<Match>& matches) const {
    Edge edge;
    for (std::size_t i = at; i < text.size(); ++i) {
        edge = step(edge.next, to_lower(text[i]));
        if (edge.next == kRoot) return;
        if (edge.form == kNoForm) continue;
        const Traits form_traits = traits(edge.form);
        if ((form_traits & kHasLatin) != 0 && !is_match(text, at, i, form(edge.form))) continue;
        matches.push_back({edge.form, static_cast<std::uint16_t>(i - at + 1), form_traits, &classes(edge.form)});
    }
}

void Vocabulary::match_at(std::u32string_view text, std::size_t at, std::vector<Match>& matches) const {
    if (is_latin(text[at]) && at > 0 && is_latin(text[at - 1])) return;
    const auto first = static_cast<std::ptrdiff_t>(matches.size());
    if (!base_.records.empty()) {
        base_.trie.for_each_at(text, at, [&](std::size_t size, FormId id) {
            const FormRecord& record = base_.records[id];
            if ((record.traits & kHasLatin) != 0 && !is_match(text, at, at + size - 1, form(id))) return;
            matches.push_back({id, static_cast<std::uint16_t>(size), record.traits, &record.classes});
        });
    }
    if (forms_.empty()) return;
    // In the order of length, and instead of the first layer's form of the same text.
    std::vector<Match> own_matches;
    match_own(text, at, own_matches);
    for (const Match& match : own_matches) {
        auto place = matches.begin() + first;
        while (place != matches.end() && place->size < match.size) ++place;
        if (place != matches.end() && place->size == match.size) {
            *place = match;
        } else {
            matches.insert(place, match);
        }
    }
}

std::vector<TrieEdge> Vocabulary::own_edges() const {
    std::vector<TrieEdge> edges;
    for (std::size_t c = 0; c < from_root_.size(); ++c) {
        const Edge& edge = from_root_[c];
        if (edge.next != kRoot) edges.push_back({kRoot, edge.next, static_cast<char32_t>(c), edge.form});
    }
    constexpr std::uint64_t kCharacter = (1u << 21) - 1;
    for (const Slot& slot : slots_) {
        if (slot.key == 0) continue;
        edges.push_back({static_cast<State>(slot.key >> 21), slot.edge.next,
                         static_cast<char32_t>(slot.key & kCharacter), slot.edge.form});
    }
    return edges;
}

std::string Vocabulary::to_image() const {
    // Nothing has padding, so the same vocabulary gives the same bytes.
    static_assert(std::has_unique_object_representations_v<FormRecord> &&
                  std::has_unique_object_representations_v<Sense> &&
                  std::has_unique_object_representations_v<DoubleArray::Cell>);
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
        record.traits = traits_of(each);
        record.classes = each.classes;
        records.push_back(record);
        text += each.text;
        senses.insert(senses.end(), each.senses.begin(), each.senses.end());
    }
    const DoubleArrayParts trie = make_double_array(own_edges());
    std::string image;
    put<std::uint16_t>(image, trie.codes);
    put<DoubleArray::Cell>(image, trie.cells);
    put<FormRecord>(image, records);
    put<Sense>(image, senses);
    put<char32_t>(image, text);
    return image;
}

Vocabulary Vocabulary::from_image(std::string_view image) {
    Vocabulary vocabulary;
    Layer& base = vocabulary.base_;
    base.trie.codes = take<std::uint16_t>(image);
    base.trie.cells = take<DoubleArray::Cell>(image);
    base.records = take<FormRecord>(image);
    base.senses = take<Sense>(image);
    const std::span<const char32_t> text = take<char32_t>(image);
    base.text = {text.data(), text.size()};
    return vocabulary;
}

}  // namespace guanxi

#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <vector>

namespace guanxi {

/// Number of an entity in its article's table.
using EntityIndex = std::uint32_t;

/// A list of entities, as a `std::vector` of them, that keeps a few in itself: most lists have one or two, and an
/// article has thousands of lists.
class EntityList {
public:
    using value_type = EntityIndex;
    using iterator = EntityIndex*;
    using const_iterator = const EntityIndex*;

    EntityList() = default;
    EntityList(std::initializer_list<EntityIndex> entities) { insert(end(), entities.begin(), entities.end()); }

    std::size_t size() const { return more_.empty() ? few_size_ : more_.size(); }
    bool empty() const { return size() == 0; }
    iterator begin() { return more_.empty() ? few_.data() : more_.data(); }
    iterator end() { return begin() + size(); }
    const_iterator begin() const { return more_.empty() ? few_.data() : more_.data(); }
    const_iterator end() const { return begin() + size(); }
    auto rbegin() const { return std::reverse_iterator(end()); }
    auto rend() const { return std::reverse_iterator(begin()); }
    EntityIndex& operator[](std::size_t i) { return begin()[i]; }
    EntityIndex operator[](std::size_t i) const { return begin()[i]; }
    EntityIndex front() const { return *begin(); }
    EntityIndex back() const { return end()[-1]; }

    void clear() {
        few_size_ = 0;
        more_.clear();
    }
    void push_back(EntityIndex entity) {
        if (more_.empty() && few_size_ < few_.size()) {
            few_[few_size_++] = entity;
        } else {
            spill();
            more_.push_back(entity);
        }
    }
    template <class Iterator>
    void insert(const_iterator at, Iterator first, Iterator last) {
        const std::ptrdiff_t place = at - begin();
        const std::ptrdiff_t old_size = end() - begin();
        for (; first != last; ++first) push_back(*first);
        std::rotate(begin() + place, begin() + old_size, end());
    }
    void insert(const_iterator at, EntityIndex entity) { insert(at, &entity, &entity + 1); }
    void erase(const_iterator first, const_iterator last) {
        iterator to = begin() + (first - begin());
        for (const EntityIndex* from = last; from != end(); ++from) *to++ = *from;
        shrink(static_cast<std::size_t>(to - begin()));
    }
    void erase(const_iterator at) { erase(at, at + 1); }

    bool operator==(const EntityList& other) const { return std::equal(begin(), end(), other.begin(), other.end()); }

private:
    void spill() {
        if (!more_.empty()) return;
        more_.assign(few_.begin(), few_.begin() + few_size_);
        few_size_ = 0;
    }
    void shrink(std::size_t size) {
        if (more_.empty()) few_size_ = static_cast<std::uint32_t>(size);
        more_.resize(more_.empty() ? 0 : size);
    }

    std::array<EntityIndex, 5> few_{};
    std::uint32_t few_size_ = 0;     ///< 0 once there were more.
    std::vector<EntityIndex> more_;  ///< All of them, where they were more than a few.
};

/// Takes the entities out for which `is_out` holds.
template <class Predicate>
void erase_if(EntityList& entities, const Predicate& is_out) {
    entities.erase(std::remove_if(entities.begin(), entities.end(), is_out), entities.end());
}

/// Takes an entity out.
inline void erase(EntityList& entities, EntityIndex entity) {
    entities.erase(std::remove(entities.begin(), entities.end(), entity), entities.end());
}

/// Adds an entity to a list that has it not yet.
inline void push_unique(EntityList& all, EntityIndex entity) {
    if (std::find(all.begin(), all.end(), entity) == all.end()) all.push_back(entity);
}

}  // namespace guanxi

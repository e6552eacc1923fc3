#pragma once

#include <cstddef>
#include <memory>
#include <type_traits>

namespace guanxi {

/// Values of a type that is aligned more strictly than most, as to the processor's cache lines; they begin without a
/// value. The memory is taken as bytes and aligned here, because the GNU C library before 2.38 does not use what an
/// aligned allocation gave back for the next one of its size.
template <class T>
class LineArray {
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

public:
    explicit LineArray(std::size_t size) : memory_(new std::byte[size * sizeof(T) + alignof(T)]), size_(size) {
        std::size_t room = size * sizeof(T) + alignof(T);
        void* first = memory_.get();
        first_ = static_cast<T*>(std::align(alignof(T), size * sizeof(T), first, room));
    }
    LineArray(std::size_t size, const T& value) : LineArray(size) { std::uninitialized_fill_n(first_, size_, value); }

    T* data() { return first_; }
    T* begin() { return first_; }
    T* end() { return first_ + size_; }
    T& operator[](std::size_t i) { return first_[i]; }
    const T& operator[](std::size_t i) const { return first_[i]; }

private:
    std::unique_ptr<std::byte[]> memory_;
    T* first_ = nullptr;
    std::size_t size_;
};

}  // namespace guanxi

#include "src/extract/lexicon_image.hpp"

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <type_traits>
#include <utility>

// `visit_row` names the members of each table's rows once; the Writer and the Reader both walk them, so the two cannot
// disagree.

namespace guanxi {

template <class T, class Row>
concept Like = std::same_as<std::remove_const_t<T>, Row>;

template <class Archive, Like<Names> Row>
void visit_row(Archive& archive, Row& row) {
    archive(row.zh, row.en);
}
template <class Archive, Like<Date> Row>
void visit_row(Archive& archive, Row& row) {
    archive(row.year, row.month, row.day);
}
template <class Archive, Like<EntityId> Row>
void visit_row(Archive& archive, Row& row) {
    archive(row.value);
}
template <class Archive, Like<Country> Row>
void visit_row(Archive& archive, Row& row) {
    archive(row.code, row.names);
}
template <class Archive, Like<Membership> Row>
void visit_row(Archive& archive, Row& row) {
    archive(row.country, row.since, row.until);
}
template <class Archive, Like<CountryGroup> Row>
void visit_row(Archive& archive, Row& row) {
    archive(row.key, row.members, row.size);
}
template <class Archive, Like<Organization> Row>
void visit_row(Archive& archive, Row& row) {
    archive(row.key, row.names, row.members);
}
template <class Archive, Like<NamedThing> Row>
void visit_row(Archive& archive, Row& row) {
    archive(row.key, row.names, row.subtype, row.members);
}
template <class Archive, Like<Tenure> Row>
void visit_row(Archive& archive, Row& row) {
    archive(row.home, row.office_zh, row.office_en, row.since, row.until);
}
template <class Archive, Like<Person> Row>
void visit_row(Archive& archive, Row& row) {
    archive(row.id, row.key, row.names, row.tenures, row.is_distinctive);
}
template <class Archive, Like<Place> Row>
void visit_row(Archive& archive, Row& row) {
    archive(row.key, row.en, row.country);
}
template <class Archive, Like<PatternRow> Row>
void visit_row(Archive& archive, Row& row) {
    archive(row.id, row.edges, row.pattern, row.options, row.place);
}
template <class Archive, Like<NameTables> Row>
void visit_row(Archive& archive, Row& row) {
    archive(row.surnames, row.double_surnames, row.japanese_surnames, row.transliteration, row.transliteration_initial);
}
template <class Archive, Like<Lexicon> Row>
void visit_row(Archive& archive, Row& row) {
    archive(row.countries, row.groups, row.organizations, row.agreements, row.projects, row.persons, row.places,
            row.patterns, row.compiled_patterns, row.names, row.class_names);
}

namespace {

class Writer {
public:
    std::string bytes;

    template <class... Items>
    void operator()(const Items&... items) {
        (write(items), ...);
    }

private:
    template <class T>
        requires(std::is_arithmetic_v<T> || std::is_enum_v<T>)
    void write(const T& item) {
        bytes.append(reinterpret_cast<const char*>(&item), sizeof item);
    }

    template <class T>
        requires std::is_class_v<T>
    void write(const T& row) {
        visit_row(*this, row);
    }

    void write(const std::string& text) { write_all(text.begin(), text.end()); }
    void write(const std::u32string& text) { write_all(text.begin(), text.end()); }
    template <class A, class B>
    void write(const std::pair<A, B>& both) {
        (*this)(both.first, both.second);
    }
    template <class T>
    void write(const std::optional<T>& item) {
        write(item.has_value());
        if (item) write(*item);
    }
    template <class T>
    void write(const std::vector<T>& items) {
        write_all(items.begin(), items.end());
    }
    template <class K, class V>
    void write(const std::map<K, V>& items) {
        write_all(items.begin(), items.end());
    }
    template <class T>
    void write(const std::unordered_set<T>& items) {
        std::vector<T> sorted(items.begin(), items.end());
        std::sort(sorted.begin(), sorted.end());
        write(sorted);
    }
    void write(const CharacterSet& items) { write(items.characters()); }
    template <class Iterator>
    void write_all(Iterator begin, Iterator end) {
        write(static_cast<std::uint32_t>(std::distance(begin, end)));
        for (; begin != end; ++begin) write(*begin);
    }
};

class Reader {
public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}

    template <class... Items>
    void operator()(Items&... items) {
        (read(items), ...);
    }

private:
    template <class T>
        requires(std::is_arithmetic_v<T> || std::is_enum_v<T>)
    void read(T& item) {
        std::memcpy(&item, bytes_.data(), sizeof item);
        bytes_.remove_prefix(sizeof item);
    }

    template <class T>
        requires std::is_class_v<T>
    void read(T& row) {
        visit_row(*this, row);
    }

    void read(std::string& text) {
        const std::size_t size = count();
        text.assign(bytes_.substr(0, size));
        bytes_.remove_prefix(size);
    }
    void read(std::u32string& text) {
        text.resize(count());
        for (char32_t& c : text) read(c);
    }
    template <class T>
    void read(std::optional<T>& item) {
        bool has_value = false;
        read(has_value);
        if (has_value) read(item.emplace());
    }
    template <class T>
    void read(std::vector<T>& items) {
        items.resize(count());
        for (T& item : items) read(item);
    }
    template <class K, class V>
    void read(std::map<K, V>& items) {
        for (std::size_t left = count(); left > 0; --left) {
            std::pair<K, V> item;
            (*this)(item.first, item.second);
            items.insert(std::move(item));
        }
    }
    template <class T>
    void read(std::unordered_set<T>& items) {
        const std::size_t size = count();
        items.reserve(size);
        for (std::size_t left = size; left > 0; --left) {
            T item;
            read(item);
            items.insert(std::move(item));
        }
    }
    void read(CharacterSet& items) {
        std::vector<char32_t> characters;
        read(characters);
        for (const char32_t c : characters) items.insert(c);
    }
    std::size_t count() {
        std::uint32_t value = 0;
        read(value);
        return value;
    }

    std::string_view bytes_;
};

}  // namespace

std::string to_image(const Lexicon& lexicon) {
    Writer writer;
    writer(lexicon);
    std::string image = lexicon.vocabulary.to_image();
    const std::uint64_t tables_at = image.size();
    image += writer.bytes;
    // The place of the tables goes in front; both parts begin on a multiple of 8.
    return std::string(reinterpret_cast<const char*>(&tables_at), sizeof tables_at) + image;
}

Lexicon from_image(std::string_view image) {
    std::uint64_t tables_at = 0;
    std::memcpy(&tables_at, image.data(), sizeof tables_at);
    image.remove_prefix(sizeof tables_at);
    Lexicon lexicon;
    Reader reader(image.substr(tables_at));
    reader(lexicon);
    lexicon.vocabulary = Vocabulary::from_image(image.substr(0, tables_at));
    lexicon.index();
    return lexicon;
}

}  // namespace guanxi

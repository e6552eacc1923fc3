#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/date.hpp"
#include "graph/base/span.hpp"
#include "graph/facts/kinds.hpp"

namespace guanxi {

/// What identifies an entity over documents: its kind, a colon, and its canonical name ("country:TJK",
/// "leader:拉赫蒙").
struct EntityId {
    std::string value;

    auto operator<=>(const EntityId&) const = default;
};

/// The id of the entity of `kind` with the canonical name `key`.
EntityId make_entity_id(NodeKind kind, std::string_view key);

/// The canonical name in an id: what follows the first colon.
std::string_view key_of(const EntityId& id);

/// The names under which an entity is shown; a name that is not known is empty.
struct Names {
    std::string zh;
    std::string en;

    auto operator<=>(const Names&) const = default;
};

/// One way in which a document writes an entity, and how often.
struct Alias {
    std::string text;
    int count = 0;

    auto operator<=>(const Alias&) const = default;
};

/// The sum of two counts, neither below 0; the largest number there is where it would be more (files may say anything).
int add_counts(int a, int b);

/// What a document tells of an agreement, event or other node beside its name.
struct EntityDetails {
    std::optional<AgreementKind> subtype;  ///< Agreements only.
    std::vector<std::string> fields;       ///< Fields of cooperation that an agreement is about, sorted.
    std::string count;                     ///< How many documents a set holds, as a decimal number, where told.
    Date date;                             ///< When an event takes place.
    std::string place;                     ///< Where an event takes place: the city or site, as in the text.

    auto operator<=>(const EntityDetails&) const = default;
};

/// One document's knowledge of one entity.
struct Entity {
    EntityId id;
    NodeKind kind = NodeKind::country;
    Names names;
    std::vector<Alias> aliases;    ///< Sorted by text; each text once.
    std::optional<EntityId> home;  ///< A leader's country or organisation, where known.
    EntityDetails details;

    auto operator<=>(const Entity&) const = default;
};

/// How often the document mentions the entity: the sum over its aliases.
int mentions(const Entity& entity);

/// What a statement tells of its relation beside the two ends. Empty members were not told.
struct Qualifiers {
    Status status = Status::reported;
    Date date;
    std::string place;
    std::string office;               ///< `holds_office` only.
    std::vector<std::string> fields;  ///< Fields of cooperation, in the order of the text.
    std::string manner;               ///< How somebody opposes: protest, sanction, expulsion, …
    std::string speaker;              ///< Name of the leader whose words these are.

    auto operator<=>(const Qualifiers&) const = default;
};

/// The place in a document that states a relation.
struct Evidence {
    Span span;                      ///< Bytes of the source file, counted after its encoding was turned to UTF-8.
    std::string text;               ///< That span with its line breaks taken out.
    std::string rule;               ///< Id of the rule that read it, as in `data/`.
    std::vector<std::string> cues;  ///< The words on which the rule fired.
    Basis basis = Basis::stated;    ///< What the statement rests on.

    auto operator<=>(const Evidence&) const = default;
};

/// One statement of a document: `source` stands in this relation to `target`.
/// For a symmetric kind the smaller id is the source.
struct Relation {
    EdgeKind kind = EdgeKind::met;
    EntityId source;
    EntityId target;
    Qualifiers qualifiers;
    Evidence evidence;

    auto operator<=>(const Relation&) const = default;
};

/// One article.
struct Document {
    std::string title;
    std::string source;        ///< Name of the file or corpus that it stands in.
    Date published;            ///< The day of the article, as far as known.
    std::string language;      ///< "zh", "zh-Hant" or "en".
    std::string place;         ///< The place of its dateline, where it has one.
    Span span;                 ///< Its bytes in the source.
    std::uint64_t digest = 0;  ///< FNV-1a of its text: two articles of equal digest, source and span are the same one.

    auto operator<=>(const Document&) const = default;
};

/// All that one document says. Sorted lists: entities by id, relations by all members; every end of a relation is
/// one of the entities.
struct DocumentFacts {
    Document document;
    std::vector<Entity> entities;
    std::vector<Relation> relations;

    auto operator<=>(const DocumentFacts&) const = default;
};

/// Brings the lists into the documented order and joins entities of equal id; relations that are equal in all
/// members become one.
void normalize(DocumentFacts& facts);

/// An immutable-by-convention set of documents' facts: the waist of the program. Addition is associative,
/// commutative and idempotent, so the order and the number of runs in which documents came do not matter.
class Facts {
public:
    Facts() = default;
    explicit Facts(std::vector<DocumentFacts> documents);  ///< As if added one by one.

    /// The documents' facts, sorted by published date, source, place in the source and digest.
    const std::vector<DocumentFacts>& documents() const { return documents_; }

    /// Adds all documents of `other` that are not yet here. Of two readings of one document (of different versions of
    /// the program, say) the smaller stays. O(n + m) comparisons.
    void add(Facts other);

    /// Takes a document out, if it is there: afterwards these are exactly the facts that never had it.
    void remove(const Document& document);

    bool operator==(const Facts&) const = default;

private:
    std::vector<DocumentFacts> documents_;
};

/// FNV-1a, 64 bits (Fowler, Noll, Vo: "The FNV Non-Cryptographic Hash Algorithm", IETF draft-eastlake-fnv).
std::uint64_t fnv1a(std::string_view text);

}  // namespace guanxi

#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "graph/facts/facts.hpp"
#include "src/extract/entity_list.hpp"
#include "src/extract/lexicon.hpp"
#include "src/extract/text_hash.hpp"
#include "src/extract/vocabulary.hpp"
#include "src/text/article.hpp"

namespace guanxi {

/// An entity as the article tells of it so far.
struct EntityDraft {
    NodeKind kind = NodeKind::country;
    std::string key;
    Names names;
    std::map<std::string, int> aliases;
    std::optional<EntityId> home;
    EntityDetails details;
    EntityList parties;  ///< Countries that its name itself gives (中吉乌铁路), in order.
    bool acts = false;   ///< English: it is the subject of a clause.
    /// A thing that the text describes and does not name: its key begins with '~' and is completed by its parties.
    bool is_described() const { return key.starts_with('~'); }
    bool is_mentioned = false;    ///< Named in its own right, not only reached through a group.
    bool needs_relation = false;  ///< May be no more than a place: kept only where something is said of it.
};

/// The entities of one article. References to a draft hold while others are added.
class EntityTable {
public:
    EntityIndex add(NodeKind kind, const std::string& key, const Names& names);
    EntityIndex add_country(const Lexicon& lexicon, std::uint32_t country);
    EntityIndex add_organization(const Lexicon& lexicon, std::uint32_t organization);
    /// Gives an entity another key and other names; it is found by its earlier key too.
    void rename(EntityIndex index, const std::string& key, const Names& names);
    std::optional<EntityIndex> find(NodeKind kind, std::string_view key) const;
    std::optional<EntityIndex> find(const EntityId& id) const;

    EntityDraft& operator[](EntityIndex index) { return drafts_[index]; }
    const EntityDraft& operator[](EntityIndex index) const { return drafts_[index]; }
    std::size_t size() const { return drafts_.size(); }
    EntityId id(EntityIndex index) const { return make_entity_id(drafts_[index].kind, drafts_[index].key); }
    /// Whether `id` is that of an entity.
    bool has_id(EntityIndex index, const EntityId& id) const {
        return key_of(id) == drafts_[index].key && id.value.starts_with(name(drafts_[index].kind));
    }
    /// The country that an entity is or acts for.
    std::optional<EntityIndex> country_of(EntityIndex index) const;

private:
    std::deque<EntityDraft> drafts_;
    /// A kind and a key, hashed without a copy of the key.
    using Key = std::pair<NodeKind, std::string>;
    using KeyView = std::pair<NodeKind, std::string_view>;
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(const KeyView& key) const {
            return TextHash()(key.second) * 31 + static_cast<std::size_t>(key.first);
        }
        std::size_t operator()(const Key& key) const { return (*this)(KeyView(key)); }
    };
    struct IsEqual {
        using is_transparent = void;
        bool operator()(const KeyView& a, const KeyView& b) const { return a == b; }
    };

    std::unordered_map<Key, EntityIndex, Hash, IsEqual> index_;
    std::vector<EntityIndex> countries_;      ///< By number in the lexicon, once the first is added.
    std::vector<EntityIndex> organizations_;  ///< Likewise.
};

/// A set of more members than this acts as the organisation that it is named after (欧盟各国领导人, NATO allies).
constexpr std::size_t kMostMembers = 20;

/// What a unit of a sentence is.
enum class UnitKind : std::uint8_t {
    word,  ///< A word of the vocabulary or a piece that it does not know.
    mark,  ///< Punctuation.
    number,
    date,
    place,
    country,  ///< One country or, coordinated or grouped, several.
    leader,
    organization,
    agreement,
    event,
    project,
    reference,  ///< Stands for actors named elsewhere (双方, 两国元首, 我); `resolve` turns it into one of the above.
};

/// For whom a reference stands.
enum class ReferenceKind : std::uint8_t {
    none,
    sides,         ///< 双方, 两国, 三方, 六国: as many countries as `count` says (0: all of the meeting).
    heads,         ///< 两国元首, 双方领导人: the leaders of as many countries.
    persons,       ///< 两人, 三人: as many leaders, those named last.
    members,       ///< 成员国, 与会领导人: the members or participants of the meeting.
    speaker,       ///< 我
    speakers,      ///< 我们
    person,        ///< 他, 该总统
    office,        ///< the Secretary: the last leader who has this office.
    home,          ///< 我国: the country of whoever speaks, else of the paper.
    latter,        ///< 后者: the last of the two named together.
    former,        ///< 前者: the first of them.
    other,         ///< 对方, 其 after a verb or preposition: who was named last beside the subject.
    country,       ///< 该国: the country named last.
    stricken,      ///< 灾区: the country that a disaster has struck.
    organization,  ///< the bloc, 该组织: the organisation named last.
    project,       ///< 这条铁路: the project named last.
};

/// A piece of a sentence with its meaning: the level at which patterns match.
struct Unit {
    UnitKind kind = UnitKind::word;
    Range range;
    FormId form = kNoForm;  ///< Of a word.
    FormId head = kNoForm;  ///< English: the last word of a noun of several words (vocational training).
    FormId tail = kNoForm;  ///< English: the last of several words that are no noun (set foot in).
    Classes classes;        ///< Of a word.
    EntityList entities;
    ReferenceKind reference = ReferenceKind::none;
    bool wants_leaders = false;              ///< Their heads or ministers are meant (中亚五国元首, 两国外长).
    bool is_attribute = false;               ///< English: tells whose something is (Russian oil, Xi's visit).
    int count = 0;                           ///< Of a reference or number.
    Date date;                               ///< Of a date, as told.
    bool is_ahead = false;                   ///< Of a date: told as one to come (明年).
    std::string office;                      ///< Of a leader named with an office.
    std::optional<EntityIndex> office_home;  ///< The country or organisation of that office.
};

/// Whether a unit names, or refers to, somebody who may act.
inline bool is_actor(const Unit& unit) {
    return unit.kind == UnitKind::country || unit.kind == UnitKind::leader || unit.kind == UnitKind::organization ||
           unit.kind == UnitKind::reference;
}

/// Offices that the article gives to leaders: each is a `holds_office` relation.
struct OfficeMention {
    EntityIndex leader = 0;
    EntityIndex home = 0;
    std::string office;
    Range range;
    std::uint32_t sentence = 0;
};

}  // namespace guanxi

#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/offices.hpp"
#include "src/extract/lexicon_check.hpp"

namespace guanxi {

/// What offices are called in Chinese and in English: for labels in one language of what was read in the other.
class OfficeNames {
public:
    /// From the rows `office` and `leader` of these files. Faulty rows are passed over: reading the lexicon reports
    /// them.
    explicit OfficeNames(std::span<const LexiconFile> files);

    /// An office in both languages. One office has several names: where leaders of `home` (the code of a country or the
    /// id of an organisation) have it in the lexicon, theirs is taken (Prime Minister is 首相 of Japan and 总理 of
    /// France); of these the last. 副, Deputy and the like are told apart from what follows, and offices held together
    /// (总理兼外长) are named one by one. Nothing in the other language where any part is unknown.
    Names names_of(std::string_view office, std::string_view home = {}) const;

private:
    enum class Language { zh, en };

    /// An office in another language, or nothing.
    std::string translated(std::string_view office, std::string_view home, Language from) const;
    std::string translated_parts(std::string_view office, std::string_view home, Language from) const;
    std::string translated_rest(std::string_view office, std::string_view home, Language from) const;

    std::map<std::string, Names, std::less<>> offices_;                           ///< By each of their names.
    std::map<std::pair<std::string, std::string>, Names, std::less<>> of_homes_;  ///< By home and name.
    std::vector<std::pair<std::string, Names>> prefixes_;  ///< By each of their names, the longest first.
};

/// The names of all offices of a graph that have one in the other language.
OfficeLabels office_labels(const RelationshipGraph& graph, const OfficeNames& names);

}  // namespace guanxi

#pragma once

#include <span>
#include <string>
#include <string_view>

#include "graph/base/date.hpp"
#include "graph/facts/kinds.hpp"
#include "graph/relationship_graph.hpp"
#include "output/measure.hpp"

namespace guanxi {

/// The language of a picture: one, or both on separate lines.
enum class DrawingLanguage { zh, en, both };

/// The language that words other than names are set in: Chinese for `both`.
LabelLanguage main_language(DrawingLanguage language);

/// A kind in words for people, as in a legend: "国家", "country".
std::string_view label(NodeKind kind, LabelLanguage language);
std::string_view label(EdgeKind kind, LabelLanguage language);
std::string_view label(AgreementKind kind, LabelLanguage language);
std::string_view label(Measure measure, LabelLanguage language);
/// "拟", "planned"; empty for what is reported.
std::string_view label(Status status, LabelLanguage language);

/// How a hostile relation was shown, in words for people: "制裁", "sanctions" for the `manner` "sanction". One that
/// only a user's own pattern knows is given back as it stands.
std::string_view manner_label(std::string_view manner, LabelLanguage language);
/// A manner as the pattern files spell it, and its words.
struct MannerWords {
    std::string_view manner;
    std::string_view zh;
    std::string_view en;
};
/// All that the built-in patterns use, by their spelling.
std::span<const MannerWords> manner_words();

/// A relation with its status, as one says it: "拟主办", "hosted (planned)".
std::string label(EdgeKind kind, Status status, LabelLanguage language);

/// The few other words of a picture.
enum class Word {
    diplomatic_relations,  ///< The general title.
    article,
    source,
    shown_nodes,  ///< With two numbers: shown, all.
    shown_lines,
    all_to_all,  ///< What a junction means.
    holds_office_frame,
    planned,
    denied,
    node_size,  ///< With the name of the measure.
    mentions,
    new_pair,
    gone_pair,
    stronger_pair,
    weaker_pair,
    same_pair,
    from_to,        ///< With two numbers of sentences.
    changes_since,  ///< With two numbers: pairs that are new, and gone.
    line_width,
    sources,       ///< With their list.
    more_sources,  ///< With a number.
    other_communities,
    more,           ///< With a number: what was left out of a list.
    quoted_before,  ///< With the numbers of the notes that hold the sentences.
    sentences,
    windows,
    empty_windows,
    outside_windows,  ///< With a number of sentences.
    absent_nodes,
    members,  ///< With the name of an organisation.
};

/// What stands between the parts of a text that the program puts together.
enum class Sign { list, clause, colon, semicolon };

/// "、", "，", "：", "；"; in English with the blank behind it.
std::string_view sign(Sign sign, LabelLanguage language);

/// A word or a phrase with its places for numbers filled in.
std::string phrase(Word word, LabelLanguage language, std::string_view first = {}, std::string_view second = {});

}  // namespace guanxi

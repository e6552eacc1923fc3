#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "graph/named_network.hpp"
#include "graph/time_windows.hpp"
#include "output/drawing.hpp"

namespace guanxi {

/// A word of the command line and what it stands for.
template <class Value>
struct Choice {
    std::string_view word;
    Value value;
};

// The words that options take: one list each for reading them, for what --help and messages say, and for completion.

inline constexpr std::array kLanguages{Choice<DrawingLanguage>{"zh", DrawingLanguage::zh},
                                       Choice<DrawingLanguage>{"en", DrawingLanguage::en},
                                       Choice<DrawingLanguage>{"both", DrawingLanguage::both}};
/// Of each theme, whether it is dark.
inline constexpr std::array kThemes{Choice<bool>{"light", false}, Choice<bool>{"dark", true}};
inline constexpr std::array kLayouts{
    Choice<LayoutMethod>{"layered", LayoutMethod::layered}, Choice<LayoutMethod>{"stress", LayoutMethod::stress},
    Choice<LayoutMethod>{"force", LayoutMethod::force}, Choice<LayoutMethod>{"radial", LayoutMethod::radial},
    Choice<LayoutMethod>{"circular", LayoutMethod::circular}};
inline constexpr std::array kColourings{Choice<ColourBy>{"kind", ColourBy::kind},
                                        Choice<ColourBy>{"community", ColourBy::community}};
inline constexpr std::array kClusterings{Choice<ClusterBy>{"community", ClusterBy::community},
                                         Choice<ClusterBy>{"alliance", ClusterBy::alliance}};
inline constexpr std::array kWindowLengths{Choice<CalendarLength>{"year", CalendarLength::year},
                                           Choice<CalendarLength>{"quarter", CalendarLength::quarter},
                                           Choice<CalendarLength>{"month", CalendarLength::month}};
inline constexpr std::array kMeasuredNetworks{Choice<NetworkView>{"whole", NetworkView::whole},
                                              Choice<NetworkView>{"countries", NetworkView::countries},
                                              Choice<NetworkView>{"two-mode", NetworkView::two_mode}};
inline constexpr std::array kDrawnNetworks{Choice<NetworkView>{"whole", NetworkView::whole},
                                           Choice<NetworkView>{"countries", NetworkView::countries}};

inline constexpr std::array<std::string_view, 5> kPictureFormats{"dot", "svg", "png", "pdf", "html"};
inline constexpr std::array<std::string_view, 15> kExportFormats{
    "json",      "jsonl",  "graphml", "gexf",  "gexf12", "csv",    "networkx", "d3",
    "cytoscape", "plover", "mermaid", "neo4j", "turtle", "jsonld", "echarts"};
inline constexpr std::array<std::string_view, 3> kReportFormats{"table", "json", "csv"};
inline constexpr std::array<std::string_view, 2> kExtractFormats{"jsonl", "txt"};
inline constexpr std::array<std::string_view, 8> kLexiconKinds{"country", "group",  "organization", "agreement",
                                                               "project", "leader", "place",        "pattern"};

/// The words of a list of words, of choices, or of values that have a `name`, in its order.
template <class List>
std::vector<std::string> words_of(const List& list) {
    std::vector<std::string> words;
    for (const auto& item : list) {
        if constexpr (requires { item.word; }) {
            words.emplace_back(item.word);
        } else if constexpr (requires { name(item); }) {
            words.emplace_back(name(item));
        } else {
            words.emplace_back(item);
        }
    }
    return words;
}

/// "zh, en"
std::string listed(const std::vector<std::string>& words);
/// "zh, en or both"
std::string either(const std::vector<std::string>& words);

/// Says which words are expected: "--theme blue: expected light or dark". Throws it as Error{usage}.
[[noreturn]] void refuse_choice(const char* option, const std::string& text, const std::vector<std::string>& words);

/// What a word stands for. Throws Error{usage} where it is none of the list.
template <class Choices>
auto chosen(const std::string& text, const char* option, const Choices& choices) {
    for (const auto& choice : choices) {
        if (choice.word == text) return choice.value;
    }
    refuse_choice(option, text, words_of(choices));
}

}  // namespace guanxi

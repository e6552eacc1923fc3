#include "output/country_text.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "output/labels.hpp"
#include "output/prose.hpp"
#include "output/text_table.hpp"

namespace guanxi {

namespace {

constexpr std::size_t kSlicesShown = 12;
constexpr std::size_t kNamesShown = 2;

std::size_t rows_shown(std::size_t all, std::size_t top) { return top == 0 ? all : std::min(all, top); }

std::string name_of(const RelationshipGraph& graph, Vertex vertex, LabelLanguage language) {
    return table_cell(label(graph.node(vertex), language));
}

std::string pair_text(const NamedVertex& a, const NamedVertex& b) {
    return table_cell(a.label) + " – " + table_cell(b.label);
}

std::string tie_text(const TieChange& tie) {
    return tie.old_weight == 0 || tie.weight == 0
               ? fmt::format("{} ({:.3g})", pair_text(tie.a, tie.b), tie.weight + tie.old_weight)
               : fmt::format("{} ({:.3g} → {:.3g})", pair_text(tie.a, tie.b), tie.old_weight, tie.weight);
}

/// A line of a list, or nothing without items; blanks inside an item do not break it.
std::string list_line(std::string_view lead, std::vector<std::string> items, std::size_t top) {
    return items.empty() ? std::string() : wrapped(fmt::format("    {:<18}", lead), list_of(items, top));
}

template <class Row, class Text>
std::vector<std::string> texts_of(const std::vector<Row>& rows, const Text& text) {
    std::vector<std::string> texts;
    for (const Row& row : rows) {
        if (std::string item = text(row); !item.empty()) texts.push_back(std::move(item));
    }
    return texts;
}

std::string change_text(const Timeline& timeline, std::size_t top) {
    const Comparison& change = *timeline.change;
    std::vector<RankChange> moved = change.ranks;
    std::stable_sort(moved.begin(), moved.end(),
                     [](const RankChange& x, const RankChange& y) { return std::abs(x.gain()) > std::abs(y.gain()); });
    const auto rank_text = [](const RankChange& row) {
        return fmt::format("{} ({} → {})", table_cell(row.vertex.label), *row.old_rank, *row.rank);
    };
    const auto risen = [&](const RankChange& row) { return row.gain() > 0 ? rank_text(row) : std::string(); };
    const auto fallen = [&](const RankChange& row) { return row.gain() < 0 ? rank_text(row) : std::string(); };
    const auto arrived = [](const RankChange& row) {
        return row.old_rank ? std::string() : table_cell(row.vertex.label);
    };
    const auto left = [](const RankChange& row) { return row.rank ? std::string() : table_cell(row.vertex.label); };
    std::string out =
        fmt::format("\n  From {} to {} (weights of ties, and ranks of countries by PageRank, in brackets)\n",
                    to_string(timeline.before), to_string(timeline.now));
    const std::size_t size = out.size();
    out += list_line("higher:", texts_of(moved, risen), top);
    out += list_line("lower:", texts_of(moved, fallen), top);
    out += list_line("countries new:", texts_of(change.ranks, arrived), top);
    out += list_line("no longer named:", texts_of(change.ranks, left), top);
    out += list_line("ties new:", texts_of(change.new_ties, tie_text), top);
    out += list_line("ties gone:", texts_of(change.vanished_ties, tie_text), top);
    out += list_line("ties changed:", texts_of(change.changed_ties, tie_text), top);
    return out.size() == size ? out + "    nothing\n" : out;
}

}  // namespace

std::string content_text(const TieContent& content) {
    std::string text;
    for (const auto& [kind, count] : content.dealings)
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", label(kind, LabelLanguage::en), count);
    std::string shared;
    for (const auto& [kind, count] : content.shared) shared += (shared.empty() ? "" : ", ") + count_of(count, kind);
    if (shared.empty()) return text;
    return text + (text.empty() ? "" : "; ") + shared + " shared";
}

std::string ties_section(const RelationshipGraph& graph, const Statistics& statistics, const Briefing& briefing,
                         std::size_t top, LabelLanguage language) {
    const std::vector<Tie>& ties = statistics.countries.ties;
    if (ties.empty()) return {};
    TextTable table({"countries", "weight", "made of"}, 1, 1);
    const std::size_t shown = rows_shown(ties.size(), top);
    for (std::size_t i = 0; i < shown; ++i) {
        table.add({name_of(graph, ties[i].a, language) + " – " + name_of(graph, ties[i].b, language),
                   fmt::format("{:.4g}", ties[i].weight),
                   i < briefing.contents.size() ? content_text(briefing.contents[i]) : ""});
    }
    std::string out = "\nStrongest ties between countries";
    if (shown < ties.size()) out += fmt::format(" ({} of {} shown)", shown, ties.size());
    return out + '\n' +
           wrapped("  ",
                   "A sentence that states a dealing of the two or of their leaders counts 1; a thing shared by k "
                   "countries counts 1/(k-1).") +
           table.text();
}

std::string sides_section(const RelationshipGraph& graph, const SignedCountries& sides, std::size_t top,
                          LabelLanguage language) {
    if (sides.ties.empty()) return {};
    const auto country = [&](std::size_t place) { return name_of(graph, sides.countries[place], language); };
    const std::size_t hostile = sides.hostile_ties();
    std::string text = fmt::format("{}, {}.", count_of(sides.ties.size() - hostile, "friendly tie", "friendly ties"),
                                   count_of(hostile, "hostile tie", "hostile ties"));
    const std::size_t triangles = sides.balance.balanced_triangles + sides.balance.frustrated_triangles;
    if (triangles > 0)
        text += fmt::format(" {} of {} frustrated (one hostile tie, or three).", sides.balance.frustrated_triangles,
                            count_of(triangles, "triangle is", "triangles are"));
    std::string out = "\nSupport and opposition between countries\n" +
                      wrapped("  ",
                              "Sentences of support, aid and cooperation, less those of opposition and attack; "
                              "meetings count for neither.") +
                      wrapped("  ", text);
    if (hostile == 0) return out;
    TextTable table({"hostile", "weight"});
    for (std::size_t i = 0; i < rows_shown(hostile, top); ++i)
        table.add(
            {country(sides.ties[i].a) + " – " + country(sides.ties[i].b), fmt::format("{:g}", sides.ties[i].weight)});
    out += table.text();
    std::vector<std::string> frustrated;
    for (const auto& triangle : sides.frustrated)
        frustrated.push_back(
            fmt::format("{} – {} – {}", country(triangle[0]), country(triangle[1]), country(triangle[2])));
    if (!frustrated.empty()) out += wrapped("  ", "Frustrated: " + list_of(frustrated, top) + ".");
    std::vector<std::string> camps[2];
    for (std::size_t place = 0; place < sides.countries.size(); ++place) {
        if (sides.camp[place]) camps[*sides.camp[place]].push_back(country(place));
    }
    const std::size_t against = sides.balance.frustrated_ties;
    return out +
           wrapped("  ", against == 0
                             ? std::string("They stand in two camps, friends inside and enemies across:")
                             : fmt::format("No two camps, friends inside and enemies across, were found that fewer "
                                           "ties contradict ({}):",
                                           against)) +
           wrapped("    1: ", list_of(camps[0])) + wrapped("    2: ", list_of(camps[1]));
}

std::string timeline_section(const Timeline& timeline, std::size_t top) {
    const std::vector<TimeSlice>& slices = timeline.slices;
    if (slices.size() < 2) return {};
    TextTable table({"", "sentences", "countries", "ties", "new", "busiest", "strongest tie"}, 1, 2);
    const std::size_t first = top == 0 || slices.size() <= kSlicesShown ? 0 : slices.size() - kSlicesShown;
    bool is_ahead = false;
    for (std::size_t i = first; i < slices.size(); ++i) {
        const TimeSlice& slice = slices[i];
        is_ahead = is_ahead || slice.is_ahead;
        const std::vector<std::string> busiest =
            texts_of(slice.busiest, [](const NamedVertex& vertex) { return table_cell(vertex.label); });
        table.add({readable(slice.date) + (slice.is_ahead ? " *" : ""), std::to_string(slice.statements),
                   std::to_string(slice.countries), std::to_string(slice.ties), std::to_string(slice.new_ties),
                   busiest.empty() ? "–" : list_of(busiest, kNamesShown),
                   slice.strongest ? fmt::format("{} ({:.3g})", pair_text(slice.strongest->a, slice.strongest->b),
                                                 slice.strongest->weight)
                                   : "–"});
    }
    std::string out = "\nWhat changed over time\n" +
                      wrapped("  ",
                              "A sentence counts when what it states took or takes place, else on the day of its "
                              "article. Ties are those between countries; new are those never seen before. Busiest is "
                              "who has the strongest ties in all.") +
                      table.text();
    if (first > 0) out += fmt::format("  Before: {} more.\n", first);
    if (is_ahead) out += "  * after the newest article: announced, not reported\n";
    if (timeline.undated > 0)
        out += fmt::format("  Not dated closely enough: {}.\n", count_of(timeline.undated, "sentence", "sentences"));
    return timeline.change ? out + change_text(timeline, top) : out;
}

}  // namespace guanxi

#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "graph/analysis/ranking.hpp"
#include "graph/base/date.hpp"
#include "graph/named_network.hpp"
#include "graph/relationship_graph.hpp"
#include "graph/selection.hpp"
#include "output/drawing.hpp"
#include "output/labels.hpp"
#include "output/measure.hpp"
#include "output/windows.hpp"
#include "src/eval/floor.hpp"

namespace guanxi {

/// What the program is asked to do.
enum class Command { build, draw, export_, stats, explain, extract, eval, lexicon_check, lexicon_list };

/// A command line, read and checked.
struct Settings {
    Command command = Command::build;
    std::vector<std::string> inputs;
    std::vector<std::string> lexicons;  ///< The user's own lexicon files.
    Date published;
    Selection selection;
    DrawingLanguage language = DrawingLanguage::zh;
    Measure size_by = Measure::degree;
    std::string title;
    std::string format;  ///< Empty: from the ending of `output`, else the command's usual one.
    std::string output;  ///< Empty: the command's usual one; "-" is standard output.
    std::size_t top = 10;
    std::vector<RankMeasure> by;         ///< Of `stats`: what is ranked by; empty: nothing was said.
    std::optional<NodeKind> of;          ///< Of `stats`: the kind that is ranked.
    std::optional<NetworkView> network;  ///< What is measured or drawn; the whole graph if nothing is said.
    double max_error = 0;                ///< Of `stats`: of estimated betweenness; 0: exact.
    std::string compared;                ///< An earlier graph to compare with.
    std::optional<Date> compared_from;   ///< The window to compare with.
    std::optional<Date> compared_to;
    bool is_dark = false;          ///< The dark theme, not the light one.
    bool all = false;              ///< Draw everything, whatever the size.
    std::size_t shown_nodes = 0;   ///< Of `draw`: draw a larger graph by so many nodes; 0: the usual number.
    std::optional<unsigned> hops;  ///< Of `draw`: how far from `nodes`.
    std::optional<LayoutMethod> layout;
    ColourBy colour_by = ColourBy::kind;
    ClusterBy clusters = ClusterBy::nothing;
    bool has_notes = false;              ///< Of `draw`: the sentences behind the lines under the picture.
    bool keeps_relations_apart = false;  ///< Of `draw`: a line for each relation.
    std::optional<WindowPlan> windows;   ///< Of `draw`: a picture for each stretch of time.
    unsigned threads = 0;
    bool quiet = false;
    std::vector<std::string> nodes;  ///< Of `explain`: one or two; of `draw`: the middle of the picture.
    std::string list_kind;           ///< Of `lexicon list`.
    std::string ready_graph;         ///< Of `eval`: a graph, or a folder of graphs, to measure.
    std::vector<Floor> floors;       ///< Of `eval`.
    bool is_verbose = false;         ///< Of `eval`: with what was missed or wrong.
    bool has_calibration = false;    ///< Of `eval`: with the confidence of the edges.
};

inline bool asks_for_comparison(const Settings& settings) {
    return !settings.compared.empty() || settings.compared_from || settings.compared_to;
}

/// What a command ended with. DESIGN of the exit codes: docs/commands.md.
enum class ExitCode : int { done = 0, failed = 1, usage = 2, partial = 3, interrupted = 130 };

}  // namespace guanxi

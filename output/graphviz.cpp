#include "output/graphviz.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include <fmt/format.h>
#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>

#include "graph/base/error.hpp"
#include "output/escape.hpp"
#include "output/graphviz_words.hpp"

// The only file that knows Graphviz. A drawing becomes a cgraph, once with everything for the DOT file and once with
// only what positions depend on; Graphviz measures no text, since every box comes with its size.

extern "C" {
extern gvplugin_library_t gvplugin_dot_layout_LTX_library;
extern gvplugin_library_t gvplugin_neato_layout_LTX_library;
}

namespace guanxi {

namespace {

constexpr double kPointsPerInch = 72;

std::string inches(double points) { return fmt::format("{:.4f}", points / kPointsPerInch); }

/// Graphviz keeps process-wide state (string tables, default attributes, error level).
std::mutex& graphviz_mutex() {
    static std::mutex mutex;
    return mutex;
}

int append_text(void* text, const char* part) {
    static_cast<std::string*>(text)->append(part);
    return 0;
}

int flush_nothing(void*) { return 0; }

/// Ids for the names of nodes and subgraphs, counted up. cgraph's own discipline takes the addresses of the names, and
/// sorts subgraphs by them, so that no two runs would give the same picture.
struct CountedIds {
    Agraph_t* graph = nullptr;
    std::map<std::string, IDTYPE, std::less<>> of_name;
    std::map<IDTYPE, char*> names;  ///< In the graph's own string table: cgraph looks at what stands before the text.
    IDTYPE last = 0;

    static void* open(Agraph_t*, Agdisc_t* discipline);
    static long map(void* state, int, char* text, IDTYPE* id, int may_create) {
        auto& ids = *static_cast<CountedIds*>(state);
        if (text != nullptr) {
            if (const auto at = ids.of_name.find(text); at != ids.of_name.end()) {
                *id = at->second;
                return 1;
            }
        }
        if (may_create == 0) return 0;
        *id = ++ids.last;
        if (text != nullptr) {
            ids.of_name.emplace(text, *id);
            ids.names.emplace(*id, agstrdup(ids.graph, text));
        }
        return 1;
    }
    static long alloc(void*, int, IDTYPE) { return 0; }
    static void free(void* state, int, IDTYPE id) {
        auto& ids = *static_cast<CountedIds*>(state);
        const auto at = ids.names.find(id);
        if (at == ids.names.end()) return;  // a node and a subgraph of one name share an id
        ids.of_name.erase(at->second);
        agstrfree(ids.graph, at->second);
        ids.names.erase(at);
    }
    static char* print(void* state, int, IDTYPE id) {
        auto& ids = *static_cast<CountedIds*>(state);
        const auto at = ids.names.find(id);
        return at == ids.names.end() ? nullptr : at->second;
    }
    static void close(void*) {}
    static void register_object(void*, int, void*) {}
};

/// What a cgraph needs as long as it lives: its ids and where it writes to.
struct Discipline : Agdisc_t {
    Agiddisc_t id_functions{CountedIds::open,  CountedIds::map,   CountedIds::alloc,          CountedIds::free,
                            CountedIds::print, CountedIds::close, CountedIds::register_object};
    Agiodisc_t io_functions{nullptr, append_text, flush_nothing};
    CountedIds ids;

    Discipline() : Agdisc_t{&AgMemDisc, &id_functions, &io_functions} {}
    Discipline(const Discipline&) = delete;
    Discipline& operator=(const Discipline&) = delete;
};

void* CountedIds::open(Agraph_t* graph, Agdisc_t* discipline) {
    CountedIds& ids = static_cast<Discipline*>(discipline)->ids;
    ids.graph = graph;
    return &ids;
}

/// Owns a cgraph graph.
class OwnedGraph {
public:
    explicit OwnedGraph(Agraph_t* graph) : graph_(graph) {}
    OwnedGraph(OwnedGraph&& other) noexcept : graph_(std::exchange(other.graph_, nullptr)) {}
    OwnedGraph& operator=(OwnedGraph&&) = delete;
    ~OwnedGraph() {
        if (graph_ != nullptr) agclose(graph_);
    }
    Agraph_t* get() const { return graph_; }

private:
    Agraph_t* graph_;
};

/// Owns a Graphviz context with the layouts linked in, and the layout of at most one graph.
class OwnedContext {
public:
    OwnedContext() {
        lt_symlist_t plugins[] = {{"gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library},
                                  {"gvplugin_neato_layout_LTX_library", &gvplugin_neato_layout_LTX_library},
                                  {nullptr, nullptr}};
        constexpr int kNoDemandLoading = 0;
        context_ = gvContextPlugins(plugins, kNoDemandLoading);
    }
    OwnedContext(const OwnedContext&) = delete;
    OwnedContext& operator=(const OwnedContext&) = delete;
    ~OwnedContext() { gvFreeContext(context_); }
    GVC_t* get() const { return context_; }

private:
    GVC_t* context_;
};

void set(void* object, const char* key, const std::string& value) {
    // cgraph copies both texts; its signatures merely lack the const.
    agsafeset(object, const_cast<char*>(key), const_cast<char*>(value.c_str()), const_cast<char*>(""));
}

void set_default(Agraph_t* graph, int kind, const char* key, const std::string& value) {
    agattr(graph, kind, const_cast<char*>(key), const_cast<char*>(value.c_str()));
}

/// What a cgraph is made for.
enum class Purpose { dot_file, positions };

struct BuiltGraph {
    std::unique_ptr<Discipline> discipline;  ///< Before the graph, which needs it to its end.
    OwnedGraph graph;
    std::vector<Agnode_t*> nodes;
    std::vector<Agedge_t*> edges;
};

void set_graph_attributes(Agraph_t* graph, const Drawing& drawing, Purpose purpose, double column_gap_pt) {
    const bool is_layered = drawing.method == LayoutMethod::layered;
    const auto add = [&](const char* key, const std::string& value) { set_default(graph, AGRAPH, key, value); };
    add("layout", graphviz_engine(drawing.method));
    add("splines", is_layered ? "true" : "line");  // to route a hundred nodes around each other takes seconds
    add("linelength", "0");  // cgraph would break long texts, and Chinese ones in the middle of a character
    if (is_layered) {
        add("rankdir", "LR");
        add("newrank", "true");
        add("nodesep", "0.14");
        add("ranksep", fmt::format("{:.2f}", column_gap_pt / kPointsPerInch));
        add("remincross", "true");
    } else {
        add("overlap", "prism");
        add("overlap_scaling", "-1.6");
        add("sep", "+9");
        add("esep", "+4");
        add("mode", "major");
        add("start", "7");
    }
    if (purpose == Purpose::positions) return;
    add("charset", "UTF-8");
    add("bgcolor", std::string(drawing.theme->background));
    add("fontname", std::string(kFontFamilies));
    add("fontsize", "18");
    add("fontcolor", std::string(drawing.theme->text));
    add("labelloc", "t");
    add("label", dot_label(drawing.title + "\n" + drawing.subtitle));
    add("tooltip", dot_tooltip(drawing.title));
    add("outputorder", "edgesfirst");
    for (const int kind : {AGNODE, AGEDGE}) set_default(graph, kind, "fontname", std::string(kFontFamilies));
    set_default(graph, AGNODE, "fontsize", "11");
    // What a layout of another drawing declares for the whole process is declared here, or the file would depend on it.
    set_default(graph, AGNODE, "label", "\\N");
    set_default(graph, AGEDGE, "fontsize", "8.5");
}

Agnode_t* add_node(Agraph_t* graph, const DrawnNode& node, const Theme& theme, Purpose purpose) {
    Agnode_t* made = agnode(graph, const_cast<char*>(dot_id(node.id).c_str()), 1);
    // Lines should end on the outline of our own shape; these are the ones whose outlines Graphviz draws alike.
    set(made, "shape", graphviz_shape(node.shape));
    set(made, "fixedsize", "true");
    // Graphviz's hexagons and octagons leave less room for text than ours.
    const bool has_slanted_sides = node.shape == Shape::hexagon || node.shape == Shape::octagon;
    const CommonSize common = common_size(node.lines);
    const double more_pt = purpose == Purpose::dot_file ? common.more_width_pt + (has_slanted_sides ? 14 : 0) : 0;
    set(made, "width", inches(node.width_pt + more_pt));
    set(made, "height", inches(node.height_pt));
    if (purpose == Purpose::positions) {
        set(made, "label", "");
        return made;
    }
    set(made, "label", graphviz_label(node.lines));
    set(made, "tooltip", dot_tooltip(node.tooltip));
    set(made, "id", dot_id(node.id));
    if (!node.kind) {
        set(made, "class", "junction");
        set(made, "color", std::string(theme.soft_text));
        return made;
    }
    const NodeStyle& style = theme.style(*node.kind);
    set(made, "class", "node " + std::string(name(*node.kind)));
    set(made, "kind", std::string(name(*node.kind)));
    set(made, "style", node.shape == Shape::rounded_box ? "filled,rounded" : "filled");
    set(made, "fillcolor", std::string(node.colours.fill));
    set(made, "color", std::string(node.colours.outline));
    set(made, "fontcolor", std::string(node.colours.text));
    set(made, "penwidth", fmt::format("{:.1f}", style.outline_width_pt));
    set(made, "fontsize", fmt::format("{:.1f}", common.size_pt));
    return made;
}

bool is_within_column(const Drawing& drawing, const DrawnLine& line) {
    return drawing.method == LayoutMethod::layered && drawing.nodes[line.from].column == drawing.nodes[line.to].column;
}

/// Whether a field holds both ends of a line.
bool is_within_cluster(const Drawing& drawing, const DrawnLine& line) {
    return std::any_of(drawing.clusters.begin(), drawing.clusters.end(), [&](const Cluster& cluster) {
        const auto has = [&](std::size_t node) {
            return std::binary_search(cluster.nodes.begin(), cluster.nodes.end(), node);
        };
        return has(line.from) && has(line.to);
    });
}

Agedge_t* add_edge(Agraph_t* graph, const BuiltGraph& built, const Drawing& drawing, const DrawnLine& line,
                   Purpose purpose) {
    Agedge_t* made = agedge(graph, built.nodes[line.from], built.nodes[line.to], nullptr, 1);
    set(made, "weight", fmt::format("{}", static_cast<int>(std::lround(std::max(1.0, line.weight)))));
    // What lies in one field is kept nearer than what does not.
    if (!drawing.clusters.empty() && !is_within_cluster(drawing, line)) set(made, "len", "2.5");
    // dot 2.42 frees labels of edges within a rank twice, so it must not see any; as xlabel they are drawn all the
    // same.
    const bool is_flat = is_within_column(drawing, line);
    if (!line.label.empty() && !is_flat) set(made, "label", graphviz_label(line.label));
    if (!line.label.empty() && is_flat && purpose == Purpose::dot_file) set(made, "xlabel", graphviz_label(line.label));
    if (purpose == Purpose::positions) {
        set(made, "dir", "none");
        set(made, "fontsize", "8.5");
        return made;
    }
    std::string kinds;
    for (const DrawnRelation& relation : line.relations) {
        if (kinds.find(name(relation.kind)) == std::string::npos)
            kinds += (kinds.empty() ? "" : " ") + std::string(name(relation.kind));
    }
    if (!kinds.empty()) set(made, "kind", kinds);
    set(made, "class", line.classes);
    set(made, "tooltip", dot_tooltip(line.tooltip));
    set(made, "labeltooltip", dot_tooltip(line.tooltip));
    set(made, "color", std::string(line.colour));
    set(made, "fontcolor", std::string(line.colour));
    set(made, "style", graphviz_style(line.dash));
    set(made, "penwidth", fmt::format("{:.1f}", line.width_pt));
    set(made, "dir", "both");
    set(made, "arrowsize", "0.6");
    set(made, "arrowtail", graphviz_arrow(line.head_at_from));
    set(made, "arrowhead", graphviz_arrow(line.head_at_to));
    return made;
}

void add_frames(Agraph_t* graph, const BuiltGraph& built, const Drawing& drawing, Purpose purpose) {
    for (std::size_t i = 0; i < drawing.frames.size(); ++i) {
        const std::string id = fmt::format("cluster_{}", i);
        Agraph_t* frame = agsubg(graph, const_cast<char*>(id.c_str()), 1);
        for (const std::size_t node : drawing.frames[i].nodes) agsubnode(frame, built.nodes[node], 1);
        set(frame, "margin", "7");
        if (purpose == Purpose::positions) continue;
        set(frame, "label", "");
        set(frame, "style", "filled,rounded");
        set(frame, "fillcolor", std::string(drawing.theme->frame_fill));
        set(frame, "color", std::string(drawing.theme->frame_outline));
    }
}

/// Puts each column on a rank of its own; invisible nodes, one a column, hold the columns in their order.
void add_columns(Agraph_t* graph, const BuiltGraph& built, const Drawing& drawing) {
    std::map<int, std::vector<std::size_t>> columns;
    for (std::size_t i = 0; i < drawing.nodes.size(); ++i) {
        if (!drawing.nodes[i].is_apart) columns[drawing.nodes[i].column].push_back(i);
    }
    Agnode_t* before = nullptr;
    for (const auto& [column, nodes] : columns) {
        const std::string id = fmt::format("column_{}", column);
        Agraph_t* rank = agsubg(graph, const_cast<char*>(id.c_str()), 1);
        set(rank, "rank", "same");
        Agnode_t* anchor = agnode(rank, const_cast<char*>(id.c_str()), 1);
        set(anchor, "style", "invis");
        set(anchor, "label", "");
        set(anchor, "shape", "point");
        set(anchor, "fixedsize", "true");
        set(anchor, "width", "0.01");
        set(anchor, "height", "0.01");
        for (const std::size_t node : nodes) agsubnode(rank, built.nodes[node], 1);
        if (before != nullptr) set(agedge(graph, before, anchor, nullptr, 1), "style", "invis");
        before = anchor;
    }
}

/// The cgraph of a drawing. For positions, what is laid out by hand is left out, and has no node or edge.
BuiltGraph build(const Drawing& drawing, Purpose purpose, double column_gap_pt) {
    auto discipline = std::make_unique<Discipline>();
    Agraph_t* root = agopen(const_cast<char*>("guanxi"), Agdirected, discipline.get());
    BuiltGraph built{std::move(discipline), OwnedGraph(root), {}, {}};
    Agraph_t* graph = built.graph.get();
    const bool has_all = purpose == Purpose::dot_file;
    set_graph_attributes(graph, drawing, purpose, column_gap_pt);
    for (const DrawnNode& node : drawing.nodes) {
        built.nodes.push_back(has_all || !node.is_apart ? add_node(graph, node, *drawing.theme, purpose) : nullptr);
    }
    for (const DrawnLine& line : drawing.lines) {
        built.edges.push_back(has_all || !line.is_inside_frame ? add_edge(graph, built, drawing, line, purpose)
                                                               : nullptr);
    }
    add_frames(graph, built, drawing, purpose);
    if (drawing.method == LayoutMethod::layered) add_columns(graph, built, drawing);
    return built;
}

double distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

Curve way_of(Agedge_t* edge, const std::function<Point(pointf)>& place) {
    Curve curve;
    const splines* way = ED_spl(edge);
    if (way == nullptr) return curve;
    for (int b = 0; b < way->size; ++b) {
        const bezier& part = way->list[b];
        for (int k = b == 0 ? 0 : 1; k < part.size; ++k) curve.push_back(place(part.list[k]));
    }
    return curve;
}

Layout read_positions(const BuiltGraph& built, const Drawing& drawing) {
    Layout layout;
    const boxf box = GD_bb(built.graph.get());
    layout.width = box.UR.x - box.LL.x;
    layout.height = box.UR.y - box.LL.y;
    // In hundredths of a point: the last digits differ from run to run with where memory lies, and what is decided by
    // positions afterwards must not.
    const auto rounded = [](double value) { return std::round(value * 100) / 100; };
    const auto place = [&](pointf p) { return Point{rounded(p.x - box.LL.x), rounded(box.UR.y - p.y)}; };
    for (Agnode_t* node : built.nodes) layout.nodes.push_back(node != nullptr ? place(ND_coord(node)) : Point{});
    for (std::size_t i = 0; i < built.edges.size(); ++i) {
        Agedge_t* edge = built.edges[i];
        const Point start = layout.nodes[drawing.lines[i].from];
        const Point end = layout.nodes[drawing.lines[i].to];
        if (edge == nullptr) {
            layout.lines.push_back({start, start, end, end});
            layout.labels.emplace_back();
            continue;
        }
        Curve curve = way_of(edge, place);
        if (!curve.empty() && distance(curve.back(), start) < distance(curve.front(), start))
            std::reverse(curve.begin(), curve.end());
        layout.lines.push_back(std::move(curve));
        const textlabel_t* label = ED_label(edge);
        layout.labels.push_back(label != nullptr && label->set ? std::optional(place(label->pos)) : std::nullopt);
    }
    return layout;
}

}  // namespace

std::string to_dot(const Drawing& drawing) {
    const std::lock_guard lock(graphviz_mutex());
    agseterr(AGMAX);  // libraries never print
    std::string text;
    const BuiltGraph built = build(drawing, Purpose::dot_file, kColumnGapPt);
    agwrite(built.graph.get(), &text);
    return text;
}

Layout graphviz_positions(const Drawing& drawing, double column_gap_pt) {
    const std::lock_guard lock(graphviz_mutex());
    agseterr(AGMAX);
    const OwnedContext context;
    const BuiltGraph built = build(drawing, Purpose::positions, column_gap_pt);
    if (agnnodes(built.graph.get()) == 0) {  // nothing has a line
        Layout nothing;
        nothing.nodes.resize(drawing.nodes.size());
        return nothing;
    }
    const char* engine = graphviz_engine(drawing.method);
    if (gvLayout(context.get(), built.graph.get(), engine) != 0) {
        throw Error(ErrorKind::format, fmt::format("Graphviz cannot lay out this graph of {} nodes with {}",
                                                   drawing.nodes.size(), engine));
    }
    Layout result = read_positions(built, drawing);
    gvFreeLayout(context.get(), built.graph.get());
    return result;
}

}  // namespace guanxi

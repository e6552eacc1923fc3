// Holds the plan of the house (docs/architecture.md): who may include whom. Reads the sources as text, so it finds an
// arrow that runs upwards even where the compiler would not mind.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// One source file: its path from the project's root, with slashes, and what is in it.
struct SourceFile {
    std::string path;
    std::string text;
};

/// One #include line.
struct Include {
    int line = 0;
    std::string target;
    bool is_quoted = false;
};

/// A room of the house: the files that share a rank. A file includes only rooms of its own or a smaller rank.
struct Room {
    std::string_view folder;
    int rank = 0;
};

/// The longest folder that a path starts with gives its room, so the order of the lines does not matter.
constexpr Room kRooms[] = {
    {"graph/base/", 0}, {"graph/facts/", 1}, {"graph/", 2},    {"graph/analysis/", 3}, {"output/", 4},
    {"src/text/", 5},   {"src/extract/", 6}, {"src/eval/", 7}, {"src/app/", 8},        {"src/main.cpp", 9},
};

std::optional<Room> room_of(std::string_view path) {
    std::optional<Room> best;
    for (const Room& room : kRooms) {
        if (path.starts_with(room.folder) && (!best || room.folder.size() > best->folder.size())) best = room;
    }
    return best;
}

bool is_header(std::string_view path) { return path.ends_with(".hpp") || path.ends_with(".h"); }

/// The include that a line is, if it is one: `#include "x"`, `#  include <x>`.
std::optional<Include> parse_include(std::string_view line, int number) {
    const auto skip_blanks = [&] { line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size())); };
    skip_blanks();
    if (!line.starts_with('#')) return std::nullopt;
    line.remove_prefix(1);
    skip_blanks();
    if (!line.starts_with("include")) return std::nullopt;
    line.remove_prefix(7);
    skip_blanks();
    if (!line.starts_with('"') && !line.starts_with('<')) return std::nullopt;
    const bool is_quoted = line.front() == '"';
    const auto end = line.find(is_quoted ? '"' : '>', 1);
    if (end == std::string_view::npos) return std::nullopt;
    return Include{number, std::string(line.substr(1, end - 1)), is_quoted};
}

std::vector<Include> includes_of(const SourceFile& file) {
    std::vector<Include> includes;
    std::istringstream lines(file.text);
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (auto include = parse_include(line, number)) includes.push_back(*std::move(include));
    }
    return includes;
}

/// Whether an include names a header of Graphviz's libraries.
bool is_graphviz(std::string_view target) {
    if (target.starts_with("graphviz/")) return true;
    return target == "gvc.h" || target == "cgraph.h" || target == "cdt.h" || target.starts_with("gvplugin");
}

/// Whether an include names a table that the build makes: `x.inc`, without a folder.
bool is_generated(std::string_view target) {
    return target.ends_with(".inc") && target.find('/') == std::string_view::npos;
}

/// The rule that an include in a file breaks; empty if it breaks none.
std::string broken_rule(const SourceFile& file, const Include& include) {
    const std::string_view path = file.path;
    const std::string_view target = include.target;
    if (target.starts_with("boost/graph/") && !path.starts_with("graph/")) return "Boost.Graph stays below graph/";
    if (is_graphviz(target) && !path.starts_with("output/")) return "Graphviz stays in output/";
    if (target == "nlohmann/json.hpp" && is_header(path) && !path.starts_with("src/")) {
        return "headers of graph/ and output/ do not include nlohmann/json.hpp";
    }
    if (!include.is_quoted) return {};
    if (is_generated(target)) return is_header(path) ? "generated tables are included by .cpp files only" : "";
    const auto from = room_of(path);
    const auto to = room_of(target);
    if (!from) return "the file lies in no known room";
    if (!to) return "a quoted include names a file of graph/, output/ or src/ by its path from the root";
    if (to->folder == "src/app/" && from->rank < to->rank) return "only src/app and src/main.cpp include src/app";
    if (to->rank > from->rank) {
        return std::string(from->folder) + " does not include " + std::string(to->folder) + ", which lies above it";
    }
    return {};
}

/// The breaches of the plan in a set of files, each as "file:line: include: rule", in the order of the files.
std::vector<std::string> breaches(const std::vector<SourceFile>& files) {
    std::vector<std::string> found;
    std::set<std::string> graphviz_files;
    for (const SourceFile& file : files) {
        if (is_header(file.path) && file.text.find("#pragma once") == std::string::npos) {
            found.push_back(file.path + ":1: every header has #pragma once");
        }
        for (const Include& include : includes_of(file)) {
            const std::string place = file.path + ":" + std::to_string(include.line) + ": " + include.target + ": ";
            if (const std::string rule = broken_rule(file, include); !rule.empty()) found.push_back(place + rule);
            if (!is_graphviz(include.target) || !file.path.starts_with("output/")) continue;
            graphviz_files.insert(file.path);
            if (graphviz_files.size() > 1 && *graphviz_files.begin() != file.path) {
                found.push_back(place + "only one file includes Graphviz, and " + *graphviz_files.begin() +
                                " does already");
            }
        }
    }
    return found;
}

/// The C++ files of the three floors, sorted by path.
std::vector<SourceFile> project_files() {
    namespace fs = std::filesystem;
    const fs::path root = GUANXI_SOURCE_DIR;
    std::vector<SourceFile> files;
    for (const char* floor : {"graph", "output", "src"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / floor)) {
            const auto extension = entry.path().extension();
            if (extension != ".cpp" && extension != ".hpp" && extension != ".h") continue;
            std::ostringstream text;
            text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
            files.push_back({entry.path().lexically_relative(root).generic_string(), text.str()});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

/// The breaches in one made-up file with one line.
std::vector<std::string> breaches_of(std::string path, std::string line) {
    return breaches({{std::move(path), "#pragma once\n" + std::move(line) + "\n"}});
}

TEST(House, EveryFileOfTheProjectKeepsThePlan) {
    const auto files = project_files();
    ASSERT_GT(files.size(), 10u) << "no sources were found below " GUANXI_SOURCE_DIR;
    for (const std::string& breach : breaches(files)) ADD_FAILURE() << breach;
}

TEST(HouseChecker, AllowsWhatLiesBelow) {
    const std::pair<const char*, const char*> allowed[] = {
        {"src/main.cpp", R"(#include "src/app/commands.hpp")"},
        {"src/app/draw.cpp", R"(#include "output/dot.hpp")"},
        {"src/app/draw.cpp", R"(#include "src/extract/mentions.hpp")"},
        {"src/app/evaluate.cpp", R"(#include "src/eval/score.hpp")"},
        {"src/text/characters.cpp", R"(#include "simplified_table.inc")"},
        {"src/extract/mentions.cpp", R"(#include "src/text/sentences.hpp")"},
        {"src/extract/mentions.hpp", R"(#include "graph/facts/facts.hpp")"},
        {"output/dot.cpp", R"(#include "graph/analysis/statistics.hpp")"},
        {"output/layout.cpp", "#include <graphviz/gvc.h>"},
        {"output/json.cpp", "#include <nlohmann/json.hpp>"},
        {"graph/analysis/statistics.cpp", R"(#include "graph/build.hpp")"},
        {"graph/build.hpp", R"(#include "graph/facts/facts.hpp")"},
        {"graph/build.hpp", "#include <boost/graph/adjacency_list.hpp>"},
        {"graph/facts/facts.hpp", R"(#include "graph/base/date.hpp")"},
        {"graph/base/date.hpp", "#include <string>"},
    };
    for (const auto& [path, line] : allowed) EXPECT_THAT(breaches_of(path, line), IsEmpty()) << path << ": " << line;
}

TEST(HouseChecker, FindsArrowsThatRunUpwards) {
    const std::pair<const char*, const char*> forbidden[] = {
        {"graph/build.cpp", R"(#include "output/dot.hpp")"},
        {"graph/build.cpp", R"(#include "src/text/sentences.hpp")"},
        {"graph/build.cpp", R"(#include "graph/analysis/statistics.hpp")"},
        {"graph/facts/facts.cpp", R"(#include "graph/build.hpp")"},
        {"graph/base/date.cpp", R"(#include "graph/facts/kinds.hpp")"},
        {"output/dot.cpp", R"(#include "src/extract/lexicon.hpp")"},
        {"src/extract/mentions.cpp", R"(#include "src/eval/score.hpp")"},
        {"src/text/sentences.cpp", R"(  #  include "src/extract/lexicon.hpp")"},
    };
    for (const auto& [path, line] : forbidden) {
        EXPECT_THAT(breaches_of(path, line), ElementsAre(HasSubstr("lies above it"))) << path << ": " << line;
    }
}

TEST(HouseChecker, NamesFileLineAndRule) {
    EXPECT_THAT(
        breaches_of("graph/facts/facts.hpp", R"(#include "graph/build.hpp")"),
        ElementsAre(
            "graph/facts/facts.hpp:2: graph/build.hpp: graph/facts/ does not include graph/, which lies above it"));
}

TEST(HouseChecker, KeepsTheCommandsToThemselves) {
    EXPECT_THAT(breaches_of("src/extract/mentions.cpp", R"(#include "src/app/options.hpp")"),
                ElementsAre(HasSubstr("only src/app and src/main.cpp include src/app")));
}

TEST(HouseChecker, KeepsLibrariesInTheirRooms) {
    EXPECT_THAT(breaches_of("output/dot.cpp", "#include <boost/graph/graphviz.hpp>"),
                ElementsAre(HasSubstr("Boost.Graph stays below graph/")));
    EXPECT_THAT(breaches_of("src/app/draw.cpp", "#include <gvc.h>"),
                ElementsAre(HasSubstr("Graphviz stays in output/")));
    EXPECT_THAT(breaches_of("graph/facts/facts_json.hpp", "#include <nlohmann/json.hpp>"),
                ElementsAre(HasSubstr("do not include nlohmann/json.hpp")));
}

TEST(HouseChecker, AllowsGraphvizInOneFileOnly) {
    const std::string both = "#include <graphviz/gvc.h>\n#include <graphviz/cgraph.h>\n";
    EXPECT_THAT(breaches({{"output/layout.cpp", both}}), IsEmpty());
    EXPECT_THAT(
        breaches({{"output/layout.cpp", both}, {"output/svg.cpp", "#include <cgraph.h>\n"}}),
        ElementsAre("output/svg.cpp:1: cgraph.h: only one file includes Graphviz, and output/layout.cpp does already"));
}

TEST(HouseChecker, FindsHeadersWithoutPragmaOnce) {
    EXPECT_THAT(breaches({{"graph/base/date.hpp", "struct Date {};\n"}}),
                ElementsAre("graph/base/date.hpp:1: every header has #pragma once"));
}

TEST(HouseChecker, FindsIncludesThatAreNotWrittenFromTheRoot) {
    EXPECT_THAT(breaches_of("graph/build.cpp", R"(#include "relationship_graph.hpp")"),
                ElementsAre(HasSubstr("by its path from the root")));
    EXPECT_THAT(breaches_of("src/text/characters.hpp", R"(#include "simplified_table.inc")"),
                ElementsAre(HasSubstr("generated tables")));
}

TEST(HouseChecker, LeavesTextThatOnlyLooksLikeAnInclude) {
    EXPECT_THAT(breaches_of("graph/build.cpp", R"(// as in #include "src/app/options.hpp")"), IsEmpty());
    EXPECT_THAT(breaches_of("graph/build.cpp", "#include kHeader"), IsEmpty());
}

}  // namespace

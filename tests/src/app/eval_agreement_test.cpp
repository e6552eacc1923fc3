// Compares `guanxi eval` with a scorer that was written before and apart from it: score.py, in the folder `gold` beside
// annotations of real articles. Both lie outside the project: in ../shared, or where GUANXI_SHARED says.

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <random>
#include <regex>
#include <set>
#include <string>
#include <sys/wait.h>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "tests/src/app/program.hpp"

namespace guanxi {
namespace {

namespace fs = std::filesystem;
using testing_app::Ended;
using Json = nlohmann::json;

/// What both print: figures by row ("edge met" → "29 2 0 1.000 0.935 0.967") and findings by annotation.
struct Printed {
    std::map<std::string, std::string> figures;
    std::multiset<std::string> findings;
};

std::string column(const std::smatch& match, std::size_t from, std::size_t to) {
    std::string out;
    for (std::size_t i = from; i <= to; ++i) out += (out.empty() ? "" : " ") + match[i].str();
    return out;
}

void read_figures(const std::string& line, Printed& printed) {
    static const std::regex kTally(R"((node|edge) +(\S+) +(\d+) +(\d+) +(\d+) +([\d.]+) +([\d.]+) +([\d.]+))");
    static const std::regex kShare(R"((node|edge) +(\S+) +(\d+) +(\d+) +[\d.]+)");
    static const std::regex kSum(R"((ALL|evidence that holds) +(\d+) +(\d+) +([\d.]+))");
    static const std::regex kTheirSum(
        R"((attributes right on hits|evidence spans that hold): (\d+)/(\d+) = ([\d.]+).*)");
    static const std::regex kTheirShare(R"((node|edge) (\w+) (\d+)/(\d+))");
    std::smatch match;
    if (std::regex_match(line, match, kTally)) {
        printed.figures[match[1].str() + " " + match[2].str()] = column(match, 3, 8);
    } else if (std::regex_match(line, match, kShare)) {
        printed.figures["attribute " + match[1].str() + " " + match[2].str()] = column(match, 3, 4);
    } else if (std::regex_match(line, match, kSum) || std::regex_match(line, match, kTheirSum)) {
        const bool is_evidence = match[1].str().starts_with("evidence");
        printed.figures[is_evidence ? "evidence" : "attributes"] = column(match, 2, 4);
        for (std::sregex_iterator at(line.begin(), line.end(), kTheirShare), end; at != end; ++at)
            printed.figures["attribute " + (*at)[1].str() + " " + (*at)[2].str()] = column(*at, 3, 4);
    } else if (line.starts_with("files: ")) {
        printed.figures["files"] = line;
    }
}

/// The misses and false alarms, whose wording is the same, up to the name of a node that has none.
Printed read_printed(const std::string& out) {
    static const std::regex kFinding(R"(  (missed|false alarm) +((node|edge) .*?)( \(an end is no .*\))?)");
    Printed printed;
    std::istringstream lines(out);
    std::string file;
    std::string line;
    std::smatch match;
    while (std::getline(lines, line)) {
        if (line.ends_with(".json")) file = fs::path(line).filename().string();
        if (std::regex_match(line, match, kFinding)) {
            printed.findings.insert(file + ": " + match[1].str() + " " + match[2].str());
        } else {
            read_figures(line, printed);
        }
    }
    return printed;
}

void write_file(const fs::path& path, const std::string& content) { std::ofstream(path, std::ios::binary) << content; }

std::string content_of(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

class EvalAgreement : public testing_app::Program {
protected:
    void SetUp() override {
        Program::SetUp();
        const char* const told = std::getenv("GUANXI_SHARED");
        shared_ = told != nullptr ? fs::path(told) : fs::path(GUANXI_SOURCE_DIR).parent_path() / "shared";
        if (!fs::exists(shared_ / "gold/score.py")) GTEST_SKIP() << "no gold/score.py in " << shared_;
        if (std::system("python3 -c '' 2>/dev/null") != 0) GTEST_SKIP() << "no python3";
        for (const char* const folder : {"gold/dev", "gold/seeds"}) {
            for (const auto& entry : fs::directory_iterator(shared_ / folder)) {
                if (entry.path().extension() == ".json") gold_.push_back(entry.path().string());
            }
        }
        std::sort(gold_.begin(), gold_.end());
        ASSERT_GT(gold_.size(), 20u);
        fs::create_directories(path("graphs"));
        for (const std::string& file : gold_) {
            const Json gold = Json::parse(content_of(file));
            const fs::path source = fs::path(file).parent_path() / gold["source"].get<std::string>();
            ASSERT_EQ(guanxi({"export", source.string(), "--published", gold["published"].get<std::string>(), "-o",
                              graph_of(file)})
                          .code,
                      0);
        }
    }

    std::string graph_of(const std::string& gold) const { return path("graphs/" + fs::path(gold).filename().string()); }

    /// What score.py prints of the graphs.
    Printed theirs() const {
        std::string command =
            "python3 '" + (shared_ / "gold/score.py").string() + "' -v --graphs '" + path("graphs") + "'";
        for (const std::string& file : gold_) command += " '" + file + "'";
        const int status = std::system((command + " >'" + path("theirs") + "' 2>'" + path("errors") + "'").c_str());
        EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << content_of(path("errors"));
        return read_printed(content_of(path("theirs")));
    }

    Printed ours(const std::vector<std::string>& options) const {
        std::vector<std::string> arguments{"eval", "-v"};
        arguments.insert(arguments.end(), gold_.begin(), gold_.end());
        arguments.insert(arguments.end(), options.begin(), options.end());
        const Ended run = guanxi(arguments);
        EXPECT_EQ(run.code, 0) << run.err;
        return read_printed(run.out);
    }

    void expect_same(const Printed& own, const Printed& reference) const {
        EXPECT_GT(reference.figures.size(), 25u) << "hardly anything was read";
        EXPECT_EQ(own.figures, reference.figures);
        EXPECT_EQ(own.findings, reference.findings);
    }

    fs::path shared_;
    std::vector<std::string> gold_;
};

/// Changes a graph at random in all ways that a comparison must notice or overlook.
class Damage {
public:
    explicit Damage(unsigned seed) : random_(seed) {}

    Json applied(Json graph) {
        for (Json& node : graph["nodes"]) damage_node(node);
        Json edges = Json::array();
        for (Json& edge : graph["edges"]) {
            if (one_in(10)) continue;
            damage_edge(edge, graph["nodes"]);
            edges.push_back(edge);
            if (one_in(10)) edges.push_back(other_status(edge));
        }
        graph["edges"] = edges;
        if (one_in(2)) {
            graph["links"] = graph["edges"];
            graph.erase("edges");
        }
        return graph;
    }

private:
    bool one_in(unsigned n) { return random_() % n == 0; }

    void damage_node(Json& node) {
        if (one_in(12)) node["kind"] = "planet";
        if (one_in(12)) node["kind"] = "event";
        if (one_in(8)) node = {{"id", node["id"]}, {"kind", node["kind"]}, {"names", {"— ", "某人"}}};
        if (one_in(8) && node.contains("label")) node["label"] = "《" + node["label"].get<std::string>() + "》　";
        if (one_in(8)) node["place"] = "Ａ·b";
        if (one_in(8)) node["fields"] = {"经贸", "农业"};
        if (one_in(8)) node["count"] = 13;
    }

    void damage_edge(Json& edge, const Json& nodes) {
        if (one_in(10)) std::swap(edge["source"], edge["target"]);
        if (one_in(12)) edge["target"] = nodes[random_() % nodes.size()]["id"];
        if (one_in(15)) edge["target"] = "nobody";
        if (one_in(12)) edge["kind"] = "likes";
        if (one_in(6)) edge["date"] = "2025";
        if (one_in(6)) edge["office"] = "总";
        if (one_in(6)) edge.erase("status");
        if (one_in(10)) edge.erase("evidence");
        if (!edge.contains("evidence")) return;
        for (Json& evidence : edge["evidence"]) damage_evidence(evidence);
    }

    void damage_evidence(Json& evidence) {
        const auto start = evidence["start"].get<std::uint64_t>();
        if (one_in(10)) evidence["start"] = start + 1;
        if (one_in(10)) evidence["end"] = start;
        if (one_in(10)) evidence["end"] = 1000000;
        if (one_in(10)) evidence["text"] = "　" + evidence["text"].get<std::string>() + "\n";
        if (one_in(10)) evidence["start"] = nullptr;
    }

    Json other_status(Json edge) {
        edge["status"] = "denied";
        return edge;
    }

    std::mt19937 random_;
};

TEST_F(EvalAgreement, IsCompleteOnWhatTheProgramReads) {
    const Printed reference = theirs();
    expect_same(ours({}), reference);
    expect_same(ours({"--graph", path("graphs")}), reference);
}

TEST_F(EvalAgreement, IsCompleteOnDamagedGraphs) {
    std::map<std::string, Json> intact;
    for (const std::string& file : gold_) intact[file] = Json::parse(content_of(graph_of(file)));
    for (unsigned seed = 1; seed <= 5; ++seed) {
        Damage damage(seed);
        for (const auto& [file, graph] : intact) write_file(graph_of(file), damage.applied(graph).dump());
        const Printed reference = theirs();
        EXPECT_GT(reference.findings.size(), 300u) << "hardly anything was damaged";
        SCOPED_TRACE("seed " + std::to_string(seed));
        expect_same(ours({"--graph", path("graphs")}), reference);
    }
}

}  // namespace
}  // namespace guanxi

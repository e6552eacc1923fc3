#include "tests/output/exported.hpp"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sys/wait.h>

#include <gtest/gtest.h>
#include <libxml/parser.h>

#include "output/utf8.hpp"

namespace guanxi::test {

namespace {

using Json = nlohmann::json;

Json list(const std::vector<std::string>& items, const ExpectedForm& form) {
    if (!form.joins_lists) {
        Json array = Json::array();
        for (const std::string& item : items) array.push_back(form.text(item));
        return array;
    }
    std::string joined;
    for (std::string item : items) {
        for (std::size_t at = 0; (at = item.find('|', at)) != std::string::npos;) item.replace(at, 1, "｜");
        joined += (joined.empty() ? "" : " | ") + item;
    }
    return form.text(joined);
}

void put(Json& object, const char* key, const std::string& text, const ExpectedForm& form) {
    if (!text.empty()) object[key] = form.text(text);
}

Json expected_node(const Node& node, const ExpectedForm& form) {
    Json json{{"kind", name(node.kind)}, {"label", form.text(label(node))}, {"mentions", node.mentions}};
    put(json, "name_zh", node.names.zh, form);
    put(json, "name_en", node.names.en, form);
    put(json, "date", to_string(node.details.date), form);
    put(json, "place", node.details.place, form);
    std::vector<std::string> aliases;
    for (const Alias& alias : node.aliases) aliases.push_back(alias.text);
    if (!aliases.empty()) json["aliases"] = list(aliases, form);
    return json;
}

Json expected_edge(const RelationshipGraph& graph, const EdgeRef& ref, const ExpectedForm& form) {
    const Edge& edge = graph.edge(ref);
    Json json{
        {"kind", name(edge.kind)},
        {"status", name(edge.qualifiers.status)},
        {"directed", form.flags_are_numbers ? Json(is_symmetric(edge.kind) ? 0 : 1) : Json(!is_symmetric(edge.kind))},
        {"weight", edge.weight},
        {"source", form.text(graph.node(ref.m_source).id.value)},
        {"target", form.text(graph.node(ref.m_target).id.value)}};
    json["confidence"] = edge.confidence;
    put(json, "date", to_string(edge.qualifiers.date), form);
    put(json, "place", edge.qualifiers.place, form);
    put(json, "office", edge.qualifiers.office, form);
    if (!edge.qualifiers.fields.empty()) json["fields"] = list(edge.qualifiers.fields, form);
    std::vector<std::string> sentences;
    for (const EdgeEvidence& item : edge.evidence) sentences.push_back(item.evidence.text);
    json["evidence"] = list(sentences, form);
    return json;
}

void expect_same_items(const Json& found, const Json& expected, const std::string& place) {
    ASSERT_EQ(found.size(), expected.size()) << place;
    for (const auto& [id, item] : expected.items()) {
        ASSERT_TRUE(found.contains(id)) << place << " has no " << id;
        for (const auto& [key, value] : item.items()) {
            ASSERT_TRUE(found[id].contains(key)) << id << " has no " << key << " in " << found[id];
            const Json& other = found[id][key];
            if (value.is_number_float())
                EXPECT_NEAR(other.get<double>(), value.get<double>(), 1e-8) << id << " " << key;
            else
                EXPECT_EQ(other, value) << id << " " << key;
        }
    }
}

}  // namespace

Json expected_graph(const RelationshipGraph& graph, const ExpectedForm& form) {
    Json json{{"nodes", Json::object()}, {"edges", Json::object()}};
    for (Vertex vertex = 0; vertex < graph.node_count(); ++vertex) {
        const Node& node = graph.node(vertex);
        json["nodes"][form.text(node.id.value).get<std::string>()] = expected_node(node, form);
    }
    for (const EdgeRef& ref : graph.edges())
        json["edges"][form.text(edge_id(graph, ref)).get<std::string>()] = expected_edge(graph, ref, form);
    return json;
}

std::string as_xml_holds(const std::string& text) {
    std::string held;
    for (const char32_t c : decode_utf8(text)) {
        if (c == U'\n' || c == U'\t' || c == U'\r')
            held.push_back(' ');
        else if (c >= 0x20 && (c < 0x7F || c >= 0xA0) && c != 0xFFFE && c != 0xFFFF)
            append_utf8(held, c);
    }
    return held;
}

std::optional<Json> read_by(const std::string& reader, const std::vector<std::pair<std::string, std::string>>& files) {
    std::string folder = (std::filesystem::temp_directory_path() / "guanxi-export-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr) {
        ADD_FAILURE() << "no temporary folder";
        return std::nullopt;
    }
    std::string command = "/usr/bin/python3 " GUANXI_SOURCE_DIR "/tests/output/consumers/read_export.py " + reader;
    for (const auto& [name, content] : files) {
        const std::string path = folder + "/" + name;
        std::ofstream(path, std::ios::binary) << content;
        command += " " + path;
    }
    std::string result;
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    char buffer[4096];
    for (std::size_t size = 0; (size = fread(buffer, 1, sizeof buffer, pipe)) > 0;) result.append(buffer, size);
    const int code = WEXITSTATUS(pclose(pipe));
    std::filesystem::remove_all(folder);
    constexpr int kNoLibrary = 77;
    constexpr int kNoPython = 127;
    if (code == kNoLibrary || code == kNoPython) return std::nullopt;
    if (code != 0 || !Json::accept(result)) {
        ADD_FAILURE() << reader << " ended with " << code << ": " << result;
        return std::nullopt;
    }
    return Json::parse(result);
}

void expect_same_graph(const Json& found, const Json& expected) {
    expect_same_items(found["nodes"], expected["nodes"], "nodes");
    expect_same_items(found["edges"], expected["edges"], "edges");
}

Xml parse_xml(const std::string& text) {
    return {xmlReadMemory(text.data(), static_cast<int>(text.size()), "export.xml", nullptr,
                          XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING),
            xmlFreeDoc};
}

std::vector<xmlNode*> elements(const Xml& xml, const std::string& name) {
    std::vector<xmlNode*> found;
    const std::function<void(xmlNode*)> visit = [&](xmlNode* node) {
        for (; node != nullptr; node = node->next) {
            if (node->type == XML_ELEMENT_NODE && reinterpret_cast<const char*>(node->name) == name)
                found.push_back(node);
            visit(node->children);
        }
    };
    visit(xmlDocGetRootElement(xml.get()));
    return found;
}

std::string attribute(xmlNode* element, const char* name) {
    xmlChar* text = xmlGetProp(element, reinterpret_cast<const xmlChar*>(name));
    if (text == nullptr) return {};
    std::string value = reinterpret_cast<const char*>(text);
    xmlFree(text);
    return value;
}

}  // namespace guanxi::test

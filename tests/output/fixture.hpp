#pragma once

#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "graph/analysis/statistics.hpp"
#include "graph/build.hpp"

// A small graph made up for the tests, with every node kind, most edge kinds and every status.

namespace guanxi::test {

/// Text that would do harm in one format or another if it were written as it is.
inline const std::vector<std::string>& hostile_texts() {
    static const std::vector<std::string> texts{
        "say \"hi\"",
        "<script>alert(1)</script>",
        "]]>",
        "back\\slash\\",
        "\\N \\G \\E \\l \\r \\n",
        "a &amp; b & c &#60; &lt;",
        std::string("bell\a null\0 esc\x1b del\x7f", 18),
        "line\nbreak\ttab\r",
        "𠀀 and 😀",
        "שלום \u202e عربي",
        "not utf-8 \xff\xfe\xc3",
        "'single' -- <!-- comment -->",
        "{record|<port> x}",
        "=1+1,\"cell\"",
        "<b>html</b>",
        "100% {} {0}",
    };
    return texts;
}

/// Collects one document's facts in few words.
class FactsMaker {
public:
    explicit FactsMaker(std::string title, std::string source = "page.txt", Date published = {2030, 5, 2}) {
        facts_.document.title = std::move(title);
        facts_.document.source = std::move(source);
        facts_.document.published = published;
        facts_.document.language = "zh";
        facts_.document.span = {0, 4000};
        facts_.document.digest = fnv1a(facts_.document.title + facts_.document.source);
    }

    Entity& entity(NodeKind kind, const std::string& key, const std::string& zh = {}, const std::string& en = {}) {
        Entity entity;
        entity.kind = kind;
        entity.id = make_entity_id(kind, key);
        entity.names = {zh.empty() ? key : zh, en};
        entity.aliases = {{entity.names.zh, 2}};
        facts_.entities.push_back(entity);
        return facts_.entities.back();
    }

    Relation& relation(EdgeKind kind, NodeKind from_kind, const std::string& from, NodeKind to_kind,
                       const std::string& to) {
        Relation relation;
        relation.kind = kind;
        relation.source = make_entity_id(from_kind, from);
        relation.target = make_entity_id(to_kind, to);
        if (is_symmetric(kind) && relation.target < relation.source) std::swap(relation.source, relation.target);
        relation.evidence = {{at_, at_ + 20}, "试验用的句子：" + from + "与" + to + "。", "test_rule", {"线索"}};
        at_ += 25;
        facts_.relations.push_back(relation);
        return facts_.relations.back();
    }

    DocumentFacts take() {
        normalize(facts_);
        return std::move(facts_);
    }

private:
    DocumentFacts facts_;
    std::uint64_t at_ = 0;
};

/// Three made-up neighbours and a larger state: meetings, a junction's worth of shared agreements, a dispute.
inline Facts sample_facts() {
    using enum NodeKind;
    FactsMaker maker("甲国总统访问乙国");
    for (const char* key : {"AAA", "BBB", "CCC", "DDD"})
        maker.entity(country, key, std::string(key).substr(0, 1) + "国", key);
    maker.entity(leader, "张三", "张三", "Zhang San").home = make_entity_id(country, "AAA");
    maker.entity(leader, "李四", "李四", "Li Si").home = make_entity_id(country, "BBB");
    Entity& treaty = maker.entity(agreement, "四国睦邻友好条约");
    treaty.details.subtype = AgreementKind::treaty;
    Entity& documents = maker.entity(agreement, "农业、海关、科技、媒体等领域多份双边合作文件");
    documents.details.subtype = AgreementKind::documents;
    documents.details.fields = {"农业", "海关"};
    documents.details.count = "5";
    maker.entity(agreement, "四国联合声明");
    maker.entity(organization, "四国合作机制", "四国合作机制", "Mechanism of Four");
    Entity& summit = maker.entity(event, "第一届四国峰会");
    summit.details.date = {2030, 5, 1};
    summit.details.place = "乙都";
    maker.entity(project, "跨境铁路");

    Relation& office = maker.relation(EdgeKind::holds_office, leader, "张三", country, "AAA");
    office.qualifiers.office = "总统";
    maker.relation(EdgeKind::holds_office, leader, "李四", country, "BBB").qualifiers.office = "总理";
    Relation& met = maker.relation(EdgeKind::met, leader, "张三", leader, "李四");
    met.qualifiers.date = {2030, 5, 1};
    met.qualifiers.place = "乙都";
    maker.relation(EdgeKind::visited, leader, "张三", country, "BBB").qualifiers.date = {2030, 5, 0};
    maker.relation(EdgeKind::witnessed, leader, "张三", agreement, "农业、海关、科技、媒体等领域多份双边合作文件");
    maker.relation(EdgeKind::party_to, country, "AAA", agreement, "农业、海关、科技、媒体等领域多份双边合作文件");
    maker.relation(EdgeKind::party_to, country, "BBB", agreement, "农业、海关、科技、媒体等领域多份双边合作文件");
    for (const char* key : {"AAA", "BBB", "CCC", "DDD"}) {
        maker.relation(EdgeKind::party_to, country, key, agreement, "四国睦邻友好条约");
        maker.relation(EdgeKind::party_to, country, key, agreement, "四国联合声明");
        maker.relation(EdgeKind::member_of, country, key, organization, "四国合作机制");
    }
    Relation& hosted = maker.relation(EdgeKind::hosted, country, "BBB", event, "第一届四国峰会");
    hosted.qualifiers.status = Status::planned;
    hosted.qualifiers.date = {2031, 0, 0};
    maker.relation(EdgeKind::partner_in, country, "CCC", project, "跨境铁路").qualifiers.status = Status::denied;
    Relation& cooperation = maker.relation(EdgeKind::cooperates_with, country, "AAA", country, "BBB");
    cooperation.qualifiers.fields = {"能源", "教育"};
    cooperation.qualifiers.speaker = "张三";
    maker.relation(EdgeKind::supports, country, "AAA", country, "BBB");
    maker.relation(EdgeKind::supports, country, "BBB", country, "AAA");
    maker.relation(EdgeKind::opposes, country, "AAA", country, "DDD").qualifiers.manner = "抗议";

    FactsMaker second("四国声明后续", "page2.txt", {2030, 5, 3});
    second.entity(country, "AAA", "A国", "AAA").aliases = {{"A方", 3}, {"A国", 1}};
    second.entity(country, "DDD", "D国", "DDD");
    second.relation(EdgeKind::opposes, country, "AAA", country, "DDD").qualifiers.date = {2030, 5, 3};
    std::vector<DocumentFacts> documents_facts;
    documents_facts.push_back(maker.take());
    documents_facts.push_back(second.take());
    return Facts(std::move(documents_facts));
}

/// A graph in which every text is hostile: names, ids, evidence, offices, titles.
inline Facts hostile_facts() {
    using enum NodeKind;
    FactsMaker maker("<script>\"title\" & ]]> \\N", "<source>&\\");
    maker.entity(country, "AAA", "A国");
    for (const std::string& text : hostile_texts()) {
        Entity& entity = maker.entity(leader, text);
        entity.aliases.push_back({text + " alias", 1});
        std::sort(entity.aliases.begin(), entity.aliases.end());
        maker.entity(agreement, text);
        Relation& office = maker.relation(EdgeKind::holds_office, leader, text, country, "AAA");
        office.qualifiers.office = text;
        office.evidence.text = text;
        Relation& visit = maker.relation(EdgeKind::visited, leader, text, country, "AAA");
        visit.qualifiers.place = text;
        visit.evidence.cues = {text};
        maker.relation(EdgeKind::signed_, leader, text, agreement, text).evidence.rule = text;
    }
    std::vector<DocumentFacts> documents;
    documents.push_back(maker.take());
    return Facts(std::move(documents));
}

/// Degrees and strengths counted here, so that these tests need no analysis. Other measures are small made-up numbers.
inline Statistics sample_statistics(const RelationshipGraph& graph) {
    Statistics statistics;
    statistics.documents = graph.documents().size();
    statistics.first = {2030, 5, 1};
    statistics.last = {2030, 5, 3};
    statistics.measures.resize(graph.node_count());
    std::vector<std::set<Vertex>> neighbours(graph.node_count());
    for (Vertex v = 0; v < graph.node_count(); ++v) ++statistics.node_counts[graph.node(v).kind];
    for (const EdgeRef& ref : graph.edges()) {
        ++statistics.edge_counts[graph.edge(ref).kind];
        neighbours[ref.m_source].insert(ref.m_target);
        neighbours[ref.m_target].insert(ref.m_source);
        statistics.measures[ref.m_source].strength += graph.edge(ref).weight;
        statistics.measures[ref.m_target].strength += graph.edge(ref).weight;
    }
    for (Vertex v = 0; v < graph.node_count(); ++v) {
        statistics.measures[v].degree = static_cast<int>(neighbours[v].size());
        statistics.measures[v].pagerank = 0.01 * static_cast<double>(neighbours[v].size());
        statistics.measures[v].community = static_cast<int>(v % 2);
        if (graph.node(v).kind == NodeKind::country) {
            statistics.countries.countries.push_back(v);
            statistics.countries.measures.push_back(statistics.measures[v]);
        }
    }
    if (statistics.countries.countries.size() > 1) {
        statistics.countries.ties.push_back(
            {statistics.countries.countries[0], statistics.countries.countries[1], 3.5});
    }
    statistics.summary.nodes = graph.node_count();
    statistics.summary.density = 1.0 / 3;
    return statistics;
}

inline std::string read_file(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// The text of a golden file below its first line, which says when it may change. With GUANXI_UPDATE_GOLDEN in the
/// environment, `actual` is written there first.
inline std::string golden(const std::string& file, const std::string& actual) {
    const std::string path = std::string(GUANXI_SOURCE_DIR) + "/tests/output/golden/" + file;
    std::string text = read_file(path);
    if (std::getenv("GUANXI_UPDATE_GOLDEN") != nullptr) {
        const std::string first = text.empty() ? "// may change when the format or the look changes on purpose\n"
                                               : text.substr(0, text.find('\n') + 1);
        std::ofstream(path, std::ios::binary) << first << actual;
        text = first + actual;
    }
    return text.substr(text.find('\n') + 1);
}

}  // namespace guanxi::test

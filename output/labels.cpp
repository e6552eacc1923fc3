#include "output/labels.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace guanxi {

namespace {

struct Pair {
    std::string_view zh;
    std::string_view en;

    std::string_view in(LabelLanguage language) const { return language == LabelLanguage::zh ? zh : en; }
};

constexpr std::array<Pair, kNodeKinds.size()> kNodeLabels{{
    {"国家", "country"},
    {"领导人", "leader"},
    {"协议文件", "agreement"},
    {"国际组织", "organization"},
    {"会议活动", "event"},
    {"合作项目", "project"},
}};

constexpr std::array<Pair, kEdgeKinds.size()> kEdgeLabels{{
    {"任职", "holds office"},
    {"会晤", "met"},
    {"通话致函", "contacted"},
    {"访问", "visited"},
    {"出席", "attended"},
    {"主办", "hosted"},
    {"签署", "signed"},
    {"见证", "witnessed"},
    {"缔约", "party to"},
    {"成员", "member of"},
    {"参与", "partner in"},
    {"合作", "cooperates with"},
    {"支持", "supports"},
    {"援助", "aids"},
    {"反对", "opposes"},
    {"攻击", "attacks"},
}};

constexpr std::array<Pair, 10> kAgreementLabels{{
    {"条约", "treaty"},
    {"宣言", "declaration"},
    {"公报", "communiqué"},
    {"声明", "statement"},
    {"备忘录", "memorandum"},
    {"协定", "agreement"},
    {"议定书", "protocol"},
    {"规划", "plan"},
    {"伙伴关系", "partnership"},
    {"合作文件", "set of documents"},
}};

constexpr std::array<Pair, kMeasures.size()> kMeasureLabels{{
    {"度", "degree"},
    {"加权度", "strength"},
    {"中介中心性", "betweenness"},
    {"接近中心性", "closeness"},
    {"调和中心性", "harmonic centrality"},
    {"特征向量中心性", "eigenvector centrality"},
    {"PageRank", "PageRank"},
}};

constexpr std::array kMannerWords{
    MannerWords{"accuse", "指责", "accusation"}, MannerWords{"break", "断绝关系", "breaking off relations"},
    MannerWords{"demand", "要求", "demand"},     MannerWords{"expulsion", "驱逐", "expulsion"},
    MannerWords{"protest", "抗议", "protest"},   MannerWords{"recall", "召回大使", "recall of the ambassador"},
    MannerWords{"reject", "拒绝", "rejection"},  MannerWords{"sanction", "制裁", "sanctions"},
    MannerWords{"strike", "打击", "strike"},     MannerWords{"threat", "威胁", "threat"}};

Pair pattern(Word word) {
    switch (word) {
        case Word::diplomatic_relations: return {"外交关系图", "Diplomatic relations"};
        case Word::article: return {"{}篇文章", "{} article(s)"};
        case Word::source: return {"{}个来源", "{} source(s)"};
        case Word::shown_nodes: return {"只画{}/{}个节点", "showing {} of {} nodes"};
        case Word::shown_lines: return {"{}/{}条连线", "{} of {} lines"};
        case Word::all_to_all:
            return {"汇合点：灰线各方都与彩线各项相连",
                    "junction: each at a grey line is linked to each at a coloured one"};
        case Word::holds_office_frame: return {"同框：领导人及其国家", "in one frame: leaders and their country"};
        case Word::node_size: return {"字越大，{}越高", "larger text: higher {}"};
        case Word::planned: return {"虚线：计划中", "dashed: planned"};
        case Word::denied: return {"点线加叉：否认", "dotted with a cross: denied"};
        case Word::new_pair: return {"新增", "new"};
        case Word::gone_pair: return {"消失", "gone"};
        case Word::stronger_pair: return {"增强（前→后句数）", "stronger (sentences before→now)"};
        case Word::weaker_pair: return {"减弱", "weaker"};
        case Word::same_pair: return {"不变", "unchanged"};
        case Word::from_to: return {"{}→{}句", "{}→{}"};
        case Word::changes_since: return {"新增{}对，消失{}对", "{} pairs new, {} gone"};
        case Word::line_width: return {"线越粗，句数越多", "thicker line: more sentences"};
        case Word::sources: return {"来源：{}", "Sources: {}"};
        case Word::more_sources: return {"及其他{}个", "and {} more"};
        case Word::other_communities: return {"其他社群", "other communities"};
        case Word::mentions: return {"提及{}次", "mentioned {}×"};
        case Word::sentences: return {"{}句", "{} sentence(s)"};
        case Word::windows: return {"{}个时段", "{} window(s)"};
        case Word::empty_windows: return {"略去{}个空白时段", "{} empty window(s) left out"};
        case Word::outside_windows: return {"{}句的日期不够精确", "{} sentence(s) dated too loosely for a window"};
        case Word::absent_nodes: return {"淡色：该时段无往来", "faint: no dealings in this window"};
        case Word::members: return {"{}成员", "members of {}"};
        case Word::more: return {"（另有{}处）", "({} more)"};
        case Word::quoted_before: return {"原文见{}", "sentences: see {}"};
    }
    return {"", ""};
}

}  // namespace

LabelLanguage main_language(DrawingLanguage language) {
    return language == DrawingLanguage::en ? LabelLanguage::en : LabelLanguage::zh;
}

std::string_view label(NodeKind kind, LabelLanguage language) {
    return kNodeLabels[static_cast<std::size_t>(kind)].in(language);
}
std::string_view label(EdgeKind kind, LabelLanguage language) {
    return kEdgeLabels[static_cast<std::size_t>(kind)].in(language);
}
std::string_view label(AgreementKind kind, LabelLanguage language) {
    return kAgreementLabels[static_cast<std::size_t>(kind)].in(language);
}

std::string_view label(Measure measure, LabelLanguage language) {
    return kMeasureLabels[static_cast<std::size_t>(measure)].in(language);
}

std::string_view label(Status status, LabelLanguage language) {
    switch (status) {
        case Status::reported: return "";
        case Status::planned: return Pair{"拟", "planned"}.in(language);
        case Status::denied: return Pair{"未", "denied"}.in(language);
    }
    return "";
}

std::span<const MannerWords> manner_words() { return kMannerWords; }

std::string_view manner_label(std::string_view manner, LabelLanguage language) {
    const auto known = std::ranges::find(kMannerWords, manner, &MannerWords::manner);
    if (known == kMannerWords.end()) return manner;
    return language == LabelLanguage::zh ? known->zh : known->en;
}

std::string label(EdgeKind kind, Status status, LabelLanguage language) {
    const std::string what{label(kind, language)};
    const std::string how{label(status, language)};
    if (how.empty()) return what;
    return language == LabelLanguage::zh ? how + what : what + " (" + how + ")";
}

std::string_view sign(Sign sign, LabelLanguage language) {
    switch (sign) {
        case Sign::list: return Pair{"、", ", "}.in(language);
        case Sign::clause: return Pair{"，", ", "}.in(language);
        case Sign::colon: return Pair{"：", ": "}.in(language);
        case Sign::semicolon: return Pair{"；", "; "}.in(language);
    }
    return "";
}

std::string phrase(Word word, LabelLanguage language, std::string_view first, std::string_view second) {
    std::string text{pattern(word).in(language)};
    if (const auto plural = text.find("(s)"); plural != std::string::npos)
        text.replace(plural, 3, first == "1" ? "" : "s");
    for (const std::string_view argument : {first, second}) {
        if (const auto place = text.find("{}"); place != std::string::npos) text.replace(place, 2, argument);
    }
    return text;
}

}  // namespace guanxi

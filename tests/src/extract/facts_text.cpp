#include "tests/src/extract/facts_text.hpp"

#include <memory>
#include <set>
#include <utility>

#include <gtest/gtest.h>

#include "graph/base/date.hpp"
#include "src/text/article.hpp"

namespace guanxi::testing_extract {

const Rules& built_in_rules() {
    static const Rules rules = [] {
        Diagnostics diagnostics;
        return make_rules(built_in_lexicon(), diagnostics);
    }();
    return rules;
}

Rules rules_of(const std::string& rows) {
    Lexicon lexicon;
    Diagnostics diagnostics;
    lexicon.read(rows, "test.lex", diagnostics);
    Rules rules = make_rules(std::move(lexicon), diagnostics);
    for (const Diagnostic& diagnostic : diagnostics) ADD_FAILURE() << diagnostic.place << ": " << diagnostic.message;
    return rules;
}

std::vector<DocumentFacts> read_facts(const std::string& text, const std::string& published, const Rules& rules) {
    const auto source = std::make_shared<SourceText>(SourceText{"page.txt", text, "UTF-8"});
    std::vector<DocumentFacts> facts;
    for (const Article& article : read_articles(source, {parse_date(published).value_or(Date{})})) {
        facts.push_back(extract(article, rules));
    }
    return facts;
}

std::vector<std::string> facts_text(const std::string& text, const std::string& published, const Rules& rules) {
    std::vector<std::string> lines;
    const auto put = [&](const std::string& head, const std::string& key, const std::string& value) {
        if (!value.empty()) lines.push_back(head + " " + key + " " + value);
    };
    for (const DocumentFacts& facts : read_facts(text, published, rules)) {
        for (const Entity& entity : facts.entities) {
            const std::string& id = entity.id.value;
            lines.push_back(id);
            for (const Alias& alias : entity.aliases) put(id, "alias", alias.text);
            if (entity.home) put(id, "home", entity.home->value);
            if (entity.details.subtype) put(id, "subtype", std::string(name(*entity.details.subtype)));
            for (const std::string& field : entity.details.fields) put(id, "field", field);
            put(id, "count", entity.details.count);
            put(id, "date", to_string(entity.details.date));
            put(id, "place", entity.details.place);
        }
        for (const Relation& relation : facts.relations) {
            const std::string head =
                std::string(name(relation.kind)) + " " + relation.source.value + " " + relation.target.value;
            lines.push_back(head);
            const Qualifiers& told = relation.qualifiers;
            put(head, "status", std::string(name(told.status)));
            put(head, "date", to_string(told.date));
            put(head, "place", told.place);
            put(head, "office", told.office);
            for (const std::string& field : told.fields) put(head, "field", field);
            put(head, "manner", told.manner);
            put(head, "speaker", told.speaker);
            put(head, "basis", std::string(name(relation.evidence.basis)));
        }
    }
    return lines;
}

namespace {

std::string relations_in(const std::string& sentence) {
    std::set<std::string> told;
    for (const DocumentFacts& facts : read_facts(sentence + "\n", "2025-07-25")) {
        for (const Relation& relation : facts.relations) {
            if (relation.kind == EdgeKind::holds_office) continue;
            std::string line = std::string(name(relation.kind)) + " " + std::string(key_of(relation.source)) + " " +
                               std::string(key_of(relation.target));
            const Status status = relation.qualifiers.status;
            if (status != Status::reported) line += " " + std::string(name(status));
            told.insert(std::move(line));
        }
    }
    std::string all;
    for (const std::string& line : told) all += (all.empty() ? "" : "; ") + line;
    return all;
}

}  // namespace

void expect_relations(const std::vector<Wording>& wordings) {
    for (const Wording& item : wordings) EXPECT_EQ(relations_in(item.sentence), item.relations) << item.sentence;
}

void expect_offices(const std::vector<Wording>& wordings) {
    for (const Wording& item : wordings) {
        std::set<std::string> told;
        for (const DocumentFacts& facts : read_facts(item.sentence + "\n", "2025-07-25")) {
            for (const Relation& relation : facts.relations) {
                if (relation.kind != EdgeKind::holds_office) continue;
                told.insert(std::string(key_of(relation.source)) + " " + std::string(key_of(relation.target)) + " " +
                            relation.qualifiers.office);
            }
        }
        std::string all;
        for (const std::string& line : told) all += (all.empty() ? "" : "; ") + line;
        EXPECT_EQ(all, item.relations) << item.sentence;
    }
}

}  // namespace guanxi::testing_extract

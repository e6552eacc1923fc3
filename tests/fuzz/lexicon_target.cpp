#include <memory>

#include "src/extract/extract.hpp"
#include "src/extract/lexicon_check.hpp"
#include "src/extract/lexicon_rows.hpp"
#include "tests/fuzz/promises.hpp"
#include "tests/fuzz/targets.hpp"

namespace guanxi::fuzzing {

namespace {

/// Rows of each type that others refer to, as a user's file finds them in the built-in ones.
constexpr std::string_view kRows =
    "country\tTON\tzh=汤加\tzh.char=汤\ten=Tonga\ten.adj=Tongan\tcapital.zh=努库阿洛法\n"
    "country\tFJI\tzh=斐济\tzh.char=斐\ten=Fiji\ten.adj=Fijian\n"
    "organization\t海洋论坛\ten=Ocean Forum\tmembers=TON|FJI\n"
    "leader\t图普\tzh=阿图·图普\ten=Atu Tupu\tcountry=TON\toffice=首相\tsince=2020-01-01\n"
    "leader\t兰布卡\ten=Sitiveni Rabuka\tcountry=FJI\toffice=总理\n"
    "words\tspeech\t说|表示|said\nwords\toffice\t总理|首相|Prime Minister\nwords\tcoordinator\t和|同|and\n"
    "surnames\tsingle\t王|李|张\ntransliteration\tcharacters\t阿|图|普|兰|布|卡\n"
    "pattern\ttea\tmet(S,B)\t{S:leader} .. (会见|设茶款待|met) {B:leader}\n";

/// A text in which each of those rows has something to do.
constexpr std::string_view kPage =
    "斐济总理兰布卡会见汤加首相图普\n\n　　本报苏瓦6月17日电　斐济总理兰布卡17日在苏瓦会见汤加首相阿图·图普，"
    "双方签署《渔业合作协定》。图普说，中斐关系和汤斐关系将进一步发展，两国支持海洋论坛。\n\n"
    "SUVA, June 17 -- Fijian Prime Minister Sitiveni Rabuka met Tongan Prime Minister Atu Tupu on Tuesday. "
    "Tonga joined the Ocean Forum and Fiji supports Tonga, Rabuka said.\n";

}  // namespace

void fuzz_lexicon(std::string_view bytes) {
    Lexicon lexicon;
    Diagnostics diagnostics;
    lexicon.read(kRows, "base.lex", diagnostics);
    expect(diagnostics.empty(), "the rows of the target have no fault");
    try {
        lexicon.read(valid_utf8(bytes), "mine.lex", diagnostics);
        lexicon.index();
        const Rules rules = make_rules(std::move(lexicon), diagnostics);
        expect_diagnostics(diagnostics, "mine.lex");
        const auto source = std::make_shared<SourceText>(SourceText{"page", std::string(kPage), "UTF-8"});
        for (const Article& article : read_articles(source, {Date{2025, 6, 17}})) {
            const DocumentFacts facts = extract(article, rules);
            expect_facts(facts);
            expect_evidence(facts, kPage);
        }
    } catch (const Error& error) {
        expect(error.place.starts_with("mine.lex"), "a file that is refused is named");
    }
}

void fuzz_lexicon_check(std::string_view bytes) {
    const LexiconFile files[] = {{"base.lex", kRows}, {"mine.lex", bytes}};
    try {
        expect_diagnostics(check_lexicon(files, 1), "mine.lex");
        expect_utf8(bytes, "a file that is not refused");
    } catch (const Error& error) {
        expect(error.kind == ErrorKind::encoding, "only what is not UTF-8 is refused");
    }
}

}  // namespace guanxi::fuzzing

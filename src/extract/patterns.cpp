#include "src/extract/patterns.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "src/text/characters.hpp"

// The language, one element after another, parted by spaces:
//   会见            a word           (会见|会晤)   one of several      <speech>   a word of a class (<a|b>: of several)
//   word?           may be missing    {B:leader}    a unit, bound to B  {S:…} {W:…} {P:…} {T:…} subject, partner,
//   speaker, topic
//   ..  any units of the clause   ...  of the sentence   ,  clause border   ^ $ clause start and end   !(a|b) not next

namespace guanxi {

namespace {

struct PatternFault {
    std::string message;
};

std::vector<std::string_view> split_words(std::string_view text) {
    std::vector<std::string_view> words;
    std::size_t at = 0;
    int depth = 0;
    std::size_t begin = 0;
    for (; at <= text.size(); ++at) {
        if (at == text.size() || (text[at] == ' ' && depth == 0)) {
            if (at > begin) words.push_back(text.substr(begin, at - begin));
            begin = at + 1;
        } else if (text[at] == '(' || text[at] == '{' || text[at] == '<') {
            ++depth;
        } else if (text[at] == ')' || text[at] == '}' || text[at] == '>') {
            --depth;
        }
    }
    return words;
}

std::vector<std::string_view> alternatives(std::string_view text) {
    std::vector<std::string_view> all;
    for (std::size_t at = 0;;) {
        const std::size_t end = text.find('|', at);
        all.push_back(text.substr(at, end == std::string_view::npos ? end : end - at));
        if (end == std::string_view::npos) return all;
        at = end + 1;
    }
}

/// The words that an element names literally.
std::vector<std::string_view> literal_words(std::string_view element) {
    if (element.starts_with('!')) element.remove_prefix(1);
    if (element.ends_with('?')) element.remove_suffix(1);
    if (element.empty() || element.front() == '{' || element.front() == '<' || element == ".." || element == "..." ||
        element == "," || element == "^" || element == "$")
        return {};
    if (element.front() == '(' && element.back() == ')') element = element.substr(1, element.size() - 2);
    std::vector<std::string_view> words;
    for (const std::string_view word : alternatives(element)) {
        if (!word.empty() && word.front() != '<') words.push_back(word);
    }
    return words;
}

VariableType parse_type(std::string_view text) {
    static constexpr std::pair<std::string_view, VariableType> kTypes[] = {
        {"leader", VariableType::leader}, {"country", VariableType::country},
        {"side", VariableType::side},     {"organization", VariableType::organization},
        {"party", VariableType::party},   {"agreement", VariableType::agreement},
        {"event", VariableType::event},   {"project", VariableType::project},
        {"fields", VariableType::fields}, {"phrases", VariableType::phrases},
        {"other", VariableType::other},   {"any", VariableType::any},
        {"ground", VariableType::ground}, {"owner", VariableType::owner}};
    for (const auto& [name, type] : kTypes) {
        if (name == text) return type;
    }
    throw PatternFault{fmt::format("unknown variable type \"{}\"", text)};
}

/// By form: the phrases of patterns that begin with it (set foot in, by "set" and by "set foot").
using LongerPhrases = std::vector<std::vector<FormId>>;

/// A text is cut at its longest phrases, which hide those they begin with. Not where the next word turns the meaning
/// round (called off, condemned by), or where the phrase says that nothing has happened yet.
LongerPhrases longer_phrases(const Lexicon& lexicon) {
    const Vocabulary& vocabulary = lexicon.vocabulary;
    LongerPhrases longer(vocabulary.size());
    Classes wanted;
    Classes unwanted;
    Classes turning;
    for (const auto& [name, classes] : {std::pair("pattern", &wanted), std::pair("denied", &unwanted),
                                        std::pair("planned", &unwanted), std::pair("phrase.turning", &turning)}) {
        if (const auto cls = lexicon.find_class(name)) classes->set(*cls);
    }
    for (FormId whole = 0; whole < vocabulary.size(); ++whole) {
        const Classes& classes = vocabulary.classes(whole);
        if ((classes & wanted).none() || (classes & unwanted).any()) continue;
        const std::u32string_view phrase = vocabulary.form(whole).text;
        for (std::size_t space = phrase.find(U' '); space != phrase.npos; space = phrase.find(U' ', space + 1)) {
            const FormId begin = vocabulary.find(phrase.substr(0, space));
            if (begin == kNoForm) continue;
            const std::u32string_view rest = phrase.substr(space + 1);
            const FormId next = vocabulary.find(rest.substr(0, rest.find(U' ')));
            if (next == kNoForm || (vocabulary.classes(next) & turning).none()) longer[begin].push_back(whole);
        }
    }
    return longer;
}

class Compiler {
public:
    Compiler(const Lexicon& lexicon, const LongerPhrases& longer, const PatternRow& row)
        : lexicon_(lexicon), longer_(longer), row_(row) {}

    Pattern compile() {
        pattern_.id = row_.id;
        pattern_.text = row_.pattern;
        read_edges();
        for (const std::string_view word : split_words(row_.pattern)) read_element(word);
        add_longer_phrases();
        read_options();
        choose_anchor();
        check_variables();
        return std::move(pattern_);
    }

private:
    void read_edges() {
        for (const std::string_view word : split_words(row_.edges)) {
            const std::size_t open = word.find('(');
            if (open == std::string_view::npos || word.back() != ')')
                throw PatternFault{fmt::format("\"{}\" is not kind(A,B)", word)};
            EdgeTemplate edge;
            std::string_view inside = word.substr(open + 1, word.size() - open - 2);
            constexpr std::string_view kToLast = ",last";
            edge.is_to_last = inside.ends_with(kToLast);
            if (edge.is_to_last) inside.remove_suffix(kToLast.size());
            edge.is_to_doer = take_suffix(inside, ",doer");
            edge.is_to_attacker = take_suffix(inside, ",attacker");
            const bool is_open = !edge.is_to_last && !edge.is_to_doer && !edge.is_to_attacker;
            edge.is_of_last = edge.is_to_last && word.starts_with("last(");
            const auto kind = parse_edge_kind(word.substr(0, open));
            if (!kind && !edge.is_of_last)
                throw PatternFault{fmt::format("unknown edge kind \"{}\"", word.substr(0, open))};
            if (kind) edge.kind = *kind;
            if (inside.size() == 1) {
                edge.source = inside[0];
            } else if (inside.size() == 3 && inside[1] == ',' && is_open) {
                edge.source = inside[0];
                edge.target = inside[2];
            } else if (inside.size() == 5 && is_open && inside[1] == ',' && lexicon_.find_country(inside.substr(2))) {
                edge.source = inside[0];
                edge.target_country = inside.substr(2);
            } else {
                throw PatternFault{fmt::format(
                    "\"{}\" is not kind(A,B), kind(A), kind(A,CODE), kind(A,last), kind(A,doer) or kind(A,attacker)",
                    word)};
            }
            pattern_.edges.push_back(edge);
        }
        if (pattern_.edges.empty()) throw PatternFault{"the pattern makes no edge"};
    }

    static bool take_suffix(std::string_view& text, std::string_view suffix) {
        if (!text.ends_with(suffix)) return false;
        text.remove_suffix(suffix.size());
        return true;
    }

    /// Whether the words of an element are verbs. One that is a noun as well (supplies, levies) makes no list of nouns
    /// one of verbs.
    bool names_verbs(const PatternElement& element) const {
        const auto verb = lexicon_.find_class("verb");
        const auto auxiliary = lexicon_.find_class("verb.auxiliary");
        const auto verb_or_noun = lexicon_.find_class("verb.short");
        if (!verb || !auxiliary || !verb_or_noun) return false;
        bool has_verb = false;
        std::size_t verbs = 0;
        std::size_t others = 0;
        for (const FormId id : element.forms) {
            const Form form = lexicon_.vocabulary.form(id);
            if (form.text.find(U' ') != std::u32string_view::npos) continue;
            has_verb = has_verb || form.classes.test(*verb);
            if (form.classes.test(*verb) || form.classes.test(*auxiliary) || form.text.ends_with(U"ed") ||
                form.text.ends_with(U"ing"))
                ++verbs;
            else if (!form.classes.test(*verb_or_noun))
                ++others;
        }
        return has_verb && 3 * verbs > others;
    }

    void read_element(std::string_view word) {
        PatternElement element;
        using Kind = PatternElement::Kind;
        if (word == "..") {
            element.kind = Kind::gap;
        } else if (word == "...") {
            element.kind = Kind::long_gap;
        } else if (word == "," || word == "，") {
            element.kind = Kind::comma;
        } else if (word == "^") {
            element.kind = Kind::start;
        } else if (word == "$") {
            element.kind = Kind::end;
        } else if (word.front() == '{') {
            if (word.ends_with('?')) throw PatternFault{"a variable cannot be optional"};
            if (word.size() < 5 || word.back() != '}' || word[2] != ':')
                throw PatternFault{fmt::format("\"{}\" is not {{X:type}}", word)};
            element.kind = Kind::variable;
            element.name = word[1];
            element.type = parse_type(word.substr(3, word.size() - 4));
            if (std::optional<VariableType>* context = context_variable(element.name)) {
                check_context(element);
                *context = element.type;
                skip_gap_ = true;
                return;
            }
        } else {
            if (word.front() == '!') {
                element.kind = Kind::absent;
                word.remove_prefix(1);
            }
            if (word.ends_with('?')) {
                element.is_optional = true;
                word.remove_suffix(1);
            }
            if (word.empty()) throw PatternFault{"\"!\" and \"?\" stand beside a word"};
            if (word.front() == '<' && word.back() == '>') {
                add_classes(element, word.substr(1, word.size() - 2));
            } else {
                if (word.front() == '(' && word.back() == ')') word = word.substr(1, word.size() - 2);
                for (const std::string_view item : alternatives(word)) {
                    if (item.starts_with('<')) {
                        if (!item.ends_with('>')) throw PatternFault{fmt::format("\"{}\" is not <class>", item)};
                        add_classes(element, item.substr(1, item.size() - 2));
                        continue;
                    }
                    const FormId form = lexicon_.vocabulary.find(folded(item));
                    if (form == kNoForm) throw PatternFault{fmt::format("\"{}\" is not a word", item)};
                    element.forms.push_back(form);
                }
                std::sort(element.forms.begin(), element.forms.end());
                for (const FormId form : element.forms) element.form_bits.set(bit_of(form));
                element.is_verbal = names_verbs(element);
            }
        }
        // The context variables are not in the sequence, nor is the gap after them.
        const bool is_gap = element.kind == Kind::gap || element.kind == Kind::long_gap;
        if (is_gap && skip_gap_) return;
        skip_gap_ = false;
        pattern_.elements.push_back(std::move(element));
    }

    /// What an element names may be hidden in a longer phrase, unless the pattern says what follows right after it.
    void add_longer_phrases() {
        for (std::size_t i = 0; i < pattern_.elements.size(); ++i) {
            PatternElement& element = pattern_.elements[i];
            const bool is_followed =
                i + 1 < pattern_.elements.size() && pattern_.elements[i + 1].kind == PatternElement::Kind::variable;
            if (element.kind != PatternElement::Kind::words || is_followed) continue;
            const std::vector<FormId> named = element.forms;
            for (const FormId form : named) {
                element.forms.insert(element.forms.end(), longer_[form].begin(), longer_[form].end());
            }
            if (element.forms.size() == named.size()) continue;
            std::sort(element.forms.begin(), element.forms.end());
            element.forms.erase(std::unique(element.forms.begin(), element.forms.end()), element.forms.end());
            for (const FormId form : element.forms) element.form_bits.set(bit_of(form));
        }
    }

    /// S, W and P are those who act or speak; T is what the text is about.
    static void check_context(const PatternElement& element) {
        if (element.type == VariableType::other || element.type == VariableType::phrases)
            throw PatternFault{"other and phrases have a place in the clause; use another letter"};
        const bool is_thing = element.type == VariableType::event || element.type == VariableType::agreement ||
                              element.type == VariableType::project;
        const bool is_both = element.type == VariableType::organization;  // acts, and is what a text is about
        if (is_both || is_thing == (element.name == 'T')) return;
        throw PatternFault{
            element.name == 'T'
                ? "{T:…} is an event, agreement, organization or project"
                : fmt::format("{{{}:…}} is somebody who acts or speaks; use another letter for a thing", element.name)};
    }

    /// The slot of a variable that the discourse fills, not a place in the clause.
    std::optional<VariableType>* context_variable(char name) {
        switch (name) {
            case 'S': return &pattern_.subject;
            case 'W': return &pattern_.partner;
            case 'P': return &pattern_.speaker;
            case 'T': return &pattern_.topic;
            default: return nullptr;
        }
    }

    void add_classes(PatternElement& element, std::string_view names) {
        for (const std::string_view name : alternatives(names)) {
            const auto cls = lexicon_.find_class(name);
            if (!cls) throw PatternFault{fmt::format("no words row has the class \"{}\"", name)};
            element.classes.set(*cls);
        }
    }

    void read_options() {
        for (const auto& [key, value] : row_.options) {
            if (key == "status") {
                pattern_.status = parse_status(value);
                if (!pattern_.status) throw PatternFault{fmt::format("unknown status \"{}\"", value)};
            } else if (key == "basis") {
                if (value != name(Basis::inferred))
                    throw PatternFault{fmt::format("unknown basis \"{}\"; only inferred can be set", value)};
                pattern_.is_inference = true;
            } else if (key == "sides") {
                if (value != "several")
                    throw PatternFault{fmt::format("unknown sides \"{}\"; only several can be asked for", value)};
                pattern_.needs_several = true;
            } else if (key == "topic") {
                if (value != "held")
                    throw PatternFault{fmt::format("unknown topic \"{}\"; only held can be asked for", value)};
                pattern_.needs_held = true;
            } else if (key == "manner") {
                pattern_.manner = value;
            } else if (key == "unless") {
                for (const std::string_view word : alternatives(value)) {
                    const FormId form = lexicon_.vocabulary.find(folded(word));
                    if (form == kNoForm) throw PatternFault{fmt::format("\"{}\" is not a word", word)};
                    pattern_.unless.push_back(form);
                }
                std::sort(pattern_.unless.begin(), pattern_.unless.end());
                for (const FormId form : pattern_.unless) pattern_.unless_bits.set(bit_of(form));
            } else if (key == "note") {
                continue;
            } else {
                throw PatternFault{fmt::format("unknown option \"{}\"", key)};
            }
        }
    }

    void choose_anchor() {
        // The first required element of literal words; else of a class.
        for (const bool literal : {true, false}) {
            for (std::size_t i = 0; i < pattern_.elements.size(); ++i) {
                const PatternElement& element = pattern_.elements[i];
                if (element.kind != PatternElement::Kind::words || element.is_optional) continue;
                if (literal == element.forms.empty()) continue;
                pattern_.anchor = i;
                check_phrases();
                return;
            }
        }
        throw PatternFault{"the pattern has no word to look for"};
    }

    /// Where phrases end, only what follows tells; so they are read from left to right, after the anchor.
    void check_phrases() const {
        for (std::size_t i = 0; i < pattern_.anchor; ++i) {
            const PatternElement& element = pattern_.elements[i];
            if (element.kind == PatternElement::Kind::variable && element.type == VariableType::phrases)
                throw PatternFault{"phrases must stand after the first word of the pattern"};
        }
    }

    void check_variables() {
        const auto is_bound = [&](char name) {
            if (const std::optional<VariableType>* context = context_variable(name)) return context->has_value();
            return std::any_of(pattern_.elements.begin(), pattern_.elements.end(), [&](const PatternElement& e) {
                return e.kind == PatternElement::Kind::variable && e.name == name;
            });
        };
        for (const EdgeTemplate& edge : pattern_.edges) {
            for (const char name : {edge.source, edge.target}) {
                if (name != 0 && !is_bound(name))
                    throw PatternFault{fmt::format("variable {} of the edge is not in the pattern", name)};
            }
        }
    }

    const Lexicon& lexicon_;
    const LongerPhrases& longer_;
    const PatternRow& row_;
    Pattern pattern_;
    bool skip_gap_ = false;
};

}  // namespace

std::vector<std::string_view> pattern_words(std::string_view pattern) {
    std::vector<std::string_view> words;
    for (const std::string_view element : split_words(pattern)) {
        for (const std::string_view word : literal_words(element)) words.push_back(word);
    }
    return words;
}

void add_pattern_words(Lexicon& lexicon) {
    const ClassId cls = lexicon.make_class("pattern");
    for (; lexicon.compiled_patterns < lexicon.patterns.size(); ++lexicon.compiled_patterns) {
        const PatternRow& row = lexicon.patterns[lexicon.compiled_patterns];
        if (const auto unless = row.options.find("unless"); unless != row.options.end()) {
            for (const std::string_view word : alternatives(unless->second)) {
                const FormId form = lexicon.vocabulary.add(to_utf32(word));
                if (form != kNoForm) lexicon.vocabulary.add_class(form, cls);
            }
        }
        for (const std::string_view word : pattern_words(row.pattern)) {
            const FormId form = lexicon.vocabulary.add(to_utf32(word));
            if (form != kNoForm) lexicon.vocabulary.add_class(form, cls);
        }
    }
}

PatternSet::PatternSet(const Lexicon& lexicon, Diagnostics& diagnostics) {
    std::vector<std::pair<FormId, std::uint32_t>> by_form;
    const LongerPhrases longer = longer_phrases(lexicon);
    for (const PatternRow& row : lexicon.patterns) {
        try {
            Pattern pattern = Compiler(lexicon, longer, row).compile();
            const auto number = static_cast<std::uint32_t>(patterns_.size());
            const PatternElement& anchor = pattern.elements[pattern.anchor];
            for (const FormId form : anchor.forms) by_form.emplace_back(form, number);
            for (std::size_t cls = 0; cls < kMostClasses; ++cls) {
                if (anchor.classes.test(cls)) by_class_.emplace_back(static_cast<ClassId>(cls), number);
            }
            anchor_classes_ |= anchor.classes;
            add_filter(pattern);
            patterns_.push_back(std::move(pattern));
        } catch (const PatternFault& fault) {
            diagnostics.push_back({Severity::warning, row.place, fault.message + "; the pattern was left out"});
        }
    }
    std::sort(by_form.begin(), by_form.end());
    first_of_form_.assign(lexicon.vocabulary.size() + 1, 0);
    for (const auto& [form, number] : by_form) ++first_of_form_[form + 1];
    std::partial_sum(first_of_form_.begin(), first_of_form_.end(), first_of_form_.begin());
    for (const auto& [form, number] : by_form) of_forms_.push_back(number);
}

void PatternSet::add_filter(const Pattern& pattern) {
    const auto bits = [](const std::optional<VariableType>& type) { return type ? bit_of(*type) : TypeBits{0}; };
    Filter filter{bits(pattern.subject), bits(pattern.partner), bits(pattern.speaker)};
    filter.first_need = static_cast<std::uint32_t>(needs_.size());
    for (std::size_t i = 0; i < pattern.elements.size(); ++i) {
        const PatternElement& element = pattern.elements[i];
        if (i == pattern.anchor)
            filter.first_after = static_cast<std::uint32_t>(needs_.size());
        else if (element.kind == PatternElement::Kind::words && !element.is_optional)
            needs_.push_back({element.classes, element.form_bits});
    }
    filter.end_need = static_cast<std::uint32_t>(needs_.size());
    filters_.push_back(filter);
}

bool PatternSet::may_match(const Filter& filter, const Surroundings& surroundings) const {
    const auto missing = (filter.subject & ~surroundings.subject) | (filter.partner & ~surroundings.partner) |
                         (filter.speaker & ~surroundings.speaker);
    if (missing != 0) return false;
    for (std::uint32_t i = filter.first_need; i < filter.end_need; ++i) {
        const WordSet& there = i < filter.first_after ? surroundings.before : surroundings.after;
        if (!there.may_have_any(needs_[i])) return false;
    }
    return true;
}

void PatternSet::anchored_at(FormId form, const Classes& classes, const Surroundings& surroundings,
                             std::vector<std::uint32_t>& found) const {
    if (form + 1 < first_of_form_.size()) {
        for (std::uint32_t i = first_of_form_[form]; i < first_of_form_[form + 1]; ++i) {
            if (may_match(filters_[of_forms_[i]], surroundings)) found.push_back(of_forms_[i]);
        }
    }
    if ((classes & anchor_classes_).none()) return;
    for (const auto& [cls, number] : by_class_) {
        if (classes[cls] && may_match(filters_[number], surroundings)) found.push_back(number);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
}

const Pattern* PatternSet::find(const std::string& id) const {
    const auto at =
        std::find_if(patterns_.begin(), patterns_.end(), [&](const Pattern& pattern) { return pattern.id == id; });
    return at == patterns_.end() ? nullptr : &*at;
}

}  // namespace guanxi

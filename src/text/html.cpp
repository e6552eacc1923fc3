#include "src/text/html.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "src/text/characters.hpp"
#include "src/text/markup.hpp"
#include "src/text/note_line.hpp"
#include "src/text/page_facts.hpp"

// The idea is that of C. Kohlschütter, P. Fankhauser, W. Nejdl: Boilerplate Detection using Shallow Text Features, WSDM
// 2010, doi:10.1145/1718487.1718542: the length of a block of text and the share of it that is links tell the article
// from the rest. We use these two without their trained classifier, so that the rule can be followed by hand:
//   1. the page is cut into blocks (paragraphs, headings, table rows);
//   2. a block is prose if it is not mostly links and is long or ends like a sentence; its weight is its characters;
//   3. the article is in the innermost element that holds nine tenths of the prose;
//   4. of that element everything is taken but link lists and notes for the reader.

namespace guanxi {

namespace {

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 33> kBlockElements{
    "address", "article", "blockquote", "body", "caption", "center",  "dd",    "div",   "dl",     "dt", "fieldset",
    "footer",  "form",    "h1",         "h2",   "h3",      "h4",      "h5",    "h6",    "header", "hr", "html",
    "li",      "main",    "ol",         "p",    "pre",     "section", "table", "tbody", "tr",     "ul", "summary"};
constexpr std::array<std::string_view, 30> kNeverRead{
    "script", "style", "noscript", "template", "nav",   "aside",  "menu",   "iframe", "object",   "embed",
    "svg",    "math",  "canvas",   "audio",    "video", "select", "button", "input",  "textarea", "label",
    "rt",     "rp",    "figure",   "dialog",   "map",   "head",   "title",  "option", "datalist", "applet"};
constexpr std::array<std::string_view, 36> kSideWords{
    "nav",        "navbar",    "navigation",  "menu",    "breadcrumb", "breadcrumbs", "crumbs",  "footer", "sidebar",
    "related",    "recommend", "recommended", "comment", "comments",   "share",       "sharing", "social", "copyright",
    "advert",     "ads",       "banner",      "toolbar", "pagination", "pager",       "search",  "login",  "subscribe",
    "newsletter", "popup",     "cookie",      "cookies", "byline",     "caption",     "editor",  "weixin", "qrcode"};

/// Whether a class or an id has one of the words that sites use for what is not the article.
bool has_side_word(const Markup::Node& node) {
    for (const std::string_view key : {std::string_view("class"), std::string_view("id")}) {
        std::string word;
        for (const char c : std::string(node.attribute(key)) + " ") {
            if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
                word.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
                continue;
            }
            if (is_one_of(word, kSideWords)) return true;
            word.clear();
        }
    }
    return false;
}

bool is_hidden(const Markup::Node& node) {
    std::string style(node.attribute("style"));
    std::erase_if(style, [](char c) { return c == ' '; });
    const bool has_hidden =
        std::any_of(node.attributes.begin(), node.attributes.end(), [](const auto& a) { return a.first == "hidden"; });
    return has_hidden || node.attribute("aria-hidden") == "true" || style.find("display:none") != std::string::npos;
}

bool is_article_element(const Markup::Node& node) {
    return node.name == "article" || node.name == "main" || node.attribute("role") == "main" ||
           node.attribute("itemprop") == "articleBody";
}

/// A piece of text that stands by itself.
struct Block {
    std::string text;           ///< White space collapsed; "\n" where the page breaks a line.
    std::uint32_t element = 0;  ///< The innermost block element around it.
    std::size_t characters = 0;
    std::size_t linked = 0;  ///< How many of them are links.

    bool is_mostly_links() const { return linked * 2 > characters; }
    std::size_t prose() const;
};

std::size_t Block::prose() const {
    if (characters == 0 || is_mostly_links()) return 0;
    constexpr std::size_t kLong = 40;
    constexpr std::size_t kShortestSentence = 8;
    static constexpr std::u32string_view kEnds = U"。！？!?.”」";
    std::size_t at = text.size() - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
    const char32_t last = decode_at(text, at).character;
    const bool ends = kEnds.find(last) != std::u32string_view::npos && characters >= kShortestSentence;
    return ends || characters >= kLong ? characters - linked : 0;
}

/// Cuts a page into blocks, leaving out the elements that `is_left_out` names.
class BlockCutter {
public:
    BlockCutter(const Markup& markup, const std::vector<bool>& is_left_out)
        : markup_(markup), is_left_out_(is_left_out) {}

    std::vector<Block> cut() {
        const std::vector<Markup::Node>& nodes = markup_.nodes;
        for (std::uint32_t i = 1; i < nodes.size();) {
            while (i >= nodes[around_.back()].end) leave();
            if (is_left_out_[i]) {
                i = nodes[i].end;
                continue;
            }
            if (nodes[i].is_text()) {
                add(nodes[i].text);
            } else {
                enter(i);
            }
            ++i;
        }
        while (around_.size() > 1) leave();
        close();
        return std::move(blocks_);
    }

private:
    void enter(std::uint32_t i) {
        const std::string& name = markup_.nodes[i].name;
        around_.push_back(i);
        if (is_one_of(name, kBlockElements)) {
            close();
            blocks_around_.push_back(i);
            block_.element = i;
        } else if (name == "br") {
            block_.text.push_back('\n');
        } else if (name == "td" || name == "th") {
            add(" ");
        }
        links_ += name == "a";
        preformatted_ += name == "pre";
    }

    void leave() {
        const Markup::Node& node = markup_.nodes[around_.back()];
        around_.pop_back();
        links_ -= node.name == "a";
        preformatted_ -= node.name == "pre";
        if (!is_one_of(node.name, kBlockElements)) return;
        close();
        blocks_around_.pop_back();
        block_.element = blocks_around_.back();
    }

    void add(const std::string& text) {
        for (std::size_t at = 0; at < text.size();) {
            const Decoded next = decode_at(text, at);
            at += next.size;
            const char32_t c = next.character;
            if (c == U' ' || (c >= 9 && c <= 13)) {
                const bool is_kept = preformatted_ > 0 && c == U'\n';
                const bool is_first = block_.text.empty() || block_.text.back() == '\n' || block_.text.back() == ' ';
                if (is_kept || !is_first) block_.text.push_back(is_kept ? '\n' : ' ');
                continue;
            }
            append_utf8(block_.text, c);
            if (is_space(c) || is_invisible(c)) continue;
            ++block_.characters;
            block_.linked += links_ > 0;
        }
    }

    void close() {
        while (!block_.text.empty() && (block_.text.back() == ' ' || block_.text.back() == '\n'))
            block_.text.pop_back();
        const std::uint32_t element = block_.element;
        if (block_.characters > 0) blocks_.push_back(std::move(block_));
        block_ = Block();
        block_.element = element;
    }

    const Markup& markup_;
    const std::vector<bool>& is_left_out_;
    std::vector<Block> blocks_;
    Block block_;
    std::vector<std::uint32_t> around_{0};         ///< The elements around the current place.
    std::vector<std::uint32_t> blocks_around_{0};  ///< The block elements among them.
    int links_ = 0;
    int preformatted_ = 0;
};

/// The prose inside each node, by its number.
std::vector<std::size_t> prose_of(const Markup& markup, const std::vector<Block>& blocks) {
    std::vector<std::size_t> prose(markup.nodes.size());
    for (const Block& block : blocks) prose[block.element] += block.prose();
    for (std::size_t i = prose.size(); i-- > 1;) prose[markup.nodes[i].parent] += prose[i];
    return prose;
}

std::vector<bool> never_read(const Markup& markup) {
    std::vector<bool> is_left_out(markup.nodes.size());
    std::uint32_t article_end = 0;  // a header inside an article has its headline
    for (std::uint32_t i = 1; i < markup.nodes.size(); ++i) {
        const Markup::Node& node = markup.nodes[i];
        if (is_article_element(node)) article_end = std::max(article_end, node.end);
        const bool is_page_part = (node.name == "header" || node.name == "footer") && i >= article_end;
        is_left_out[i] = is_page_part || is_one_of(node.name, kNeverRead) || is_hidden(node);
    }
    return is_left_out;
}

/// Leaves out what its class or id calls a side matter, unless it holds half of the prose: then the word means
/// something else there.
void leave_out_side_matter(const Markup& markup, const std::vector<std::size_t>& prose,
                           std::vector<bool>& is_left_out) {
    for (std::uint32_t i = 1; i < markup.nodes.size(); ++i) {
        const Markup::Node& node = markup.nodes[i];
        if (node.is_text() || node.name == "html" || node.name == "body" || prose[i] * 2 > prose[0]) continue;
        if (has_side_word(node)) is_left_out[i] = true;
    }
}

/// The element that holds the article.
std::uint32_t find_article(const Markup& markup, const std::vector<std::size_t>& prose) {
    std::uint32_t best = 0;
    for (std::uint32_t i = 1; i < markup.nodes.size(); ++i) {
        if (is_article_element(markup.nodes[i]) && prose[i] * 2 > prose[0]) best = i;
    }
    const std::size_t all = prose[best];
    for (std::uint32_t i = best + 1; i < markup.nodes[best].end; ++i) {
        if (prose[i] * 10 >= all * 9) best = i;
    }
    return best;
}

std::u32string reading(std::string_view text) {
    std::u32string out;
    for (const char32_t c : to_utf32(text)) {
        if (!is_invisible(c) && !is_space(c)) out.push_back(fold(c));
    }
    return out;
}

/// The headline: the longest h1 that the page's title repeats, else what the page declares as its title, else its title
/// without the name of the site, else its only h1.
std::string find_headline(const Markup& markup, const std::vector<Block>& blocks) {
    const PageTitles titles = find_titles(markup);
    const std::u32string declared = reading(titles.declared);
    const std::u32string title = reading(titles.title);
    std::string best;
    std::vector<std::string> headings;
    for (const Block& block : blocks) {
        if (markup.nodes[block.element].name != "h1") continue;
        headings.push_back(block.text);
        const std::u32string heading = reading(block.text);
        const bool is_repeated =
            declared.find(heading) != std::u32string::npos || title.find(heading) != std::u32string::npos;
        if (is_repeated && block.text.size() > best.size()) best = block.text;
    }
    constexpr std::size_t kShortest = 4;
    if (reading(best).size() >= kShortest) return best;
    if (!titles.declared.empty()) return titles.declared;
    if (const std::string without_site = without_site_name(titles.title); reading(without_site).size() >= kShortest)
        return without_site;
    return headings.size() == 1 ? headings.front() : std::string();
}

/// The text of the article: its headline, then its blocks.
std::string write_text(const Markup& markup, const std::vector<Block>& blocks, std::uint32_t article) {
    std::string text = find_headline(markup, blocks);
    const std::u32string headline = reading(text);
    std::size_t first = 0;
    while (first < blocks.size() && blocks[first].element < article) ++first;
    // What stands above the headline, or above the first prose, leads to the article but is no part of it.
    for (std::size_t i = first; i < blocks.size() && blocks[i].element < markup.nodes[article].end; ++i) {
        if (reading(blocks[i].text) == headline) first = i + 1;
        if (blocks[i].prose() > 0) break;
    }
    for (std::size_t i = first; i < blocks.size() && blocks[i].element < markup.nodes[article].end; ++i) {
        const Block& block = blocks[i];
        const std::u32string read = reading(block.text);
        if ((block.is_mostly_links() && block.prose() == 0) || is_note(read) || read == headline) continue;
        if (!text.empty()) text += "\n\n";
        text += block.text;
    }
    return text.empty() ? text : text + "\n";
}

}  // namespace

WebPage read_html(SourceText page, Diagnostics& diagnostics) {
    const Markup markup = parse_markup(page.text);
    if (markup.is_cut) {
        diagnostics.push_back({Severity::warning, page.name,
                               "the page nests its elements more than 2000 deep; what comes after was left out"});
    }
    WebPage result;
    result.published = find_published(markup);
    std::vector<bool> is_left_out = never_read(markup);
    leave_out_side_matter(markup, prose_of(markup, BlockCutter(markup, is_left_out).cut()), is_left_out);
    const std::vector<Block> blocks = BlockCutter(markup, is_left_out).cut();
    const std::vector<std::size_t> prose = prose_of(markup, blocks);
    result.source = std::move(page);
    result.source.text = prose[0] == 0 ? std::string() : write_text(markup, blocks, find_article(markup, prose));
    return result;
}

bool looks_like_html(std::string_view text) {
    std::string head(text.substr(0, 1024));
    std::transform(head.begin(), head.end(), head.begin(), [](unsigned char c) { return std::tolower(c); });
    static constexpr std::array<std::string_view, 10> kBeginnings{
        "<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<div", "<article", "<p>", "<h1"};
    std::size_t at = head.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    // A comment or an XML declaration may come first.
    for (;;) {
        at = head.find_first_not_of(" \t\r\n", at);
        if (at == std::string::npos) return false;
        const std::string_view rest = std::string_view(head).substr(at);
        const std::string_view close = rest.starts_with("<!--") ? "-->" : rest.starts_with("<?xml") ? "?>" : "";
        if (close.empty()) {
            return std::any_of(kBeginnings.begin(), kBeginnings.end(),
                               [&](std::string_view beginning) { return rest.starts_with(beginning); });
        }
        at = head.find(close, at);
        if (at == std::string::npos) return false;
        at += close.size();
    }
}

}  // namespace guanxi

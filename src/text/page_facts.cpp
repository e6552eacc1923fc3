#include "src/text/page_facts.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "src/text/characters.hpp"

namespace guanxi {

namespace {

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return std::tolower(c); });
    return out;
}

/// What a meta element is about.
std::string meta_key(const Markup::Node& node) {
    for (const char* const attribute : {"property", "name", "itemprop"}) {
        if (!node.attribute(attribute).empty()) return lower(node.attribute(attribute));
    }
    return {};
}

std::string collapsed(std::string_view text) {
    std::string out;
    for (const char32_t c : to_utf32(text)) {
        if (!is_space(c) || c == 0x3000) {
            append_utf8(out, c);
        } else if (!out.empty() && out.back() != ' ') {
            out.push_back(' ');
        }
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

/// The text inside the element `i`.
std::string inner_text(const Markup& markup, std::uint32_t i) {
    std::string text;
    for (std::uint32_t k = i + 1; k < markup.nodes[i].end; ++k) text += markup.nodes[k].text;
    return text;
}

/// Reads up to `most` digits at `at`; 0 if there are none.
int take_number(std::u32string_view text, std::size_t& at, std::size_t most) {
    int value = 0;
    for (std::size_t digits = 0; at < text.size() && digits < most && is_digit(text[at]); ++at, ++digits)
        value = value * 10 + static_cast<int>(text[at] - U'0');
    return value;
}

/// The date that begins at `at`, a digit.
Date date_at(std::u32string_view text, std::size_t at) {
    const auto is_separator = [&] {
        return at < text.size() && std::u32string_view(U"-/.年月").find(text[at]) != std::u32string_view::npos;
    };
    Date date;
    const std::size_t start = at;
    date.year = take_number(text, at, 4);
    if (at - start != 4 || date.year < 1900 || date.year > 2199) return {};
    const bool is_packed = at < text.size() && is_digit(text[at]);
    if (!is_packed && !is_separator()) return {};
    at += is_packed ? 0 : 1;
    date.month = take_number(text, at, 2);
    if (!is_packed && !is_separator()) return {};
    at += is_packed ? 0 : 1;
    date.day = take_number(text, at, 2);
    return date.month != 0 && date.day != 0 && is_valid(date) ? date : Date{};
}

/// The first bytes of a text, less where they would end inside of a character.
std::string_view beginning(std::string_view text, std::size_t bytes) {
    if (bytes >= text.size()) return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80) --bytes;
    return text.substr(0, bytes);
}

}  // namespace

PageTitles find_titles(const Markup& markup) {
    PageTitles titles;
    for (std::uint32_t i = 0; i < markup.nodes.size(); ++i) {
        const Markup::Node& node = markup.nodes[i];
        if (node.name == "title" && titles.title.empty()) titles.title = collapsed(inner_text(markup, i));
        if (node.name != "meta" || !titles.declared.empty()) continue;
        static constexpr std::array<std::string_view, 4> kKeys{"og:title", "twitter:title", "articletitle", "headline"};
        if (std::find(kKeys.begin(), kKeys.end(), meta_key(node)) != kKeys.end())
            titles.declared = collapsed(node.attribute("content"));
    }
    return titles;
}

std::string without_site_name(std::string_view title) {
    std::size_t cut = std::string_view::npos;
    for (const std::string_view sign : {" - ", " – ", " — ", " | ", "_", "|", "--", "-", "—"}) {
        if (const std::size_t at = title.rfind(sign); at != std::string_view::npos && at > 0) {
            cut = at;
            break;
        }
    }
    // A short rest is no headline: then the sign stood inside of it.
    constexpr std::size_t kShortest = 12;
    if (cut == std::string_view::npos || cut < kShortest || title.size() - cut > cut) return std::string(title);
    return collapsed(title.substr(0, cut));
}

Date find_date(std::string_view text) {
    const std::u32string wide = folded(beginning(text, 4096));
    for (std::size_t at = 0; at < wide.size(); ++at) {
        if (!is_digit(wide[at]) || (at > 0 && is_digit(wide[at - 1]))) continue;
        if (const Date date = date_at(wide, at); !date.is_empty()) return date;
    }
    return {};
}

Date find_published(const Markup& markup) {
    static constexpr std::array<std::string_view, 17> kKeys{"article:published_time",
                                                            "article:published",
                                                            "datepublished",
                                                            "publishdate",
                                                            "publish_date",
                                                            "publishtime",
                                                            "publish-date",
                                                            "pubdate",
                                                            "pub_date",
                                                            "pub-date",
                                                            "apub:time",
                                                            "dc.date",
                                                            "dc.date.issued",
                                                            "dcterms.created",
                                                            "og:release_date",
                                                            "weibo:article:create_at",
                                                            "date"};
    Date told_in_time;
    Date told_in_script;
    for (std::uint32_t i = 0; i < markup.nodes.size(); ++i) {
        const Markup::Node& node = markup.nodes[i];
        if (node.name == "meta" && std::find(kKeys.begin(), kKeys.end(), meta_key(node)) != kKeys.end()) {
            if (const Date date = find_date(node.attribute("content")); !date.is_empty()) return date;
        } else if (node.name == "time" && told_in_time.is_empty()) {
            told_in_time = find_date(node.attribute("datetime"));
        } else if (node.name == "script" && node.attribute("type") == "application/ld+json") {
            const std::string script = inner_text(markup, i);
            const std::size_t at = script.find("\"datePublished\"");
            if (at != std::string::npos && told_in_script.is_empty())
                told_in_script = find_date(beginning(std::string_view(script).substr(at), 60));
        }
    }
    return told_in_script.is_empty() ? told_in_time : told_in_script;
}

}  // namespace guanxi

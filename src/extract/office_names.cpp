#include "src/extract/office_names.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include "src/extract/lexicon_rows.hpp"
#include "src/text/characters.hpp"

// An office is looked up whole, first among those of its home. What is not there is cut: at what joins several offices,
// then behind a prefix. English is compared without capitals and hyphens, Chinese in simplified characters.

namespace guanxi {

namespace {

/// The form in which offices are compared.
std::string form_of(std::string_view office) {
    std::string form;
    for (const char32_t c : folded(office)) {
        if (c == U'-' || c == U'\uFF0D') {
            form += ' ';
        } else if (c < 0x80) {
            form += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        } else {
            append_utf8(form, c);
        }
    }
    return form;
}

bool is_chinese(std::string_view office) {
    const std::u32string text = to_utf32(office);
    return std::any_of(text.begin(), text.end(), is_han);
}

/// Cut at the first of these that is there.
std::optional<std::pair<std::string_view, std::string_view>> cut(std::string_view text,
                                                                 std::span<const std::string_view> joints) {
    for (const std::string_view joint : joints) {
        const std::size_t at = text.find(joint);
        if (at != std::string_view::npos && at > 0 && at + joint.size() < text.size())
            return std::pair(text.substr(0, at), text.substr(at + joint.size()));
    }
    return std::nullopt;
}

}  // namespace

OfficeNames::OfficeNames(std::span<const LexiconFile> files) {
    Diagnostics ignored;
    for (const LexiconFile& file : files) {
        if (file.text.find("\noffice\t") == std::string_view::npos &&
            file.text.find("\nleader\t") == std::string_view::npos && !file.text.starts_with("office\t") &&
            !file.text.starts_with("leader\t"))
            continue;
        for (const LexiconRow& row : split_rows(file.text, file.name, ignored)) {
            if (row.type == "leader" && !row.get("office").empty() && !row.get("office.en").empty()) {
                const Names names{std::string(row.get("office")), std::string(row.get("office.en"))};
                const std::string home(row.get("country").empty() ? row.get("org") : row.get("country"));
                of_homes_.insert_or_assign({home, form_of(names.zh)}, names);
                of_homes_.insert_or_assign({home, form_of(names.en)}, names);
            }
            if (row.type != "office") continue;
            const Names names{std::string(plain_id(row.id)), std::string(first_item(row.get("en")))};
            std::vector<std::string_view> all{plain_id(row.id)};
            for (const char* const column : {"zh.alias", "en", "en.alias"}) {
                for (const std::string_view name : list_items(row.get(column))) all.push_back(name);
            }
            for (const std::string_view name : all) {
                if (row.get("prefix") == "yes") {
                    prefixes_.emplace_back(form_of(name), names);
                } else {
                    offices_.emplace(form_of(name), names);
                }
            }
        }
    }
    std::stable_sort(prefixes_.begin(), prefixes_.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
}

Names OfficeNames::names_of(std::string_view office, std::string_view home) const {
    const std::string form = form_of(office);
    if (is_chinese(office)) return {std::string(office), translated(form, home, Language::zh)};
    return {translated(form, home, Language::en), std::string(office)};
}

std::string OfficeNames::translated(std::string_view office, std::string_view home, Language from) const {
    const auto other = [&](const Names& names) { return from == Language::zh ? names.en : names.zh; };
    const auto of_home = [&](std::string_view form) {
        return of_homes_.find(std::pair(std::string(home), std::string(form)));
    };
    if (const auto at = of_home(office); at != of_homes_.end()) return other(at->second);
    if (const auto at = offices_.find(office); at != offices_.end()) {
        const auto usual = of_home(form_of(from == Language::zh ? at->second.zh : at->second.en));
        return other(usual != of_homes_.end() ? usual->second : at->second);
    }
    std::string parts = translated_parts(office, home, from);
    return parts.empty() ? translated_rest(office, home, from) : parts;
}

std::string OfficeNames::translated_parts(std::string_view office, std::string_view home, Language from) const {
    static constexpr std::array<std::string_view, 3> kChinese{"兼任", "兼", "、"};
    static constexpr std::array<std::string_view, 3> kEnglish{", and ", " and ", ", "};
    const auto halves = cut(office, from == Language::zh ? std::span(kChinese) : std::span(kEnglish));
    if (!halves) return {};
    const std::string first = translated(halves->first, home, from);
    const std::string second = first.empty() ? first : translated(halves->second, home, from);
    if (second.empty()) return {};
    return first + (from == Language::zh ? " and " : "兼") + second;
}

std::string OfficeNames::translated_rest(std::string_view office, std::string_view home, Language from) const {
    for (const auto& [prefix, names] : prefixes_) {
        if (office.size() <= prefix.size() || !office.starts_with(prefix)) continue;
        std::string_view rest = office.substr(prefix.size());
        if (from == Language::en && !rest.starts_with(' ')) continue;
        while (rest.starts_with(' ')) rest.remove_prefix(1);
        const std::string what = translated(rest, home, from);
        if (what.empty()) continue;
        if (from == Language::zh) return names.en.empty() ? what : names.en + " " + what;
        return names.zh + what;
    }
    return {};
}

OfficeLabels office_labels(const RelationshipGraph& graph, const OfficeNames& names) {
    OfficeLabels labels;
    for (const ToldOffice& told : offices_of(graph)) {
        Names both = names.names_of(told.office, key_of(told.home));
        if (!both.zh.empty() && !both.en.empty()) labels.emplace(told, std::move(both));
    }
    return labels;
}

}  // namespace guanxi

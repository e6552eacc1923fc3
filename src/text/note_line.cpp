#include "src/text/note_line.hpp"

#include <algorithm>
#include <array>

#include "src/text/characters.hpp"

namespace guanxi {

namespace {

using View = std::u32string_view;

constexpr std::size_t kLongest = 60;

bool has(View text, View part) { return text.find(part) != View::npos; }

template <std::size_t N>
bool has_any(View text, const std::array<View, N>& parts) {
    return std::any_of(parts.begin(), parts.end(), [&](View part) { return has(text, part); });
}

template <std::size_t N>
bool starts_with_any(View text, const std::array<View, N>& parts) {
    return std::any_of(parts.begin(), parts.end(), [&](View part) { return text.starts_with(part); });
}

template <std::size_t N>
bool ends_with_any(View text, const std::array<View, N>& parts) {
    return std::any_of(parts.begin(), parts.end(), [&](View part) { return text.ends_with(part); });
}

/// （上接一版）, （完）
bool is_short_bracket(View line) {
    return (line.front() == U'（' || line.front() == U'(') && (line.back() == U'）' || line.back() == U')') &&
           line.size() <= 14;
}

/// "来源：…", "责任编辑 …": a word that names what follows, then a colon, a space or the end.
bool is_labelled(View line) {
    static constexpr std::array<View, 26> kLabels{
        U"来源",     U"文章来源", U"稿件来源", U"信息来源", U"新闻来源", U"转自",     U"转载自",
        U"原标题",   U"责任编辑", U"责编",     U"编辑",     U"作者",     U"记者",     U"摄影",
        U"图片来源", U"本版责编", U"审核",     U"校对",     U"相关阅读", U"相关新闻", U"延伸阅读",
        U"推荐阅读", U"上一篇",   U"下一篇",   U"分享到",   U"字号"};
    for (const View label : kLabels) {
        if (!line.starts_with(label)) continue;
        const View rest = line.substr(label.size());
        if (rest.empty() || rest.front() == U'：' || rest.front() == U':' || rest.front() == U' ') return true;
    }
    return false;
}

/// 本报记者 王小明 李华: a line of its own that only names reporters.
bool is_byline(View line) {
    static constexpr std::array<View, 6> kReporters{U"本报记者", U"新华社记者", U"本报通讯员",
                                                    U"本报驻",   U"中新社记者", U"中央社记者"};
    constexpr std::size_t kLongestByline = 24;
    if (line.size() > kLongestByline || !starts_with_any(line, kReporters) || !has(line, U"记者")) return false;
    return !has(line, U"，") && !has(line, U"：");
}

/// …新华社记者 王小明摄
bool is_photo_credit(View line) {
    static constexpr std::array<View, 6> kEndings{U"摄", U"摄）", U"供图", U"供图）", U"摄影报道", U"社发）"};
    return ends_with_any(line, kEndings) && (has(line, U"记者") || has(line, U"图") || has(line, U"社"));
}

bool has_clock_time(View line) {
    for (std::size_t i = 1; i + 2 < line.size(); ++i) {
        if ((line[i] == U':' || line[i] == U'：') && is_digit(line[i - 1]) && is_digit(line[i + 1]) &&
            is_digit(line[i + 2]))
            return true;
    }
    return false;
}

/// 第03版：要闻, 2024年5月10日 星期五, 2024-05-10 08:30 新华网: a number of the page or a date with its weekday or
/// hour.
bool is_page_head(View line) {
    static constexpr std::array<View, 9> kWeekdays{U"星期一", U"星期二", U"星期三", U"星期四", U"星期五",
                                                   U"星期六", U"星期日", U"星期天", U"农历"};
    const std::size_t page = line.find(U'第');
    if (page != View::npos) {
        std::size_t at = page + 1;
        while (at < line.size() && (is_digit(line[at]) || has(U"〇一二三四五六七八九十A", line.substr(at, 1)))) ++at;
        constexpr std::size_t kLongestPageHead = 30;
        const bool is_number = at > page + 1 && at < line.size() && line[at] == U'版';
        const View rest = is_number ? line.substr(at + 1) : View();
        const bool ends = rest.empty() || is_digit(rest.front()) || has(U"：: |", rest.substr(0, 1));
        if (is_number && ends && line.size() <= kLongestPageHead) return true;
    }
    const std::size_t year = line.find_first_of(U"12");
    if (year == View::npos || year + 8 > line.size() ||
        !std::all_of(line.begin() + static_cast<long>(year), line.begin() + static_cast<long>(year) + 4, is_digit))
        return false;
    const char32_t sign = line[year + 4];
    if (sign != U'年' && sign != U'-' && sign != U'/' && sign != U'.') return false;
    return has_any(line, kWeekdays) || has_clock_time(line) || has(line, U"来源");
}

bool is_english_note(View line) {
    static constexpr std::array<View, 11> kBeginnings{U"By ",           U"Photo: ",     U"Photo by ", U"Source: ",
                                                      U"Reporting by ", U"Editing by ", U"Updated: ", U"Published: ",
                                                      U"Related: ",     U"Read more",   U"Share this"};
    // "By Jane Doe": a few words with capitals. "By then, the talks …" has others.
    if (!starts_with_any(line, kBeginnings)) return false;
    if (!line.starts_with(U"By ")) return true;
    std::size_t words = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (i > 0 && line[i - 1] != U' ') continue;
        ++words;
        const View word = line.substr(i, line.find(U' ', i) - i);
        if (is_latin(line[i]) && !is_upper(line[i]) && word != U"and" && word != U"in" && word != U"de") return false;
    }
    return words >= 2 && words <= 8;
}

}  // namespace

bool is_note(View line) {
    while (!line.empty() && line.back() == U' ') line.remove_suffix(1);
    if (line.empty() || line.size() > kLongest) return false;
    if (is_short_bracket(line)) return true;
    const bool has_sentence = has(line, U"。") || has(line, U"！") || has(line, U"？");
    if (has_sentence) return false;
    return is_labelled(line) || is_byline(line) || is_photo_credit(line) || is_page_head(line) || is_english_note(line);
}

}  // namespace guanxi

#pragma once

#include <string_view>

namespace guanxi {

/// Whether a line, folded and without stray spaces, speaks of the page and not of the news: a page head (第03版：要闻
/// 2024年5月10日 星期五), a source or reprint line (来源：新华社, 转自：…), who wrote, edited or photographed (本报记者
/// 王小明, 责任编辑：…, 新华社记者 王小明摄, "By Jane Doe", "Photo: …"), a note to the reader (（下转第四版）,
/// 相关阅读). Only lines without a full sentence are.
bool is_note(std::u32string_view line);

}  // namespace guanxi

#include "src/text/note_line.hpp"

#include <gtest/gtest.h>

#include "src/text/characters.hpp"

namespace guanxi {
namespace {

TEST(NoteLines, SpeakOfThePage) {
    const char* const notes[] = {
        "（上接一版）",
        "（下转第四版）",
        "（完）",
        "第03版：要闻",
        "2025年7月25日星期五第三版",
        "2025-07-25 08:30",
        "2025年07月25日10:23来源：新华网",
        "来源：新华社",
        "文章来源：外交部网站",
        "转自：人民网",
        "责任编辑：王小明",
        "责编 王小明",
        "原标题：汤加王储访问斐济",
        "本报记者王小明李华",
        "本报驻斐济记者王小明",
        "新华社记者王小明摄",
        "相关阅读",
        "上一篇：两国建交",
        "By Jane Doe",
        "By Jane Doe and John Roe in Suva",
        "Photo: Jane Doe",
        "Read more about Fiji",
    };
    for (const char* const note : notes) {
        EXPECT_TRUE(is_note(folded(note))) << note;
    }
}

TEST(NoteLines, AreNotTheNews) {
    const char* const news[] = {
        "",
        "汤加王储访问斐济",
        "记者问外交部发言人",
        "来源国同目的地国签署协定",
        "作者联盟访问斐济",
        "2025年7月25日两国建交",
        "第三版《宣言》通过",
        "2025年：两国建交55周年",
        "本报记者24日获悉，两国将建交",
        "编辑出版协定在苏瓦签署",
        "By then both sides had agreed",
        "By noon",
        "新华社苏瓦7月24日电　汤加王储24日抵达苏瓦。",
        "Fiji and Tonga sign a treaty",
    };
    for (const char* const line : news) EXPECT_FALSE(is_note(folded(line))) << line;
}

}  // namespace
}  // namespace guanxi

#include "src/text/decode.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "graph/base/error.hpp"

namespace guanxi {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

struct Case {
    const char* what;
    std::string bytes;
    std::string encoding;
    std::string text;
};

TEST(Decode, FindsTheEncodingFromTheBytes) {
    const Case cases[] = {
        {"UTF-8", "中塔会谈", "UTF-8", "中塔会谈"},
        {"UTF-8 with a byte order mark keeps it", "\xEF\xBB\xBF中塔", "UTF-8", "\xEF\xBB\xBF中塔"},
        {"ASCII", "Talks in Suva.", "UTF-8", "Talks in Suva."},
        {"line ends stay as they are", "一\r\n二\r三\n", "UTF-8", "一\r\n二\r三\n"},
        {"four-byte characters", "𠮷田", "UTF-8", "𠮷田"},
        {"GB2312 characters", "\xD6\xD0\xCB\xFE\xBB\xE1\xCC\xB8", "GB18030", "中塔会谈"},
        {"GBK character outside GB2312 (镕)", "\xE9\x46", "GB18030", "镕"},
        {"four-byte GB18030 (𠮷)", "\x95\x34\xB2\x35\xCC\xEF", "GB18030", "𠮷田"},
        {"UTF-16LE with mark", std::string("\xFF\xFE\x2D\x4E\x54\x58", 6), "UTF-16LE", "\xEF\xBB\xBF中塔"},
        {"UTF-16BE with mark", std::string("\xFE\xFF\x4E\x2D\x58\x54", 6), "UTF-16BE", "\xEF\xBB\xBF中塔"},
        {"UTF-16 surrogates", std::string("\xFF\xFE\x42\xD8\xB7\xDF", 6), "UTF-16LE", "\xEF\xBB\xBF𠮷"},
    };
    for (const Case& item : cases) {
        SCOPED_TRACE(item.what);
        Diagnostics diagnostics;
        const SourceText source = decode("page.txt", item.bytes, diagnostics);
        EXPECT_EQ(source.encoding, item.encoding);
        EXPECT_EQ(source.text, item.text);
        EXPECT_EQ(source.name, "page.txt");
        EXPECT_THAT(diagnostics, IsEmpty());
    }
}

TEST(Decode, LosesTheLastCharacterOfATextThatWasCutOffAndSaysSo) {
    const std::string whole = "两国外长在苏瓦会谈";
    for (const std::size_t cut : {1, 2}) {
        SCOPED_TRACE(cut);
        Diagnostics diagnostics;
        const SourceText source = decode("page.txt", whole.substr(0, whole.size() - cut), diagnostics);
        EXPECT_EQ(source.encoding, "UTF-8");
        EXPECT_EQ(source.text, "两国外长在苏瓦会");
        ASSERT_EQ(diagnostics.size(), 1u);
        EXPECT_EQ(diagnostics[0].severity, Severity::warning);
        EXPECT_EQ(diagnostics[0].place, "page.txt: byte 24");
        EXPECT_THAT(diagnostics[0].message, HasSubstr("the last " + std::to_string(3 - cut) + " byte(s)"));
    }
}

struct BadCase {
    const char* defect;
    std::string bytes;
    std::string message;
};

TEST(Decode, RefusesWhatIsNoText) {
    const BadCase cases[] = {
        {"a zero byte", std::string("PK\x03\x04\x00\x00", 6), "binary data"},
        {"many control characters", "\x01\x02\x03\x04 abc", "binary data"},
        {"valid neither as UTF-8 nor as GB18030", "abc\xFF\xFF 123", "first bad byte at 3"},
        {"an overlong UTF-8 form that GB18030 has not either", "ab\xC0\x20\x31", "first bad byte at 2"},
        {"UTF-16 with half a character", std::string("\xFF\xFE\x2D\x4E\x54", 5), "not valid UTF-16"},
        {"UTF-16 with a lone surrogate", std::string("\xFF\xFE\x42\xD8\x2D\x4E", 6), "not valid UTF-16"},
    };
    for (const BadCase& item : cases) {
        SCOPED_TRACE(item.defect);
        Diagnostics diagnostics;
        try {
            decode("page.bin", item.bytes, diagnostics);
            ADD_FAILURE() << "was read";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind, ErrorKind::encoding);
            EXPECT_EQ(error.place, "page.bin");
            EXPECT_THAT(error.what(), HasSubstr(item.message));
        }
    }
}

TEST(Decode, GivesAnEmptyTextForNoBytes) {
    Diagnostics diagnostics;
    EXPECT_EQ(decode("page.txt", "", diagnostics).text, "");
    EXPECT_THAT(diagnostics, IsEmpty());
}

}  // namespace
}  // namespace guanxi

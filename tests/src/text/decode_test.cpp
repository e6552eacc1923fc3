#include "src/text/decode.hpp"

#include <cstdint>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unicode/unistr.h>

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

/// UTF-8 text in another encoding.
std::string encoded(const std::string& text, const char* encoding) {
    const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
    std::string bytes(text.size() * 4 + 8, '\0');
    bytes.resize(static_cast<std::size_t>(
        wide.extract(0, wide.length(), bytes.data(), static_cast<std::uint32_t>(bytes.size()), encoding)));
    return bytes;
}

// Made-up sentences in the script of the papers that use the encoding.
const std::vector<std::string> kSimplified{
    "会谈",
    "中塔会谈",
    "外长访问",
    "斐济总理会见汤加首相",
    "新华社苏瓦7月24日电",
    "习近平",
    "“一带一路”",
    "斐济总理兰布卡24日在苏瓦会见来访的汤加首相埃凯，就渔业、海底电缆和防灾合作深入交换意见。",
    "联合国贸发会议指出，中国—东盟自由贸易区3.0版谈判取得进展；双方同意尽早签署升级议定书！"};
const std::vector<std::string> kTraditional{
    "會談",
    "中國",
    "外長訪問",
    "斐濟總理會見東加首相",
    "中央社蘇瓦24日電",
    "習近平",
    "「一帶一路」",
    "斐濟總理蘭布卡24日在蘇瓦會見來訪的東加首相埃凱，就漁業、海底電纜和防災合作深入交換意見。",
    "立法院長表示，兩國建交四十周年，雙方將簽署農業合作協定；僑胞喺香港都好關注啲消息。"};

TEST(Decode, TellsBig5FromGb18030) {
    struct Script {
        const std::vector<std::string>& texts;
        const char* encoding;
        const char* name;
    };
    for (const Script& item :
         {Script{kSimplified, "GB18030", "GB18030"}, Script{kTraditional, "Big5-HKSCS", "Big5-HKSCS"}}) {
        std::string all;
        for (const std::string& text : item.texts) {
            all += text + "\r\n";
            for (const std::string& page : {text, "  " + text + "\n", all}) {
                SCOPED_TRACE(page);
                Diagnostics diagnostics;
                const SourceText source = decode("page.txt", encoded(page, item.encoding), diagnostics);
                EXPECT_EQ(source.encoding, item.name);
                EXPECT_EQ(source.text, page);
                EXPECT_THAT(diagnostics, IsEmpty());
            }
        }
    }
}

TEST(Decode, ReadsTraditionalTextInGb18030) {
    Diagnostics diagnostics;
    const std::string text = kTraditional[7] + "\n" + kTraditional[8] + "\n";
    const SourceText source = decode("page.txt", encoded(text, "GB18030"), diagnostics);
    EXPECT_EQ(source.encoding, "GB18030");
    EXPECT_EQ(source.text, text);
}

TEST(Decode, BelievesThePageWhereTheBytesLeaveTheEncodingOpen) {
    const std::string word = "\xA4\xA4\xA4\xA4";  // 中中 in Big5, いい in GB 2312
    Diagnostics diagnostics;
    EXPECT_EQ(decode("page.html", "<meta charset=\"big5\">" + word, diagnostics).encoding, "Big5-HKSCS");
    const std::string russian = "<meta charset=windows-1251>" + encoded("Встреча министров в Суве", "windows-1251");
    EXPECT_EQ(decode("page.html", russian, diagnostics).text, "<meta charset=windows-1251>Встреча министров в Суве");
    // A page that says it is UTF-8 and is not is read as what it is.
    const std::string wrong = "<meta charset=utf-8>" + encoded(kSimplified[7], "GB18030");
    EXPECT_EQ(decode("page.html", wrong, diagnostics).text, "<meta charset=utf-8>" + kSimplified[7]);
}

TEST(Decode, ReadsEnglishWithCurlyQuotesOfWindows) {
    const std::string text = "“Fiji’s waters are shared,” the prime minister said – and São Tomé agreed… at last.\n";
    Diagnostics diagnostics;
    const SourceText source = decode("page.txt", encoded(text, "windows-1252"), diagnostics);
    EXPECT_EQ(source.encoding, "windows-1252");
    EXPECT_EQ(source.text, text);
}

TEST(Decode, ReadsEnglishWithTheDashesAndQuotesOfGb18030) {
    Diagnostics diagnostics;
    const std::string text =
        "They opened the Addis Ababa–Adama Expressway on Monday. “China is a true friend,” the prime minister said — "
        "and left for Nigeria, where he will take part in a forum.\n";
    const SourceText source = decode("page.txt", encoded(text, "GB18030"), diagnostics);
    EXPECT_EQ(source.encoding, "GB18030");
    EXPECT_EQ(source.text, text);
}

TEST(Decode, ReadsUtf16WithoutItsMark) {
    const std::string text = "斐济总理24日在苏瓦会见汤加首相埃凯。\nTalks in Suva.\n";
    for (const char* const encoding : {"UTF-16LE", "UTF-16BE"}) {
        Diagnostics diagnostics;
        const SourceText source = decode("page.txt", encoded(text, encoding), diagnostics);
        EXPECT_EQ(source.encoding, encoding);
        EXPECT_EQ(source.text, text);
    }
}

TEST(Decode, ReadsUtf8WithADamagedByteAndSaysSo) {
    std::string bytes = kSimplified[7] + kSimplified[8];
    bytes[31] = '\xFF';
    Diagnostics diagnostics;
    const SourceText source = decode("page.txt", bytes, diagnostics);
    EXPECT_EQ(source.encoding, "UTF-8");
    EXPECT_THAT(source.text, HasSubstr("联合国贸发会议指出"));
    ASSERT_EQ(diagnostics.size(), 1u);
    EXPECT_THAT(diagnostics[0].message, HasSubstr("damaged UTF-8"));
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

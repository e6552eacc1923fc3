#include "tests/src/text/placed_page.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <sstream>

#include <fmt/format.h>

#include "src/text/characters.hpp"
#include "tests/src/text/page.hpp"

namespace guanxi::testing_text {

namespace {

double ems(const std::string& text) {
    double width = 0;
    for (const char32_t c : to_utf32(text)) width += is_wide(c) ? 1 : 0.5;
    return width;
}

std::vector<std::string> split(const std::string& text, char sign) {
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, sign);) {
        if (!part.empty()) parts.push_back(part);
    }
    return parts;
}

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '&') {
            out += "&amp;";
        } else if (c == '<') {
            out += "&lt;";
        } else {
            out.push_back(c);
        }
    }
    return out;
}

/// The text as hexadecimal UTF-16, as PDF strings have it.
std::string hexadecimal(const std::string& text) {
    std::string out;
    for (const char32_t c : to_utf32(text)) out += fmt::format("{:04X}", static_cast<std::uint32_t>(c));
    return out;
}

std::string words_of(const PlacedLine& line) {
    std::string out;
    double left = line.left;
    // Fonts claim more height than their characters have.
    const double top = line.top - 0.25 * line.size;
    std::string spaced = line.text;
    for (std::size_t at = spaced.find("\u3000"); at != std::string::npos; at = spaced.find("\u3000"))
        spaced.replace(at, 3, "  ");
    std::string word;
    const auto close = [&] {
        if (word.empty()) return;
        const double width = ems(word) * line.size;
        out += fmt::format("<word xMin=\"{:.3f}\" yMin=\"{:.3f}\" xMax=\"{:.3f}\" yMax=\"{:.3f}\">{}</word>\n", left,
                           top, left + width, top + 1.5 * line.size, escaped(word));
        left += width;
        word.clear();
    };
    for (const char c : spaced) {
        if (c == ' ') {
            close();
            left += 0.5 * line.size;
        } else {
            word.push_back(c);
        }
    }
    close();
    return out;
}

}  // namespace

double set_article(const Item& item, const Frame& frame, PlacedPage& page) {
    const double pitch = 1.5 * frame.size;
    const double width = frame.columns * frame.em_width * frame.size + (frame.columns - 1) * frame.gutter;
    double top = frame.top;
    if (!item.title.empty()) {
        page.push_back(
            {frame.left + (width - ems(item.title) * frame.headline_size) / 2, top, frame.headline_size, item.title});
        top += 1.6 * frame.headline_size;
    }
    struct Row {
        std::string text;
        bool is_indented;
    };
    std::vector<Row> rows;
    for (const std::string& paragraph : item.paragraphs) {
        const bool is_indented = frame.is_indented;
        const std::vector<std::string> lines =
            split(wrap((is_indented ? "\u3000\u3000" : "") + paragraph, frame.em_width), '\n');
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool is_first = is_indented && i == 0;
            rows.push_back({is_first ? lines[i].substr(6) : lines[i], is_first});
        }
    }
    const auto columns = static_cast<std::size_t>(frame.columns);
    const std::size_t height = (rows.size() + columns - 1) / columns;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double column = static_cast<double>(i / height);
        const double left = frame.left + column * (frame.em_width * frame.size + frame.gutter) +
                            (rows[i].is_indented ? 2 * frame.size : 0);
        page.push_back({left, top + static_cast<double>(i % height) * pitch, frame.size, rows[i].text});
    }
    return top + static_cast<double>(height) * pitch;
}

std::string to_bbox(const std::vector<PlacedPage>& pages, bool is_mixed) {
    std::string out =
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" "
        "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">"
        "<html xmlns=\"http://www.w3.org/1999/xhtml\">\n<head><title></title></head>\n<body>\n<doc>\n";
    for (PlacedPage page : pages) {
        out += fmt::format("<page width=\"{:.6f}\" height=\"{:.6f}\">\n<flow>\n<block>\n", kPageWidth, kPageHeight);
        if (is_mixed) {
            std::stable_sort(page.begin(), page.end(), [](const PlacedLine& a, const PlacedLine& b) {
                return a.top != b.top ? a.top < b.top : a.left < b.left;
            });
        }
        for (std::size_t i = 0; i < page.size(); ++i) {
            const bool goes_on =
                is_mixed && i > 0 && page[i].top == page[i - 1].top && page[i].size == page[i - 1].size;
            if (!goes_on) out += i > 0 ? "</line>\n<line>\n" : "<line>\n";
            out += words_of(page[i]);
        }
        out += "</line>\n</block>\n</flow>\n</page>\n";
    }
    return out + "</doc>\n</body>\n</html>\n";
}

std::string to_pdf(const std::vector<PlacedPage>& pages) {
    std::string to_unicode =
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n";
    for (int block = 0; block < 256; block += 64) {
        to_unicode += "64 beginbfrange\n";
        for (int high = block; high < block + 64; ++high)
            to_unicode += fmt::format("<{0:02X}00> <{0:02X}FF> <{0:02X}00>\n", high);
        to_unicode += "endbfrange\n";
    }
    to_unicode += "endcmap end end";
    const auto stream = [](const std::string& content) {
        return fmt::format("<< /Length {} >>\nstream\n{}\nendstream", content.size(), content);
    };

    std::vector<std::string> objects{"<< /Type /Catalog /Pages 2 0 R >>",
                                     "",
                                     "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H "
                                     "/DescendantFonts [4 0 R] /ToUnicode 6 0 R >>",
                                     "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << "
                                     "/Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
                                     "/FontDescriptor 5 0 R /DW 1000 /W [32 126 500 183 183 500] >>",
                                     "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] "
                                     "/ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>",
                                     stream(to_unicode)};
    std::string kids;
    for (const PlacedPage& page : pages) {
        std::string content;
        for (const PlacedLine& line : page) {
            content += fmt::format("BT /F {:.2f} Tf {:.2f} {:.2f} Td <{}> Tj ET\n", line.size, line.left,
                                   kPageHeight - line.top - 0.88 * line.size, hexadecimal(line.text));
        }
        objects.push_back(stream(content));
        objects.push_back(
            fmt::format("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {} {}] /Resources << /Font << /F 3 0 R >> >> "
                        "/Contents {} 0 R >>",
                        kPageWidth, kPageHeight, objects.size()));
        kids += fmt::format("{} 0 R ", objects.size());
    }
    objects[1] = fmt::format("<< /Type /Pages /Count {} /Kids [{}] >>", pages.size(), kids);
    std::string pdf = "%PDF-1.4\n";
    std::string table = fmt::format("xref\n0 {}\n0000000000 65535 f \n", objects.size() + 1);
    for (std::size_t i = 0; i < objects.size(); ++i) {
        table += fmt::format("{:010} 00000 n \n", pdf.size());
        pdf += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
    }
    return pdf + table +
           fmt::format("trailer << /Size {} /Root 1 0 R >>\nstartxref\n{}\n%%EOF\n", objects.size() + 1, pdf.size());
}

}  // namespace guanxi::testing_text

// Makes texts that are built to be slow to read, each in two sizes: time must grow as the size does.
//   make_hard_inputs FOLDER MEGABYTES FILE.txt…
// Writes FOLDER/NAME.1.txt of so many millions of bytes and FOLDER/NAME.2.txt of twice as many. The articles given
// supply the real sentences that some of the texts repeat.
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "src/text/article.hpp"

namespace {

using namespace guanxi;

std::vector<std::string> sentences_of(const std::vector<std::string>& paths) {
    std::vector<std::string> sentences;
    for (const std::string& path : paths) {
        std::ifstream in(path, std::ios::binary);
        std::string bytes{std::istreambuf_iterator<char>(in), {}};
        Diagnostics diagnostics;
        const auto source = std::make_shared<SourceText>(decode(path, std::move(bytes), diagnostics));
        for (const Article& article : read_articles(source, {})) {
            for (const Sentence& sentence : article.sentences) sentences.push_back(article.quote(sentence.range));
        }
    }
    return sentences;
}

std::string repeat(std::string_view text, std::size_t bytes) {
    std::string all;
    all.reserve(bytes + text.size());
    while (all.size() < bytes) all += text;
    return all;
}

/// So many opening marks and as many closing ones.
std::string nest(std::string_view opening, std::string_view closing, std::size_t bytes) {
    return repeat(opening, bytes / 2) + repeat(closing, bytes / 2);
}

/// Pieces that `next` makes, until there are enough.
std::string gather(std::size_t bytes, const std::function<std::string()>& next) {
    std::string all;
    while (all.size() < bytes) all += next();
    return all;
}

/// A different name for every number: 总统 before two characters that transliterations use, a dot, and two more.
std::string leader_sentence(std::size_t number) {
    static constexpr const char* kSyllables[] = {"阿", "巴", "卡", "达", "埃", "法", "加", "哈", "伊", "贾",
                                                 "拉", "马", "纳", "奥", "帕", "鲁", "萨", "塔", "瓦", "扎"};
    std::string name;
    for (int i = 0; i < 6; ++i, number /= 20) name += std::string(i == 3 ? "·" : "") + kSyllables[number % 20];
    return "塔吉克斯坦总统" + name + "表示欢迎。";
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        fmt::print(stderr, "usage: make_hard_inputs FOLDER MEGABYTES FILE.txt…\n");
        return 2;
    }
    const std::string folder = argv[1];
    const auto size = static_cast<std::size_t>(std::strtod(argv[2], nullptr) * 1e6);
    const std::vector<std::string> sentences = sentences_of({argv + 3, argv + argc});
    for (const std::size_t bytes : {size, 2 * size}) {
        std::mt19937_64 dice(1);
        std::size_t number = 0;
        const auto sentence = [&] { return sentences[dice() % sentences.size()]; };
        const std::vector<std::pair<std::string, std::string>> texts{
            {"article", gather(bytes, [&] { return sentence() + "\n"; })},
            {"line", gather(bytes, sentence)},
            {"clauses", gather(bytes,
                               [&] {
                                   auto s = sentence();
                                   return s.substr(0, s.find("。")) + "，";
                               })},
            {"brackets", repeat("（", bytes)},
            {"nested-quotes", nest("“", "”", bytes)},
            {"nested-titles", nest("《", "》", bytes)},
            {"titles", gather(bytes, [&] { return fmt::format("双方签署《关于第{}号合作的协定》。", ++number); })},
            {"commas", repeat("，", bytes)},
            {"stops", repeat("。", bytes)},
            {"digits", repeat("7", bytes)},
            {"letters", repeat("a", bytes)},
            {"capitals", repeat("A.", bytes)},
            {"one-name", repeat("习近平", bytes)},
            {"names", gather(bytes, [&] { return leader_sentence(++number); })},
            {"short-names", repeat("中美", bytes)},
            {"coordination", repeat("中国、美国和", bytes)},
            {"events", gather(bytes, [&] { return fmt::format("第{}届中国－中亚峰会举行。", ++number); })},
            {"spaces", repeat(" ", bytes) + "中国"},
            {"empty-lines", repeat("\n", bytes) + "中国"},
            {"short-lines", repeat("中\n", bytes)}};
        for (const auto& [name, text] : texts) {
            std::ofstream out(fmt::format("{}/{}.{}.txt", folder, name, bytes / size), std::ios::binary);
            out << text << '\n';
            if (!out.flush()) {
                fmt::print(stderr, "make_hard_inputs: cannot write into {}\n", folder);
                return 1;
            }
        }
    }
}

// Makes a corpus of any size out of a few articles: their sentences, shuffled, as articles of realistic length; or the
// articles as they are, in an order shuffled anew each time they are repeated.
//   make_corpus [--whole] FOLDER MEGABYTES SEED FILE.txt…
// Writes FOLDER/articles.jsonl (an article a line, as `guanxi extract` reads it) and FOLDER/sentences.txt (the same
// text without headlines' and paragraphs' layout, a sentence a line, for segmenters). MEGABYTES counts the bytes of the
// articles' text, millions of them. The same arguments give the same bytes on every machine.
//
// How an article is made out of sentences: its language is that of a sample drawn by size; it has a headline, a
// dateline with the place of a sample and a day of 2025, and 5 to 40 sentences of the samples in that language, drawn
// evenly, in paragraphs of 1 to 4.
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "src/text/article.hpp"

namespace {

using namespace guanxi;

/// What the samples of one language give.
struct Pool {
    std::vector<std::string> headlines;
    std::vector<std::string> sentences;
    std::vector<std::string> places;
    std::size_t bytes = 0;
};

std::shared_ptr<const SourceText> read_source(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    Diagnostics diagnostics;
    return std::make_shared<SourceText>(decode(path, std::move(bytes), diagnostics));
}

std::map<std::string, Pool> read_pools(const std::vector<std::string>& paths) {
    std::map<std::string, Pool> pools;
    for (const std::string& path : paths) {
        for (const Article& article : read_articles(read_source(path), {})) {
            Pool& pool = pools[article.document.language];
            for (const Sentence& sentence : article.sentences)
                (sentence.is_title ? pool.headlines : pool.sentences).push_back(article.quote(sentence.range));
            if (!article.document.place.empty()) pool.places.push_back(article.document.place);
            pool.bytes += article.document.span.size();
        }
    }
    std::erase_if(pools, [](const auto& each) {
        return each.second.headlines.empty() || each.second.sentences.empty() || each.second.places.empty();
    });
    return pools;
}

/// Draws from a generator whose numbers the standard fixes (the library's distributions differ between systems).
class Dice {
public:
    explicit Dice(std::uint64_t seed) : generator_(seed) {}

    /// An even number from 0 to `count` - 1.
    std::size_t below(std::size_t count) { return generator_() % count; }
    const std::string& one_of(const std::vector<std::string>& items) { return items[below(items.size())]; }

private:
    std::mt19937_64 generator_;
};

const std::pair<const std::string, Pool>& draw_pool(const std::map<std::string, Pool>& pools, Dice& dice) {
    std::size_t all = 0;
    for (const auto& [language, pool] : pools) all += pool.bytes;
    std::size_t left = dice.below(all);
    auto at = pools.begin();
    while (left >= at->second.bytes) left -= (at++)->second.bytes;
    return *at;
}

struct MadeArticle {
    std::string published;
    std::string text;
    std::string sentences;
};

MadeArticle make_article(const std::map<std::string, Pool>& pools, Dice& dice) {
    const auto& [language, pool] = draw_pool(pools, dice);
    const bool is_english = language == "en";
    const std::size_t month = 1 + dice.below(12);
    const std::size_t day = 1 + dice.below(28);
    MadeArticle made;
    made.published = fmt::format("2025-{:02}-{:02}", month, day);
    const std::string& headline = dice.one_of(pool.headlines);
    made.text = headline + "\n\n";
    made.sentences = headline + "\n";
    if (is_english) {
        static constexpr const char* kMonths[] = {"Jan.", "Feb.", "March", "April", "May",  "June",
                                                  "July", "Aug.", "Sept.", "Oct.",  "Nov.", "Dec."};
        made.text += fmt::format("BEIJING, {} {} (Xinhua) -- ", kMonths[month - 1], day);
    } else {
        made.text += fmt::format("　　新华社{}{}月{}日电　", dice.one_of(pool.places), month, day);
    }
    const std::size_t count = 5 + dice.below(36);
    std::size_t paragraph_left = 1 + dice.below(4);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string& sentence = dice.one_of(pool.sentences);
        made.text += sentence;
        made.sentences += sentence + "\n";
        if (--paragraph_left > 0) {
            if (is_english) made.text += ' ';
            continue;
        }
        paragraph_left = 1 + dice.below(4);
        if (i + 1 < count) made.text += is_english ? "\n\n" : "\n　　";
    }
    made.text += "\n";
    return made;
}

/// The files as they are, an item for each.
std::vector<MadeArticle> read_whole(const std::vector<std::string>& paths) {
    std::vector<MadeArticle> all;
    for (const std::string& path : paths) {
        const auto source = read_source(path);
        MadeArticle whole;
        for (const Article& article : read_articles(source, {})) {
            if (whole.published.empty()) whole.published = to_string(article.document.published);
            for (const Sentence& sentence : article.sentences) whole.sentences += article.quote(sentence.range) + '\n';
        }
        if (whole.sentences.empty()) continue;
        whole.text = source->text;
        all.push_back(std::move(whole));
    }
    return all;
}

/// Gives out the items of a list, all of them in a shuffled order before any of them again.
class Rounds {
public:
    explicit Rounds(std::vector<MadeArticle> items) : items_(std::move(items)) {}

    const MadeArticle& next(Dice& dice) {
        if (left_ == 0) left_ = items_.size();
        std::swap(items_[dice.below(left_)], items_[left_ - 1]);
        return items_[--left_];
    }

private:
    std::vector<MadeArticle> items_;
    std::size_t left_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
    std::vector<std::string> arguments(argv + 1, argv + argc);
    const bool is_whole = !arguments.empty() && arguments.front() == "--whole";
    if (is_whole) arguments.erase(arguments.begin());
    if (arguments.size() < 4) {
        fmt::print(stderr, "usage: make_corpus [--whole] FOLDER MEGABYTES SEED FILE.txt…\n");
        return 2;
    }
    const std::string folder = arguments[0];
    const auto wanted = static_cast<std::size_t>(std::strtod(arguments[1].c_str(), nullptr) * 1e6);
    Dice dice(std::strtoull(arguments[2].c_str(), nullptr, 10));
    const std::vector<std::string> paths(arguments.begin() + 3, arguments.end());
    const auto pools = is_whole ? std::map<std::string, Pool>() : read_pools(paths);
    std::vector<MadeArticle> whole;
    if (is_whole) whole = read_whole(paths);
    if (pools.empty() && whole.empty()) {
        fmt::print(stderr, "make_corpus: {} among the files\n",
                   is_whole ? "no article" : "no article with headline, dateline and text");
        return 1;
    }
    Rounds rounds(std::move(whole));
    std::ofstream articles(folder + "/articles.jsonl", std::ios::binary);
    std::ofstream sentences(folder + "/sentences.txt", std::ios::binary);
    std::size_t bytes = 0;
    for (std::size_t number = 1; bytes < wanted; ++number) {
        const MadeArticle made = is_whole ? rounds.next(dice) : make_article(pools, dice);
        const nlohmann::ordered_json line{
            {"id", fmt::format("bench-{:06}", number)}, {"published", made.published}, {"text", made.text}};
        articles << line.dump() << '\n';
        sentences << made.sentences;
        bytes += made.text.size();
    }
    articles.flush();
    sentences.flush();
    if (!articles || !sentences) {
        fmt::print(stderr, "make_corpus: cannot write into {}\n", folder);
        return 1;
    }
}

// cppjieba's segmentation alone, of a file with a sentence a line, timed: what other programs begin with.
//   segment_with_cppjieba DICTIONARY_FOLDER FILE
// Prints "WALL PROCESSOR" in seconds; loading the dictionary and reading the file are not counted. bench/extract/run
// compiles it against the headers in npm's nodejieba; nothing of them is part of this repository.
#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

#include "cppjieba/Jieba.hpp"

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    const std::string folder = argv[1];
    const cppjieba::Jieba jieba(folder + "/jieba.dict.utf8", folder + "/hmm_model.utf8", folder + "/user.dict.utf8",
                                folder + "/idf.utf8", folder + "/stop_words.utf8");
    std::vector<std::string> lines;
    std::ifstream in(argv[2]);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t processor_start = std::clock();
    std::vector<std::string> words;
    std::size_t count = 0;
    for (const std::string& line : lines) {
        jieba.Cut(line, words, true);
        count += words.size();
    }
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    const double processor = static_cast<double>(std::clock() - processor_start) / CLOCKS_PER_SEC;
    std::printf("%.6f %.6f\n", wall.count(), processor);
    return count > 0 ? 0 : 1;
}

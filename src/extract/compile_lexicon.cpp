// Build-time tool: reads the lexicon's files and writes what is built into the program: the image that a run uses, and
// the files themselves for `lexicon check`, which names rows by their lines (each its name, a zero, its text, a zero).
//   compile_lexicon IMAGE FILES ROOT FILE…
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include "graph/base/error.hpp"
#include "src/extract/lexicon.hpp"
#include "src/extract/lexicon_image.hpp"
#include "src/extract/patterns.hpp"

int main(int argc, char** argv) {
    using namespace guanxi;
    if (argc < 5) {
        std::fputs("usage: compile_lexicon IMAGE FILES ROOT FILE...\n", stderr);
        return 2;
    }
    try {
        Lexicon lexicon;
        Diagnostics faults;
        std::ofstream sources(argv[2], std::ios::binary);
        for (int i = 4; i < argc; ++i) {
            std::ifstream in(std::string(argv[3]) + "/" + argv[i], std::ios::binary);
            if (!in) throw Error(ErrorKind::io, "cannot open the file", argv[i]);
            const std::string text{std::istreambuf_iterator<char>(in), {}};
            lexicon.read(text, argv[i], faults);
            sources << argv[i] << '\0' << text << '\0';
        }
        add_pattern_words(lexicon);
        const PatternSet patterns(lexicon, faults);
        for (const Diagnostic& fault : faults)
            std::fprintf(stderr, "%s: error: %s\n", fault.place.c_str(), fault.message.c_str());
        if (!faults.empty()) return 1;
        std::ofstream out(argv[1], std::ios::binary);
        out << to_image(lexicon);
        return out.good() && sources.good() ? 0 : 1;
    } catch (const Error& error) {
        std::fprintf(stderr, "compile_lexicon: %s\n", describe(error).c_str());
        return 1;
    }
}

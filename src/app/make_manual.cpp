// Build-time tool: writes the manual pages and the completions of shells from the table of the program's options.
//   make_manual FOLDER
#include <cstdio>
#include <exception>
#include <string>

#include "src/app/command_line.hpp"
#include "src/app/command_table.hpp"
#include "src/app/completion.hpp"
#include "src/app/files.hpp"
#include "src/app/manual.hpp"

int main(int argc, char** argv) {
    using namespace guanxi;
    if (argc != 2) {
        std::fputs("usage: make_manual FOLDER\n", stderr);
        return 2;
    }
    try {
        const std::string folder = argv[1];
        const std::vector<CommandRow> table = command_table();
        make_folder(folder);
        for (const ManualPage& page : manual_pages(table, version())) write_file(folder + "/" + page.name, page.text);
        write_file(folder + "/guanxi.bash", bash_completion(table));
        write_file(folder + "/_guanxi", zsh_completion(table));
        write_file(folder + "/guanxi.fish", fish_completion(table));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "make_manual: %s\n", error.what());
        return 1;
    }
    return 0;
}

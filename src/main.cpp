#include <cstdio>
#include <exception>
#include <string>
#include <variant>

#include "graph/analysis/execution.hpp"
#include "graph/base/error.hpp"
#include "graph/base/memory.hpp"
#include "src/app/command_line.hpp"
#include "src/app/commands.hpp"
#include "src/app/watch.hpp"

int main(int argc, char** argv) {
    using namespace guanxi;
    keep_freed_memory();
    try {
        const auto settings = read_command_line(argc, argv);
        if (const ExitCode* code = std::get_if<ExitCode>(&settings)) return static_cast<int>(*code);
        return static_cast<int>(run(std::get<Settings>(settings)));
    } catch (const Error& error) {
        std::fprintf(stderr, "guanxi: %s\n", describe(error).c_str());
        return static_cast<int>(error.kind == ErrorKind::usage ? ExitCode::usage : ExitCode::failed);
    } catch (const Cancelled&) {
        return end_interrupted();
    } catch (const std::exception& error) {
        std::fprintf(stderr, "guanxi: %s\n", error.what());
        return static_cast<int>(ExitCode::failed);
    }
}

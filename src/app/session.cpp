#include "src/app/session.hpp"

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "graph/build.hpp"
#include "graph/selection.hpp"
#include "src/app/files.hpp"
#include "src/app/inputs.hpp"
#include "src/app/watch.hpp"

namespace guanxi {

namespace {

const char* word(Severity severity) {
    switch (severity) {
        case Severity::note: return "note";
        case Severity::warning: return "warning";
        case Severity::skipped: return "left out";
    }
    return "";
}

InputOptions input_options(const Settings& settings, Progress* progress) {
    InputOptions options;
    options.reading.published = settings.published;
    options.threads = settings.threads;
    options.progress = progress;
    return options;
}

}  // namespace

void report(const Diagnostics& diagnostics, bool quiet) {
    for (const Diagnostic& diagnostic : diagnostics) {
        if (quiet && diagnostic.severity == Severity::note) continue;
        std::fputs(fmt::format("guanxi: {}: {}: {}\n", word(diagnostic.severity), diagnostic.place, diagnostic.message)
                       .c_str(),
                   stderr);
    }
}

Session::Session(const Settings& settings) : settings_(settings), rules_(load_rules()) {}

Facts Session::read() {
    Watch watch(settings_.quiet);
    Facts facts = read_inputs(settings_.inputs, rules_, input_options(settings_, watch.progress()), diagnostics_);
    check_used(!facts.documents().empty(), "none of the inputs could be used; nothing was written");
    return facts;
}

void Session::stream(const std::function<void(std::string_view)>& write) {
    Watch watch(settings_.quiet);
    bool has_documents = false;
    const auto use = [&](std::string_view lines, Diagnostics diagnostics) {
        std::move(diagnostics.begin(), diagnostics.end(), std::back_inserter(diagnostics_));
        report();
        has_documents = has_documents || !lines.empty();
        write(lines);
    };
    stream_inputs(settings_.inputs, rules_, input_options(settings_, watch.progress()), use);
    check_used(has_documents, "none of the inputs could be used; nothing was written");
}

RelationshipGraph Session::read_graph() { return select(build_graph(read()), settings_.selection); }

ExitCode Session::finish() {
    report();
    return has_left_out_ ? ExitCode::partial : ExitCode::done;
}

void Session::check_used(bool has_used, const char* message) {
    report();
    if (!has_used && has_left_out_) throw Error(ErrorKind::io, message);
}

Rules Session::load_rules() {
    Lexicon lexicon = built_in_lexicon();
    for (const std::string& path : settings_.lexicons) {
        const std::size_t before = diagnostics_.size();
        lexicon.read(read_file(path), path, diagnostics_);
        // A row of the user's own that cannot be used is an input left out.
        for (std::size_t i = before; i < diagnostics_.size(); ++i) diagnostics_[i].severity = Severity::skipped;
    }
    const std::size_t before = diagnostics_.size();
    Rules rules = make_rules(std::move(lexicon), diagnostics_);
    for (std::size_t i = before; i < diagnostics_.size(); ++i) diagnostics_[i].severity = Severity::skipped;
    return rules;
}

void Session::report() {
    for (const Diagnostic& diagnostic : diagnostics_)
        has_left_out_ = has_left_out_ || diagnostic.severity == Severity::skipped;
    guanxi::report(diagnostics_, settings_.quiet);
    diagnostics_.clear();
}

}  // namespace guanxi

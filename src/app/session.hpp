#pragma once

#include <functional>
#include <string_view>
#include <utility>

#include "graph/base/error.hpp"
#include "graph/facts/facts.hpp"
#include "graph/relationship_graph.hpp"
#include "src/app/settings.hpp"
#include "src/extract/extract.hpp"

namespace guanxi {

/// Prints faults, a line each; notes only if not `quiet`.
void report(const Diagnostics& diagnostics, bool quiet);

/// One run of a command: the rules, what was read, and the faults met. Views its settings, which must outlive it.
class Session {
public:
    /// Loads the built-in lexicon and the user's own. Throws Error{io} for a lexicon file that cannot be read.
    explicit Session(const Settings& settings);

    const Rules& rules() const { return rules_; }

    /// The facts of the inputs. Throws Error{io} if not one of them could be used, and `Cancelled` on Ctrl-C.
    Facts read();

    /// Gives the facts of the inputs to `write`, a document a line, while they are read; faults are printed as they are
    /// met. Throws as `read` does.
    void stream(const std::function<void(std::string_view)>& write);

    /// The graph of the inputs, as far as the settings select it.
    RelationshipGraph read_graph();

    /// Keeps a fault until faults are printed next.
    void add(Diagnostic fault) { diagnostics_.push_back(std::move(fault)); }

    /// Prints the faults so far. Throws Error{io} with the message if something was left out and nothing was used.
    void check_used(bool has_used, const char* message);

    /// Prints the faults and says how the command ended.
    ExitCode finish();

private:
    Rules load_rules();
    /// Prints the faults met since the last call.
    void report();

    const Settings& settings_;
    Diagnostics diagnostics_;
    bool has_left_out_ = false;
    Rules rules_;
};

}  // namespace guanxi

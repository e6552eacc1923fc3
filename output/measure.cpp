#include "output/measure.hpp"

namespace guanxi {

std::string_view name(Measure measure) {
    switch (measure) {
        case Measure::degree: return "degree";
        case Measure::strength: return "strength";
        case Measure::betweenness: return "betweenness";
        case Measure::closeness: return "closeness";
        case Measure::harmonic: return "harmonic";
        case Measure::eigenvector: return "eigenvector";
        case Measure::pagerank: return "pagerank";
    }
    return "";
}

std::optional<Measure> parse_measure(std::string_view text) {
    for (const Measure measure : kMeasures) {
        if (name(measure) == text) return measure;
    }
    return std::nullopt;
}

double value_of(const NodeMeasures& measures, Measure measure) {
    switch (measure) {
        case Measure::degree: return measures.degree;
        case Measure::strength: return measures.strength;
        case Measure::betweenness: return measures.betweenness;
        case Measure::closeness: return measures.closeness;
        case Measure::harmonic: return measures.harmonic;
        case Measure::eigenvector: return measures.eigenvector;
        case Measure::pagerank: return measures.pagerank;
    }
    return 0;
}

}  // namespace guanxi

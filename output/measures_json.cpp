#include "output/measures_json.hpp"

#include "output/measure.hpp"

namespace guanxi {

void write_members(JsonWriter& json, const NodeMeasures& measures) {
    json.member("degree", measures.degree);
    for (const Measure measure : kMeasures) {
        if (measure != Measure::degree) json.member(name(measure), value_of(measures, measure));
    }
    json.member("clustering", measures.clustering);
    json.member("component", measures.component);
    json.member("community", measures.community);
}

}  // namespace guanxi

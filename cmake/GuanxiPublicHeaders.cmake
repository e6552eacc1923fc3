# What programs that use the library may include, as <guanxi/…> (docs/library.md): the way from text to a graph, its
# measures, and every form in which it leaves. Headers that these include are installed too, but are no promise.
set(GUANXI_PUBLIC_HEADERS
    graph/base/date.hpp graph/base/error.hpp graph/base/span.hpp
    graph/facts/facts.hpp graph/facts/facts_json.hpp graph/facts/kinds.hpp
    graph/build.hpp graph/difference.hpp graph/directed_network.hpp graph/edge_list.hpp graph/named_edge_list.hpp
    graph/named_network.hpp graph/network.hpp graph/projection.hpp graph/relationship_graph.hpp graph/selection.hpp
    graph/views.hpp
    graph/analysis/balance.hpp graph/analysis/betweenness.hpp graph/analysis/biconnected.hpp graph/analysis/briefing.hpp
    graph/analysis/cliques.hpp graph/analysis/closeness.hpp graph/analysis/clustering.hpp graph/analysis/communities.hpp
    graph/analysis/comparison.hpp graph/analysis/components.hpp graph/analysis/cores.hpp graph/analysis/degree.hpp
    graph/analysis/density.hpp graph/analysis/distances.hpp graph/analysis/eigenvector.hpp graph/analysis/execution.hpp
    graph/analysis/findings.hpp graph/analysis/harmonic.hpp graph/analysis/hits.hpp graph/analysis/holes.hpp
    graph/analysis/katz.hpp graph/analysis/mixing.hpp graph/analysis/modularity.hpp graph/analysis/pagerank.hpp
    graph/analysis/paths.hpp graph/analysis/ranking.hpp graph/analysis/sampled_betweenness.hpp
    graph/analysis/signed_countries.hpp graph/analysis/statistics.hpp graph/analysis/timeline.hpp
    output/comparison_output.hpp output/drawing.hpp output/explorer.hpp output/export_csv.hpp
    output/export_cytoscape.hpp output/export_echarts.hpp output/export_gexf.hpp output/export_graphml.hpp
    output/export_losses.hpp output/export_mermaid.hpp output/export_neo4j.hpp output/export_node_link.hpp
    output/export_plover.hpp output/export_rdf.hpp output/flat_facts.hpp output/flat_graph.hpp output/graph_json.hpp
    output/labels.hpp output/layout.hpp output/measure.hpp output/network_text.hpp output/ranking_output.hpp
    output/statistics_json.hpp output/statistics_text.hpp output/svg.hpp output/theme.hpp
    src/text/article.hpp src/text/decode.hpp src/text/html.hpp
    src/extract/extract.hpp src/extract/lexicon.hpp src/extract/lexicon_check.hpp)

#include "src/app/manual.hpp"

namespace guanxi {

const std::vector<ManualText>& manual_texts() {
    static const std::vector<ManualText> texts{
        {"",
         {"guanxi reads diplomatic news, in Chinese or English, and draws who deals with whom: countries, leaders, "
          "agreements, organisations, events and projects, and what joins them. Behind every line of the graph stands "
          "the sentence that says so.",
          "Inputs are any mix of files and folders: text, web pages, PDF files, corpora with an article a line "
          "(.jsonl), and graphs or facts that an earlier run wrote. What a file is, is found out from its content. Of "
          "a "
          "folder, everything below it with one of these endings is read. - is standard input.",
          "Results go to standard output or into files, messages to standard error. Files are written whole or not at "
          "all. The same input gives the same bytes, whatever the number of threads."},
         {{"guanxi build page.txt --published 2025-06-18",
           "Graph, diagram, page to explore and statistics of one article, into guanxi-out/."},
          {"guanxi draw articles/ -o diagram.svg --label-language both", "A diagram with names in both languages."},
          {"guanxi stats guanxi-out/graph.json --top 5", "The most central countries and leaders, and what ties them."},
          {"guanxi explain page.txt 中国 塔吉克斯坦", "The sentences that link the two."}}},
        {"build",
         {"Reads articles and writes graph.json, diagram.dot, diagram.svg, explorer.html (a page to look around in) "
          "and "
          "statistics.json into a folder, and says in short what is in them."},
         {{"guanxi build page.txt --published 2025-06-18", "The date supplies the year that newspapers leave out."},
          {"guanxi build articles/ -o march --from 2025-03-01 --to 2025-03-31", "What is dated in March."}}},
        {"draw",
         {"Draws a diagram as DOT, SVG, PNG or PDF, to diagram.svg if no file is named; or HTML, the page to explore. "
          "Of a large graph the most central nodes are drawn, and a line says what was left out.",
          "PNG and PDF are drawn by the program rsvg-convert with the fonts that are installed."},
         {{"guanxi draw articles/ -o china.png --focus 中国", "One country and what is one step from it."},
          {"guanxi draw articles/ -o pair.svg --focus CHN --focus TJK --notes",
           "What links two countries, with the sentences underneath."},
          {"guanxi draw articles/ -o change.svg --network countries --from 2025-03 --compare-from 2025-02 --compare-to "
           "2025-02",
           "What changed between countries since February."}}},
        {"export",
         {"Writes the graph for other programs: Gephi, NetworkX, igraph, Cytoscape, D3, ECharts, Neo4j, RDF stores, "
          "spreadsheets and others. What a format cannot carry is said as a note."},
         {{"guanxi export articles/ -o graph.gexf", "For Gephi; the ending of the name tells the format."},
          {"guanxi export guanxi-out/graph.json --format csv -o tables",
           "Tables of nodes and of edges, in a folder."}}},
        {"stats",
         {"Writes a summary to read: the most central countries and leaders, the strongest ties and what they are made "
          "of, support and opposition, changes over time, communities and bridges. With --by, --of or --network a "
          "ranking by the measures asked for; with --compare what changed.",
          "Edge lists, GraphML, GEXF and tables of other programs are measured as networks."},
         {{"guanxi stats articles/ --by betweenness,pagerank --of leader --top 20", "Twenty leaders between others."},
          {"guanxi stats today.json --compare yesterday.json --by degree", "Ranks gained and lost."}}},
        {"explain",
         {"Shows why nodes are linked: each sentence with its source, the rule that read it and the words on which it "
          "fired. Of one node, everything that is said of it. The names at the end that are no files are the nodes."},
         {{"guanxi explain page.txt 中国 塔吉克斯坦", "Why the two are linked."},
          {"guanxi explain guanxi-out/graph.json TJK", "A code, an alias or an id will do."}}},
        {"extract",
         {"Turns texts into facts, a document a line, as they are read: a corpus may be larger than the memory. Facts "
          "of several runs or machines add up: give their files to any other command."},
         {{"guanxi extract corpus.jsonl -o facts.jsonl", "The facts of a corpus."},
          {"guanxi extract page.pdf --format txt", "The text as it is read, in whose bytes evidence is counted."}}},
        {"eval",
         {"Compares the extraction with texts that a careful reader annotated: precision, recall and F1 by kind, "
          "attributes and evidence. Ends with 1 also if a figure lies below its --floor."},
         {{"guanxi eval gold --verbose", "Every miss and every false alarm, by file."},
          {"guanxi eval gold --quiet --floor edges=0.8,edges.precision=0.9", "For continuous integration."}}},
        {"lexicon",
         {"Names, words and patterns are rows of plain text files. check names the faults of your own files, or of the "
          "built-in ones, and ends with 1 if there are any. list shows what is known of a kind."},
         {{"guanxi lexicon check my.lex", "Faults, with the numbers of their lines."},
          {"guanxi lexicon list leader --lexicon my.lex", "Leaders, yours among them."}}}};
    return texts;
}

}  // namespace guanxi

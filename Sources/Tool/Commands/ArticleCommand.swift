// actplot article: the graphs and the worked numbers of the tutorial article.

import ArgumentParser
import Plot

struct ArticleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    subcommand: "article",
    abstract: "Draws every graph of the tutorial article, or checks its worked numbers.",
    discussion: """
      The article is “\(Article.title)” Its graphs go into a folder with a page, README.md, that has them in \
      order with the worked numbers and the errata.

      Examples:
        actplot article
        actplot article --out docs/article
        actplot article --check
      """)

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The folder; it is made if missing.", valueName: "dir"))
  var out = "output/article"

  @Flag(help: "Print the worked numbers with verdicts; draw nothing.")
  var check = false

  @Flag(help: .force)
  var force = false

  func run() throws {
    let sections = try Article.sections()
    if check { return try printNumbers(of: sections) }
    try FileWriter.makeFolder(out)
    let graphs = sections.flatMap { $0.graphs }
    let policy = OverwritePolicy(force: force)
    let progress = Progress(total: graphs.count)
    for graph in graphs {
      let scene = graph.figure.scene()
      for note in scene.notes { StandardError.note("\(graph.name): \(note)") }
      try FileWriter.write(scene.svg(), to: "\(out)/\(graph.name).svg", overwriting: policy)
      progress.advance(graph.name)
    }
    progress.finish()
    let page = ArticlePage(sections: sections)
    try FileWriter.write(
      Array(page.text.utf8), to: "\(out)/README.md",
      overwriting: OverwritePolicy(force: force, recognise: page.isOne))
    StandardError.line("\(Progress.figures(graphs.count)) in \(VisibleText.escaped(out, limit: 256))")
  }

  /// The worked numbers as a table of columns, for a terminal.
  private func printNumbers(of sections: [ArticleSection]) throws {
    let rows =
      [["call", "the article", "right", "verdict"]]
      + sections.flatMap { $0.numbers }.map { [$0.call, $0.printed, $0.rightText, $0.verdict.rawValue] }
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      return cells.joined(separator: "  ").trimmingEnd()
    }
    let output = StandardOutput()
    try output.write(lines.joined(separator: "\n") + "\n")
    try output.flush()
  }
}

extension String {
  /// Without spaces at its end.
  fileprivate func trimmingEnd() -> String {
    String(self[...(lastIndex { $0 != " " } ?? startIndex)])
  }
}

// output/article/README.md: the article's graphs, numbers and errata on one page, to follow along.

import Activations

struct ArticlePage {
  let sections: [ArticleSection]

  /// How it begins.
  private static let opening = [
    "# The article, redrawn", "",
    "Every graph of the tutorial “\(Article.title)”, drawn again by `actplot article`: the function and its "
      + "gradient, the numbers it works out beside the right ones, and its mistakes corrected.", "",
  ]

  /// Whether a file begins as such a page and has its headings and no others.
  func isOne(_ bytes: [UInt8]) -> Bool {
    let headings = { (lines: [Substring]) in lines.filter { $0.hasPrefix("#") } }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    return bytes.starts(with: Self.opening.joined(separator: "\n").utf8)
      && headings(lines) == headings(text.split(separator: "\n"))
  }

  /// The page in Markdown.
  var text: String {
    var lines = Self.opening
    lines += [
      "The right numbers are those of the catalogue's own formulas, rounded once to a double. `actplot article "
        + "--check` prints them on a terminal.", "",
    ]
    for (index, section) in sections.enumerated() { lines += self.lines(of: section, index + 1) }
    lines += errata
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of section: ArticleSection, _ number: Int) -> [String] {
    var lines = ["## \(number). \(section.heading)", ""]
    lines += ["- function: \(section.entry.formula.text)", "- gradient: \(section.entry.gradient.text)", ""]
    lines += [section.words, ""]
    let pair = section.graphs.prefix(section.entry.isVector ? 0 : 2)
    if pair.count == 2 {
      lines += ["| the function | its gradient |", "| --- | --- |"]
      lines += ["| " + pair.map(Self.image).joined(separator: " | ") + " |", ""]
    }
    for graph in section.graphs.dropFirst(pair.count) { lines += [Self.image(graph), ""] }
    if !section.numbers.isEmpty {
      lines += ["| call | the article | right | verdict |", "| --- | ---: | ---: | --- |"]
      lines += section.numbers.map { number in
        "| `\(number.call)` | \(number.printed) | \(number.rightText) | \(Self.marked(number.verdict)) |"
      }
      lines.append("")
    }
    for erratum in section.errata { lines += ["> **Corrected.** \(erratum)", ""] }
    return lines
  }

  private static func image(_ graph: ArticleGraph) -> String {
    "![\(graph.figure.title)](\(graph.name).svg)"
  }

  private static func marked(_ verdict: WorkedNumber.Verdict) -> String {
    switch verdict {
    case .right, .rounded, .lastDigit: verdict.rawValue
    case .lastDigits, .sign, .wrong: "**\(verdict.rawValue)**"
    }
  }

  /// All errata once more, to see at a glance.
  private var errata: [String] {
    var lines = ["## Errata", ""]
    for section in sections {
      for erratum in section.errata { lines.append("- \(section.heading.prefix { $0 != "," }): \(erratum)") }
    }
    return lines
  }
}

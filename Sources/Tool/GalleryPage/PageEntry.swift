// A function on the gallery page. The names of the properties are those of the template.

import Activations
import Plot

/// What the page says of an entry.
struct PageEntry: Sendable {
  struct Fact: Sendable {
    let heading: String
    let text: String
  }

  struct Value: Sendable {
    let x: String
    let f: String
    let df: String
  }

  struct CodeSnippet: Sendable {
    let title: String
    let text: String
  }

  let id: String
  let name: String
  let family: String
  /// All names, for the search, with a bar between them.
  let names: String
  let frameworkIDs: String
  let propertyIDs: String
  let isScalar: Bool
  let figure: String
  let formula: String
  let gradient: String
  let facts: [Fact]
  let source: String
  let arXiv: String?
  let note: String?
  let values: [Value]
  let snippets: [CodeSnippet]
  /// The values of f and f′ at the places of `SharedSamples`; nil for a function of a vector.
  let samples: SharedSamples?

  init(_ entry: Activation) {
    let scene = Gallery.figure(of: entry, arguments: entry.defaultArguments, options: GalleryOptions())
      .scene()
    let function = entry.function(entry.defaultArguments)
    let analysis = function.map { Analysis(of: $0) }
    id = entry.id
    name = entry.name
    family = entry.family
    names = ([entry.id, entry.name] + entry.aliases + entry.frameworks.all.map { $0.name }).joined(
      separator: "|")
    frameworkIDs = Framework.allCases.filter { entry.frameworks[$0] != nil }.map { $0.rawValue }.joined(
      separator: " ")
    propertyIDs = Property.allCases.filter { $0.holds(for: entry, function, analysis) }.map { $0.rawValue }
      .joined(separator: " ")
    isScalar = function != nil
    figure = String(decoding: scene.svg(Appearance(styling: .page)), as: UTF8.self)
    formula = Self.markup(entry.formula)
    gradient = Self.markup(entry.gradient)
    facts = Self.facts(of: entry, analysis)
    source = entry.reference.text
    arXiv = entry.reference.arXiv
    note = entry.note
    samples = function.flatMap { function in analysis.map { SharedSamples(of: function, $0) } }
    values = function.map(Self.values) ?? []
    let snippet = Snippet(
      name: entry.id, size: (Int(scene.width), Int(scene.height)), texts: scene.alternativeTexts, folder: "")
    snippets = [
      CodeSnippet(title: "Command", text: "actplot plot \(entry.id)"),
      CodeSnippet(title: "HTML", text: snippet.text(for: .html)),
      CodeSnippet(title: "Markdown", text: snippet.text(for: .markdown)),
    ]
  }

  /// The formula as MathML, or its text where that is not possible.
  private static func markup(_ formula: Formula) -> String {
    MathML.markup(tex: formula.tex) ?? "<p>\(EmbedText.attribute(formula.text))</p>"
  }

  private static func facts(of entry: Activation, _ analysis: Analysis?) -> [Fact] {
    var facts: [Fact] = []
    if !entry.aliases.isEmpty {
      facts.append(Fact(heading: "also", text: entry.aliases.joined(separator: ", ")))
    }
    for parameter in entry.parameters {
      let value = NumberText.rounded(parameter.defaultValue, digits: 6)
      let text = "\(parameter.symbol) = \(value), in \(parameter.allowed.interval); \(parameter.meaning)"
      facts.append(Fact(heading: "parameter", text: text))
    }
    if let analysis {
      facts += Findings.lines(analysis).map { Fact(heading: $0.heading, text: $0.text) }
    }
    for (framework, name) in entry.frameworks.all { facts.append(Fact(heading: framework, text: name)) }
    for convention in entry.conventions {
      facts.append(Fact(heading: "convention", text: "\(convention.framework.name): \(convention.note)"))
    }
    return facts
  }

  private static func values(of function: PiecewiseFunction) -> [Value] {
    (-6...6).map { x in
      let jet = function.jet(at: Double(x))
      return Value(
        x: NumberText.rounded(Double(x), digits: 6), f: NumberText.rounded(jet.value, digits: 6),
        df: NumberText.rounded(jet.derivative, digits: 6))
    }
  }
}

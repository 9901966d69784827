// actplot list: the names of all functions, by family.

import Activations
import ArgumentParser

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    subcommand: "list",
    abstract: "Lists the functions by family: name and formula.",
    usage: """
      actplot list [--family <family>] [--framework <framework>]
                   [--property <property>] [--json]
      actplot list --schema
      """,
    discussion: """
      The filters may be combined. With --framework, the second column is the name there.

      Properties: \(Property.list.replacing(", non-mono", with: ",\nnon-mono").replacing(", smooth", with: ",\nsmooth")).

      Examples:
        actplot list
        actplot list --family swish
        actplot list --framework torch --property bounded
        actplot list --json > activations.json
        actplot list --schema > activations.schema.json
      """)

  @Option(help: ArgumentHelp("Only this family, such as sigmoid.", valueName: "family"))
  var family: String?

  @Option(help: ArgumentHelp("Only what a framework has: \(Framework.list).", valueName: "framework"))
  var framework: Framework?

  @Option(
    help: ArgumentHelp("Only what has this property at its defaults.", valueName: "property"),
    transform: Property.named)
  var property: Property?

  @Flag(help: "As JSON, with every fact and the analysis at the defaults.")
  var json = false

  @Flag(help: "Print the JSON Schema of --json.")
  var schema = false

  func run() throws {
    let output = StandardOutput()
    if schema {
      try output.write(ListSchema.text)
    } else {
      let entries = try chosen()
      if json {
        try output.write(JSON.array(entries.map(\.json)).text() + "\n")
      } else {
        for line in table(entries) { try output.write(line + "\n") }
      }
    }
    try output.flush()
  }

  /// The entries that pass all filters.
  private func chosen() throws(Failure) -> [Activation] {
    var entries = Catalogue.all
    if let family {
      let families = entries.map(\.family).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      entries = entries.filter { $0.family == family }
      if entries.isEmpty {
        let known =
          Catalogue.nearest(to: family, among: families).map { "did you mean '\($0)'?" }
          ?? "there are \(families.joined(separator: ", "))"
        throw Failure(status: .usage, message: "no family \(VisibleText.quoted(family)); \(known)")
      }
    }
    if let framework { entries = entries.filter { $0.frameworks[framework] != nil } }
    if let property { entries = entries.filter { property.holds(for: $0) } }
    return entries
  }

  /// A block of lines a family, its name first.
  private func table(_ entries: [Activation]) -> [String] {
    func width(_ texts: [String]) -> Int { texts.map(\.count).max() ?? 0 }
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: width - text.count + 2)
    }
    let ids = width(entries.map(\.id))
    let names = framework.map { framework in width(entries.map { $0.frameworks[framework] ?? "" }) }
    var lines: [String] = []
    var family = ""
    for entry in entries {
      if entry.family != family {
        if !lines.isEmpty { lines.append("") }
        family = entry.family
        lines.append(family)
      }
      let name = names.map { padded(framework.flatMap { entry.frameworks[$0] } ?? "", $0) } ?? ""
      lines.append("  " + padded(entry.id, ids) + name + entry.formula.text)
    }
    return lines
  }
}

extension Framework {
  /// The frameworks' names, for help.
  static let list = allValueStrings.joined(separator: ", ")
}

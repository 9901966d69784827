// actplot describe: what is known of one function.

import Activations
import ArgumentParser
import Plot

struct DescribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    subcommand: "describe",
    abstract: "Tells formulas, parameters with their intervals, key facts and the source of a function.",
    usage: """
      actplot describe <name> [--set <name=value> ...]
                       [--convention <framework>] [--saturation <number>]
                       [--json]
      """,
    discussion: """
      Examples:
        actplot describe elu
        actplot describe elu --set alpha=0.5
        actplot describe gelu --convention jax
        actplot describe sigmoid --saturation 0.01
        actplot describe gelu --json
      """)

  @Argument(help: "The function's name.", completion: .functions)
  var name: String

  @OptionGroup var definition: DefinitionOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The |f′| below which a function is saturated (default: 0.05).", valueName: "number"),
    transform: PositiveArgument.init)
  var saturation: PositiveArgument?

  @Flag(help: "Print JSON, as list --json has it, for these arguments.")
  var json = false

  func run() throws {
    let named = try Catalogue.find(name)
    let entry = try definition.entry(name)
    let threshold = saturation?.value ?? Analysis.usualThreshold
    let arguments = try entry.arguments(definition.set)
    let output = StandardOutput()
    if json {
      try output.write(entry.json(arguments, threshold: threshold).text() + "\n")
      return try output.flush()
    }
    var lines = ["\(entry.name) (\(entry.id))"]
    func add(_ heading: String, _ text: String) {
      lines.append("  " + heading + String(repeating: " ", count: 13 - heading.count) + text)
    }
    add("function", entry.formula.text)
    add("gradient", entry.gradient.text)
    add("TeX", entry.formula.tex)
    add("family", entry.family)
    if !entry.aliases.isEmpty { add("also", entry.aliases.joined(separator: ", ")) }
    for (parameter, value) in zip(entry.parameters, arguments.values) {
      let default_ = "default \(parameter.defaultValue), in \(parameter.allowed.interval)"
      let setting = value == parameter.defaultValue ? "" : " (here \(value))"
      add("parameter", "\(parameter.name): \(default_)\(setting); \(parameter.meaning)")
    }
    if let function = entry.function(arguments) {
      let analysis = Analysis(of: function, threshold: threshold)
      for fact in Findings.lines(analysis) { add(fact.heading, fact.text) }
    }
    for (framework, name) in entry.frameworks.all { add(framework, name) }
    for convention in named.conventions {
      add("convention", "\(convention.framework.name): \(convention.note)")
    }
    add("source", entry.reference.text + (entry.reference.arXiv.map { ", arXiv:\($0)" } ?? ""))
    if let note = entry.note { add("note", note) }
    try output.write(lines.joined(separator: "\n") + "\n")
    try output.flush()
  }
}

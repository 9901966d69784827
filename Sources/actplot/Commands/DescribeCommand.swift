// actplot describe: what is known of one function.

import Activations
import ArgumentParser
import Plot

struct DescribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Tells formulas, parameters with their intervals, key facts and the source of a function.",
    discussion: """
      Examples:
        actplot describe elu
        actplot describe elu --set alpha=0.5
      """)

  @Argument(help: "The function's name.")
  var name: String

  @OptionGroup var parameters: ParameterOptions

  func run() throws {
    let entry = try Catalogue.find(name)
    let arguments = try entry.arguments(parameters.set)
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
      for fact in Self.facts(function, over: entry.defaultRange) { add(fact.heading, fact.text) }
    }
    for (framework, name) in entry.frameworks.all { add(framework, name) }
    add("source", entry.reference.text + (entry.reference.arXiv.map { ", arXiv:\($0)" } ?? ""))
    if let note = entry.note { add("note", note) }
    let output = StandardOutput()
    try output.write(lines.joined(separator: "\n") + "\n")
    try output.flush()
  }

  /// What the pieces say: limits, kinks, turns over the default range.
  private static func facts(
    _ function: PiecewiseFunction, over interval: Interval
  ) -> [(heading: String, text: String)] {
    func number(_ value: Double) -> String { NumberText.rounded(value, digits: 12) }
    var facts: [(heading: String, text: String)] = []
    for (order, symbol) in [(DerivativeOrder.value, "f"), (.first, "f′")] {
      let left = function.jet(at: -.infinity)[order]
      let right = function.jet(at: .infinity)[order]
      facts.append(("limits", "\(symbol) → \(number(left)) for x → −∞, \(number(right)) for x → ∞"))
      for turn in function.course(of: order, over: interval)?.turns ?? [] {
        let kind = turn.isMinimum ? "minimum" : "maximum"
        facts.append((kind, "\(symbol) = \(number(turn.value)) at x = \(number(turn.x))"))
      }
    }
    for kink in function.kinks {
      let place = "at x = \(number(kink.x))"
      let text =
        switch kink.order {
        case .value:
          "f jumps from \(number(kink.left.value)) to \(number(kink.right.value)) \(place), f = \(number(kink.jet.value)) there"
        case .first:
          "f′ jumps from \(number(kink.left.derivative)) to \(number(kink.right.derivative)) \(place); "
            + "as subgradient there it is \(number(kink.jet.derivative))"
        case .second:
          "f″ jumps from \(number(kink.left.secondDerivative)) to \(number(kink.right.secondDerivative)) \(place)"
        }
      facts.append((kink.order == .value ? "jump" : "kink", text))
    }
    return facts
  }
}

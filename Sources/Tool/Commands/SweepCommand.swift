// actplot sweep: one function for several values of a parameter.

import Activations
import ArgumentParser
import Plot

struct SweepCommand: FigureCommand {
  static let configuration = CommandConfiguration(
    subcommand: "sweep",
    abstract: "Draws a function and its gradient for several values of a parameter.",
    discussion: """
      Examples:
        actplot sweep elu alpha=0.1,0.5,1,2
        actplot sweep prelu a=0:1:0.25 -o prelu.svg
        actplot sweep swish beta=0.5,1,2,5 --no-gradient
        actplot sweep softmax T=0.5,1,2 --logits 0.8,1.2,3.1
      """)

  @Argument(help: "The function's name.", completion: .functions)
  var name: String

  @Argument(
    help: ArgumentHelp(
      "The parameter with up to \(Limits.curves) values: alpha=0.1,0.5,1 or alpha=0:2:0.25.",
      valueName: "parameter=values"),
    transform: SweepArgument.init)
  var sweep: SweepArgument

  @OptionGroup var output: OutputOptions

  @OptionGroup var window: WindowOptions

  @OptionGroup var figure: FigureOptions

  @OptionGroup var definition: DefinitionOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Inputs of a function of a vector (default: 0.8,1.2,3.1).", valueName: "Z,Z,…"))
  var logits: String?

  @Flag(inversion: .prefixedNo, help: "Draw the gradient beside the function.")
  var gradient = true

  @Flag(help: "Draw the second derivative too.")
  var secondDerivative = false

  var pixels: Double { figure.pixels }

  func figures() throws(Failure) -> [NamedFigure] {
    let entry = try definition.entry(name)
    if let set = definition.set.first(where: { $0.name == sweep.name }) {
      throw Failure(status: .usage, message: "'\(set.name)' is swept; leave out --set \(set.name)")
    }
    var arguments: [Arguments] = []
    for value in sweep.values {
      arguments.append(try entry.arguments(definition.set + [Assignment(name: sweep.name, value: value)]))
    }
    guard let parameter = entry.parameters.first(where: { Catalogue.isSameName($0.name, sweep.name) }) else {
      throw Failure(status: .usage, message: "\(entry.id) has no parameter '\(sweep.name)'")
    }
    var options = GalleryOptions()
    options.orders = [.value] + (gradient ? [.first] : []) + (secondDerivative ? [.second] : [])
    options.size = figure.figureSize
    try window.set(&options)
    let drawn = try drawing(of: entry, arguments, parameter, options)
    return [NamedFigure(name: "\(entry.id)-\(parameter.name)", figure: drawn)]
  }

  /// Curves of a function of one number, bars of a function of a vector.
  private func drawing(
    of entry: Activation, _ arguments: [Arguments], _ parameter: Parameter, _ options: GalleryOptions
  ) throws(Failure) -> Figure {
    let members = arguments.compactMap { Member(entry, $0) }
    if !members.isEmpty {
      guard logits == nil else {
        throw Failure(
          status: .usage,
          message: "\(entry.id) is a function of one number; --logits is for functions of a vector")
      }
      return Gallery.sweep(of: members, parameter, sweep.values, options: options)
    }
    var inputs = Preview.exampleLogits
    if let logits { inputs = try LogitsArgument(logits).values }
    guard
      let figure = Gallery.bars(
        of: entry, arguments, sweeping: (parameter, sweep.values), inputs: inputs, options: options)
    else { throw Failure(status: .usage, message: "\(entry.id) does not take \(inputs.count) logits") }
    return figure
  }
}

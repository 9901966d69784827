// actplot sample: a function and its derivatives at equally spaced points, for other tools.

import Activations
import ArgumentParser

struct SampleCommand: ParsableCommand {
  /// The formats of a table.
  enum Format: String, CaseIterable, ExpressibleByArgument { case csv, json }

  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Prints x, f(x), f′(x) and f″(x) at equally spaced points.",
    usage: "actplot sample <name> [<options>]",
    discussion: """
      Examples:
        actplot sample tanh
        actplot sample elu --set alpha=0.5 --range -8:8 --count 1000 --format csv
      """)

  @Argument(help: "The function's name.")
  var name: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The interval of x; the function's own by default.", valueName: "A:B"),
    transform: RangeArgument.init)
  var range: RangeArgument?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("How many points (2 to 100000).", valueName: "n"),
    transform: CountArgument.init)
  var count: CountArgument?

  @Option(help: "The format of the table.")
  var format = Format.csv

  @OptionGroup var parameters: ParameterOptions

  func run() throws {
    let entry = try Catalogue.find(name)
    let function = try entry.scalarFunction(try entry.arguments(parameters.set), for: "sample")
    let interval = range.flatMap { Interval($0.lower, $0.upper) } ?? entry.defaultRange
    let samples = Samples(of: function, over: interval, count: count?.value ?? 201)
    let output = StandardOutput()
    try output.write(format == .csv ? "x,f,df,d2f\n" : "[\n")
    for index in 0..<samples.count {
      let x = samples.x(index)
      let jet = function.jet(at: x)
      switch format {
      case .csv:
        try output.write("\(x),\(jet.value),\(jet.derivative),\(jet.secondDerivative)\n")
      case .json:
        let numbers = [("x", x), ("f", jet.value), ("df", jet.derivative), ("d2f", jet.secondDerivative)]
        let members = numbers.map { "\"\($0.0)\": \(JSON.number($0.1).text())" }.joined(separator: ", ")
        try output.write("  {\(members)}\(index + 1 < samples.count ? "," : "")\n")
      }
    }
    if format == .json { try output.write("]\n") }
    try output.flush()
  }
}

// actplot compare: several functions, or their derivatives, in one figure.

import Activations
import ArgumentParser
import Plot

struct CompareCommand: FigureCommand {
  static let configuration = CommandConfiguration(
    subcommand: "compare",
    abstract: "Draws several functions, or their derivatives, in one figure.",
    discussion: """
      A name may carry values of parameters: elu:alpha=0.5 or srelu:tl=-1,tr=1. Layouts: overlay, all curves in \
      one panel; grid, a panel for each function; stack, functions above and their gradients below.

      Examples:
        actplot compare relu gelu silu
        actplot compare sigmoid tanh --gradient -o gradients.svg
        actplot compare relu leaky-relu:slope=0.1 elu --layout stack
        actplot compare relu gelu silu mish elu selu --layout grid
      """)

  @Argument(
    help: ArgumentHelp(
      "Functions, up to \(Limits.curves), each with values of its parameters.", valueName: "name"),
    completion: .functions)
  var names: [String]

  @OptionGroup var output: OutputOptions

  @OptionGroup var window: WindowOptions

  @OptionGroup var figure: FigureOptions

  @Option(help: .convention)
  var convention: Framework?

  @Flag(help: "Draw the gradients.")
  var gradient = false

  @Flag(help: "Draw the second derivatives.")
  var secondDerivative = false

  @Option(help: "How the curves are arranged.")
  var layout = ComparisonLayout.overlay

  var pixels: Double { figure.pixels }

  func figures() throws(Failure) -> [NamedFigure] {
    let members = try MemberArgument.members(names, following: convention, for: "compare")
    var options = GalleryOptions()
    options.orders = orders
    options.size = figure.figureSize
    try window.set(&options)
    let figure = Gallery.comparison(of: members, layout: layout, options: options)
    return [NamedFigure(name: "compare", figure: figure)]
  }

  /// What is drawn: the functions, or the derivatives that are asked for; a stack and a grid show gradients too.
  private var orders: [DerivativeOrder] {
    let derivatives: [DerivativeOrder] = (gradient ? [.first] : []) + (secondDerivative ? [.second] : [])
    if layout == .stack { return [.value, .first] + (secondDerivative ? [.second] : []) }
    if !derivatives.isEmpty { return derivatives }
    return layout == .grid ? [.value, .first] : [.value]
  }
}

extension ComparisonLayout: ExpressibleByArgument {
  /// The layouts' names; see `Theme.allValueStrings`.
  public static let allValueStrings = allCases.map { $0.rawValue }
  /// The names need no further words.
  public static let allValueDescriptions: [String: String] = [:]
}

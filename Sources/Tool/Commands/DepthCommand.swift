// actplot depth: how gradients vanish or explode with the number of layers.

import Activations
import ArgumentParser
import Plot

struct DepthCommand: FigureCommand {
  static let configuration = CommandConfiguration(
    subcommand: "depth",
    abstract: "Draws the bound on the gradient after n layers: why gradients vanish.",
    discussion: """
      The chain rule multiplies one f′ a layer, so the gradient is at most (max |f′|)ⁿ, the weights left out.

      Examples:
        actplot depth sigmoid tanh relu gelu
        actplot depth sigmoid selu --layers 100 -o depth.png
      """)

  @Argument(
    help: ArgumentHelp(
      "Functions, up to \(Limits.curves), each with values of its parameters.", valueName: "name"),
    completion: .functions)
  var names: [String]

  @Option(
    parsing: .unconditional, help: ArgumentHelp("How many layers (2 to 10000; default: 50).", valueName: "n"),
    transform: LayersArgument.init)
  var layers: LayersArgument?

  @OptionGroup var output: OutputOptions

  @Option(parsing: .unconditional, help: "The title.")
  var title: String?

  @OptionGroup var figure: FigureOptions

  var pixels: Double { figure.pixels }

  func figures() throws(Failure) -> [NamedFigure] {
    let members = try MemberArgument.members(names, for: "depth")
    var options = GalleryOptions()
    options.size = figure.figureSize
    options.title = try WindowOptions.checked(title)
    guard let drawn = Gallery.depth(of: members, layers: layers?.value ?? 50, options: options) else {
      throw Self.unbounded(members)
    }
    return [NamedFigure(name: "depth", figure: drawn)]
  }

  /// Which of the functions has no bound, or one that is 0.
  private static func unbounded(_ members: [Member]) -> Failure {
    for member in members {
      let bound = Analysis(of: member.function).lipschitz
      if bound.isFinite, bound > 0 { continue }
      let reason = bound > 0 ? "its gradient has no bound" : "its gradient is 0"
      return Failure(status: .usage, message: "\(member.activation.id) cannot be drawn by depth: \(reason)")
    }
    return Failure(status: .software, message: "a bound was lost")
  }
}

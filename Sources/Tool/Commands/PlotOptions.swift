// Functions by name and how each is drawn: for all commands that make a figure of its own of each.

import Activations
import ArgumentParser
import Plot

struct PlotOptions: ParsableArguments {
  @Argument(help: "Names of functions; 'actplot list' shows them.", completion: .functions)
  var names: [String]

  @OptionGroup var window: WindowOptions

  @OptionGroup var figure: FigureOptions

  @OptionGroup var definition: DefinitionOptions

  @Flag(inversion: .prefixedNo, help: "Draw the gradient.")
  var gradient = true

  @Flag(help: "Draw the second derivative too.")
  var secondDerivative = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "What to mark: \(AnnotationsArgument.words.joined(separator: ", ")), values=X:X:…, or all.",
      valueName: "list"))
  var annotate: String?

  @Flag(help: "Mark nothing.")
  var noAnnotations = false

  // Texts; see `WindowOptions.xScale`.
  @Option(
    help: ArgumentHelp("How a function of a vector is shown: \(VectorArguments.views).", valueName: "view"))
  var view: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Inputs of a function of a vector, up to \(Limits.bars) (default: 0.8,1.2,3.1).",
      valueName: "Z,Z,…"))
  var logits: String?

  /// A figure of each function, named as the function.
  ///
  /// - Throws: A `Failure` with status 64 for everything that can be wrong with the arguments.
  func figures() throws(Failure) -> [NamedFigure] {
    let entries = try Catalogue.find(names, following: definition.convention)
    let options = try galleryOptions()
    var figures: [NamedFigure] = []
    for entry in entries {
      let arguments = try entry.arguments(definition.set)
      var options = options
      try VectorArguments(view: view, logits: logits).set(&options, for: entry, arguments)
      let figure = Gallery.figure(of: entry, arguments: arguments, options: options)
      figures.append(NamedFigure(name: entry.id, figure: figure))
    }
    return figures
  }

  private func galleryOptions() throws(Failure) -> GalleryOptions {
    var options = GalleryOptions()
    options.orders = [.value] + (gradient ? [.first] : []) + (secondDerivative ? [.second] : [])
    options.size = figure.figureSize
    if let annotate, !noAnnotations { options.annotations = try AnnotationsArgument(annotate).kinds }
    try window.set(&options)
    return options
  }
}

// Functions by name and how each is drawn: for all commands that make a figure of its own of each.

import Activations
import ArgumentParser
import Plot

struct PlotOptions: ParsableArguments {
  @Argument(help: "Names of functions; 'actplot list' shows them.", completion: .functions)
  var names: [String]

  @OptionGroup var window: WindowOptions

  @OptionGroup var figure: FigureOptions

  @OptionGroup var parameters: ParameterOptions

  @OptionGroup var convention: ConventionOption

  @Flag(inversion: .prefixedNo, help: "Draw the gradient.")
  var gradient = true

  @Flag(help: "Draw the second derivative too.")
  var secondDerivative = false

  @OptionGroup var annotations: AnnotationOptions

  @OptionGroup var vector: VectorOptions

  /// A figure of each function, named as the function.
  ///
  /// - Throws: A `Failure` with status 64 for everything that can be wrong with the arguments.
  func figures() throws(Failure) -> [NamedFigure] {
    let entries = try Catalogue.find(names, following: convention.convention)
    let options = try galleryOptions()
    var figures: [NamedFigure] = []
    for entry in entries {
      let arguments = try entry.arguments(parameters.set)
      var options = options
      try vector.set(&options, for: entry, arguments)
      let figure = Gallery.figure(of: entry, arguments: arguments, options: options)
      figures.append(NamedFigure(name: entry.id, figure: figure))
    }
    return figures
  }

  private func galleryOptions() throws(Failure) -> GalleryOptions {
    var options = GalleryOptions()
    options.orders = [.value] + (gradient ? [.first] : []) + (secondDerivative ? [.second] : [])
    options.size = figure.figureSize
    options.annotations = try annotations.chosen()
    try window.set(&options)
    return options
  }
}

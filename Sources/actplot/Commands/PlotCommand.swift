// actplot plot: figures of the functions that are named.

import Activations
import ArgumentParser
import Plot

struct PlotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plot",
    abstract: "Draws functions with their gradients.",
    discussion: """
      Each function goes into a file of its own name, or with -o into the file named there, whose \
      ending tells the format.

      Examples:
        actplot plot sigmoid
        actplot plot relu --no-gradient --size 320x200 -o relu.png
        actplot plot elu --set alpha=0.3 --range -5:3 --y-range -1:3
      """)

  @Argument(help: "Names of functions; 'actplot list' shows them.")
  var names: [String]

  @OptionGroup var output: OutputOptions

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

  func run() throws {
    let entries = try names.map(convention.entry)
    if let name = Self.repeated(in: entries) {
      throw Failure(status: .usage, message: "\(name) is named twice; each figure has a file of its own")
    }
    if output.path != nil, entries.count > 1 {
      throw Failure(
        status: .usage,
        message: "-o names one file and \(entries.count) figures are asked for; "
          + "leave it out, or use 'actplot gallery --out DIR'")
    }
    let format = try output.chosenFormat()
    // Everything that can be wrong with the arguments comes before the first file.
    let options = try galleryOptions()
    let jobs = try entries.map { entry in
      let arguments = try entry.arguments(parameters.set)
      var options = options
      try vector.set(&options, for: entry, arguments)
      return (entry: entry, figure: Gallery.figure(of: entry, arguments: arguments, options: options))
    }
    var failure: Failure?
    let progress = Progress(total: jobs.count)
    for (entry, figure) in jobs {
      do throws(Failure) {
        try output.write(figure.scene(), named: entry.id, format, pixels: self.figure.pixels)
      } catch {
        // The other figures are still drawn; the first failure ends the run.
        if failure == nil { failure = error } else { StandardError.error(error) }
      }
      progress.advance(entry.id)
    }
    progress.finish()
    if let failure { throw failure }
  }

  private func galleryOptions() throws(Failure) -> GalleryOptions {
    var options = GalleryOptions()
    options.orders = [.value] + (gradient ? [.first] : []) + (secondDerivative ? [.second] : [])
    options.size = figure.figureSize
    options.annotations = try annotations.chosen()
    try window.set(&options)
    return options
  }

  private static func repeated(in entries: [Activation]) -> String? {
    var seen: Set<String> = []
    return entries.first { !seen.insert($0.id).inserted }?.id
  }
}

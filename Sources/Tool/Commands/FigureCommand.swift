// What the commands that draw have in common: figures from the arguments, files from the figures.

import ArgumentParser
import Plot

/// A figure under the name of its file, which has no ending yet.
struct NamedFigure {
  let name: String
  let figure: Figure
}

/// A command that draws figures.
protocol FigureCommand: ParsableCommand {
  /// The place, the format and the look.
  var output: OutputOptions { get }
  /// Pixels of a PNG to one of the figure.
  var pixels: Double { get }
  /// The figures that the arguments ask for.
  ///
  /// - Throws: A `Failure` for everything that can be wrong with the arguments.
  func figures() throws(Failure) -> [NamedFigure]
}

extension FigureCommand {
  func run() throws {
    let format = try output.chosenFormat()
    // Everything that can be wrong with the arguments comes before the first file.
    let figures = try figures()
    if output.path != nil, figures.count > 1 {
      throw Failure(
        status: .usage,
        message: "-o names one file and \(figures.count) figures are asked for; "
          + "leave it out, or use 'actplot gallery --out DIR'")
    }
    let encoding = try output.look.encoding(theme: output.theme, pixels: pixels)
    var failure: Failure?
    let progress = Progress(total: figures.count)
    for drawn in figures {
      do throws(Failure) {
        try output.write(drawn.figure.scene(), named: drawn.name, format, encoding)
      } catch {
        // The other figures are still drawn; the first failure ends the run.
        if failure == nil { failure = error } else { StandardError.error(error) }
      }
      progress.advance(drawn.name)
    }
    progress.finish()
    if let failure { throw failure }
  }
}

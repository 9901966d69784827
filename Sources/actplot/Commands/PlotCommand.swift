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

  @Option(
    name: .shortAndLong, parsing: .unconditional,
    help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
  var output: String?

  @Option(help: "The format, where the ending does not tell it.")
  var format: FigureFormat?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The x to show.", valueName: "A:B"),
    transform: RangeArgument.init)
  var range: RangeArgument?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The y to show.", valueName: "A:B"),
    transform: RangeArgument.init)
  var yRange: RangeArgument?

  @OptionGroup var figure: FigureOptions

  @Option(help: "The colours: auto follows the page or the reader's system (SVG).")
  var theme = Theme.auto

  @OptionGroup var parameters: ParameterOptions

  @OptionGroup var convention: ConventionOption

  @Option(parsing: .unconditional, help: "The title.")
  var title: String?

  @Flag(inversion: .prefixedNo, help: "Draw the gradient.")
  var gradient = true

  @Flag(help: "Draw the second derivative too.")
  var secondDerivative = false

  @Flag(help: "Make the folder of the file if it is missing.")
  var mkdir = false

  @OptionGroup var overwrite: OverwriteOption

  func run() throws {
    let entries = try names.map(convention.entry)
    if let name = Self.repeated(in: entries) {
      throw Failure(status: .usage, message: "\(name) is named twice; each figure has a file of its own")
    }
    if output != nil, entries.count > 1 {
      throw Failure(
        status: .usage,
        message: "-o names one file and \(entries.count) figures are asked for; "
          + "leave it out, or use 'actplot gallery --out DIR'")
    }
    let format = try chosenFormat()
    // Everything that can be wrong with the arguments comes before the first file.
    let options = try galleryOptions()
    let jobs = try entries.map { (entry: $0, arguments: try $0.arguments(parameters.set)) }
    var failure: Failure?
    let progress = Progress(total: jobs.count)
    for (entry, arguments) in jobs {
      do throws(Failure) {
        let scene = Gallery.figure(of: entry, arguments: arguments, options: options).scene()
        for note in scene.notes { StandardError.note("\(entry.id): \(note)") }
        let file = try format.file(of: scene, theme: theme, scale: figure.pixels)
        for note in file.notes { StandardError.note(note) }
        try write(file.bytes, format, to: output ?? "\(entry.id).\(format.rawValue)")
      } catch {
        // The other figures are still drawn; the first failure ends the run.
        if failure == nil { failure = error } else { StandardError.error(error) }
      }
      progress.advance(entry.id)
    }
    progress.finish()
    if let failure { throw failure }
  }

  private func write(_ bytes: [UInt8], _ format: FigureFormat, to path: String) throws(Failure) {
    if path == "-" {
      if format != .svg, StandardOutput.isTerminal {
        throw Failure(
          status: .usage, message: "\(format.rawValue) is not for a terminal; write it to a file with -o")
      }
      let output = StandardOutput()
      try output.write(bytes)
      try output.flush()
    } else {
      if mkdir { try FileWriter.makeFolder(ofFile: path) }
      try FileWriter.write(bytes, to: path, overwriting: overwrite.policy)
    }
  }

  private func chosenFormat() throws(Failure) -> FigureFormat {
    guard let output, output != "-" else { return format ?? .svg }
    let ending = FigureFormat(ending: output)
    if let format, let ending, format != ending {
      throw Failure(
        status: .usage,
        message: "--format \(format.rawValue) contradicts the ending of \(VisibleText.quoted(output))")
    }
    if let chosen = format ?? ending { return chosen }
    // /dev/stdout and its kin have no ending.
    if output.utf8.starts(with: "/dev/".utf8) { return .svg }
    throw Failure(
      status: .usage,
      message:
        "\(VisibleText.quoted(output)) has no known ending; end it in .svg, .png or .pdf, or add --format")
  }

  private func galleryOptions() throws(Failure) -> GalleryOptions {
    var options = GalleryOptions()
    options.orders = [.value] + (gradient ? [.first] : []) + (secondDerivative ? [.second] : [])
    options.x = range.flatMap { Interval($0.lower, $0.upper) }
    options.y = yRange.flatMap { Interval($0.lower, $0.upper) }
    options.size = figure.figureSize
    if let title {
      guard title.count <= 512, title.utf8.count <= 4096 else {
        throw Failure(status: .usage, message: "the title has \(title.count) characters; 512 are the limit")
      }
      options.title = title
    }
    return options
  }

  private static func repeated(in entries: [Activation]) -> String? {
    var seen: Set<String> = []
    return entries.first { !seen.insert($0.id).inserted }?.id
  }
}

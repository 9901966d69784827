// actplot gallery: every function, or those named, into a folder, in several formats and themes.

import Activations
import ArgumentParser
import Plot

struct GalleryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gallery",
    abstract: "Draws every function, or those named, into a folder.",
    usage: "actplot gallery --out <dir> [<options>] [<names> ...]",
    discussion: """
      With several themes the theme is part of the file's name: relu-light.svg, relu-dark.svg.

      Examples:
        actplot gallery --out docs/img
        actplot gallery --out img --format svg,png --theme light,dark relu elu
      """)

  @Argument(help: "Names of functions; all where none is named.")
  var names: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp("The folder; it is made if missing.", valueName: "dir"))
  var out: String

  @Option(help: ArgumentHelp("Formats: \(FigureFormat.list).", valueName: "list"))
  var format = "svg"

  @Option(
    help: ArgumentHelp("Themes: \(Theme.allValueStrings.joined(separator: ", ")).", valueName: "list"))
  var theme = "auto"

  @OptionGroup var look: LookOptions

  @OptionGroup var figure: FigureOptions

  @OptionGroup var overwrite: OverwriteOption

  func run() throws {
    let formats = try Self.list(format, option: "--format", of: FigureFormat.self)
    let themes = try Self.list(theme, option: "--theme", of: Theme.self)
    var entries: [Activation] = []
    for name in names {
      let entry = try Catalogue.find(name)
      if entries.contains(where: { $0.id == entry.id }) {
        throw Failure(
          status: .usage, message: "\(entry.id) is named twice; each figure has a file of its own")
      }
      entries.append(entry)
    }
    var job = GalleryJob(folder: out, formats: formats, themes: themes, overwriting: overwrite.policy)
    if !entries.isEmpty { job.entries = entries }
    job.options.size = figure.figureSize
    job.encoding = try look.encoding(theme: .auto, pixels: figure.pixels)
    try FileWriter.makeFolder(out)
    try job.run()
  }

  /// The values of a comma-separated list, each once and in the order given.
  private static func list<Value: ExpressibleByArgument & Equatable>(
    _ text: String, option: String, of type: Value.Type
  ) throws(Failure) -> [Value] {
    var values: [Value] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let value = Value(argument: String(part)) else {
        let known = Value.allValueStrings.joined(separator: ", ")
        throw Failure(
          status: .usage, message: "\(option) knows no \(VisibleText.quoted(String(part))); it knows \(known)"
        )
      }
      if !values.contains(value) { values.append(value) }
    }
    return values
  }
}

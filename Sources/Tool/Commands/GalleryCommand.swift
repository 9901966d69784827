// actplot gallery: every function, or those named, into a folder, in several formats and themes.

import Activations
import ArgumentParser
import Plot

struct GalleryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    subcommand: "gallery",
    abstract: "Draws every function, or those named, into a folder.",
    usage: """
      actplot gallery --out <dir> [<options>] [<names> ...]
      actplot gallery --html [--out <dir>] [<names> ...]
      """,
    discussion: """
      With several themes the theme is part of the file's name: relu-light.svg, relu-dark.svg.

      With --html the folder (default: output) gets one page, index.html, with all figures, formulas, properties and \
      sources, a search, filters and a comparison. It loads nothing and works from a file.

      Examples:
        actplot gallery --out docs/img
        actplot gallery --out img --format svg,png --theme light,dark relu elu
        actplot gallery --html
      """)

  @Argument(help: "Names of functions; all where none is named.", completion: .functions)
  var names: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp("The folder; it is made if missing.", valueName: "dir"))
  var out: String?

  @Flag(help: "Write one page with everything instead of figures.")
  var html = false

  @Option(help: ArgumentHelp("Formats: \(FigureFormat.list).", valueName: "list"))
  var format: String?

  @Option(
    help: ArgumentHelp("Themes: \(Theme.allValueStrings.joined(separator: ", ")).", valueName: "list"))
  var theme: String?

  @OptionGroup var look: LookOptions

  @OptionGroup var figure: FigureOptions

  @Flag(help: .force)
  var force = false

  func run() throws {
    let entries = names.isEmpty ? Catalogue.all : try Catalogue.find(names)
    if html { return try writePage(of: entries) }
    guard let out else { throw Failure(status: .usage, message: "say where: --out DIR") }
    let formats = try Self.list(format ?? "svg", option: "--format", of: FigureFormat.self)
    let themes = try Self.list(theme ?? "auto", option: "--theme", of: Theme.self)
    let encoding = try look.encoding(theme: .auto, pixels: figure.pixels)
    let files = FigureFiles(formats: formats, themes: themes, encoding: encoding)
    var job = GalleryJob(
      folder: out, entries: entries, files: files, overwriting: OverwritePolicy(force: force))
    job.options.size = figure.figureSize
    try FileWriter.makeFolder(out)
    try job.run()
  }

  private func writePage(of entries: [Activation]) throws(Failure) {
    guard format == nil, theme == nil, figure.size == nil, figure.scale == nil, look.isUsual else {
      throw Failure(
        status: .usage,
        message: "--html takes names, --out and --force: its figures follow the page as they are")
    }
    let documents = try Documents.required()
    let folder = out ?? "output"
    var described: [PageEntry] = []
    OrderedWork.run(entries.count) {
      PageEntry(entries[$0])
    } use: {
      described.append($0)
    }
    try FileWriter.makeFolder(folder)
    try FileWriter.write(
      try GalleryPage(described).bytes(by: documents), to: "\(folder)/index.html",
      overwriting: OverwritePolicy(force: force, recognise: GalleryPage.isOurs))
    StandardError.line(
      "\(Progress.figures(entries.count)) in \(VisibleText.escaped("\(folder)/index.html", limit: 256))")
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

// actplot embed: the files that a place needs, and what to paste there.

import ArgumentParser
import Plot

struct EmbedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    subcommand: "embed",
    abstract: "Writes figures for a place, such as a web page or DocC, and prints what to paste there.",
    discussion: """
      Places: html, one SVG that follows the reader; picture, a light and a dark one; markdown, for READMEs; inline, \
      the SVG itself; docc, name.svg and name~dark.svg with their PNGs; sphinx; mkdocs; docusaurus; latex, a PDF.

      Examples:
        actplot embed gelu --as html --out img
        actplot embed relu gelu --as docc --out Sources/Kit/Kit.docc/Resources
        actplot embed gelu --as docusaurus --out static/img --link /img
        actplot embed gelu --as inline >> page.html
      """)

  @OptionGroup var plot: PlotOptions

  // Texts; see `WindowOptions.xScale`.
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "The place: \(EmbedPlace.allCases.map { $0.rawValue }.joined(separator: ", ")).", valueName: "place"),
    completion: .list(EmbedPlace.allCases.map { $0.rawValue }))
  var place: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The folder of the files; it is made if missing.", valueName: "dir"))
  var out: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The folder in links to the files, or a URL, where it is not that of --out.", valueName: "path"))
  var link: String?

  @OptionGroup var look: LookOptions

  @Flag(help: .force)
  var force = false

  func run() throws {
    let place = try chosenPlace()
    try EmbedLink.check(folder, for: place)
    let drawn = try plot.figures().map { (name: $0.name, scene: $0.figure.scene()) }
    let files = FigureFiles(
      formats: place.formats, themes: place.themes, naming: place.naming,
      encoding: try look.encoding(theme: .auto, pixels: plot.figure.pixels))
    if let out { try FileWriter.makeFolder(out) }
    let output = StandardOutput()
    if let opening = place.opening { try output.write(opening + "\n\n") }
    for (name, scene) in drawn {
      for note in scene.notes { StandardError.note("\(name): \(note)") }
      for file in files.files(named: name, in: out ?? ".") {
        let content = try file.content(of: scene).get()
        for note in content.notes { StandardError.note(note) }
        try FileWriter.write(content.bytes, to: file.path, overwriting: OverwritePolicy(force: force))
      }
      if place == .inline {
        try output.write(String(decoding: scene.svg(files.encoding.appearance), as: UTF8.self))
      }
      if place != .inline {
        if name != drawn.first?.name { try output.write("\n") }
        let snippet = Snippet(
          name: name, size: (Int(scene.width), Int(scene.height)), texts: scene.alternativeTexts,
          folder: folder)
        try output.write(snippet.text(for: place) + "\n")
      }
    }
    try output.flush()
    if let note = place.note { StandardError.note(note) }
  }

  /// What stands before a file's name in a link.
  private var folder: String {
    guard let path = link ?? out, !path.isEmpty else { return "" }
    return path.hasSuffix("/") ? path : path + "/"
  }

  private func chosenPlace() throws(Failure) -> EmbedPlace {
    if let known = EmbedPlace(rawValue: place) { return known }
    throw Failure(
      status: .usage, message: Failure.unknown(place, "--as", among: EmbedPlace.allCases.map { $0.rawValue }))
  }
}

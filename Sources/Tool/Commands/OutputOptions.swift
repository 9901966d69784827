// Where a command writes its figure, in which format and colours.

import ArgumentParser
import Plot

struct OutputOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")], parsing: .unconditional,
    help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"), completion: .file())
  var path: String?

  @Option(help: "The format, where the ending does not tell it.")
  var format: FigureFormat?

  @Option(
    help: "The colours: auto follows the page or the reader's system, inherit is for inside a page (SVG).")
  var theme = Theme.auto

  @OptionGroup var look: LookOptions

  @Flag(help: "Make the folder of the file if it is missing.")
  var mkdir = false

  @Flag(help: .force)
  var force = false

  /// Writes a figure to the place that is asked for, or into a file of the given name.
  ///
  /// - Parameters:
  ///   - name: The file's name without its ending, where no place is asked for.
  /// - Throws: A `Failure` of drawing or writing.
  func write(_ scene: Scene, named name: String, _ format: FigureFormat, _ encoding: FigureEncoding)
    throws(Failure)
  {
    for note in scene.notes { StandardError.note("\(name): \(note)") }
    let file = try format.file(of: scene, encoding)
    for note in file.notes { StandardError.note(note) }
    let path = path ?? "\(name).\(format.rawValue)"
    if path == "-" {
      if format != .svg, StandardOutput.isTerminal {
        throw Failure(
          status: .usage, message: "\(format.rawValue) is not for a terminal; write it to a file with -o")
      }
      let output = StandardOutput()
      try output.write(file.bytes)
      try output.flush()
    } else {
      if mkdir { try FileWriter.makeFolder(ofFile: path) }
      try FileWriter.write(file.bytes, to: path, overwriting: OverwritePolicy(force: force))
    }
  }

  /// The format that the file's ending or the option names.
  ///
  /// - Throws: A `Failure` with status 64 where they contradict each other or say nothing.
  func chosenFormat() throws(Failure) -> FigureFormat {
    guard let path, path != "-" else { return format ?? .svg }
    let ending = FigureFormat(ending: path)
    if let format, let ending, format != ending {
      throw Failure(
        status: .usage,
        message: "--format \(format.rawValue) contradicts the ending of \(VisibleText.quoted(path))")
    }
    if let chosen = format ?? ending { return chosen }
    // /dev/stdout and its kin have no ending.
    if path.utf8.starts(with: "/dev/".utf8) { return .svg }
    throw Failure(
      status: .usage,
      message:
        "\(VisibleText.quoted(path)) has no known ending; end it in .svg, .png or .pdf, or add --format")
  }
}

// The root command, and how every run ends: one line on standard error and an exit status.

import Activations
import ArgumentParser
import Plot

struct Actplot: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actplot",
    abstract: "Draws activation functions of neural networks with their gradients.",
    discussion: """
      Without a command, every function of the catalogue is drawn into output/, as SVG and PNG.

      Examples:
        actplot plot swish                    swish.svg, which follows dark mode
        actplot plot elu --set alpha=0.5 -o elu.png
        actplot plot tanh --range -3:3 --theme dark -o tanh.pdf
        actplot plot sigmoid --second-derivative -o - > sigmoid.svg
        actplot gallery --out docs/img --format svg,png --theme light,dark
        actplot embed gelu --as html --out img
        actplot list
        actplot describe elu
        actplot eval swish -1.2 0.5
        actplot sample tanh --range -8:8 --count 1000 --format csv > tanh.csv
      """,
    version: "0.1.0",
    subcommands: [
      PlotCommand.self, CompareCommand.self, SweepCommand.self, DepthCommand.self, ArticleCommand.self,
      EmbedCommand.self, AltCommand.self, CSSCommand.self, RenderCommand.self, SchemaCommand.self,
      GalleryCommand.self, ListCommand.self, DescribeCommand.self,
      EvalCommand.self, SampleCommand.self,
    ])

  @Flag(help: .force)
  var force = false

  func run() throws {
    #if !Cairo
      StandardError.note("built without Cairo: SVG only")
    #endif
    let job = GalleryJob(
      folder: "output", files: FigureFiles(formats: FigureFormat.pictures),
      overwriting: OverwritePolicy(force: force))
    try FileWriter.makeFolder("output")
    try job.run()
  }

  /// Runs the command that the arguments name and ends the process with its status.
  static func main() -> Never {
    do {
      try ProcessSetup.prepare()
      var command = try named() ?? parseAsRoot()
      try command.run()
      ProcessSetup.end(.success)
    } catch let failure as Failure {
      end(failure)
    } catch {
      guard exitCode(for: error) != .success else { showHelp(fullMessage(for: error)) }
      end(Failure(status: .usage, message: unknownCommand() ?? oneLine(message(for: error))))
    }
  }

  /// The command that the first word names, parsed alone: the parser builds tables of every command above the one it
  /// parses, which is more work than to draw a figure. nil where that is not all: help and mistakes need the root.
  private static func named() -> (any ParsableCommand)? {
    let words = CommandLine.arguments.dropFirst()
    let command = configuration.subcommands.first { $0.configuration.commandName == words.first }
    return command.flatMap { try? $0.parse(Array(words.dropFirst())) }
  }

  /// What to say where the first word is no command: `actplot relu` is a likely slip.
  private static func unknownCommand() -> String? {
    let commands = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"), !commands.contains(word)
    else { return nil }
    let shown = VisibleText.quoted(word)
    if let entry = Catalogue.entry(named: word) {
      return "no command \(shown); did you mean 'actplot plot \(entry.id)'?"
    }
    if let command = Catalogue.nearest(to: word, among: commands) {
      return "no command \(shown); did you mean '\(command)'?"
    }
    if let name = Catalogue.nearestName(to: word) {
      return "no command \(shown); did you mean 'actplot plot \(name)'?"
    }
    return "no command \(shown); 'actplot --help' shows all commands"
  }

  private static func end(_ failure: Failure) -> Never {
    StandardError.error(failure)
    ProcessSetup.end(failure.status)
  }

  /// Help and version go to standard output, whole or with an error.
  private static func showHelp(_ text: String) -> Never {
    do throws(Failure) {
      let output = StandardOutput()
      try output.write(text)
      try output.write("\n")
      try output.flush()
    } catch {
      end(error)
    }
    ProcessSetup.end(.success)
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { $0.trimmingSpaces() }.joined(separator: " ")
  }
}

extension CommandConfiguration {
  /// Of a command of actplot.
  ///
  /// It names actplot as its super-command: a command that does is not asked for completion scripts when it is
  /// parsed alone, which takes a twelfth of the time of an SVG. They are asked of actplot itself.
  init(subcommand: String, abstract: String, usage: String? = nil, discussion: String) {
    self.init(
      commandName: subcommand, _superCommandName: "actplot", abstract: abstract, usage: usage,
      discussion: discussion)
  }
}

extension Substring {
  /// Without spaces at both ends.
  fileprivate func trimmingSpaces() -> Substring {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " }) else {
      return ""
    }
    return self[first...last]
  }
}

// actplot alt: what a figure says to a reader who does not see it.

import ArgumentParser
import Plot

struct AltCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    subcommand: "alt",
    abstract: "Prints the short and the long description of figures.",
    discussion: """
      A line with the name of the figure and a line with what it shows, for each function: for alt texts, captions \
      and places that take no SVG. They are those of the figure that 'actplot plot' draws with the same options.

      Examples:
        actplot alt gelu
        actplot alt gelu --long
      """)

  @OptionGroup var plot: PlotOptions

  @Flag(help: "Print the short description alone.")
  var short = false

  @Flag(help: "Print the long description alone.")
  var long = false

  func run() throws {
    let output = StandardOutput()
    for drawn in try plot.figures() {
      let texts = drawn.figure.scene().alternativeTexts
      if short || !long { try output.write(texts.short + "\n") }
      if long || !short { try output.write(texts.long + "\n") }
    }
    try output.flush()
  }
}

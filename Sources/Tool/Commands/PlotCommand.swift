// actplot plot: figures of the functions that are named.

import ArgumentParser

struct PlotCommand: FigureCommand {
  static let configuration = CommandConfiguration(
    subcommand: "plot",
    abstract: "Draws functions with their gradients.",
    discussion: """
      Each function goes into a file of its own name, or with -o into the file named there, whose \
      ending tells the format.

      Examples:
        actplot plot sigmoid
        actplot plot relu --no-gradient --size 320x200 -o relu.png
        actplot plot elu --set alpha=0.3 --range -5:3 --y-range -1:3
      """)

  @OptionGroup var plot: PlotOptions

  @OptionGroup var output: OutputOptions

  var pixels: Double { plot.figure.pixels }

  func figures() throws(Failure) -> [NamedFigure] { try plot.figures() }
}

// actplot css: the style sheets of figures, for pages with a strict policy or colours of their own.

import ArgumentParser
import Plot

struct CSSCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    subcommand: "css",
    abstract: "Prints the style sheet of figures, or its hash for a content-security policy.",
    discussion: """
      An SVG of the auto theme has its style sheet in it. A policy such as style-src 'self' blocks that, and the \
      figure stays light: with these rules in a style sheet of the page it follows the page again. A policy may \
      also allow the figures' own sheet by its hash, which is one for all figures.

      Examples:
        actplot css > figures.css                   for <link rel="stylesheet" href="figures.css">
        actplot css --own --hash                    for style-src 'sha256-…': figures inline, as they are
        actplot css --palette colours.json          with own colours
      """)

  @Flag(help: "The sheet that stands in every figure, instead of one for the page.")
  var own = false

  @Flag(help: "Print the sheet's hash for a policy; of a sheet without the newline at its end.")
  var hash = false

  @Option(help: "The theme: auto or inherit.")
  var theme = Theme.auto

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Own colours: a JSON file with a \"light\" and a \"dark\" palette.", valueName: "file")
  )
  var palette: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Scales of colours with so many steps too, as a sweep of four values has 4; may be repeated.",
      valueName: "n"),
    transform: StepsArgument.init)
  var steps: [StepsArgument] = []

  func run() throws {
    var appearance = Appearance(theme: theme)
    guard theme == .auto || theme == .inherit else {
      throw Failure(
        status: .usage,
        message: "the theme \(theme.name) has its colours in attributes; it needs no style sheet")
    }
    if let palette { try appearance.takePalette(from: palette) }
    let style = PageStyle(appearance)
    let counts = Set(steps.map { $0.count }).sorted()
    let sheet = own ? style.ownSheet(steps: counts) : style.sheet(steps: counts)
    let output = StandardOutput()
    try output.write((hash ? SHA256.policySource(of: sheet) : sheet) + "\n")
    try output.flush()
  }
}

/// How many steps a scale of colours has.
struct StepsArgument {
  let count: Int

  /// - Throws: A `Failure` with status 64.
  init(_ text: String) throws(Failure) {
    count = try WholeNumber.parse(text, "the number of steps", in: 2...Limits.curves)
  }
}

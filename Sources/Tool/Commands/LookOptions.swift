// How figures look but for their theme: colours, paper, fonts, and how an SVG fits into its page.

import ArgumentParser
import Plot

struct LookOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Own colours: a JSON file with a \"light\" and a \"dark\" palette.", valueName: "file")
  )
  var palette: String?

  @Flag(help: "Leave out the paper.")
  var transparent = false

  @Flag(help: "An SVG without width and height: it fills the width of its place.")
  var responsive = false

  @Flag(help: "An SVG without style rules: 'actplot css' prints them for the page.")
  var pageStyle = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Fonts to write in, the most wanted first: \"Inter, Arial\".", valueName: "names"))
  var font: String?

  // A text; see `WindowOptions.xScale`.
  @Option(
    help: ArgumentHelp("Text as text, or as outlines of its letters (SVG).", valueName: "text|outlines"))
  var text: String?

  /// The encoding that is asked for, in a theme.
  ///
  /// - Throws: A `Failure` for a palette that cannot be read, a font list and a kind of text that are none.
  func encoding(theme: Theme, pixels: Double) throws(Failure) -> FigureEncoding {
    var encoding = FigureEncoding(pixels: pixels)
    encoding.appearance.theme = theme
    if let palette { try encoding.appearance.takePalette(from: palette) }
    encoding.appearance.isTransparent = transparent
    encoding.appearance.isResponsive = responsive
    encoding.appearance.styling = pageStyle ? .page : .own
    if let font { encoding.appearance.fonts = try Self.fonts(font) }
    if let text { encoding.outlinesText = try Self.isOutlines(text) }
    return encoding
  }

  /// Whether nothing is asked for.
  var isUsual: Bool {
    palette == nil && !transparent && !responsive && !pageStyle && font == nil && text == nil
  }

  private static func fonts(_ text: String) throws(Failure) -> FontList {
    if let fonts = FontList(text) { return fonts }
    throw Failure(
      status: .usage,
      message: "--font \(VisibleText.quoted(text)) is no list of fonts; write up to eight names of letters, "
        + "digits, spaces and hyphens, with commas between them")
  }

  private static func isOutlines(_ text: String) throws(Failure) -> Bool {
    switch text {
    case "text": return false
    case "outlines": return true
    default:
      throw Failure(
        status: .usage, message: "--text knows no \(VisibleText.quoted(text)); it knows text and outlines")
    }
  }
}

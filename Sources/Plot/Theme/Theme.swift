// Roles and their colours. Contrast on the own background (WCAG): every text at least 4.5:1,
// every curve at least 3:1, and curves that stay apart for colour-blind readers (LOOK: the table
// of measured palettes). Blue, orange and the greys are GitHub's Primer values; the others were
// found by a search under the two constraints.

/// A set of colours, one a role.
public struct Palette: Sendable {
  /// The paper, the two inks, grid and zero lines, then the curves in order.
  let background, text, mutedText, grid, axis: Colour
  /// The curves' colours, in order; never empty.
  let series: [Colour]
  /// The ends of the scale for curves that differ in a number.
  let sequence: (first: Colour, last: Colour)

  /// The colour of a role. Curves beyond the last colour start again at the first.
  public func colour(of role: Role) -> Colour {
    switch role {
    case .background: background
    case .text: text
    case .mutedText: mutedText
    case .grid: grid
    case .axis: axis
    case .series(let index): series[index % series.count]
    case .sequence(let index, let count):
      sequence.first.mixed(with: sequence.last, count > 1 ? Double(index) / Double(count - 1) : 0)
    }
  }

  /// Dark ink on white.
  public static let light = Palette(
    background: Colour(0xFFFFFF), text: Colour(0x1F2328), mutedText: Colour(0x59636E),
    grid: Colour(0xD8DEE4), axis: Colour(0x6E7781),
    series: [0x0969DA, 0xBC4C00, 0x770255, 0x3F2A92, 0x4A4400, 0x267260].map { Colour($0) },
    sequence: (Colour(0x00807A), Colour(0x4A0A5E)))

  /// Light ink on GitHub's dark canvas.
  public static let dark = Palette(
    background: Colour(0x0D1117), text: Colour(0xF0F6FC), mutedText: Colour(0x9198A1),
    grid: Colour(0x30363D), axis: Colour(0x848D97),
    series: [0x58A6FF, 0xF0883E, 0xC38BAA, 0xDBC5FD, 0xFBC959, 0xB3EFC8].map { Colour($0) },
    sequence: (Colour(0x2E8B96), Colour(0xF2DCFF)))
}

/// Which colours a figure is drawn in.
public enum Theme: Sendable, CaseIterable {
  /// An SVG that follows the page or the reader's system; light where a format has one look only.
  case auto
  /// Always light.
  case light
  /// Always dark.
  case dark

  /// The name in commands and file names.
  public var name: String {
    switch self {
    case .auto: "auto"
    case .light: "light"
    case .dark: "dark"
    }
  }

  /// The colours of a format that has one look only, and of a renderer that knows no styles.
  public var palette: Palette {
    switch self {
    case .auto, .light: .light
    case .dark: .dark
    }
  }
}

// Roles and their colours. Contrast on the own background (WCAG): every text at least 4.5:1,
// every curve at least 3:1, and curves that stay apart for colour-blind readers (LOOK: the table
// of measured palettes). Blue, orange and the greys are GitHub's Primer values; the others were
// found by a search under the two constraints.

/// A set of colours, one a role.
///
/// It has six colours for curves, always.
public struct Palette: Sendable, Hashable {
  /// The paper.
  public var background: Colour
  /// Titles and names.
  public var text: Colour
  /// Tick labels and the formula under the title.
  public var mutedText: Colour
  /// Grid lines.
  public var grid: Colour
  /// The lines x = 0 and y = 0.
  public var axis: Colour
  /// The curves' colours, in order.
  public private(set) var series: [Colour]
  /// The first colour of the scale for curves that differ in a number.
  public var sequenceStart: Colour
  /// The last colour of that scale.
  public var sequenceEnd: Colour

  /// How many colours for curves there are; a further curve has the first colour again.
  public static let seriesCount = 6

  init(
    background: UInt32, text: UInt32, mutedText: UInt32, grid: UInt32, axis: UInt32, series: [UInt32],
    sequence: (first: UInt32, last: UInt32)
  ) {
    self.background = Colour(background)
    self.text = Colour(text)
    self.mutedText = Colour(mutedText)
    self.grid = Colour(grid)
    self.axis = Colour(axis)
    self.series = series.map { Colour($0) }
    sequenceStart = Colour(sequence.first)
    sequenceEnd = Colour(sequence.last)
  }

  /// Takes these colours for the first curves; the others keep theirs. Colours beyond the sixth are left out.
  public mutating func setSeries(_ colours: [Colour]) {
    series = Array((colours + series.dropFirst(colours.count)).prefix(Palette.seriesCount))
  }

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
      sequenceStart.mixed(with: sequenceEnd, count > 1 ? Double(index) / Double(count - 1) : 0)
    }
  }

  /// Dark ink on white.
  public static let light = Palette(
    background: 0xFFFFFF, text: 0x1F2328, mutedText: 0x59636E, grid: 0xD8DEE4, axis: 0x6E7781,
    series: [0x0969DA, 0xBC4C00, 0x770255, 0x3F2A92, 0x4A4400, 0x267260], sequence: (0x00807A, 0x4A0A5E))

  /// Light ink on GitHub's dark canvas.
  public static let dark = Palette(
    background: 0x0D1117, text: 0xF0F6FC, mutedText: 0x9198A1, grid: 0x30363D, axis: 0x848D97,
    series: [0x58A6FF, 0xF0883E, 0xC38BAA, 0xDBC5FD, 0xFBC959, 0xB3EFC8], sequence: (0x2E8B96, 0xF2DCFF))

  /// Black and greys on white, for a printer without colours. Neighbours in the order of curves are far apart in
  /// lightness, and the lightest still has 4.5:1 as a text.
  public static let print = Palette(
    background: 0xFFFFFF, text: 0x000000, mutedText: 0x4D4D4D, grid: 0xDADADA, axis: 0x767676,
    series: [0x000000, 0x6E6E6E, 0x2E2E2E, 0x767676, 0x1A1A1A, 0x5C5C5C], sequence: (0x767676, 0x000000))
}

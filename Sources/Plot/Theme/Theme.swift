// The named looks of a figure.

/// Which colours a figure is drawn in.
public enum Theme: Sendable, CaseIterable {
  /// An SVG that follows the page or the reader's system; light where a format has one look only.
  case auto
  /// Always light.
  case light
  /// Always dark.
  case dark
  /// For an SVG inside a page: without a paper, in the colour of the page's text, of which the curves' colours have a
  /// part. The light theme without its paper where a format has one look only.
  case inherit
  /// Black and greys on white.
  case print

  /// The name in commands and file names.
  public var name: String {
    switch self {
    case .auto: "auto"
    case .light: "light"
    case .dark: "dark"
    case .inherit: "inherit"
    case .print: "print"
    }
  }

  /// The colours of a format that has one look only, and of a renderer that knows no styles.
  public var palette: Palette { Appearance(theme: self).palette }

  /// How much of the page's ink the role has in this theme; nil for a colour of its own.
  ///
  /// The muted text of three quarters has 4.5:1 where the page's own text has 7:1.
  func pageInk(of role: Role) -> Double? {
    guard self == .inherit else { return nil }
    switch role {
    case .text: return 1
    case .mutedText: return 0.75
    case .axis: return 0.6
    case .grid: return 0.16
    case .background, .series, .sequence: return nil
    }
  }
}

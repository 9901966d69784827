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
}

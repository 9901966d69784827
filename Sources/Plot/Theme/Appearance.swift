// How a scene looks: all that a renderer decides and the scene leaves open.

/// The theme of a figure with its colours, its paper, its type, and how it fits into a page.
public struct Appearance: Sendable {
  /// Where an SVG that follows its page has its rules.
  public enum Styling: Sendable {
    /// In a style sheet of its own, which stays inside the figure.
    case own
    /// In the page: the figure has classes alone, and `PageStyle` has the rules.
    case page
  }

  /// The kind of look.
  public var theme: Theme
  /// The colours in the light.
  public var light: Palette
  /// The colours in the dark.
  public var dark: Palette
  /// Whether the paper is left out.
  public var isTransparent: Bool
  /// Whether an SVG fills the width that it is given; else it has the size of its scene.
  public var isResponsive: Bool
  /// The fonts to write in before the usual ones.
  public var fonts: FontList?
  /// Where an SVG that follows its page has its rules.
  public var styling: Styling

  /// A look; the standard one but for what is given.
  public init(
    theme: Theme = .auto, light: Palette = .light, dark: Palette = .dark, isTransparent: Bool = false,
    isResponsive: Bool = false, fonts: FontList? = nil, styling: Styling = .own
  ) {
    self.theme = theme
    self.light = light
    self.dark = dark
    self.isTransparent = isTransparent
    self.isResponsive = isResponsive
    self.fonts = fonts
    self.styling = styling
  }

  /// The colours of a format that has one look only, and of a renderer that knows no styles.
  public var palette: Palette {
    switch theme {
    case .auto, .light, .inherit: light
    case .dark: dark
    case .print: .print
    }
  }

  /// Whether a paper is drawn.
  var hasPaper: Bool { !isTransparent && theme != .inherit }

  /// The items of a scene that are drawn: without the paper, which is the first, where none is wanted.
  func drawn(of scene: Scene) -> ArraySlice<Scene.Item> {
    guard !hasPaper, case .path(_, fill: .background, stroke: nil)? = scene.items.first else {
      return scene.items[...]
    }
    return scene.items.dropFirst()
  }
}

// The style of a figure that follows the page or the reader's system into the dark.
//
// Colours are presentation attributes, which every renderer knows and no policy blocks. This sheet is on
// top: old renderers skip it whole, and where it counts it is scoped to the figure it stands in.

/// The classes and the style sheet of the themes that follow a page.
struct SVGStyle {
  private let theme: Theme
  private let light: Palette
  private let dark: Palette

  init(_ appearance: Appearance) {
    theme = appearance.theme
    light = appearance.light
    dark = appearance.dark
  }

  /// Whether the theme follows a page.
  var isNeeded: Bool { theme == .auto || theme == .inherit }

  /// Whether the sheet has the role's colour: all roles in the auto theme; else those that are not the page's own
  /// ink.
  func colours(_ role: Role) -> Bool {
    isNeeded && theme.pageInk(of: role) == nil
  }

  /// The class of a role as a line, or as a filled shape or text.
  static func name(_ role: Role, filled: Bool) -> String {
    switch role {
    case .background: filled ? "plot-bg" : "plot-bs"
    case .text: filled ? "plot-fg" : "plot-fs"
    case .mutedText: filled ? "plot-mu" : "plot-ms"
    case .grid: "plot-gr"
    case .axis: "plot-ax"
    case .series(let index): "plot-\(filled ? "t" : "c")\(index % Palette.seriesCount + 1)"
    case .sequence(let index, let count): "plot-\(filled ? "u" : "s")\(index + 1)-\(count)"
    }
  }

  /// The style sheet. It has every role, used or not, so that a page's policy can allow it by one hash; a
  /// scale's steps are added where a figure has them, all of them, so that there is one hash a number of steps.
  /// A page may set `--plot-c1` and its kin to its own colours.
  func sheet(for scene: Scene) -> [String] { sheet(stepping: scene.sequences) }

  /// The style sheet of figures whose scales have these numbers of steps.
  func sheet(stepping counts: [Int]) -> [String] {
    let mixture = theme == .inherit ? "color-mix(in oklab,red,red)" : "light-dark(red,red)"
    return ["@supports (color:\(mixture)){@scope{:scope:root{color-scheme:light dark}"]
      + [":scope{text-transform:none}"] + rules(stepping: counts) + ["}}"]
  }

  /// The rules of all roles, and of scales with these numbers of steps.
  func rules(stepping counts: [Int]) -> [String] {
    let series = (0..<Palette.seriesCount).map { Role.series($0) }
    let fills: [Role] = [.background, .text, .mutedText]
    let strokes: [Role] = [.background, .mutedText, .grid, .axis] + series
    let usual =
      fills.map { (role: $0, filled: true) } + strokes.map { (role: $0, filled: false) }
      + series.map { (role: $0, filled: true) }
    let steps = counts.flatMap { count in
      (0..<count).flatMap { index in
        [false, true].map { (role: Role.sequence(index, of: count), filled: $0) }
      }
    }
    return (usual + steps).filter { colours($0.role) }.map { rule($0.role, filled: $0.filled) }
  }

  /// How much of the page's ink is in a curve of the inherit theme. It has to be readable on light and on dark pages
  /// that say no more than the colour of their text: with a half every curve has 5.5:1 on #0d1117 with the ink #f0f6fc,
  /// and 9.1:1 on white with #1f2328.
  private static let inkShare = 50

  private func rule(_ role: Role, filled: Bool) -> String {
    // Lines and fills of one role have one colour, so one variable.
    let variable =
      switch role {
      case .background, .text, .mutedText: SVGStyle.name(role, filled: true)
      case .grid, .axis, .series, .sequence: SVGStyle.name(role, filled: false)
      }
    let usual =
      switch (theme, role) {
      // What hides a line hides it in the colour of the page.
      case (.inherit, .background): "Canvas"
      case (.inherit, _):
        "color-mix(in oklab,\(light.colour(of: role).hex),currentColor \(SVGStyle.inkShare)%)"
      default: "light-dark(\(light.colour(of: role).hex),\(dark.colour(of: role).hex))"
      }
    let property = filled ? "fill" : "stroke"
    return ".\(SVGStyle.name(role, filled: filled)){\(property):var(--\(variable),\(usual))}"
  }
}

extension Scene {
  /// The numbers of steps of the scales whose colours the scene has, increasing.
  fileprivate var sequences: [Int] {
    var counts: [Int] = []
    func note(_ role: Role?) {
      if case .sequence(_, let count)? = role, !counts.contains(count) { counts.append(count) }
    }
    for item in items {
      switch item {
      case .path(_, let fill, let stroke):
        note(fill)
        note(stroke?.role)
      case .dot(_, _, let fill, let stroke):
        note(fill)
        note(stroke?.role)
      case .wash(_, let role, _): note(role)
      case .label(let label): note(label.role)
      }
    }
    return counts.sorted()
  }
}

extension Colour {
  /// The colour as "#rgb" or "#rrggbb".
  var hex: String {
    let digits = [UInt8]("0123456789abcdef".utf8)
    var text: [UInt8] = [UInt8(ascii: "#")]
    let isShort = [red, green, blue].allSatisfy { $0 >> 4 == $0 & 15 }
    for part in [red, green, blue] {
      if !isShort { text.append(digits[Int(part >> 4)]) }
      text.append(digits[Int(part & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

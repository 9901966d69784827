// The style of a figure that follows the page or the reader's system into the dark.
//
// Colours are presentation attributes, which every renderer knows and no policy blocks. This sheet is on
// top: old renderers skip it whole, and where it counts it is scoped to the figure it stands in.

/// The classes and the style sheet of the auto theme.
enum SVGStyle {
  /// The class of a role as a line, or as a filled shape or text.
  static func name(_ role: Role, filled: Bool) -> String {
    switch role {
    case .background: filled ? "plot-bg" : "plot-bs"
    case .text: filled ? "plot-fg" : "plot-fs"
    case .mutedText: filled ? "plot-mu" : "plot-ms"
    case .grid: "plot-gr"
    case .axis: "plot-ax"
    case .series(let index): "plot-\(filled ? "t" : "c")\(index % Palette.light.series.count + 1)"
    case .sequence(let index, let count): "plot-\(filled ? "u" : "s")\(index + 1)-\(count)"
    }
  }

  /// The style sheet. It has every role, used or not, so that a page's policy can allow it by one hash; a
  /// scale's steps are added where a figure has them, all of them, so that there is one hash a number of steps.
  /// A page may set `--plot-c1` and its kin to its own colours.
  static func sheet(for scene: Scene) -> [String] {
    let counts = scene.sequences
    if counts.isEmpty { return [opening] + usual + [closing] }
    let steps = counts.flatMap { count in
      (0..<count).flatMap { index in
        [false, true].map { rule(.sequence(index, of: count), filled: $0) }
      }
    }
    return [opening] + usual + steps + [closing]
  }

  private static let opening =
    "@supports (color:light-dark(red,red)){@scope{:scope:root{color-scheme:light dark}"
  private static let closing = "}}"

  private static let usual: [String] = {
    let fills: [Role] = [.background, .text, .mutedText]
    let series = Palette.light.series.indices.map { Role.series($0) }
    let strokes: [Role] = [.background, .mutedText, .grid, .axis] + series
    return [":scope{text-transform:none}"] + fills.map { rule($0, filled: true) }
      + strokes.map { rule($0, filled: false) } + series.map { rule($0, filled: true) }
  }()

  private static func rule(_ role: Role, filled: Bool) -> String {
    let light = Palette.light.colour(of: role).hex
    let dark = Palette.dark.colour(of: role).hex
    // Lines and fills of one role have one colour, so one variable.
    let variable =
      switch role {
      case .background, .text, .mutedText: name(role, filled: true)
      case .grid, .axis, .series, .sequence: name(role, filled: false)
      }
    return
      ".\(name(role, filled: filled)){\(filled ? "fill" : "stroke"):var(--\(variable),light-dark(\(light),\(dark)))}"
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

// A user's own colours: a file of JSON (or YAML, of which JSON is a part).
//
//     {
//       "light": {"background": "#fffdf7", "series": ["#00529b", "#b33c00"]},
//       "dark": {"background": "#101418", "series": ["#7cc4ff", "#ffb074"]}
//     }

import Plot

/// The colours of light and dark figures; what a file leaves out is as usual.
private struct PaletteFile {
  private(set) var light = Palette.light
  private(set) var dark = Palette.dark
  /// What cannot be read well, a sentence each.
  private(set) var warnings: [String] = []

  private static let roles: [(key: String, role: WritableKeyPath<Palette, Colour> & Sendable)] = [
    ("background", \.background), ("text", \.text), ("mutedText", \.mutedText), ("grid", \.grid),
    ("axis", \.axis),
  ]

  /// - Throws: A `Failure`: 66 for a file that cannot be read, 65 for one that is no palette, with line and column.
  init(path: String) throws(Failure) {
    let root = try SpecNode.read(path)
    let themes = try root.rootMapping("a palette file", keys: ["light", "dark"])
    for (theme, node) in themes {
      if theme == "light" {
        try Self.set(&light, node)
        warnings += Self.warnings(of: light, theme, root.source)
      } else {
        try Self.set(&dark, node)
        warnings += Self.warnings(of: dark, theme, root.source)
      }
    }
  }

  private static func set(_ palette: inout Palette, _ node: SpecNode) throws(Failure) {
    let keys = roles.map { $0.key } + ["series", "sequence"]
    for (key, value) in try node.mapping("a palette", keys: keys) {
      switch key {
      case "series":
        let colours = try colours(value, key)
        guard (1...Palette.seriesCount).contains(colours.count) else {
          throw value.failure("series has 1 to \(Palette.seriesCount) colours, not \(colours.count)")
        }
        palette.setSeries(colours)
      case "sequence":
        let colours = try colours(value, key)
        guard colours.count == 2 else {
          throw value.failure("sequence has 2 colours, its first and its last")
        }
        (palette.sequenceStart, palette.sequenceEnd) = (colours[0], colours[1])
      default:
        guard let role = roles.first(where: { $0.key == key })?.role else { continue }
        palette[keyPath: role] = try colour(value, key)
      }
    }
  }

  private static func colours(_ node: SpecNode, _ key: String) throws(Failure) -> [Colour] {
    guard let list = node.list else { throw node.failure("\(key) is a list of colours") }
    var colours: [Colour] = []
    for item in list { colours.append(try colour(item, key)) }
    return colours
  }

  /// The colour "#rgb" or "#rrggbb".
  private static func colour(_ node: SpecNode, _ key: String) throws(Failure) -> Colour {
    let text = try node.text(key)
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 3 || digits.count == 6,
      digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else {
      throw node.failure(
        "\(key): \(VisibleText.quoted(text)) is not a colour; write #rgb or #rrggbb, in quotes")
    }
    guard digits.count == 3 else { return Colour(value) }
    return Colour((value >> 8 & 15) * 0x110000 + (value >> 4 & 15) * 0x1100 + (value & 15) * 0x11)
  }

  /// The contrasts that are too low: 4.5:1 for text, of which the names of curves are some; 3:1 for lines (WCAG 2.2,
  /// 1.4.3 and 1.4.11).
  private static func warnings(of palette: Palette, _ theme: String, _ source: String) -> [String] {
    var checked: [(name: String, colour: Colour, least: Double)] = [
      ("text", palette.text, 4.5), ("mutedText", palette.mutedText, 4.5), ("axis", palette.axis, 3),
    ]
    for (index, colour) in palette.series.enumerated() {
      checked.append(("series \(index + 1)", colour, 4.5))
    }
    checked += [("sequence 1", palette.sequenceStart, 4.5), ("sequence 2", palette.sequenceEnd, 4.5)]
    return checked.compactMap { name, colour, least in
      let contrast = colour.contrast(with: palette.background)
      guard contrast < least else { return nil }
      let shown = NumberText.rounded((contrast * 100).rounded(.down) / 100, digits: 3)
      return "\(source): \(theme) \(name) has a contrast of \(shown):1 with the background; "
        + "\(NumberText.rounded(least, digits: 2)):1 is readable"
    }
  }
}

extension Appearance {
  /// Takes the colours of a palette file, and tells what cannot be read well.
  ///
  /// - Throws: A `Failure`: 66 for a file that cannot be read, 65 for one that is no palette, with line and column.
  mutating func takePalette(from path: String) throws(Failure) {
    let file = try PaletteFile(path: path)
    for warning in file.warnings { StandardError.note(warning) }
    (light, dark) = (file.light, file.dark)
  }
}

// The keys of a specification that say how figures look and which files they become: of all figures at its top, of
// one at the figure.

import Plot

/// The look of figures, and their files.
struct SpecLook {
  /// How scenes are encoded, but for the theme.
  private(set) var encoding = FigureEncoding()
  /// The formats, without repetitions.
  private(set) var formats: [FigureFormat] = [.svg]
  /// The themes, without repetitions.
  private(set) var themes: [Theme] = [.auto]
  /// How files are named.
  private(set) var naming = FileNaming.plain
  /// The palette files that were read, each once.
  private(set) var palettes: [String] = []

  /// The keys.
  static let keys = [
    "formats", "themes", "naming", "palette", "transparent", "responsive", "page-style", "font", "text",
    "scale",
  ]

  /// Takes a key's value.
  ///
  /// - Parameter folder: The folder of the specification, to which a palette's path is relative.
  /// - Throws: A `Failure` with the place of the value where it is wrong.
  mutating func set(_ key: String, _ value: SpecNode, in folder: String) throws(Failure) {
    switch key {
    case "formats": formats = try Self.list(value, key, FigureFormat.allCases) { $0.rawValue }
    case "themes": themes = try Self.list(value, key, Theme.allCases) { $0.name }
    case "naming": naming = try Self.known(value, key, FileNaming.allCases) { $0.rawValue }
    case "palette":
      let path = SpecLook.path(try value.text(key), in: folder)
      let file = try PaletteFile(path: path)
      for warning in file.warnings { StandardError.note(warning) }
      palettes.append(path)
      encoding.appearance.light = file.light
      encoding.appearance.dark = file.dark
    case "transparent": encoding.appearance.isTransparent = try value.bool(key)
    case "responsive": encoding.appearance.isResponsive = try value.bool(key)
    case "page-style": encoding.appearance.styling = try value.bool(key) ? .page : .own
    case "font":
      let text = try value.texts(key).joined(separator: ",")
      guard let fonts = FontList(text) else {
        throw value.failure("\(VisibleText.quoted(text)) is no list of fonts")
      }
      encoding.appearance.fonts = fonts
    case "text":
      let kinds = ["text", "outlines"]
      encoding.outlinesText = try Self.known(value, key, kinds) { $0 } == "outlines"
    case "scale":
      do throws(Failure) { encoding.pixels = try ScaleArgument(try value.text(key)).factor } catch {
        throw value.failure(error)
      }
    default: break
    }
  }

  /// A path of a specification: relative to its folder, unless it starts at the root.
  static func path(_ path: String, in folder: String) -> String {
    path.hasPrefix("/") || folder == "." ? path : "\(folder)/\(path)"
  }

  private static func known<Value>(
    _ node: SpecNode, _ key: String, _ values: [Value], _ name: (Value) -> String
  ) throws(Failure) -> Value {
    let text = try node.text(key)
    if let value = values.first(where: { name($0) == text }) { return value }
    throw node.unknown(text, key, among: values.map(name))
  }

  private static func list<Value: Equatable>(
    _ node: SpecNode, _ key: String, _ values: [Value], _ name: (Value) -> String
  ) throws(Failure) -> [Value] {
    var chosen: [Value] = []
    for item in node.list ?? [node] {
      let value = try known(item, key, values, name)
      if !chosen.contains(value) { chosen.append(value) }
    }
    guard !chosen.isEmpty else {
      throw node.failure("\(key) is an empty list; leave it out, or name something")
    }
    return chosen
  }
}

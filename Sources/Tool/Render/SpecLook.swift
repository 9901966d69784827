// The keys of a specification that say how figures look and which files they become: of all figures at its top, of
// one at the figure.

import Plot

/// The look of figures, and their files.
struct SpecLook {
  /// What each figure becomes.
  private(set) var files = FigureFiles()

  /// The keys.
  static let keys = [
    "formats", "themes", "naming", "palette", "transparent", "responsive", "page-style", "font", "text",
    "scale",
  ]

  /// Takes a key's value.
  ///
  /// - Parameters:
  ///   - folder: The folder of the specification, to which a palette's path is relative.
  ///   - inputs: A palette's path is added.
  /// - Throws: A `Failure` with the place of the value where it is wrong.
  mutating func set(
    _ key: String, _ value: SpecNode, in folder: String, noting inputs: inout [String]
  ) throws(Failure) {
    switch key {
    case "formats": files.formats = try Self.list(value, key, FigureFormat.allCases) { $0.rawValue }
    case "themes": files.themes = try Self.list(value, key, Theme.allCases) { $0.name }
    case "naming": files.naming = try Self.known(value, key, FileNaming.allCases) { $0.rawValue }
    case "palette":
      let path = SpecLook.path(try value.text(key), in: folder)
      inputs.append(path)
      try files.encoding.appearance.takePalette(from: path)
    case "transparent": files.encoding.appearance.isTransparent = try value.bool(key)
    case "responsive": files.encoding.appearance.isResponsive = try value.bool(key)
    case "page-style": files.encoding.appearance.styling = try value.bool(key) ? .page : .own
    case "font":
      let text = try value.texts(key).joined(separator: ",")
      guard let fonts = FontList(text) else {
        throw value.failure("\(VisibleText.quoted(text)) is no list of fonts")
      }
      files.encoding.appearance.fonts = fonts
    case "text":
      let kinds = ["text", "outlines"]
      files.encoding.outlinesText = try Self.known(value, key, kinds) { $0 } == "outlines"
    case "scale":
      do throws(Failure) { files.encoding.pixels = try ScaleArgument(try value.text(key)).factor } catch {
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
    throw node.failure(Failure.unknown(text, key, among: values.map(name)))
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

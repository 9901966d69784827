// Which files a figure becomes: one for each theme and format, named by a rule.

import Plot

/// The files of a figure.
struct FigureFiles: Sendable {
  /// A file that is to be drawn.
  struct File: Sendable {
    let path: String
    let format: FigureFormat
    let encoding: FigureEncoding

    /// The scene as the file's content.
    func content(of scene: Scene) -> Result<FigureFile, Failure> {
      Result { () throws(Failure) in try format.file(of: scene, encoding) }
    }
  }

  /// The formats, without repetitions.
  var formats: [FigureFormat] = [.svg]
  /// The themes, without repetitions.
  var themes: [Theme] = [.auto]
  /// How the files are named.
  var naming = FileNaming.plain
  /// How scenes are encoded, but for the theme.
  var encoding = FigureEncoding()

  /// The files of a figure of that name in a folder, theme by theme; "." for none in the paths.
  func files(named name: String, in folder: String) -> [File] {
    themes.flatMap { theme in
      var encoding = encoding
      encoding.appearance.theme = theme
      return formats.map { format in
        let file = naming.file(name, format, theme, of: themes, pixels: encoding.pixels)
        return File(path: folder == "." ? file : "\(folder)/\(file)", format: format, encoding: encoding)
      }
    }
  }

  /// How many figures of a size may be in the making: all pictures together have no more pixels than one may have, so
  /// that more cores take no more memory.
  func atOnce(_ size: Size) -> Int {
    guard formats.contains(.png) else { return .max }
    let area = Double(size.width * size.height) * encoding.pixels * encoding.pixels
    return max(1, Int(Double(Limits.area) / area))
  }
}

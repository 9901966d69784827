// Which file holds which look of a figure, by its name.

import Plot

/// How the files of a figure are named.
enum FileNaming: String, CaseIterable, Sendable {
  /// gelu.svg; with several themes gelu-light.svg and gelu-dark.svg.
  case plain
  /// As DocC finds variants of one image: gelu.svg and gelu~dark.svg, gelu@2x.png and gelu~dark@2x.png.
  case docc

  /// The file's name.
  ///
  /// - Parameters:
  ///   - name: The figure's.
  ///   - themes: All in which the figure is written.
  func file(
    _ name: String, _ format: FigureFormat, _ theme: Theme, of themes: [Theme], pixels: Double
  ) -> String {
    switch self {
    case .plain:
      return "\(name)\(themes.count > 1 ? "-\(theme.name)" : "").\(format.rawValue)"
    case .docc:
      // DocC knows light and dark, and whole scales up to 3.
      let variant = theme == .dark ? "~dark" : ""
      let scale = format == .png && (pixels == 2 || pixels == 3) ? "@\(Int(pixels))x" : ""
      return "\(name)\(variant)\(scale).\(format.rawValue)"
    }
  }
}

// The formats a figure can be written in, and how a scene becomes a file of one.

import Plot

/// A figure as the bytes of a file.
struct FigureFile: Sendable {
  var bytes: [UInt8]
  /// What the user should know about the picture.
  var notes: [String] = []
}

/// A file format for figures.
enum FigureFormat: String, CaseIterable {
  case svg, png, pdf

  /// The format that a path's ending names, if it names one.
  init?(ending path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    self.init(rawValue: name[name.index(after: dot)...].lowercased())
  }

  /// The formats as a list for messages.
  static let list = allCases.map(\.rawValue).joined(separator: ", ")

  /// The scene in this format.
  ///
  /// - Parameters:
  ///   - scale: PNG pixels a unit; the other formats have no pixels.
  /// - Throws: A `Failure`: 69 where Cairo is not there, 64 for a picture that is too large, 70 for an
  ///   error inside Cairo.
  func file(of scene: Scene, theme: Theme, scale: Double) throws(Failure) -> FigureFile {
    if self == .svg { return FigureFile(bytes: scene.svg(theme: theme)) }
    #if Cairo
      let output: CairoOutput
      do throws(CairoError) {
        output =
          self == .png
          ? try scene.png(palette: theme.palette, scale: scale) : try scene.pdf(palette: theme.palette)
      } catch {
        throw Failure(status: error.status, message: error.message)
      }
      var file = FigureFile(bytes: output.bytes)
      if !output.missingCharacters.isEmpty {
        let missing = output.missingCharacters.map { "'\($0)'" }.joined(separator: " ")
        file.notes.append("no installed font has \(missing); another font package may")
      }
      if let note = output.note { file.notes.append(note) }
      return file
    #else
      throw Failure(
        status: .unavailable,
        message: "\(rawValue) is not built in: install libcairo2-dev (brew: cairo) and build with the Cairo "
          + "trait, or use --format svg")
    #endif
  }

  /// Whether the bytes of a file, from its beginning and its end, are those of a figure of ours.
  static func isOurs(_ bytes: [UInt8]) -> Bool {
    // The root element's type settings, the PNG's Software and the PDF's Creator.
    ["aria-hidden=\"true\">\n<path ", "\0actplot", "(actplot)"].contains { bytes.holds(Array($0.utf8)) }
  }
}

extension [UInt8] {
  /// Whether the part stands anywhere in the bytes.
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first, count >= part.count else { return false }
    return (0...(count - part.count)).contains { start in
      self[start] == first && self[start..<(start + part.count)].elementsEqual(part)
    }
  }
}

#if Cairo
  extension CairoError {
    fileprivate var status: ExitStatus {
      switch self {
      case .libraryMissing: .unavailable
      case .tooLarge: .usage
      case .failed: .software
      }
    }
  }
#endif

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

  /// The formats for screens, as far as they are built in.
  static var pictures: [FigureFormat] {
    #if Cairo
      [.svg, .png]
    #else
      [.svg]
    #endif
  }

  /// The formats as a list for messages.
  static let list = allCases.map(\.rawValue).joined(separator: ", ")

  /// The scene in this format.
  ///
  /// - Throws: A `Failure`: 69 where Cairo is not there, 64 for a picture that is too large, 70 for an
  ///   error inside Cairo.
  func file(of scene: Scene, _ encoding: FigureEncoding) throws(Failure) -> FigureFile {
    if self == .svg, !encoding.outlinesText { return FigureFile(bytes: scene.svg(encoding.appearance)) }
    #if Cairo
      do throws(CairoError) {
        switch self {
        case .svg:
          let outlines = try scene.outlined(in: encoding.appearance.fonts)
          let bytes = outlines.scene.svg(encoding.appearance)
          return FigureFile(bytes: bytes, lacking: outlines.missingCharacters, outlines.note)
        case .png:
          return FigureFile(try scene.png(encoding.appearance, scale: encoding.pixels))
        case .pdf:
          return FigureFile(try scene.pdf(encoding.appearance))
        }
      } catch {
        throw Failure(status: error.status, message: error.message)
      }
    #else
      let wish = self == .svg ? "--text outlines" : rawValue
      throw Failure(
        status: .unavailable,
        message: "\(wish) is not built in: install libcairo2-dev (brew: cairo) and build with the Cairo "
          + "trait, or use \(self == .svg ? "--text text" : "--format svg")")
    #endif
  }
}

#if Cairo
  extension FigureFile {
    /// A figure, with what its fonts lacked.
    fileprivate init(bytes: [UInt8], lacking missing: [Character], _ note: String?) {
      self.init(bytes: bytes)
      if !missing.isEmpty {
        let shown = missing.map { "'\($0)'" }.joined(separator: " ")
        notes.append("no installed font has \(shown); another font package may")
      }
      if let note { notes.append(note) }
    }

    fileprivate init(_ output: CairoOutput) {
      self.init(bytes: output.bytes, lacking: output.missingCharacters, output.note)
    }
  }

  extension CairoError {
    fileprivate var status: ExitStatus {
      switch self {
      case .libraryMissing, .starved: .unavailable
      case .tooLarge: .usage
      case .failed: .software
      }
    }
  }
#endif

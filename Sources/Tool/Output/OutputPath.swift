// The text of a path, before the file system is asked.
// Whatever passes here has a folder and a file name in it, and fits into a C string.

/// A path to a file, split into its folder and its name.
///
/// The name is not empty, not "." and not "..", contains no "/" and no NUL, and has at most 255 bytes.
struct OutputPath {
  /// The path as it was given.
  let text: String
  /// "." for a bare name, "/" for a name in the root.
  let folder: String
  let name: String

  /// - Throws: A `Failure` with status 64 for a path that cannot name a file, 73 for "." and "..".
  init(_ text: String) throws(Failure) {
    try OutputPath.check(text)
    let bytes = text.utf8
    if bytes.last == UInt8(ascii: "/") {
      throw Failure(
        status: .usage,
        message: "\(VisibleText.quoted(text)) names a folder; put a file name after the last '/'")
    }
    self.text = text
    if let slash = bytes.lastIndex(of: UInt8(ascii: "/")) {
      folder = slash == bytes.startIndex ? "/" : String(text[..<slash])
      name = String(text[bytes.index(after: slash)...])
    } else {
      folder = "."
      name = text
    }
    if name == "." || name == ".." { throw OutputPath.isFolder(text) }
  }

  /// Refuses what the system would refuse less clearly: an empty path, NUL, and lengths.
  static func check(_ text: String) throws(Failure) {
    if text.isEmpty {
      throw Failure(status: .usage, message: "the output path is empty; give a file name")
    }
    if text.utf8.contains(0) {
      throw Failure(status: .usage, message: "\(VisibleText.quoted(text)) contains a NUL character")
    }
    if text.utf8.count > Limits.path {
      throw Failure(
        status: .usage,
        message: "the path \(VisibleText.quoted(text)) is longer than \(Limits.path) bytes")
    }
    for component in text.utf8.split(separator: UInt8(ascii: "/")) where component.count > Limits.fileName {
      let shown = VisibleText.quoted(String(decoding: component, as: UTF8.self))
      throw Failure(status: .usage, message: "the name \(shown) is longer than \(Limits.fileName) bytes")
    }
  }

  static func isFolder(_ text: String) -> Failure {
    Failure(
      status: .cannotCreate,
      message: "\(VisibleText.quoted(text)) is a folder; add a file name, as in '\(text)/gelu.svg'")
  }
}

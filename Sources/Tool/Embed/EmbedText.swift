// Text and links as each target format writes them, so that no text can end its line, leave its field or become markup.
//
// All of it goes by Unicode scalar, as the formats' parsers do: a sign followed by a joiner or a combining mark is one
// Character, and would not be seen as that sign. Line ends never come this far: the texts of a scene have none.

import Plot

/// Text of a field.
enum EmbedText {
  /// The value of an attribute in double quotes, in HTML and JSX.
  static func attribute(_ text: String) -> String { replacing(text, markup) }

  /// The alternative text of an image in Markdown. Character references are what all dialects read alike; they are also
  /// no tables, no mathematics and no templates.
  static func markdown(_ text: String) -> String {
    replacing(text) { scalar in
      if let reference = markup(scalar) { return reference }
      return "\\`*_[]{}$|~".unicodeScalars.contains(scalar) ? "&#\(scalar.value);" : nil
    }
  }

  /// Text that LaTeX sets, such as a caption; characters that its fonts lack are mathematics.
  static func latexCaption(_ text: String) -> String {
    replacing(text) { scalar in
      switch scalar {
      case "−": "$-$"
      case "′": "$'$"
      case "″": "$''$"
      default:
        latexSign(scalar) ?? TeXSymbols.command(for: Character(scalar)).map { "$\($0)$" }
      }
    }
  }

  /// Text that LaTeX keeps for readers, in braces. Those inside are balanced, so its commas end nothing.
  static func latexAlternative(_ text: String) -> String { replacing(text, latexSign) }

  static func replacing(_ text: String, _ replacement: (Unicode.Scalar) -> String?) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      if let text = replacement(scalar) { result += text } else { result.unicodeScalars.append(scalar) }
    }
  }

  private static func markup(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    default: nil
    }
  }

  private static func latexSign(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\\": "\\textbackslash{}"
    case "^": "\\textasciicircum{}"
    case "~": "\\textasciitilde{}"
    case "{", "}", "$", "&", "#", "%", "_": "\\\(scalar)"
    default: nil
    }
  }
}

/// The way to a file, as a user gives it: a path, or a URL if it begins as one.
enum EmbedLink {
  /// The path as a relative URL, or the URL: what neither may have is percent-encoded, and what ends it in Markdown, in
  /// a list of sources or in quotes.
  ///
  /// In a path a percent sign, a question mark and a number sign are parts of names, and a colon would end a scheme.
  static func url(_ link: String) -> String {
    let isURL = isURL(link)
    let bytes = Array(link.utf8)
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, byte) in bytes.enumerated() {
      let scalar = Unicode.Scalar(byte)
      let isEscape =
        scalar == "%" && index + 2 < bytes.count
        && bytes[(index + 1)...(index + 2)].allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
      let isKept =
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/": true
        case ":", "?", "#", "@", "&", "=", "+", ";", "!": isURL
        default: isURL && isEscape
        }
      if isKept {
        result.append(scalar)
      } else {
        result += ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(result)
  }

  /// The argument of a directive of docutils: the URL; or the path itself, under which Sphinx looks for the file, with
  /// its blanks escaped, without which they would be left out.
  static func source(_ link: String) -> String {
    guard !isURL(link) else { return url(link) }
    return EmbedText.replacing(link) { $0 == " " || $0 == "\\" ? "\\\($0)" : nil }
  }

  /// Refuses a path that the format cannot write.
  ///
  /// - Throws: A `Failure` with status 64.
  static func check(_ link: String, for place: EmbedPlace) throws(Failure) {
    let odd = link.unicodeScalars.first { scalar in
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      let isBlank = scalar.properties.isWhitespace && scalar != " "
      return switch place {
      case .sphinx: isControl || isBlank
      case .latex: isControl || isBlank || "%#{}\\~^$&\"".unicodeScalars.contains(scalar)
      case .html, .picture, .markdown, .inline, .docc, .mkdocs, .docusaurus: false
      }
    }
    guard let odd else { return }
    throw Failure(
      status: .usage,
      message:
        "a path with \(VisibleText.quoted(String(odd))) cannot be written in \(place.rawValue); choose another "
        + "folder or --link")
  }

  /// Whether it begins as an address in the web; `//` leaves the scheme to the page.
  private static func isURL(_ link: String) -> Bool {
    ["https://", "http://", "//"].contains { link.utf8.starts(with: $0.utf8) }
  }
}

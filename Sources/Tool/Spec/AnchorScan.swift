// Anchors and aliases are refused before the YAML is read: a few lines of them can stand for a million values.

/// Looks for anchors (&name) and aliases (*name) in YAML.
enum AnchorScan {
  /// The line and column of the first, from 1; nil where there is none.
  ///
  /// Text in quotes and comments are left out. An unquoted text with a word such as *name is taken for one too:
  /// quotes tell the difference.
  static func first(in text: String) -> (line: Int, column: Int)? {
    var (line, column) = (1, 0)
    // What stands before: only after a separator does a sign mean something.
    var isAfterSeparator = true
    var quote: Unicode.Scalar?
    var closed: Unicode.Scalar?
    var isEscaped = false
    var isComment = false
    var sign: (line: Int, column: Int)?
    for scalar in text.unicodeScalars {
      column += 1
      if scalar == "\n" {
        (line, column, isComment, isAfterSeparator, sign) = (line + 1, 0, false, true, nil)
        closed = nil
        continue
      }
      if isComment { continue }
      if let open = quote {
        if isEscaped {
          isEscaped = false
        } else if scalar == "\\", open == "\"" {
          isEscaped = true
        } else if scalar == open {
          quote = nil
          closed = scalar
        }
        continue
      }
      if let closed, scalar == closed, scalar == "'" {
        // Two in a row are one of the text.
        quote = scalar
        continue
      }
      closed = nil
      if let sign, !isSeparator(scalar) { return sign }
      sign = nil
      guard isAfterSeparator else {
        isAfterSeparator = isSeparator(scalar)
        continue
      }
      switch scalar {
      case "\"", "'": quote = scalar
      case "#": isComment = true
      case "&", "*": sign = (line, column)
      default: break
      }
      isAfterSeparator = isSeparator(scalar)
    }
    return nil
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    [" ", "\t", "\r", ",", "[", "]", "{", "}", ":"].contains(scalar)
  }
}

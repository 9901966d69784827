// Text for LaTeX: its own signs escaped, and letters that its fonts lack as mathematics.

import Plot

enum LaTeXText {
  /// Text that is set: a caption.
  static func typeset(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "−": result += "$-$"
      case "′": result += "$'$"
      case "″": result += "$''$"
      default:
        if let sign = reserved[character] {
          result += sign
        } else if let command = TeXSymbols.command(for: character) {
          result += "$\(command)$"
        } else {
          result.append(character)
        }
      }
    }
  }

  /// Text that is not set but kept for readers: an alt text. Its braces are balanced, so its commas end nothing.
  static func plain(_ text: String) -> String {
    text.reduce(into: "") { $0 += reserved[$1] ?? String($1) }
  }

  private static let reserved: [Character: String] = [
    "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\$", "&": "\\&", "#": "\\#", "%": "\\%",
    "_": "\\_", "^": "\\textasciicircum{}", "~": "\\textasciitilde{}",
  ]
}

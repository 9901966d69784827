// What to paste: the few lines by which each place shows a figure. Every text in them is escaped for its language.

import Plot

/// A figure as a place embeds it.
struct Snippet {
  /// The figure's name, which its files and its label have.
  let name: String
  /// The width and height in CSS pixels.
  let size: (width: Int, height: Int)
  /// The name and the description.
  let texts: (short: String, long: String)
  /// What stands before a file's name in a link: empty, or a folder with its slash.
  let folder: String

  /// The text to paste, without a newline at its end; nothing for a figure that is pasted itself.
  func text(for place: EmbedPlace) -> String {
    switch place {
    case .inline: ""
    case .html: image(file(place, .auto))
    case .picture:
      """
      <picture>
        <source srcset="\(Self.html(file(place, .dark)))" media="(prefers-color-scheme: dark)">
        \(image(file(place, .light)))
      </picture>
      """
    case .markdown, .mkdocs: "![\(Self.markdown(texts.long))](\(Self.link(file(place, .auto))))"
    case .docc:
      "![\(Self.markdown(texts.long))](\(Self.link(place.naming.file(name, .svg, .light, of: place.themes, pixels: 1))))"
    case .sphinx:
      place.themes.map { theme in
        """
        .. image:: \(file(place, theme))
           :class: only-\(theme.name)
           :width: \(size.width)px
           :alt: \(texts.long)
           :loading: lazy
        """
      }.joined(separator: "\n\n")
    case .docusaurus:
      """
      <ThemedImage
        alt="\(Self.html(texts.long))"
        width="\(size.width)"
        height="\(size.height)"
        loading="lazy"
        sources={{
          light: useBaseUrl('\(Self.script(file(place, .light)))'),
          dark: useBaseUrl('\(Self.script(file(place, .dark)))'),
        }}
      />
      """
    case .latex:
      """
      \\begin{figure}[htbp]
        \\centering
        \\includegraphics[width=\\linewidth,alt={\(LaTeXText.plain(texts.long))}]{\(folder)\(name)}
        \\caption{\(LaTeXText.typeset(texts.short)).}
        \\label{fig:\(name)}
      \\end{figure}
      """
    }
  }

  /// The size is there so that nothing moves when the figure comes; a page's own `max-width` may still shrink it.
  private func image(_ source: String) -> String {
    "<img src=\"\(Self.html(source))\" width=\"\(size.width)\" height=\"\(size.height)\" loading=\"lazy\" "
      + "decoding=\"async\" alt=\"\(Self.html(texts.long))\">"
  }

  /// The link to the SVG of a theme.
  private func file(_ place: EmbedPlace, _ theme: Theme) -> String {
    folder + place.naming.file(name, .svg, theme, of: place.themes, pixels: 1)
  }

  private static func escaped(_ text: String, _ replacements: [Character: String]) -> String {
    text.reduce(into: "") { $0 += replacements[$1] ?? String($1) }
  }

  /// Text of an attribute in HTML and JSX.
  static func html(_ text: String) -> String {
    escaped(text, ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;"])
  }

  /// Text in brackets in Markdown: CommonMark 0.31, section 2.4.
  private static func markdown(_ text: String) -> String {
    var signs: [Character: String] = [:]
    for sign in "\\`*_[]<>&$|" { signs[sign] = "\\\(sign)" }
    return escaped(text, signs)
  }

  /// A path in a link of Markdown: what would end it, in percent.
  private static func link(_ path: String) -> String {
    escaped(path, [" ": "%20", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E", "\"": "%22"])
  }

  /// Text in single quotes in JavaScript.
  private static func script(_ text: String) -> String {
    escaped(text, ["\\": "\\\\", "'": "\\'"])
  }
}

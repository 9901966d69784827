// What to paste: the few lines by which each target format shows a figure. Every text in them is escaped for it.

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
    case .html: image(source(place, .auto))
    case .picture:
      """
      <picture>
        <source srcset="\(source(place, .dark))" media="(prefers-color-scheme: dark)">
        \(image(source(place, .light)))
      </picture>
      """
    case .markdown, .mkdocs: markdown(file(place, .auto))
    case .docc: markdown(place.naming.file(name, .svg, .light, of: place.themes, pixels: 1))
    case .sphinx:
      place.themes.map { theme in
        """
        .. image:: \(EmbedLink.source(file(place, theme)))
           :class: only-\(theme.name)
           :width: \(size.width)px
           :alt: \(texts.long)
           :loading: lazy
        """
      }.joined(separator: "\n\n")
    case .docusaurus:
      """
      <ThemedImage
        alt="\(EmbedText.attribute(texts.long))"
        width="\(size.width)"
        height="\(size.height)"
        loading="lazy"
        sources={{
          light: useBaseUrl('\(EmbedLink.url(file(place, .light)))'),
          dark: useBaseUrl('\(EmbedLink.url(file(place, .dark)))'),
        }}
      />
      """
    case .latex:
      """
      \\begin{figure}[htbp]
        \\centering
        \\includegraphics[width=\\linewidth,alt={\(EmbedText.latexAlternative(texts.long))}]{\(folder)\(name)}
        \\caption{\(EmbedText.latexCaption(texts.short)).}
        \\label{fig:\(name)}
      \\end{figure}
      """
    }
  }

  /// The size is there so that nothing moves when the figure comes; a page's own `max-width` may still shrink it.
  private func image(_ source: String) -> String {
    "<img src=\"\(source)\" width=\"\(size.width)\" height=\"\(size.height)\" loading=\"lazy\" "
      + "decoding=\"async\" alt=\"\(EmbedText.attribute(texts.long))\">"
  }

  private func markdown(_ file: String) -> String {
    "![\(EmbedText.markdown(texts.long))](\(EmbedText.attribute(EmbedLink.url(file))))"
  }

  /// The link to the SVG of a theme, as an attribute.
  private func source(_ place: EmbedPlace, _ theme: Theme) -> String {
    EmbedText.attribute(EmbedLink.url(file(place, theme)))
  }

  /// The path of the SVG of a theme.
  private func file(_ place: EmbedPlace, _ theme: Theme) -> String {
    folder + place.naming.file(name, .svg, theme, of: place.themes, pixels: 1)
  }
}

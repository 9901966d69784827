// The places a figure is put into, and which files each needs.

import Plot

/// Where a figure is embedded.
enum EmbedPlace: String, CaseIterable {
  case html, picture, markdown, inline, docc, sphinx, mkdocs, docusaurus, latex

  /// The themes of its files. One that follows the reader does wherever the place tells it of its own switch; two where
  /// it does not (Furo, Docusaurus), or finds the dark one by name (DocC).
  var themes: [Theme] {
    switch self {
    case .html, .markdown, .inline, .mkdocs: [.auto]
    case .picture, .docc, .sphinx, .docusaurus: [.light, .dark]
    case .latex: [.light]
    }
  }

  /// The formats of its files.
  var formats: [FigureFormat] {
    switch self {
    case .inline: []
    case .latex: [.pdf]
    case .docc: FigureFormat.pictures
    case .html, .picture, .markdown, .sphinx, .mkdocs, .docusaurus: [.svg]
    }
  }

  /// How its files are named.
  var naming: FileNaming { self == .docc ? .docc : .plain }

  /// What stands once before all snippets.
  var opening: String? {
    guard self == .docusaurus else { return nil }
    return """
      import ThemedImage from '@theme/ThemedImage';
      import useBaseUrl from '@docusaurus/useBaseUrl';
      """
  }

  /// What the place needs to be told once, on standard error.
  var note: String? {
    switch self {
    case .sphinx:
      "only-light and only-dark are classes of Furo, PyData and their kin; elsewhere keep the first image"
    case .docusaurus: "the two imports belong at the top of the .mdx file"
    case .latex: "the preamble needs \\usepackage{graphicx}"
    case .html, .picture, .markdown, .inline, .docc, .mkdocs: nil
    }
  }
}

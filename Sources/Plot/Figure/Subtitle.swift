// The line below a figure's title.

/// The line below a title: words, or a formula.
public struct Subtitle: Sendable, ExpressibleByStringLiteral {
  /// One line of text.
  public var text: String
  /// The same as TeX math, without delimiters: set with fractions and braces where there is room.
  public var tex: String?

  /// A line of text, and its TeX if it is a formula.
  public init(_ text: String, tex: String? = nil) {
    self.text = text
    self.tex = tex
  }

  /// A line of words.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

// A formula as people read it: as a line of text, and as TeX.

/// A formula as a line of Unicode text and as TeX.
public struct Formula: Sendable {
  /// Unicode text, such as "σ(x) = 1 / (1 + e⁻ˣ)".
  public let text: String
  /// TeX math, without delimiters.
  public let tex: String

  /// A formula in both notations.
  public init(_ text: String, tex: String) {
    self.text = text
    self.tex = tex
  }
}

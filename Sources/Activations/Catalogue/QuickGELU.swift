// QuickGELU: the sigmoid approximation of GELU, as CLIP uses it.

extension Catalogue {
  /// The sigmoid approximation of the Gaussian error linear unit.
  ///
  ///     quickgelu(x) = x σ(1.702 x)
  ///
  /// It differs from GELU by at most 0.0204. The least value is −0.16361… at x = −0.75115….
  ///
  /// Hendrycks and Gimpel, "Gaussian Error Linear Units (GELUs)", 2016, arXiv:1606.08415.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let quickGELU = Activation(
    id: "quick-gelu", name: "QuickGELU", symbol: "QuickGELU", family: "gelu",
    aliases: ["sigmoid-gelu", "gelu-sigmoid"],
    expression: .x * .sigmoid(1.702 * .x),
    gradient: Formula(
      "QuickGELU′(x) = s · (1 + 1.702x · (1 − s)), s = σ(1.702x)",
      tex: #"\operatorname{QuickGELU}'(x) = s\,(1 + 1.702 x\,(1 - s)), \quad s = \sigma(1.702 x)"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(onnx: "com.microsoft QuickGelu"),
    reference: Reference(
      "Hendrycks and Gimpel 2016, Gaussian error linear units (GELUs)", arXiv: "1606.08415"),
    note: "The activation of OpenAI's CLIP; 1.702 is taken as the exact decimal.")
}

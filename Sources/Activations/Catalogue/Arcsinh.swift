// Inverse hyperbolic sine: the smooth logarithm with a sign.

extension Catalogue {
  /// The inverse hyperbolic sine: the identity near 0, sign(x) log(2|x|) far out.
  ///
  ///     arcsinh(x) = log(x + √(x² + 1))        arcsinh′ = 1/√(x² + 1)
  ///
  /// The function is odd.
  ///
  /// Burbidge, Magee and Robb, "Alternative Transformations to Handle Extreme Values of the Dependent
  /// Variable", 1988.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let arcsinh = Activation(
    id: "arcsinh", name: "Inverse hyperbolic sine", symbol: "arcsinh", family: "logarithmic",
    aliases: ["asinh", "arsinh", "ihs"],
    expression: .arsinh(.x),
    formula: Formula(
      "arcsinh(x) = log(x + √(x² + 1))",
      tex: #"\operatorname{arcsinh}(x) = \log\left(x + \sqrt{x^2 + 1}\right)"#),
    gradient: Formula(
      "arcsinh′(x) = 1 / √(x² + 1)", tex: #"\operatorname{arcsinh}'(x) = \frac{1}{\sqrt{x^2 + 1}}"#),
    defaultRange: .symmetric(6),
    frameworks: FrameworkNames(
      torch: "torch.asinh", jax: "jnp.arcsinh", keras: "ops.arcsinh", onnx: "Asinh"),
    reference: Reference(
      "Burbidge, Magee and Robb 1988, Alternative transformations to handle extreme values of the "
        + "dependent variable"),
    note: "A smooth relative of symlog.")
}

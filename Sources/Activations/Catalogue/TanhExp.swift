// TanhExp: the input gated by the hyperbolic tangent of its exponential; also called TeLU.

extension Catalogue {
  /// TanhExp, and the same function as TeLU.
  ///
  ///     tanhexp(x) = x tanh(eˣ)
  ///
  /// The gate is 1 to all digits from x = 3 on. The least value is −0.35328… at x = −1.07886….
  ///
  /// Liu and Di, "TanhExp: A Smooth Activation Function with High Convergence Speed for Lightweight Neural
  /// Networks", 2020, arXiv:2003.09855; Fernandez and Mali, "TeLU Activation Function for Fast and Stable
  /// Deep Learning", 2024, arXiv:2412.20269.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let tanhExp = Activation(
    id: "tanhexp", name: "TanhExp", symbol: "tanhexp", family: "swish",
    aliases: ["telu"],
    expression: .x * .tanh(.exp(.x)),
    gradient: Formula(
      "tanhexp′(x) = tanh(eˣ) + xeˣ · (1 − tanh²(eˣ))",
      tex: #"\operatorname{tanhexp}'(x) = \tanh(e^x) + x e^x (1 - \tanh^2(e^x))"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Liu and Di 2020, TanhExp: a smooth activation function with high convergence speed for lightweight "
        + "neural networks", arXiv: "2003.09855"),
    note: "Published again in 2024 as TeLU (Fernandez and Mali, arXiv:2412.20269).")
}

// The hyperbolic tangent: the sigmoid centred on 0.

extension Catalogue {
  /// The hyperbolic tangent.
  ///
  ///     tanh(x) = (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ) = 2 σ(2x) − 1        tanh′ = 1 / cosh²
  ///
  /// The second form cancels: near 0 it loses its last digits, below 1e-17 all of them.
  ///
  /// LeCun, Bottou, Orr and Müller, "Efficient BackProp", 1998.
  ///
  /// One point at a time f, f′ and f″ are within 0.51 ulp; drawing and columns of points take a fast form.
  ///
  /// Accuracy: at most 1.00, 1.50 and 2.10 ulp in f, f′ and f″.
  public static let tanh = Activation(
    id: "tanh", name: "Tanh", symbol: "tanh", family: "sigmoid",
    aliases: ["hyperbolic-tangent", "tansig"],
    expression: .tanh(.x),
    formula: Formula(
      "tanh(x) = (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ)", tex: #"\tanh(x) = \frac{e^x - e^{-x}}{e^x + e^{-x}}"#),
    gradient: Formula("tanh′(x) = 1 − tanh²(x)", tex: #"\tanh'(x) = 1 - \tanh^2(x)"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(torch: "nn.Tanh", jax: "jax.nn.tanh", keras: "tanh", onnx: "Tanh"),
    reference: Reference("LeCun, Bottou, Orr and Müller 1998, Efficient BackProp"))
}

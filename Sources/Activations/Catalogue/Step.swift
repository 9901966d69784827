// The binary step: the threshold unit of the first artificial neuron.

extension Catalogue {
  /// The binary step (Heaviside's function with H(0) = 1).
  ///
  ///     step(x) = 1 for x ≥ 0
  ///             = 0 for x < 0
  ///
  /// It jumps at 0, where it has no derivative; the gradient is 0 everywhere else, so nothing learns
  /// through it.
  ///
  /// McCulloch and Pitts, "A logical calculus of the ideas immanent in nervous activity", 1943.
  ///
  /// Accuracy: at most 0.00, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let step = Activation(
    id: "step", name: "Binary step", symbol: "step", family: "step",
    aliases: ["binary-step", "heaviside", "unit-step", "threshold-unit"],
    expression: .step(.x),
    formula: Formula(
      "step(x) = 1 for x ≥ 0, 0 for x < 0",
      tex: #"\operatorname{step}(x) = \begin{cases} 1 & x \ge 0 \\ 0 & x < 0 \end{cases}"#),
    gradient: Formula(
      "step′(x) = 0 for x ≠ 0; at 0 it does not exist",
      tex: #"\operatorname{step}'(x) = 0 \quad (x \ne 0)"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(
      torch: "torch.heaviside(x, values=1)", jax: "jnp.heaviside(x, 1)", onnx: "(GreaterOrEqual, Cast)"),
    reference: Reference(
      "McCulloch and Pitts 1943, A logical calculus of the ideas immanent in nervous activity"),
    note: "At 0 there is no derivative (a Dirac impulse as a distribution).",
    conventions: [
      Convention(.jax, note: "f′ is 0 everywhere, 0 included")
    ])
}

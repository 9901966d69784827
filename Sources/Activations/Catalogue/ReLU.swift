// The rectified linear unit.

extension Catalogue {
  /// The rectified linear unit.
  ///
  ///     relu(x) = max(0, x)
  ///
  /// At 0 any slope from 0 to 1 is a subgradient; the frameworks take 0.
  ///
  /// Nair and Hinton, "Rectified linear units improve restricted Boltzmann machines", 2010.
  ///
  /// Accuracy: at most 0.00, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let relu = Activation(
    id: "relu", name: "ReLU", symbol: "ReLU", family: "rectifier",
    aliases: ["rectifier", "ramp", "rectified-linear-unit"],
    expression: .relu(.x),
    gradient: Formula(
      "ReLU′(x) = 1 for x > 0, 0 for x < 0",
      tex: #"\operatorname{ReLU}'(x) = \begin{cases} 1 & x > 0 \\ 0 & x < 0 \end{cases}"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(torch: "nn.ReLU", jax: "jax.nn.relu", keras: "relu", onnx: "Relu"),
    reference: Reference(
      "Nair and Hinton 2010, Rectified linear units improve restricted Boltzmann machines"),
    note: "At 0 the derivative does not exist; any value in [0, 1] is a subgradient.",
    conventions: [
      Convention(.torch, subgradients: [.left], note: "f′(0) = 0"),
      Convention(
        .jax, subgradients: [.left],
        note: "jax.nn.relu has f′(0) = 0; maximum(x, 0) written by hand has 0.5"),
    ])
}

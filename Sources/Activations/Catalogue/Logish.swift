// Logish: the input weighted by the logarithm of its sigmoid plus 1.

extension Catalogue {
  /// Logish: smooth, not monotonic, with slope log 2 far right.
  ///
  ///     logish(x) = x log(1 + σ(x))
  ///
  /// Its least value is −0.25276… at x = −1.37245….
  ///
  /// Zhu, Zeng, Liu and Chen, "Logish: A new nonlinear nonmonotonic activation function for convolutional
  /// neural network", Neurocomputing 458, 2021.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let logish = Activation(
    id: "logish", name: "Logish", symbol: "logish", family: "swish",
    expression: .x * .log(onePlus: .sigmoid(.x)),
    gradient: Formula(
      "logish′(x) = log(1 + σ(x)) + x · σ′(x)/(1 + σ(x))",
      tex: #"\operatorname{logish}'(x) = \log(1 + \sigma(x)) + \frac{x\,\sigma'(x)}{1 + \sigma(x)}"#),
    defaultRange: .symmetric(6),
    reference: Reference(
      "Zhu et al. 2021, Logish: a new nonlinear nonmonotonic activation function for convolutional neural "
        + "network"),
    note: "Far right it is x · log 2 = 0.693…x, not x.")
}

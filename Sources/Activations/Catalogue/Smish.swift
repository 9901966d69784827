// Smish: the input weighted by the hyperbolic tangent of Logish's weight.

extension Catalogue {
  /// Smish: smooth, not monotonic, with slope 3/5 far right.
  ///
  ///     smish(x) = x tanh(log(1 + σ(x))) = x σ(2 + σ)/(2 + 2σ + σ²)
  ///
  /// Its least value is −0.24999… at x = −1.39451….
  ///
  /// Wang, Ren and Wang, "Smish: A Novel Activation Function for Deep Learning Methods", Electronics 11,
  /// 2022.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let smish = Activation(
    id: "smish", name: "Smish", symbol: "smish", family: "swish",
    expression: .x * .tanh(.log(onePlus: .sigmoid(.x))),
    gradient: Formula(
      "smish′(x) = tanh(w) + x · (1 − tanh²(w)) · σ′(x)/(1 + σ(x)), w = log(1 + σ(x))",
      tex: #"\operatorname{smish}'(x) = \tanh w + x\,(1 - \tanh^2 w) \frac{\sigma'(x)}{1 + \sigma(x)}, "#
        + #"\quad w = \log(1 + \sigma(x))"#),
    defaultRange: .symmetric(6),
    reference: Reference(
      "Wang, Ren and Wang 2022, Smish: a novel activation function for deep learning methods"),
    note: "Far right it is 0.6x, not x. The paper also scales the input and the output.")
}

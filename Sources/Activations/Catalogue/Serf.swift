// Serf: the input gated by the error function of its softplus.

extension Catalogue {
  /// Serf, the log-softplus error activation function.
  ///
  ///     serf(x) = x erf(softplus(x)) = x erf(log(1 + eˣ))
  ///
  /// Its least value is −0.34843… at x = −1.19305….
  ///
  /// Nag, Bhattacharyya, Mukherjee and Kundu, "SERF: Towards better training of deep neural networks using
  /// log-Softplus ERror activation Function", 2021, arXiv:2108.09598.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let serf = Activation(
    id: "serf", name: "Serf", symbol: "serf", family: "swish",
    aliases: ["log-softplus-error-activation"],
    expression: .x * .erf(.softplus(.x)),
    gradient: Formula(
      "serf′(x) = erf(w) + 2/√π · x · exp(−w²) · σ(x), w = log(1 + eˣ)",
      tex: #"\operatorname{serf}'(x) = \operatorname{erf}(w) + \frac{2}{\sqrt{\pi}}\,x e^{-w^2} \sigma(x), "#
        + #"\quad w = \log(1 + e^x)"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Nag, Bhattacharyya, Mukherjee and Kundu 2021, SERF: towards better training of deep neural networks "
        + "using log-softplus error activation function", arXiv: "2108.09598"))
}

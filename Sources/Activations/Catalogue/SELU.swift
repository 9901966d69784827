// The scaled exponential linear unit: ELU with the two constants that keep mean 0 and variance 1.

extension Catalogue {
  /// The scaled exponential linear unit.
  ///
  ///     selu(x) = λ x            for x > 0
  ///             = λα (eˣ − 1)    for x ≤ 0
  ///
  /// λ = 1.05070… and α = 1.67326… are the ones that map standard normal inputs to mean 0 and variance 1;
  /// here in closed form, to 32 digits. At 0 the slope goes from λα = 1.75809… to λ; PyTorch and JAX take
  /// λα.
  ///
  /// Klambauer, Unterthiner, Mayr and Hochreiter, "Self-Normalizing Neural Networks", 2017,
  /// arXiv:1706.02515.
  ///
  /// One point at a time f, f′ and f″ are within 0.51 ulp; drawing and columns of points take a fast form.
  ///
  /// Accuracy: at most 1.00, 1.00 and 1.00 ulp in f, f′ and f″.
  public static let selu = Activation(
    id: "selu", name: "SELU", symbol: "SELU", family: "exponential-unit",
    aliases: ["scaled-elu", "scaled-exponential-linear-unit"],
    expression: .choose(.x > 0, .seluLambda * .x, else: .seluLambda * .seluAlpha * .expMinusOne(.x)),
    formula: Formula(
      "SELU(x) = λx for x > 0, λα(eˣ − 1) for x ≤ 0, λ ≈ 1.0507, α ≈ 1.6733",
      tex: #"\operatorname{SELU}(x) = \begin{cases} \lambda x & x > 0 \\ "#
        + #"\lambda \alpha (e^x - 1) & x \le 0 \end{cases}, \quad \lambda \approx 1.0507,\ "#
        + #"\alpha \approx 1.6733"#),
    gradient: Formula(
      "SELU′(x) = λ for x > 0, λαeˣ for x < 0",
      tex: #"\operatorname{SELU}'(x) = \begin{cases} \lambda & x > 0 \\ "#
        + #"\lambda \alpha e^x & x < 0 \end{cases}"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(torch: "nn.SELU", jax: "jax.nn.selu", keras: "selu", onnx: "Selu"),
    reference: Reference(
      "Klambauer, Unterthiner, Mayr and Hochreiter 2017, Self-normalizing neural networks",
      arXiv: "1706.02515"),
    note: "ONNX has λ and α in single precision: 1.05070102… and 1.67326319….",
    conventions: [
      Convention(.torch, subgradients: [.left], note: "f′(0) = λα = 1.75809…"),
      Convention(.jax, subgradients: [.left], note: "f′(0) = λα = 1.75809…"),
    ])
}

extension Expression {
  // The closed forms of the paper's equation 14, to 36 digits.
  fileprivate static let seluAlpha = Expression.decimal("1.67326324235437728481704299167165204")!
  fileprivate static let seluLambda = Expression.decimal("1.05070098735548049341933498529460635")!
}

// The natural-logarithm rectified linear unit: growth that slows down.

extension Catalogue {
  /// The rectified linear unit through a natural logarithm.
  ///
  ///     nlrelu(x) = log(1 + β max(0, x))
  ///
  /// At 0 the slope jumps from 0 to β; here it is 0 there. It grows without bound, but only as log x.
  /// Evaluated as log1p: next to 0, log(1 + βx) loses its last digits, then all of them.
  ///
  /// Liu et al., "Natural-Logarithm-Rectified Activation Function in Convolutional Neural Networks", 2019,
  /// arXiv:1908.03682.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let nlrelu = Activation(
    id: "nlrelu", name: "NLReLU", symbol: "NLReLU", family: "rectifier",
    aliases: ["natural-logarithm-relu"],
    parameters: [
      Parameter(
        name: "beta", symbol: "β", defaultValue: 1, allowed: .positive,
        meaning: "the slope right of 0, where it is steepest; tuned in the paper")
    ],
    expression: .log(onePlus: .beta * .relu(.x)),
    formula: Formula(
      "NLReLU(x) = log(1 + β · max(0, x))",
      tex: #"\operatorname{NLReLU}(x) = \log(1 + \beta \max(0, x))"#),
    gradient: Formula(
      "NLReLU′(x) = β / (1 + βx) for x > 0, 0 for x < 0",
      tex: #"\operatorname{NLReLU}'(x) = \begin{cases} \frac{\beta}{1 + \beta x} & x > 0 \\ "#
        + #"0 & x < 0 \end{cases}"#),
    defaultRange: .symmetric(4),
    reference: Reference(
      "Liu et al. 2019, Natural-logarithm-rectified activation function in convolutional neural networks",
      arXiv: "1908.03682"))
}

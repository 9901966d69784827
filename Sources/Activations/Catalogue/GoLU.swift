// GoLU: the input gated by Gompertz' growth curve.

extension Catalogue {
  /// The Gompertz linear unit.
  ///
  ///     golu(x) = x e^(−e^(−x))
  ///
  /// The gate is steeper on its left side than on its right: below x = −6.62 all values are 0 to doubles. The
  /// least value is −0.09726… at x = −0.56714…, where −x = eˣ.
  ///
  /// Das et al., "Gompertz Linear Units: Leveraging Asymmetry for Enhanced Learning Dynamics", 2025,
  /// arXiv:2502.03654.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let golu = Activation(
    id: "golu", name: "GoLU", symbol: "GoLU", family: "swish",
    aliases: ["gompertz-linear-unit"],
    expression: .x * .exp(-.exp(-.x)),
    gradient: Formula(
      "GoLU′(x) = exp(−e⁻ˣ) · (1 + xe⁻ˣ)",
      tex: #"\operatorname{GoLU}'(x) = \exp(-e^{-x})\,(1 + x e^{-x})"#),
    defaultRange: .symmetric(5),
    reference: Reference(
      "Das et al. 2025, Gompertz linear units: leveraging asymmetry for enhanced learning dynamics",
      arXiv: "2502.03654"))
}

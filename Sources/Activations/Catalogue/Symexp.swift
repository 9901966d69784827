// Symexp: the inverse of symlog.

extension Catalogue {
  /// The symmetric exponential: the identity near 0, exponential far out.
  ///
  ///     symexp(x) = eˣ − 1     for x ≥ 0
  ///               = −(e⁻ˣ − 1) for x < 0
  ///
  /// The inverse of symlog. Its slope at 0 is 1 from both sides; f″ jumps there from −1 to 1.
  ///
  /// Hafner, Pasukonis, Ba and Lillicrap, "Mastering Diverse Domains through World Models", 2023,
  /// arXiv:2301.04104.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let symexp = Activation(
    id: "symexp", name: "Symexp", symbol: "symexp", family: "logarithmic",
    aliases: ["inverse-symlog", "signed-exponential"],
    expression: .choose(.x < 0, -.expMinusOne(-.x), else: .expMinusOne(.x)),
    formula: Formula(
      "symexp(x) = sign(x) · (exp(|x|) − 1)",
      tex: #"\operatorname{symexp}(x) = \operatorname{sign}(x)\,(e^{|x|} - 1)"#),
    gradient: Formula("symexp′(x) = exp(|x|)", tex: #"\operatorname{symexp}'(x) = e^{|x|}"#),
    defaultRange: .symmetric(2),
    reference: Reference(
      "Hafner, Pasukonis, Ba and Lillicrap 2023, Mastering diverse domains through world models",
      arXiv: "2301.04104"),
    note: "The inverse of symlog: it turns what a network predicts on that scale back into numbers.")
}

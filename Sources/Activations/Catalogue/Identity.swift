// The identity: what goes in comes out.

extension Catalogue {
  /// The identity.
  ///
  ///     identity(x) = x
  ///
  /// Exact everywhere. It stands where a layer has no activation: outputs of a regression, skip connections.
  ///
  /// He, Zhang, Ren and Sun, "Identity Mappings in Deep Residual Networks", 2016, arXiv:1603.05027.
  ///
  /// Accuracy: at most 0.00, 0.00 and 0.00 ulp in f, f′ and f″.
  public static let identity = Activation(
    id: "identity", name: "Identity", symbol: "identity", family: "linear",
    aliases: ["identity-function"],
    expression: .x,
    gradient: Formula("identity′(x) = 1", tex: #"\operatorname{identity}'(x) = 1"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(
      torch: "nn.Identity", jax: "jax.nn.identity", keras: "linear", onnx: "Identity"),
    reference: Reference(
      "He, Zhang, Ren and Sun 2016, Identity mappings in deep residual networks", arXiv: "1603.05027"),
    note: "Keras calls it linear.")
}

// GELU: the input weighted by the normal distribution.

extension Catalogue {
  /// The Gaussian error linear unit, exact.
  ///
  ///     gelu(x) = x Φ(x) = x erfc(−x/√2) / 2        gelu′ = Φ(x) + x φ(x)
  ///
  /// Φ is the distribution function of the normal distribution and φ its density. The usual
  /// x (1 + erf(x/√2))/2 is 0 below −8.3. The least value is −0.16997… at x = −0.75179….
  ///
  /// Hendrycks and Gimpel, "Gaussian Error Linear Units (GELUs)", 2016, arXiv:1606.08415.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let gelu = Activation(
    id: "gelu", name: "GELU", symbol: "GELU", family: "gelu",
    aliases: ["gaussian-error-linear-unit", "gelu-exact", "gelu-erf"],
    expression: .x * .normalCDF(.x),
    gradient: Formula(
      "GELU′(x) = Φ(x) + x · φ(x)", tex: #"\operatorname{GELU}'(x) = \Phi(x) + x\,\varphi(x)"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(
      torch: "nn.GELU(approximate='none')", jax: "jax.nn.gelu(approximate=False)",
      keras: "gelu(approximate=False)", onnx: "Gelu(approximate='none')"),
    reference: Reference(
      "Hendrycks and Gimpel 2016, Gaussian error linear units (GELUs)", arXiv: "1606.08415"),
    conventions: [
      Convention(.jax, form: "gelu-tanh", note: "jax.nn.gelu is the tanh approximation unless told otherwise")
    ])
}

// Tanhshrink: what the hyperbolic tangent leaves of its input.

extension Catalogue {
  /// Tanhshrink: flat around 0, a line less 1 on the right and plus 1 on the left.
  ///
  ///     tanhshrink(x) = x − tanh(x)        tanhshrink′ = tanh²(x)        tanhshrink″ = 2 tanh(x) sech²(x)
  ///
  /// Near 0 it is x³/3 and the difference cancels: below 1e-8 nothing is right in it.
  ///
  /// From Torch: Collobert, Kavukcuoglu and Farabet, "Torch7: A Matlab-like Environment for Machine
  /// Learning", 2011.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  public static let tanhshrink = Activation(
    id: "tanhshrink", name: "Tanhshrink", symbol: "tanhshrink", family: "shrinkage",
    expression: .x - .tanh(.x),
    formula: Formula(
      "tanhshrink(x) = x − tanh(x)", tex: #"\operatorname{tanhshrink}(x) = x - \tanh(x)"#),
    gradient: Formula(
      "tanhshrink′(x) = tanh²(x)", tex: #"\operatorname{tanhshrink}'(x) = \tanh^2(x)"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(torch: "nn.Tanhshrink", keras: "tanh_shrink"),
    reference: Reference(
      "Collobert, Kavukcuoglu and Farabet 2011, Torch7: a Matlab-like environment for machine learning"))
}

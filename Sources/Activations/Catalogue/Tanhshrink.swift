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
  static let tanhshrink = Activation(
    id: "tanhshrink", name: "Tanhshrink", symbol: "tanhshrink", family: "shrinkage",
    formula: Formula(
      "tanhshrink(x) = x − tanh(x)", tex: #"\operatorname{tanhshrink}(x) = x - \tanh(x)"#),
    gradient: Formula(
      "tanhshrink′(x) = tanh²(x)", tex: #"\operatorname{tanhshrink}'(x) = \tanh^2(x)"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(torch: "nn.Tanhshrink", keras: "tanh_shrink"),
    reference: Reference(
      "Collobert, Kavukcuoglu and Farabet 2011, Torch7: a Matlab-like environment for machine learning"),
    definition: .scalar { _ in
      PiecewiseFunction(
        .formula(Feature()) { x in
          let tanh = Jet<DoubleDouble>.tanh(x)
          let value = x.value.magnitude < 1 ? excessOverTanh(x.value) : x.value - tanh.value
          return Jet<DoubleDouble>(value, tanh.value.squared, 2 * (tanh.value * tanh.derivative))
        })
    })

  /// x − tanh x for |x| up to 1, to full relative accuracy.
  ///
  /// From Lambert's continued fraction of 1768, whose terms are all positive:
  ///
  ///     tanh x = x/(1 + x²/(3 + x²/(5 + …)))        x − tanh x = x³/(x² + 3 + x²/(5 + …))
  ///
  /// Up to the partial denominator 31 the relative error at 1 is below 2^−118.
  private static func excessOverTanh(_ x: DoubleDouble) -> DoubleDouble {
    let square = x.squared
    var tail = DoubleDouble(31)
    for n in stride(from: 29.0, through: 3, by: -2) { tail = DoubleDouble(n) + square / tail }
    return x * square / (square + tail)
  }
}

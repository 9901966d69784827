// Swish: the input gated by its own sigmoid; SiLU for β = 1.

import RealModule

extension Catalogue {
  /// Swish, and for β = 1 the sigmoid-weighted linear unit SiLU.
  ///
  ///     swish(x) = x σ(βx)        swish′ = σ(βx) (1 + βx σ(−βx))
  ///
  /// Not monotonic: at the default its least value is −0.27846… at x = −1.27846….
  ///
  /// Ramachandran, Zoph and Le, "Searching for Activation Functions", 2017, arXiv:1710.05941.
  static let swish = Activation(
    id: "swish", name: "Swish", symbol: "swish", family: "swish",
    aliases: ["swish-beta"],
    parameters: [
      Parameter(
        name: "beta", symbol: "β", defaultValue: 1, allowed: .positive,
        meaning: "the steepness of the gate; 1 gives SiLU, large values approach ReLU")
    ],
    formula: Formula("swish(x) = x · σ(βx)", tex: #"\operatorname{swish}(x) = x\,\sigma(\beta x)"#),
    gradient: Formula(
      "swish′(x) = σ(βx) · (1 + βx · (1 − σ(βx)))",
      tex: #"\operatorname{swish}'(x) = \sigma(\beta x)\,(1 + \beta x\,(1 - \sigma(\beta x)))"#),
    defaultRange: .symmetric(4),
    frameworks: FrameworkNames(onnx: "Swish"),
    reference: Reference(
      "Ramachandran, Zoph and Le 2017, Searching for activation functions", arXiv: "1710.05941"),
    note: "For β = 1 it is SiLU: nn.SiLU in PyTorch, jax.nn.silu in JAX, silu in Keras.",
    definition: .scalar { arguments in
      let beta = arguments[0]
      return PiecewiseFunction(.curve(Feature(width: 1 / beta)) { swishJet($0, beta: beta) })
    })

  /// x σ(βx) with its derivatives; the limits where βx is so large that they are reached.
  ///
  /// With t = e^(−|u|), u = βx:
  ///
  ///     f′ = t (1 + u + t)/(1 + t)²  for u < 0      f″ = β t (2 − |u| + t (2 + |u|))/(1 + t)³
  ///
  /// Near the roots of f′ and f″ only t is rounded before the terms cancel: the factored forms with σ
  /// round at 1 and lose three bits more. f″ is even.
  private static func swishJet(_ x: Double, beta: Double) -> Jet {
    let u = beta * x
    let size = u.magnitude
    // β and x are below e^710: everything is at its limit, to the last bit. u may be infinite.
    if size > 1430 { return u < 0 ? Jet(0, 0, 0) : Jet(x, 1, 0) }
    // Left of 0 the relative error of e^u is the absolute error of u: what rounding it lost matters.
    let lost = (-u).addingProduct(beta, x)
    let low = lost.isFinite ? lost : 0
    // t would be denormal far out, where x t is not: there it stays in two factors.
    let far = size > 700
    let outer = far ? Double.exp(-size / 2) : 1
    let power = far ? outer : Double.exp(-size)
    let inner = power.addingProduct(power, u < 0 ? low : -low)
    let t = outer * inner
    let r = 1 / (1 + t)
    let bend = beta * (inner * (2 - size + t * (2 + size)) * r * r * r) * outer
    if u < 0 {
      return Jet(x * inner * r * outer, inner * (1 + u + (t + low)) * r * r * outer, bend)
    }
    return Jet(x * r, r * (1 + u * t * r), bend)
  }
}

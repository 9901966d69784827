// Clipped GELU: GELU between two bounds, for quantized networks.

extension Catalogue {
  /// GELU cut off at a lower and an upper bound.
  ///
  ///     clippedgelu(x) = min(max(x Φ(x), min), max)
  ///
  /// Where GELU passes a bound the graph has a corner. GELU falls from 0 to −0.16997… at x = −0.75179… and
  /// rises from there: a bound in between is passed twice, and a lower bound below does nothing. The places
  /// are found on the function itself, to the nearest double.
  ///
  /// Wu et al., "Integer Quantization for Deep Learning Inference: Principles and Empirical Evaluation",
  /// 2020, arXiv:2004.09602.
  ///
  /// Accuracy: at most 0.51, 0.51 and 0.51 ulp in f, f′ and f″.
  static let clippedGELU = Activation(
    id: "clipped-gelu", name: "Clipped GELU", symbol: "clipGELU", family: "gelu",
    aliases: ["gelu-10"],
    parameters: [
      Parameter(
        name: "min", symbol: "min", defaultValue: -10, allowed: .real,
        meaning: "the lower bound; −10 in Hugging Face's gelu_10, where it does nothing"),
      Parameter(
        name: "max", symbol: "max", defaultValue: 10, allowed: .real,
        meaning: "the upper bound; 10 in Hugging Face's gelu_10"),
    ],
    ascending: [(lower: 0, upper: 1)],
    formula: Formula(
      "clipGELU(x) = x · Φ(x), at least min and at most max",
      tex: #"\operatorname{clipGELU}(x) = \min(\max(x\,\Phi(x), \mathrm{min}), \mathrm{max})"#),
    gradient: Formula(
      "clipGELU′(x) = Φ(x) + x · φ(x) for min < x · Φ(x) < max, else 0",
      tex: #"\operatorname{clipGELU}'(x) = \begin{cases} \Phi(x) + x\,\varphi(x) & "#
        + #"\mathrm{min} < x\,\Phi(x) < \mathrm{max} \\ 0 & \text{else} \end{cases}"#),
    defaultRange: Interval(-5, 15)!,
    reference: Reference(
      "Wu, Judd, Zhang, Isaev and Micikevicius 2020, Integer quantization for deep learning inference: "
        + "principles and empirical evaluation", arXiv: "2004.09602"),
    definition: .scalar { clippedGELU(from: $0[0], to: $0[1]) })

  /// GELU's pieces between two bounds, from left to right: down the falling branch, then up the rising one.
  private static func clippedGELU(from lower: Double, to upper: Double) -> PiecewiseFunction {
    // Where GELU is least, to the nearest double.
    let valley = -0.7517915246935645
    let least = geluValue(valley)
    guard DoubleDouble(upper) > least else { return PiecewiseFunction(.constant(upper)) }
    // Farther left GELU is 0 to all doubles.
    let far = -50.0
    let curve = Piece.formula(Feature()) { .gelu($0) }
    let floor = Piece.constant(lower)
    let ceiling = Piece.constant(upper)
    let isFloorMet = DoubleDouble(lower) > least
    var function = PiecewiseFunction(curve)
    if upper < 0 {
      let place = passage(of: upper, isUpper: true, inside: valley, outside: far)
      function = PiecewiseFunction(ceiling).then(at: place.x, owner: place.isInside ? .right : .left, curve)
    }
    if isFloorMet, lower < 0 {
      let place = passage(of: lower, isUpper: false, inside: far, outside: valley)
      function = function.then(at: place.x, owner: place.isInside ? .left : .right, floor)
    }
    if lower >= 0 { function = PiecewiseFunction(floor) }
    if isFloorMet {
      let (near, past) = risingBracket(of: lower, from: valley)
      let place = passage(of: lower, isUpper: false, inside: past, outside: near)
      function = function.then(at: place.x, owner: place.isInside ? .right : .left, curve)
    }
    let (near, past) = risingBracket(of: upper, from: valley)
    let place = passage(of: upper, isUpper: true, inside: near, outside: past)
    return function.then(at: place.x, owner: place.isInside ? .left : .right, ceiling)
  }

  /// GELU alone, without derivatives.
  private static func geluValue(_ x: Double) -> DoubleDouble {
    let x = DoubleDouble(x)
    return 0.5 * (x * DoubleDouble.erfc(-x * .rootHalf))
  }

  /// Two places between which the rising branch passes a bound.
  ///
  /// There, Φ is at least Φ(valley) > 1/5; it is at most 1/2 left of 0, and from 1/2 to 1 right of it.
  private static func risingBracket(of bound: Double, from valley: Double) -> (below: Double, above: Double) {
    bound < 0
      ? (max(5 * bound, valley), 2 * bound) : (bound, min(2 * bound, .greatestFiniteMagnitude))
  }

  /// The double nearest to where GELU passes a bound between two places, and whether it lies within the bound
  /// there.
  private static func passage(
    of bound: Double, isUpper: Bool, inside: Double, outside: Double
  ) -> (x: Double, isInside: Bool) {
    var (inside, outside) = (inside, outside)
    let excess = { (x: Double) in
      let rest = geluValue(x) - DoubleDouble(bound)
      return isUpper ? rest : -rest
    }
    for _ in 0..<200 {
      let middle = inside / 2 + outside / 2
      if middle == inside || middle == outside { break }
      if excess(middle) > 0 { outside = middle } else { inside = middle }
    }
    return excess(inside).magnitude < excess(outside).magnitude ? (inside, true) : (outside, false)
  }
}

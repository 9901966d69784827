// An analysis in words: what `actplot describe` lists and figures quote.

import Activations

/// The facts of an analysis as lines of text, each with a heading.
public enum Findings {
  /// A fact: a heading of one word, and the fact in words and numbers.
  public typealias Line = (heading: String, text: String)

  /// The facts in reading order, numbers with twelve digits.
  public static func lines(_ analysis: Analysis) -> [Line] {
    course(analysis) + points(analysis) + ends(analysis) + regions(analysis) + kinks(analysis)
  }

  static func number(_ value: Double, digits: Int = 12) -> String {
    NumberText.rounded(value, digits: digits)
  }

  /// How the function runs as a whole.
  private static func course(_ analysis: Analysis) -> [Line] {
    var lines: [Line] = [("range", range(analysis)), ("monotonic", monotonicity(analysis.monotonicity))]
    if let symmetry = analysis.symmetry { lines.append(("symmetry", self.symmetry(symmetry))) }
    if let period = analysis.period { lines.append(("period", number(period))) }
    let smoothness =
      switch analysis.smoothness {
      case -1: analysis.kinks.contains { !$0.isFinite } ? "f has poles" : "f jumps"
      case 0: "f is continuous, f′ is not"
      case 1: "f and f′ are continuous, f″ is not"
      default: "f, f′ and f″ are continuous"
      }
    return lines + [("smooth", smoothness)]
  }

  /// The values the function takes, or comes near to, as an interval.
  static func range(_ analysis: Analysis) -> String {
    let (low, high) = (analysis.infimum, analysis.supremum)
    return (low.isAttained ? "[" : "(") + "\(number(low.value)), \(number(high.value))"
      + (high.isAttained ? "]" : ")")
  }

  private static func monotonicity(_ monotonicity: Analysis.Monotonicity) -> String {
    switch monotonicity {
    case .constant: "constant"
    case .increasing: "rising everywhere"
    case .nonDecreasing: "nowhere falling"
    case .decreasing: "falling everywhere"
    case .nonIncreasing: "nowhere rising"
    case .none: "no"
    }
  }

  private static func symmetry(_ symmetry: Symmetry) -> String {
    switch symmetry {
    case .even(about: 0): "even: f(−x) = f(x)"
    case .odd(about: 0, value: 0): "odd: f(−x) = −f(x)"
    case .even(let center): "even about x = \(number(center))"
    case .odd(let center, let value): "half a turn about (\(number(center)), \(number(value)))"
    }
  }

  /// Zeros, turns, inflections and the steepest place.
  private static func points(_ analysis: Analysis) -> [Line] {
    var lines: [Line] = []
    if !analysis.zeros.isEmpty {
      lines.append(("zeros", "x = " + analysis.zeros.map { number($0.x) }.joined(separator: ", ")))
    }
    for region in analysis.zeroRegions { lines.append(("zeros", "f = 0 for \(self.region(region))")) }
    for extremum in analysis.extrema {
      let point = extremum.point
      lines.append(
        (
          extremum.isMinimum ? "minimum" : "maximum",
          "f = \(number(point.jet.value)) at x = \(number(point.x))"
        ))
    }
    for point in analysis.inflections {
      let jet = point.jet
      // What rounding x explains is 0.
      let value = jet.value.magnitude <= 2 * point.x.ulp * jet.derivative.magnitude ? 0 : jet.value
      // From the place where f″ is 0 the nearest double is less than an ulp away: f′ is off by less than f″ times that.
      let isRounding = jet.derivative.magnitude <= jet.secondDerivative.magnitude * point.x.ulp
      let slope = isRounding ? 0 : jet.derivative
      lines.append(("inflection", "x = \(number(point.x)), f = \(number(value)), f′ = \(number(slope))"))
    }
    let place =
      switch analysis.steepest {
      case nil: "everywhere"
      case .some(.infinity): "for x → ∞"
      case .some(-.infinity): "for x → −∞"
      case .some(let x): "at x = \(number(x))"
      }
    let lipschitz =
      if analysis.lipschitz.isFinite {
        "|f′| ≤ \(number(analysis.lipschitz)), \(place)"
      } else if analysis.smoothness < 0 {
        "no constant: f has no bound or jumps \(place)"
      } else {
        "no constant: |f′| has no bound \(place)"
      }
    return lines + [("Lipschitz", lipschitz)]
  }

  /// Limits and asymptotes.
  private static func ends(_ analysis: Analysis) -> [Line] {
    var lines: [Line] = []
    for (order, symbol) in [(DerivativeOrder.value, "f"), (.first, "f′")] {
      let (left, right) = (analysis.leftLimit[order], analysis.rightLimit[order])
      lines.append(("limits", limit(symbol, left, "−∞") + "; " + limit(symbol, right, "∞")))
    }
    for (asymptote, side) in [(analysis.leftAsymptote, "left"), (analysis.rightAsymptote, "right")] {
      if let asymptote { lines.append(("asymptote", "\(equation(asymptote)) on the \(side)")) }
    }
    return lines
  }

  private static func limit(_ symbol: String, _ value: Double, _ place: String) -> String {
    value.isNaN ? "\(symbol) has no limit for x → \(place)" : "\(symbol) → \(number(value)) for x → \(place)"
  }

  /// The equation of a line, such as "y = 1.5x − 0.5".
  static func equation(_ line: Asymptote, digits: Int = 12) -> String {
    func number(_ value: Double) -> String { Findings.number(value, digits: digits) }
    if line.slope == 0 { return "y = \(number(line.intercept))" }
    let slope = line.slope == 1 ? "" : line.slope == -1 ? "−" : number(line.slope)
    if line.intercept == 0 { return "y = \(slope)x" }
    return "y = \(slope)x \(line.intercept < 0 ? "−" : "+") \(number(line.intercept.magnitude))"
  }

  /// Where little or nothing is learned.
  private static func regions(_ analysis: Analysis) -> [Line] {
    let saturated = analysis.saturated.filter { !analysis.dead.contains($0) }
    return saturated.map { ("saturated", "|f′| < \(number(analysis.threshold)) for \(region($0))") }
      + analysis.dead.map { ("dead", "f′ = 0 for \(region($0))") }
  }

  /// A region as a condition on x.
  static func region(_ region: Region, digits: Int = 12) -> String {
    let (lower, upper) = (number(region.lower, digits: digits), number(region.upper, digits: digits))
    return switch (region.lower.isFinite, region.upper.isFinite) {
    case (false, false): "all x"
    case (false, true): "x < \(upper)"
    case (true, false): "x > \(lower)"
    case (true, true): "\(lower) < x < \(upper)"
    }
  }

  /// Jumps and corners.
  private static func kinks(_ analysis: Analysis) -> [Line] {
    analysis.kinks.map { kink in
      let (left, right) = (number(kink.left[kink.order]), number(kink.right[kink.order]))
      let place = "at x = \(number(kink.x))"
      if kink.left.value.isNaN { return ("domain", "f is not defined left of x = \(number(kink.x))") }
      if kink.right.value.isNaN { return ("domain", "f is not defined right of x = \(number(kink.x))") }
      if !kink.isFinite { return ("pole", "f → \(left) left and \(right) right of x = \(number(kink.x))") }
      return switch kink.order {
      case .value: ("jump", "f jumps from \(left) to \(right) \(place), f = \(number(kink.jet.value)) there")
      case .first:
        (
          "kink",
          "f′ jumps from \(left) to \(right) \(place); as subgradient there it is \(number(kink.jet.derivative))"
        )
      case .second: ("kink", "f″ jumps from \(left) to \(right) \(place)")
      }
    }
  }
}

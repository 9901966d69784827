// The figure in sentences, for a reader who does not see it: from computed facts alone.

import Activations

enum Description {
  /// What the curves show: range, course, turns, jumps, corners and limits, with numbers.
  ///
  /// - Parameters:
  ///   - variable: The name of what runs along the axis, such as "x" or "z₁".
  ///   - analysis: That of the function whose curves these are, if it is one; its regions are told.
  static func text(
    title: String, formula: String, curves: [Curve], x: Interval, unit: AxisUnit, variable: String,
    xName: String?, of analysis: Analysis?
  ) -> String {
    func end(_ x: Double) -> String { unit == .pi ? PiTicks.text(x) ?? number(x) : number(x) }
    var sentences = ["Line plot of \(title) for \(variable) from \(end(x.lower)) to \(end(x.upper))."]
    sentences.append("Formula: \(formula).")
    if let xName { sentences.append("Horizontal: \(xName).") }
    for curve in curves {
      sentences.append(course(of: curve, name(of: curve), over: x, variable, tellsLimits: true))
      sentences += kinks(of: curve, over: x, variable)
    }
    if let analysis { sentences += regions(of: analysis, over: x) }
    return sentences.joined(separator: " ")
  }

  /// What a figure of several functions shows: each one's course in a sentence.
  ///
  /// - Parameter names: What each curve is called here.
  static func comparison(title: String, curves: [Curve], names: [String], x: Interval) -> String {
    let courses = zip(curves, names).map { curve, name in
      course(of: curve, name, over: x, "x", tellsLimits: false)
    }
    return (["Line plot of \(title) for x from \(number(x.lower)) to \(number(x.upper))."] + courses)
      .joined(separator: " ")
  }

  /// What the whole function is like: its mirror image, its asymptotes, and where it learns little.
  private static func regions(of analysis: Analysis, over x: Interval) -> [String] {
    var sentences: [String] = []
    switch analysis.symmetry {
    case .even(about: 0): sentences.append("The function is even.")
    case .odd(about: 0, value: 0): sentences.append("The function is odd.")
    default: break
    }
    let slanted = [(analysis.leftAsymptote, "left"), (analysis.rightAsymptote, "right")].compactMap {
      line, side in
      line.flatMap { $0.slope == 0 ? nil : "\(Findings.equation($0, digits: 4)) on the \(side)" }
    }
    // A straight piece is its own asymptote, which says nothing.
    if !slanted.isEmpty, analysis.kinks.isEmpty, analysis.lipschitz.isFinite, analysis.steepest != nil {
      sentences.append("It approaches \(slanted.joined(separator: " and ")).")
    }
    func visible(_ regions: [Region]) -> String {
      regions.filter { $0.upper > x.lower && $0.lower < x.upper }.map { Findings.region($0, digits: 4) }
        .joined(separator: " and for ")
    }
    let dead = visible(analysis.dead)
    if !dead.isEmpty { sentences.append("The gradient is 0 for \(dead).") }
    let saturated = visible(analysis.saturated.filter { !analysis.dead.contains($0) })
    if !saturated.isEmpty {
      sentences.append("The gradient is below \(number(analysis.threshold)) in size for \(saturated).")
    }
    return sentences
  }

  private static func number(_ value: Double) -> String { NumberText.rounded(value) }

  private static func name(of curve: Curve) -> String {
    switch curve.order {
    case .value: "\(curve.label) (solid)"
    case .first: "\(curve.label) (dashed)"
    case .second: "\(curve.label) (dotted)"
    }
  }

  private static func course(
    of curve: Curve, _ name: String, over x: Interval, _ variable: String, tellsLimits: Bool
  ) -> String {
    guard let course = curve.function.course(of: curve.order, over: x) else {
      return "\(name) has no finite value here."
    }
    // What is 0 beside the least and the greatest value is rounding.
    let size = course.extent.greatest - course.extent.least
    func number(_ value: Double) -> String {
      NumberText.rounded(value.magnitude < 1e-14 * size ? 0 : value)
    }
    if course.isConstant { return "\(name) is \(number(course.first)) everywhere." }
    var text: String
    let ends = "from \(number(course.first)) on the left to \(number(course.last)) on the right"
    let hasPole = curve.function.kinks.contains { !$0.isFinite && x.contains($0.x) }
    if course.turns.isEmpty, !hasPole {
      text = "\(name) \(course.last > course.first ? "rises" : "falls") \(ends)"
    } else {
      text = "\(name) goes \(ends)"
      let turns = course.turns.prefix(4).map { turn in
        "a \(turn.isMinimum ? "minimum" : "maximum") of \(number(turn.value)) at \(variable) = \(number(turn.x))"
      }
      if !turns.isEmpty { text += ", with " + turns.joined(separator: " and ") }
    }
    let limits = tellsLimits ? limits(of: curve) : ""
    if !limits.isEmpty { text += "; it tends to " + limits }
    return text + "."
  }

  /// The finite limits at both infinities.
  private static func limits(of curve: Curve) -> String {
    let left = curve.function.jet(at: -.infinity)[curve.order]
    let right = curve.function.jet(at: .infinity)[curve.order]
    switch (left.isFinite, right.isFinite) {
    case (true, true):
      return left == right ? "\(number(left)) on both sides" : "\(number(left)) and \(number(right))"
    case (true, false): return "\(number(left)) on the left"
    case (false, true): return "\(number(right)) on the right"
    case (false, false): return ""
    }
  }

  private static func kinks(of curve: Curve, over x: Interval, _ variable: String) -> [String] {
    curve.function.kinks.filter { x.contains($0.x) }.compactMap { kink in
      let place = "at \(variable) = \(number(kink.x))"
      if kink.left.value.isNaN { return "It begins right of \(variable) = \(number(kink.x))." }
      if kink.right.value.isNaN { return "It ends left of \(variable) = \(number(kink.x))." }
      if !kink.isFinite { return "It has a pole \(place)." }
      if kink.jumps(curve.order) {
        return
          "It jumps from \(number(kink.left[curve.order])) to \(number(kink.right[curve.order])) \(place)."
      }
      if curve.order.rawValue > kink.order.rawValue { return "It does not exist \(place)." }
      let isCorner =
        switch curve.order {
        case .value: kink.order == .first
        case .first: kink.order == .second
        case .second: false
        }
      return isCorner ? "It has a corner \(place)." : nil
    }
  }
}

// The figure in sentences, for a reader who does not see it: from computed facts alone.

import Activations

enum Description {
  /// What the curves show: range, course, turns, jumps, corners and limits, with numbers.
  static func text(title: String, curves: [Curve], x: Interval, xName: String?) -> String {
    let variable = xName.map { _ in "z₁" } ?? "x"
    var sentences = [
      "Line plot of \(title) for \(variable) from \(number(x.lower)) to \(number(x.upper))."
    ]
    if let xName { sentences.append("Horizontal: \(xName).") }
    for curve in curves {
      sentences.append(course(of: curve, over: x, variable))
      sentences += kinks(of: curve, over: x, variable)
    }
    return sentences.joined(separator: " ")
  }

  private static func number(_ value: Double) -> String { NumberText.rounded(value) }

  private static func name(of curve: Curve) -> String {
    switch curve.order {
    case .value: "\(curve.label) (solid)"
    case .first: "\(curve.label) (dashed)"
    case .second: "\(curve.label) (dotted)"
    }
  }

  private static func course(of curve: Curve, over x: Interval, _ variable: String) -> String {
    let name = name(of: curve)
    guard let course = curve.function.course(of: curve.order, over: x) else {
      return "\(name) has no finite value here."
    }
    if course.isConstant { return "\(name) is \(number(course.first)) everywhere." }
    var text: String
    let ends = "from \(number(course.first)) on the left to \(number(course.last)) on the right"
    if course.turns.isEmpty {
      text = "\(name) \(course.last > course.first ? "rises" : "falls") \(ends)"
    } else {
      text = "\(name) goes \(ends)"
      let turns = course.turns.prefix(4).map { turn in
        "a \(turn.isMinimum ? "minimum" : "maximum") of \(number(turn.value)) at \(variable) = \(number(turn.x))"
      }
      text += ", with " + turns.joined(separator: " and ")
    }
    let limits = limits(of: curve)
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
      if kink.step(curve.order) != 0 {
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

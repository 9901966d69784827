// Where a curve is inside the frame.

import Activations

extension CurveFitter {
  /// The intervals on which the curve is inside the frame. Their ends are the curve's, or where it crosses the frame or
  /// stops being finite, found on the function itself.
  func visibleRuns(of curve: ScreenCurve) -> [Interval] {
    let y = { (x: Double) in curve.y(at: x) }
    let isVisible = { (x: Double) in
      let y = y(x)
      return y >= 0 && y <= viewport.height  // false for nan
    }
    // Where the curve enters the frame, or begins to be finite.
    func crossing(from hidden: Double, to visible: Double) -> Double {
      curve.crossing(
        near: curve.bisect(from: hidden, to: visible, where: isVisible), between: hidden, and: visible)
    }
    var runs: [(from: Double, to: Double)] = []
    func add(_ from: Double, _ to: Double) {
      if let last = runs.last, last.to == from {
        runs[runs.count - 1].to = to
      } else {
        runs.append((from, to))
      }
    }
    let knots = curve.knots
    for (left, right) in zip(knots, knots.dropFirst()) {
      switch (isVisible(left), isVisible(right)) {
      case (true, true):
        add(left, right)
      case (true, false):
        add(left, crossing(from: right, to: left))
      case (false, true):
        add(crossing(from: left, to: right), right)
      case (false, false):
        let isBelowMiddle = { (x: Double) in y(x) > viewport.height / 2 }
        guard !y(left).isNaN, !y(right).isNaN, isBelowMiddle(left) != isBelowMiddle(right) else { continue }
        let isIncreasing = isBelowMiddle(left)
        let middle = curve.bisect(from: left, to: right) { isBelowMiddle($0) != isIncreasing }
        guard isVisible(middle) else { continue }
        add(crossing(from: left, to: middle), crossing(from: right, to: middle))
      }
    }
    return runs.compactMap { Interval($0.from, $0.to) }
  }
}

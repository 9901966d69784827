// Where a curve lies inside the frame.

extension CurveFitter {
  /// The stretches on which the curve lies inside the frame. Their ends are the strand's, or the places
  /// where it crosses the frame or stops being finite, found on the function itself.
  func visibleRuns(of strand: Trace) -> [Interval] {
    let down = { (x: Double) in strand.down(at: x) }
    let isVisible = { (x: Double) in
      let pixels = down(x)
      return pixels >= 0 && pixels <= viewport.height  // false for nan
    }
    // Where the strand comes into sight, or begins to be finite.
    func crossing(from hidden: Double, to visible: Double) -> Double {
      strand.crossing(
        near: strand.bisect(from: hidden, to: visible, where: isVisible), between: hidden, and: visible)
    }
    var runs: [(from: Double, to: Double)] = []
    func add(_ from: Double, _ to: Double) {
      if let last = runs.last, last.to == from {
        runs[runs.count - 1].to = to
      } else {
        runs.append((from, to))
      }
    }
    let knots = strand.knots
    for (left, right) in zip(knots, knots.dropFirst()) {
      switch (isVisible(left), isVisible(right)) {
      case (true, true):
        add(left, right)
      case (true, false):
        add(left, crossing(from: right, to: left))
      case (false, true):
        add(crossing(from: left, to: right), right)
      case (false, false):
        let isBelowMiddle = { (x: Double) in down(x) > viewport.height / 2 }
        let ends = (down(left), down(right))
        guard !ends.0.isNaN, !ends.1.isNaN, isBelowMiddle(left) != isBelowMiddle(right) else { continue }
        let rising = isBelowMiddle(left)
        let middle = strand.bisect(from: left, to: right) { isBelowMiddle($0) != rising }
        guard isVisible(middle) else { continue }
        add(crossing(from: left, to: middle), crossing(from: right, to: middle))
      }
    }
    return runs.compactMap { Interval($0.from, $0.to) }
  }
}

// What holds of a function as a whole: how it runs, its bounds, its steepest place, its period.

extension Survey {
  /// How the function runs over the whole axis.
  var monotonicity: Analysis.Monotonicity {
    var (rises, falls, isLevel) = (false, false, false)
    for stretch in values {
      if case .line(let slope, _) = stretch.piece.shape {
        if slope == 0 { isLevel = true }
        if slope > 0 { rises = true }
        if slope < 0 { falls = true }
        continue
      }
      if stretch.slopes.contains(where: { $0 > 0 }) { rises = true }
      if stretch.slopes.contains(where: { $0 < 0 }) { falls = true }
    }
    for kink in function.kinks where kink.order == .value {
      if kink.step(.value) > 0 { rises = true }
      if kink.step(.value) < 0 { falls = true }
    }
    switch (rises, falls) {
    case (true, true): return .none
    case (true, false): return isLevel ? .nonDecreasing : .increasing
    case (false, true): return isLevel ? .nonIncreasing : .decreasing
    case (false, false): return .constant
    }
  }

  /// The greatest |f′| and where it is.
  var steepest: (lipschitz: Double, place: Double?) {
    if let jump = function.kinks.first(where: { $0.order == .value }) { return (.infinity, jump.x) }
    var greatest = 0.0
    var place: Double? = nil
    func consider(_ gradient: Double, at x: Double) {
      // Of equal ones the one nearest to 0, as far as rounding can tell.
      let isNearer =
        place.map { x.magnitude < $0.magnitude && gradient.magnitude >= greatest * (1 - 1e-15) } ?? true
      if gradient.magnitude > greatest || isNearer {
        (greatest, place) = (max(greatest, gradient.magnitude), x)
      }
    }
    // Attained before approached: the limits come last.
    for stretch in gradients {
      for turn in turns(stretch) { consider(stretch.curve.value(at: turn.x), at: turn.x) }
      for index in stretch.knots.indices {
        let isEnd = index == 0 && stretch.ends.left || index == stretch.knots.count - 1 && stretch.ends.right
        if isEnd || stretch.piece.isLine {
          consider(stretch.values[index], at: stretch.knots[index])
        }
      }
    }
    if let (greatestFar, x) = farGradient { consider(greatestFar, at: x) }
    let isSame = function.pieces.count == 1 && function.pieces[0].isLine
    return (greatest, isSame ? nil : place)
  }

  /// The greater of the two limits of the gradient, and on which side it is.
  private var farGradient: (Double, Double)? {
    let candidates = [-Double.infinity, .infinity].map { (limit(.first, at: $0), $0) }
    return candidates.max { $0.0.magnitude < $1.0.magnitude }
  }

  /// The limit at ±∞, or ±∞ for what swings ever more widely, or 0 for what swings as it does near 0.
  private func limit(_ order: DerivativeOrder, at side: Double) -> Double {
    let limit = function.jet(at: side)[order]
    guard limit.isNaN else { return limit }
    let scale = function.features.first?.width ?? 1
    func greatest(_ distance: Double) -> Double {
      (0..<64).reduce(0) {
        max(
          $0, function.jet(at: (side < 0 ? -1 : 1) * scale * (distance + Double($1) * 0.37))[order].magnitude)
      }
    }
    return greatest(1e6) > 10 * greatest(1e3) ? .infinity : 0
  }

  /// The greatest lower or the least upper bound.
  ///
  /// - Parameter extrema: The function's extrema.
  func bound(isLower: Bool, _ extrema: [Analysis.Extremum]) -> Analysis.Bound {
    var best = isLower ? Double.infinity : -.infinity
    var isAttained = false
    func consider(_ value: Double, attained: Bool) {
      guard !value.isNaN else { return }
      if isLower ? value < best : value > best {
        (best, isAttained) = (value, attained)
      } else if value == best, attained {
        isAttained = true
      }
    }
    for extremum in extrema { consider(extremum.point.jet.value, attained: true) }
    for stretch in values {
      if case .line(let slope, let intercept) = stretch.piece.shape, slope == 0 {
        consider(intercept, attained: true)
      }
    }
    for index in function.breakpoints.indices {
      consider(function.breakpoints[index].jet.value, attained: true)
    }
    // Where a piece meets the next its end is the point itself, as far as rounding can tell.
    for kink in function.kinks where kink.order == .value {
      consider(kink.left.value, attained: false)
      consider(kink.right.value, attained: false)
    }
    for side in [-Double.infinity, .infinity] {
      let value = function.jet(at: side).value
      if value.isNaN, limit(.value, at: side) == .infinity {
        consider(isLower ? -.infinity : .infinity, attained: false)
      } else {
        consider(value, attained: false)
      }
    }
    return Analysis.Bound(value: best, isAttained: isAttained && best.isFinite)
  }

  /// The period, if the function is the same one period later.
  var period: Double? {
    guard let feature = function.features.first, let period = feature.period, function.pieces.count == 1
    else {
      return nil
    }
    let isSame = (0..<24).allSatisfy { step in
      let x = feature.center + (Double(step) - 12) * 0.173 * period
      let (here, there) = (function.jet(at: x), function.jet(at: x + period))
      return (here.value - there.value).magnitude <= 1e-12
        * max(here.value.magnitude, here.derivative.magnitude * period, 1e-300)
    }
    return isSame ? period : nil
  }
}

// A function's pieces cut into monotone stretches: what the analysis reads its facts from.

/// One derivative of one piece from knot to knot; between two knots it is monotone.
struct Stretch {
  let curve: CurvePiece
  /// Increasing; the ends of the piece, or of what is looked at of it, are the first and the last.
  let knots: [Double]
  let values: [Double]
  /// The slopes at the knots, whose signs are those of the true ones: values may be equal where slopes are not 0.
  let slopes: [Double]
  /// Whether the piece ends at its first and its last knot, or goes on for ever.
  let ends: (left: Bool, right: Bool)

  var piece: Piece { curve.piece }
}

/// A function cut into stretches on which it, or its gradient, is monotone.
struct Survey {
  let function: PiecewiseFunction
  /// The function, a stretch a piece.
  let values: [Stretch]
  /// Its gradient, likewise.
  let gradients: [Stretch]

  init(_ function: PiecewiseFunction) {
    self.function = function
    let places = Survey.places(function)
    values = Survey.stretches(of: function, .value, places)
    gradients = Survey.stretches(of: function, .first, places)
  }

  /// Points at growing distance from every bend, far beyond what is drawn: a parabola's zero may be there.
  private static func places(_ function: PiecewiseFunction) -> [Double] {
    var places = [-far, far]
    for feature in function.features where feature.period == nil {
      for power in stride(from: -8.0, through: 60, by: 0.5)
      where power < 5 || power.remainder(dividingBy: 3) == 0 {
        let distance =
          feature.width * Double(sign: .plus, exponent: Int(power.rounded(.down)), significand: 1)
          * (power == power.rounded() ? 1 : 1.5)
        places += [feature.center - distance, feature.center + distance]
      }
    }
    return places.filter { $0.magnitude <= far }.sorted()
  }

  /// Beyond this x nothing is looked at but the limits.
  private static let far = 1e100

  private static func stretches(
    of function: PiecewiseFunction, _ order: DerivativeOrder, _ places: [Double]
  ) -> [Stretch] {
    let periodic = function.features.filter { $0.period != nil }
    // Of a function that repeats itself a good period on both sides says everything.
    let reach = periodic.reduce(into: nil as Region?) { region, feature in
      let reach = 1.2 * (feature.period ?? 0)
      region = Region(
        min(region?.lower ?? .infinity, feature.center - reach),
        max(region?.upper ?? -.infinity, feature.center + reach))
    }
    let window = reach.flatMap { Interval($0.lower, $0.upper) } ?? .symmetric(far)
    return function.curvePieces(order, over: window).map { curve in
      let knots = curve.monotoneKnots(alsoAt: places)
      let jets = knots.map { curve.valueAndSlope(at: $0) }
      return Stretch(
        curve: curve, knots: knots, values: jets.map { $0.value }, slopes: jets.map { $0.slope },
        ends: (curve.ends.from == curve.interval.lower, curve.ends.to == curve.interval.upper))
    }
  }

  /// The isolated places where the function is 0.
  var zeros: [Double] {
    var zeros: [Double] = []
    func add(_ x: Double) { if !zeros.contains(x) { zeros.append(x) } }
    for stretch in values {
      if case .line(let slope, let intercept) = stretch.piece.shape {
        let x = -intercept / slope
        if slope != 0, x.isFinite, isInside(x, stretch) { add(x == 0 ? 0 : x) }
        continue
      }
      let values = stretch.values
      for index in values.indices {
        if values[index] == 0 {
          // Beside another 0 the value only got too small for a double.
          let left = index > 0 ? values[index - 1] != 0 : stretch.ends.left
          let right = index < values.count - 1 ? values[index + 1] != 0 : stretch.ends.right
          if left, right { add(stretch.knots[index]) }
        } else if index > 0, values[index - 1] != 0, (values[index - 1] < 0) != (values[index] < 0) {
          let x = root(of: .value, minus: 0, in: stretch, after: index - 1)
          // A pole changes the sign too; there the function is greater than at both ends.
          let most = max(values[index - 1].magnitude, values[index].magnitude)
          if stretch.piece.jet(at: x).value.magnitude <= most { add(x) }
        }
      }
    }
    // At a jump the function may be 0 itself.
    for index in function.breakpoints.indices where function.breakpoints[index].jet.value == 0 {
      add(function.breakpoints[index].x)
    }
    return zeros.sorted()
  }

  private func isInside(_ x: Double, _ stretch: Stretch) -> Bool {
    let first = stretch.knots[0]
    let last = stretch.knots[stretch.knots.count - 1]
    return (x >= first || !stretch.ends.left) && (x <= last || !stretch.ends.right)
  }

  /// Where a stretch takes `level` between one knot and the next: the double nearest to the place.
  func root(
    of order: DerivativeOrder, minus level: Double, in stretch: Stretch, after index: Int
  ) -> Double {
    var (low, high) = (stretch.knots[index], stretch.knots[index + 1])
    let f = { (x: Double) -> Double in
      // Nine digits have the right sign of a number, and of its difference from a level that is not near.
      let distance = stretch.piece.quickJet(at: x)[order] - level
      let isNear = level != 0 && distance.magnitude < 1e-6 * level.magnitude
      return isNear ? stretch.piece.jet(at: x)[order] - level : distance
    }
    let isNegative = f(low) < 0
    for _ in 0..<1100 {
      // Half the numbers, not half the way: a root may lie anywhere between 10⁻³⁰⁰ and 10⁺³⁰⁰.
      let middle = Survey.middle(low, high)
      if middle <= low || middle >= high { break }
      if (f(middle) < 0) == isNegative { low = middle } else { high = middle }
    }
    return f(low).magnitude < f(high).magnitude ? low : high
  }

  /// A number between two, nearer in its exponent where they differ much in size.
  private static func middle(_ a: Double, _ b: Double) -> Double {
    if a >= 0 && b <= 4 * a || b <= 0 && a >= 4 * b { return a / 2 + b / 2 }
    if a < 0 && b > 0 { return 0 }
    // Half the exponents.
    let (low, high) = (min(a.magnitude, b.magnitude), max(a.magnitude, b.magnitude))
    let size =
      low == 0
      ? (high < 1e-300 ? high / 2 : min(high / 2, (high * 1e-300).squareRoot()))
      : (low.squareRoot() * high.squareRoot())
    return b > 0 ? size : -size
  }

  /// Where the function has extrema: inside its pieces, and at breakpoints it passes without a jump.
  var extrema: [(x: Double, isMinimum: Bool)] {
    var extrema = values.flatMap { turns($0) }
    let jumps = function.kinks.filter { $0.order == .value }.map { $0.x }
    for index in function.breakpoints.indices where !jumps.contains(function.breakpoints[index].x) {
      let (left, right) = sides(index)
      if left.derivative * right.derivative < 0 {
        extrema.append((function.breakpoints[index].x, left.derivative < 0))
      }
    }
    return extrema.sorted { $0.x < $1.x }
  }

  /// Where the gradient turns, likewise.
  var inflections: [Double] {
    var inflections = gradients.flatMap { stretch in turns(stretch).map { $0.x } }
    let kinks = function.kinks
    for index in function.breakpoints.indices {
      let (left, right) = sides(index)
      let x = function.breakpoints[index].x
      let isSmooth = kinks.first { $0.x == x }.map { $0.order == .second } ?? true
      guard isSmooth else { continue }
      var (before, after) = (left.secondDerivative, right.secondDerivative)
      if before == 0, after == 0 {
        // A zero of f″ itself: its sign is that beside it.
        let step = 0x1p-20 * max(x.magnitude, function.features.reduce(1) { min($0, $1.width) })
        before = function.jet(at: x - step).secondDerivative
        after = function.jet(at: x + step).secondDerivative
      }
      if before < 0 && after > 0 || before > 0 && after < 0 { inflections.append(x) }
    }
    return inflections.sorted()
  }

  /// The jets of both pieces at a breakpoint.
  func sides(_ index: Int) -> (left: Jet<Double>, right: Jet<Double>) {
    let x = function.breakpoints[index].x
    return (function.pieces[index].jet(at: x), function.pieces[index + 1].jet(at: x))
  }

  /// Where a stretch changes from rising to falling or back: where its slope changes the sign.
  func turns(_ stretch: Stretch) -> [(x: Double, isMinimum: Bool)] {
    guard !stretch.piece.isLine else { return [] }
    let (knots, slopes) = (stretch.knots, stretch.slopes)
    var turns: [(x: Double, isMinimum: Bool)] = []
    var last: Int?
    for index in slopes.indices where slopes[index] != 0 {
      // Beyond a pole the curve begins anew.
      guard !slopes[index].isNaN, stretch.values[index].isFinite else {
        last = nil
        continue
      }
      if let last, (slopes[last] < 0) != (slopes[index] < 0) {
        let x: Double
        switch index - last {
        case 1: x = slopes[last].magnitude < slopes[index].magnitude ? knots[last] : knots[index]
        case 2: x = knots[last + 1]
        default:
          // Slopes too small for doubles have their sign all the same.
          x = stretch.curve.bisect(from: knots[last], to: knots[index]) {
            stretch.curve.valueAndSlope(at: $0).slope.sign == slopes[index].sign
          }
        }
        turns.append((x, slopes[last] < 0))
      }
      last = index
    }
    return turns
  }
}

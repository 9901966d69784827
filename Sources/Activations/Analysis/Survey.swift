// A function's pieces cut into monotone stretches: what the analysis reads its facts from.

/// One derivative of one piece from knot to knot; between two knots it is monotone.
private struct Stretch {
  let piece: Piece
  /// Increasing; the ends of the piece, or of what is looked at of it, are the first and the last.
  let knots: [Double]
  let values: [Double]
  /// Whether the piece ends at its first and its last knot, or goes on for ever.
  let ends: (left: Bool, right: Bool)
}

/// A function cut into stretches on which it, or its gradient, is monotone.
struct Survey {
  private let function: PiecewiseFunction
  private let values: [Stretch]
  private let gradients: [Stretch]

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
      for power in stride(from: -8.0, through: 60, by: 0.5) where power < 5 || power == power.rounded() {
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
    return function.strands(order, over: window).map { strand in
      let knots = strand.monotoneKnots(and: places)
      return Stretch(
        piece: strand.piece, knots: knots, values: knots.map { strand.value(at: $0) },
        ends: (strand.ends.from == strand.part.lower, strand.ends.to == strand.part.upper))
    }
  }

  // MARK: - Places

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
          add(root(of: .value, minus: 0, in: stretch, after: index - 1))
        }
      }
    }
    // At a jump the function may be 0 itself.
    for index in function.breakpoints.indices where function.jet(atBreakpoint: index).value == 0 {
      add(function.breakpoints[index].x)
    }
    return zeros.filter { function.jet(at: $0).value.magnitude < 1 }.sorted()
  }

  private func isInside(_ x: Double, _ stretch: Stretch) -> Bool {
    let first = stretch.knots[0]
    let last = stretch.knots[stretch.knots.count - 1]
    return (x >= first || !stretch.ends.left) && (x <= last || !stretch.ends.right)
  }

  /// Where a stretch takes `level` between one knot and the next: the double nearest to the place.
  private func root(of order: DerivativeOrder, minus level: Double, in stretch: Stretch, after index: Int)
    -> Double
  {
    var (low, high) = (stretch.knots[index], stretch.knots[index + 1])
    let f = { (x: Double) in stretch.piece.jet(at: x)[order] - level }
    let isNegative = f(low) < 0
    for _ in 0..<1100 {
      // Half the numbers, not half the way: a root may lie anywhere between 10⁻³⁰⁰ and 10⁺³⁰⁰.
      let middle = Survey.middle(low, high)
      if middle <= low || middle >= high { break }
      if (f(middle) < 0) == isNegative { low = middle } else { high = middle }
    }
    return f(low).magnitude < f(high).magnitude ? low : high
  }

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

  /// Where the function turns: inside its pieces, and at breakpoints it passes without a jump.
  var extrema: [(x: Double, isMinimum: Bool)] {
    var extrema = values.flatMap { stretch in
      turns(stretch).map { (x: stretch.knots[$0], isMinimum: stretch.values[$0] < stretch.values[$0 - 1]) }
    }
    for index in function.breakpoints.indices {
      let (left, right) = sides(index)
      guard
        left.value == right.value
          || !function.kinks.contains(where: { $0.x == function.breakpoints[index].x && $0.order == .value })
      else { continue }
      if left.derivative * right.derivative < 0 {
        extrema.append((function.breakpoints[index].x, left.derivative < 0))
      }
    }
    return extrema.sorted { $0.x < $1.x }
  }

  /// Where the gradient turns, likewise.
  var inflections: [Double] {
    var inflections = gradients.flatMap { stretch in turns(stretch).map { stretch.knots[$0] } }
    let kinks = function.kinks
    for index in function.breakpoints.indices {
      let (left, right) = sides(index)
      let x = function.breakpoints[index].x
      let isSmooth = kinks.first { $0.x == x }.map { $0.order == .second } ?? true
      if isSmooth, left.secondDerivative * right.secondDerivative < 0 { inflections.append(x) }
    }
    return inflections.sorted()
  }

  private func sides(_ index: Int) -> (left: Jet, right: Jet) {
    let x = function.breakpoints[index].x
    return (function.pieces[index].jet(at: x), function.pieces[index + 1].jet(at: x))
  }

  /// The knots at which a stretch changes from rising to falling or back.
  private func turns(_ stretch: Stretch) -> [Int] {
    guard !stretch.piece.isLine else { return [] }
    let values = stretch.values
    var turns: [Int] = []
    var rising: Bool?
    var last = 0
    for index in values.indices.dropFirst() where values[index] != values[last] {
      // nan and infinities do not compare as turns do.
      guard values[index].isFinite, values[last].isFinite else {
        (rising, last) = (nil, index)
        continue
      }
      let rises = values[index] > values[last]
      if let rising, rising != rises { turns.append(last) }
      rising = rises
      last = index
    }
    return turns
  }

  // MARK: - Regions

  /// The straight pieces whose slope and intercept are as asked for.
  func regions(where holds: (_ slope: Double, _ intercept: Double) -> Bool) -> [Region] {
    var regions: [Region] = []
    for index in function.pieces.indices {
      guard case .line(let slope, let intercept) = function.pieces[index].shape, holds(slope, intercept)
      else {
        continue
      }
      regions.append(extent(ofPiece: index))
    }
    // A jump between two level pieces keeps them apart: merging by touching ends is for the others.
    return Region.merged(regions)
  }

  private func extent(ofPiece index: Int) -> Region {
    Region(
      index == 0 ? -.infinity : function.breakpoints[index - 1].x,
      index == function.breakpoints.count ? .infinity : function.breakpoints[index].x)
  }

  /// Where |f′| is below a threshold.
  func saturated(below threshold: Double) -> [Region] {
    var regions: [Region] = []
    for (index, stretch) in gradients.enumerated() {
      let whole = extent(ofPiece: firstPiece + index)
      if case .line(let slope, _) = stretch.piece.shape {
        if slope.magnitude < threshold { regions.append(whole) }
        continue
      }
      var start: Double? = nil
      let knots = stretch.knots
      let isLow = { (index: Int) in stretch.values[index].magnitude < threshold }
      if isLow(0) { start = stretch.ends.left ? knots[0] : whole.lower }
      for next in knots.indices.dropFirst() {
        // Between two knots the gradient is monotone: it may enter through one level and leave by the other.
        for level in crossings(from: stretch.values[next - 1], to: stretch.values[next], threshold) {
          let x = root(of: .first, minus: level, in: stretch, after: next - 1)
          if let from = start {
            regions.append(Region(from, x))
            start = nil
          } else {
            start = x
          }
        }
      }
      if let from = start {
        regions.append(Region(from, stretch.ends.right ? knots[knots.count - 1] : whole.upper))
      }
    }
    return Region.merged(regions)
  }

  /// The levels ±threshold that lie strictly between two values, in the order in which they are met.
  private func crossings(from a: Double, to b: Double, _ threshold: Double) -> [Double] {
    let levels = [-threshold, threshold].filter { (a < $0) != (b < $0) && a != $0 && b != $0 }
    return a < b ? levels : levels.reversed()
  }

  /// The index of the piece of the first stretch: of a function that repeats itself, not all are looked at.
  private var firstPiece: Int {
    guard let first = values.first?.knots.first else { return 0 }
    return function.breakpoints.firstIndex { first < $0.x } ?? function.breakpoints.count
  }

  // MARK: - The whole

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
      for (a, b) in zip(stretch.values, stretch.values.dropFirst()) {
        if a < b { rises = true }
        if a > b { falls = true }
      }
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
      let turns = Set(turns(stretch))
      for index in stretch.knots.indices {
        let isEnd = index == 0 && stretch.ends.left || index == stretch.knots.count - 1 && stretch.ends.right
        if turns.contains(index) || isEnd || stretch.piece.isLine {
          consider(stretch.values[index], at: stretch.knots[index])
        }
      }
    }
    if let (greatestFar, x) = farGradient { consider(greatestFar, at: x) }
    let isSame = function.pieces.count == 1 && function.pieces[0].isLine
    return (greatest, isSame ? nil : place)
  }

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
  func bound(isLower: Bool) -> Analysis.Bound {
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
    for stretch in values {
      for index in turns(stretch) { consider(stretch.values[index], attained: true) }
      if case .line(let slope, let intercept) = stretch.piece.shape, slope == 0 {
        consider(intercept, attained: true)
      }
      if stretch.ends.left { consider(stretch.values[0], attained: false) }
      if stretch.ends.right { consider(stretch.values[stretch.values.count - 1], attained: false) }
    }
    for index in function.breakpoints.indices {
      consider(function.jet(atBreakpoint: index).value, attained: true)
      // Where the sides meet, the point has the value of both.
      let (left, right) = sides(index)
      if left.value == right.value { consider(left.value, attained: true) }
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

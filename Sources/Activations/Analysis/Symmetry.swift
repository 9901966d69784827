// Whether a graph is its own mirror image: found by comparing both sides.

/// How a graph is symmetric.
public enum Symmetry: Sendable, Equatable {
  /// f(c + h) = f(c − h): the upright line x = c is a mirror.
  case even(about: Double)
  /// f(c + h) + f(c − h) = 2y: half a turn about (c, y) changes nothing.
  case odd(about: Double, value: Double)
}

extension Symmetry {
  /// The symmetry of a function, looked for about 0, about its breakpoints and bends, half way between the outermost of
  /// them, and about the other places that are given.
  static func of(_ function: PiecewiseFunction, about others: [Double] = []) -> Symmetry? {
    var centers = [0.0]
    let places = function.breakpoints.map { $0.x } + function.features.map { $0.center }
    if let least = places.min(), let greatest = places.max() { centers += [least / 2 + greatest / 2] }
    // Of a sine's graph every quarter of the period is a centre.
    let quarters = function.features.compactMap { feature in feature.period.map { feature.center + $0 / 4 } }
    centers += places + others + quarters
    // A constant is both; even says more.
    for center in centers where center.isFinite {
      if holds(for: function, about: center, isEven: true) { return .even(about: center) }
      if holds(for: function, about: center, isEven: false) {
        return .odd(about: center, value: function.jet(at: center).value)
      }
    }
    return nil
  }

  /// Compares both sides at distances of all sizes; none of them is a round number.
  private static func holds(for function: PiecewiseFunction, about center: Double, isEven: Bool) -> Bool {
    let jet = function.jet(at: center)
    let middle = jet.value
    // A pole is no centre, however near its value comes to both sides.
    guard middle.isFinite, !function.kinks.contains(where: { $0.x == center && !$0.isFinite }) else {
      return false
    }
    return distances(in: function, about: center).allSatisfy { distance in
      let right = function.jet(at: center + distance)
      let left = function.jet(at: center - distance)
      let expected = isEven ? left.value : 2 * middle - left.value
      // What rounding x and 2y can explain.
      let slope = [left, right, jet].reduce(0) { max($0, $1.derivative.magnitude) }
      let rounding =
        8
        * (max(right.value.magnitude, expected.magnitude, isEven ? 0 : middle.magnitude).ulp
          + slope * max(center.magnitude, distance).ulp)
      return right.value == expected || (right.value - expected).magnitude <= rounding
    }
  }

  /// Distances of all sizes, none of them a round number: from the narrowest bend on, and in and beside every bend and at
  /// every breakpoint, however far away.
  private static func distances(in function: PiecewiseFunction, about center: Double) -> [Double] {
    let features = function.features
    let width = features.map { $0.width }.min() ?? 1
    var distances = (1..<40).reduce(into: [width * 0.0137]) { distances, _ in
      distances.append(distances[distances.count - 1] * 1.47)
    }
    let bends =
      features.map { (x: $0.center, width: $0.width) }
      + function.breakpoints.map { (x: $0.x, width: max(($0.x - center).magnitude / 8, $0.x.ulp)) }
    for bend in bends {
      let distance = (bend.x - center).magnitude
      for step in [-7.3, -2.1, -1.07, -0.43, 0, 0.43, 1.07, 2.1, 7.3, 61.7] {
        distances.append((distance + step * bend.width).magnitude)
      }
    }
    distances += [3.7e-20, 3.7e-8, 3.7e-3, 3.7, 3.7e3, 3.7e8, 3.7e20, 3.7e60, 3.7e150, 3.7e300]
    return distances.filter { $0 > 0 && $0.isFinite }
  }
}

extension PiecewiseFunction {
  /// Where the pieces bend.
  package var features: [Feature] {
    pieces.flatMap { $0.features }
  }
}

extension Piece {
  /// Where the piece bends; nowhere, for a line.
  package var features: [Feature] {
    if case .curve(let features, _) = shape { features } else { [] }
  }

  /// Whether the piece is a straight line.
  public var isLine: Bool {
    if case .line = shape { true } else { false }
  }
}

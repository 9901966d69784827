// What there is to say about a function: computed from its jets and pieces, never written by hand.

/// The facts of a function for given arguments.
///
/// Between the points that are listed the function is monotone, as far as its sample points can tell. For a
/// function that repeats itself, the lists hold what lies within 1.2 periods of the middle.
public struct Analysis: Sendable {
  /// A point of the graph.
  public struct Point: Sendable, Equatable {
    /// The place in data units, exact to the last bit or nearly so.
    public let x: Double
    /// The function there.
    public let jet: Jet<Double>
  }

  /// A place where the function has an extremum.
  public struct Extremum: Sendable, Equatable {
    /// The place and the function there.
    public let point: Point
    /// Whether it is a minimum; else it is a maximum.
    public let isMinimum: Bool
  }

  /// How a function runs over the whole axis.
  public enum Monotonicity: Sendable, Equatable {
    /// The same everywhere.
    case constant
    /// Rising everywhere.
    case increasing
    /// Nowhere falling, level in places.
    case nonDecreasing
    /// Falling everywhere.
    case decreasing
    /// Nowhere rising, level in places.
    case nonIncreasing
    /// Rising in some places and falling in others.
    case none
  }

  /// A least upper or a greatest lower bound.
  public struct Bound: Sendable, Equatable {
    /// The bound; infinite if there is none.
    public let value: Double
    /// Whether the function takes this value; else it only comes near.
    public let isAttained: Bool
  }

  /// The limits of the function and its derivatives at −∞; nan where they swing for ever.
  public let leftLimit: Jet<Double>
  /// The limits at ∞, likewise.
  public let rightLimit: Jet<Double>
  /// The line approached at −∞.
  public let leftAsymptote: Asymptote?
  /// The line approached at ∞.
  public let rightAsymptote: Asymptote?
  /// The places where the function is 0, without those inside `zeroRegions`.
  public let zeros: [Point]
  /// The stretches on which the function is 0.
  public let zeroRegions: [Region]
  /// The extrema, from left to right.
  public let extrema: [Extremum]
  /// The places where the curvature changes its sign while the gradient goes on without a jump.
  public let inflections: [Point]
  /// The points where the function or one of its first two derivatives jumps.
  public let kinks: [Kink]
  /// The greatest |f′|, the Lipschitz constant: infinite at a jump and for a gradient without bound.
  public let lipschitz: Double
  /// Where the gradient is greatest in magnitude: a place, or ±∞ if it is only approached there; nil where
  /// it is the same everywhere.
  public let steepest: Double?
  /// How the function runs.
  public let monotonicity: Monotonicity
  /// The mirror image it is of itself.
  public let symmetry: Symmetry?
  /// The greatest lower bound.
  public let infimum: Bound
  /// The least upper bound.
  public let supremum: Bound
  /// The x where |f′| is below `threshold`; dead regions are among them.
  public let saturated: [Region]
  /// The threshold of `saturated`.
  public let threshold: Double
  /// The stretches where f′ is 0: nothing is learned there.
  public let dead: [Region]
  /// The period, of a function that repeats itself.
  public let period: Double?

  /// Below this gradient a function counts as saturated, unless something else is asked for: sigmoid does
  /// from |x| = 2.9 on, where the article calls it flat.
  public static let usualThreshold = 0.05

  /// Analyses a function.
  ///
  /// - Parameters:
  ///   - function: The function's pieces.
  ///   - threshold: The |f′| below which a region is saturated; positive.
  public init(of function: PiecewiseFunction, threshold: Double = usualThreshold) {
    let survey = Survey(function)
    self.threshold = threshold
    leftLimit = function.jet(at: -.infinity)
    rightLimit = function.jet(at: .infinity)
    leftAsymptote = Asymptote.of(function.pieces[0], on: .left)
    rightAsymptote = Asymptote.of(function.pieces[function.pieces.count - 1], on: .right)
    kinks = function.kinks
    zeroRegions = survey.regions { $0 == 0 && $1 == 0 }
    dead = survey.regions { slope, _ in slope == 0 }
    let zeroRegions = zeroRegions
    zeros = survey.zeros.filter { x in !zeroRegions.contains { $0.contains(x) } }.map {
      Point(x: $0, jet: function.jet(at: $0))
    }
    let extrema = survey.extrema.map {
      Extremum(point: Point(x: $0.x, jet: function.jet(at: $0.x)), isMinimum: $0.isMinimum)
    }
    self.extrema = extrema
    let inflections = survey.inflections
    self.inflections = inflections.map { Point(x: $0, jet: function.jet(at: $0)) }
    saturated = survey.saturated(below: threshold)
    // A graph that half a turn leaves alone has its inflections in pairs, but for one.
    symmetry = Symmetry.of(
      function, about: inflections.count % 2 == 1 ? [inflections[inflections.count / 2]] : [])
    period = survey.period
    monotonicity = survey.monotonicity
    (lipschitz, steepest) = survey.steepest
    infimum = survey.bound(isLower: true, extrema)
    supremum = survey.bound(isLower: false, extrema)
  }
}

extension Analysis {
  /// Whether both bounds are finite.
  public var isBounded: Bool { infimum.value.isFinite && supremum.value.isFinite }

  /// Whether it nowhere rises in one place and falls in another.
  public var isMonotonic: Bool { monotonicity != .none }

  /// How many derivatives are continuous, up to two: −1 for a function that jumps itself.
  public var smoothness: Int { (kinks.map { $0.order.rawValue }.min() ?? 3) - 1 }
}

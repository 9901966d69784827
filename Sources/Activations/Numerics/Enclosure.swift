// Intervals that hold every value a formula takes over a stretch of x: what proof rests on.
//
// Goals, in this order: soundness (each bound is rounded outward; unbounded ends, poles and domains left are handled);
// tightness, by the places where each function is greatest and least, and by exponents without bound, so that what
// decays faster than what it is multiplied with is seen to do so; speed.

/// The numbers between two bounds, of which at least those are reached that were asked for.
struct Enclosure: FormulaScalar {
  /// The bounds; `unbounded` or its negative where there is none. `lower` is not above `upper`.
  let lower: DoubleDouble
  let upper: DoubleDouble
  /// Whether a part of what was computed lies outside the domain: then there may be no value.
  let mayBeUndefined: Bool

  /// A bound that is none.
  private static let unbounded = DoubleDouble(unchecked: 1, 0, exponent: 1 << 50)
  /// Beyond these exponents nothing is told apart. Products of some thousand bounds stay far from the ends of integers.
  private static let greatestExponent: Int64 = 1 << 40

  /// The numbers between two bounds, which are exact.
  private init(exactly lower: DoubleDouble, _ upper: DoubleDouble, mayBeUndefined: Bool = false) {
    if lower.high.isNaN || upper.high.isNaN || lower > upper {
      (self.lower, self.upper, self.mayBeUndefined) = (-Enclosure.unbounded, Enclosure.unbounded, true)
    } else {
      (self.lower, self.upper, self.mayBeUndefined) = (
        -Enclosure.limited(-lower), Enclosure.limited(upper), mayBeUndefined
      )
    }
  }

  /// An upper bound within the exponents that are told apart.
  private static func limited(_ upper: DoubleDouble) -> DoubleDouble {
    if upper.isZero || upper.exponent.magnitude < greatestExponent { return upper }
    if upper.exponent > 0 {
      return upper.isNegative ? DoubleDouble(unchecked: -1, 0, exponent: greatestExponent) : unbounded
    }
    return upper.isNegative ? .zero : DoubleDouble(unchecked: 1, 0, exponent: -greatestExponent)
  }

  /// Bounds that an operation has rounded, made wider by what that can have lost.
  private init(rounded lower: DoubleDouble, _ upper: DoubleDouble, mayBeUndefined: Bool) {
    self.init(
      exactly: Enclosure.moved(lower, -0x1p-90), Enclosure.moved(upper, 0x1p-90),
      mayBeUndefined: mayBeUndefined)
  }

  /// A number that is greater by a part of its magnitude.
  private static func moved(_ a: DoubleDouble, _ part: Double) -> DoubleDouble {
    let (high, low) = quickTwoSum(a.high, a.low + a.high.magnitude * part)
    return DoubleDouble(unchecked: high, low, exponent: a.exponent)
  }

  /// The numbers between two doubles, which may be infinite.
  init(_ lower: Double, _ upper: Double) {
    self.init(exactly: Enclosure.bound(lower), Enclosure.bound(upper))
  }

  private static func bound(_ value: Double) -> DoubleDouble {
    value.isInfinite ? (value < 0 ? -unbounded : unbounded) : DoubleDouble(value)
  }

  /// One number.
  init(_ value: Double) { self.init(value, value) }
  init(floatLiteral value: Double) { self.init(value) }
  init(integerLiteral value: Int) { self.init(Double(value)) }

  static let zero = Enclosure(0)
  static let one = Enclosure(1)
  static let unknown = Enclosure(exactly: -unbounded, unbounded, mayBeUndefined: true)

  /// Whether 0 is one of the numbers.
  var containsZero: Bool { lower.high <= 0 && upper.high >= 0 }

  /// Whether all numbers are below 2^−1000 in magnitude.
  var isBelowDoubles: Bool {
    [lower, upper].allSatisfy { $0.isZero || $0.exponent + Int64($0.high.exponent) < -1000 }
  }

  var sign: Int? {
    if mayBeUndefined { return nil }
    return lower.high > 0 ? 1 : upper.high < 0 ? -1 : lower.isZero && upper.isZero ? 0 : nil
  }

  func exactly(_ value: Double) -> Enclosure { Enclosure(value) }
  var pi: Enclosure { Enclosure(rounded: .pi, .pi, mayBeUndefined: false) }

  func scaled(by n: Int) -> Enclosure {
    Enclosure(exactly: lower.scaled(by: n), upper.scaled(by: n), mayBeUndefined: mayBeUndefined)
  }
}

extension Enclosure {
  static prefix func - (a: Enclosure) -> Enclosure {
    Enclosure(exactly: -a.upper, -a.lower, mayBeUndefined: a.mayBeUndefined)
  }

  static func + (a: Enclosure, b: Enclosure) -> Enclosure {
    Enclosure(
      rounded: -upperSum(-a.lower, -b.lower), upperSum(a.upper, b.upper),
      mayBeUndefined: a.mayBeUndefined || b.mayBeUndefined)
  }

  /// The sum of two upper bounds: none if either is none.
  private static func upperSum(_ a: DoubleDouble, _ b: DoubleDouble) -> DoubleDouble {
    let isUnbounded = { (bound: DoubleDouble) in bound.exponent > greatestExponent && !bound.isNegative }
    return isUnbounded(a) || isUnbounded(b) ? unbounded : a + b
  }

  static func - (a: Enclosure, b: Enclosure) -> Enclosure { a + -b }

  static func * (a: Enclosure, b: Enclosure) -> Enclosure {
    if a == .zero || b == .zero { return .zero }
    let mayBeUndefined = a.mayBeUndefined || b.mayBeUndefined
    if !a.lower.isNegative, !b.lower.isNegative {
      return Enclosure(rounded: a.lower * b.lower, a.upper * b.upper, mayBeUndefined: mayBeUndefined)
    }
    var (least, greatest) = (a.lower * b.lower, a.lower * b.lower)
    for product in [a.lower * b.upper, a.upper * b.lower, a.upper * b.upper] {
      if product < least { least = product }
      if product > greatest { greatest = product }
    }
    return Enclosure(rounded: least, greatest, mayBeUndefined: mayBeUndefined)
  }

  static func / (a: Enclosure, b: Enclosure) -> Enclosure {
    guard !b.containsZero else { return .unknown }
    return a * Enclosure(rounded: .one / b.upper, .one / b.lower, mayBeUndefined: b.mayBeUndefined)
  }

  var squared: Enclosure {
    let (a, b) = (lower.magnitude, upper.magnitude)
    let (least, greatest) = a < b ? (a, b) : (b, a)
    let square = Enclosure(
      rounded: containsZero ? .zero : least * least, greatest * greatest, mayBeUndefined: mayBeUndefined)
    return square
  }

  static func power(_ u: Enclosure, _ p: Enclosure) -> Jet<Enclosure> {
    guard u.lower.high > 0 else { return Jet(.unknown, .unknown, .unknown) }
    let power = apply(.exp, p * apply(.log, u).value).value
    let slope = p * power / u
    return Jet(power, slope, (p - .one) * slope / u)
  }

  static func apply(_ function: ElementaryFunction, _ u: Enclosure) -> Jet<Enclosure> {
    function.isOscillating ? u.oscillation(of: function) : u.range(of: function)
  }

  /// What a function and its derivatives take over these numbers: the values at both ends, and those where each is
  /// greatest or least between.
  private func range(of function: ElementaryFunction) -> Jet<Enclosure> {
    let domain = function.domain
    let (first, last) = (Enclosure.bound(domain.lower), Enclosure.bound(domain.upper))
    guard lower < last || lower == last, upper > first || upper == first else {
      return Jet(.unknown, .unknown, .unknown)
    }
    let (a, b) = (lower < first ? first : lower, upper > last ? last : upper)
    let isOutside = mayBeUndefined || lower < first || upper > last
    let ends = [function(Approximation(a, error: 0)), function(Approximation(b, error: 0))]
    func range(_ order: DerivativeOrder) -> Enclosure {
      if function == .cubeRoot, order != .value, containsZero { return .unknown }
      var range: Enclosure? = nil
      for jet in ends { range = Enclosure.hull(range, Enclosure(of: jet[order])) }
      for (x, jet) in function.criticalJets(order) where a.rounded < x && x < b.rounded {
        range = Enclosure.hull(range, Enclosure(of: jet[order]))
      }
      guard let range else { return .unknown }
      return Enclosure(
        rounded: range.lower, range.upper, mayBeUndefined: isOutside || range.mayBeUndefined)
    }
    return Jet(range(.value), range(.first), range(.second))
  }

  /// All numbers within the bound of an approximation; unbounded where it is so far out that the exponential function
  /// stands still.
  private init(of number: Approximation) {
    guard number.error.isFinite, number.value.high.isFinite else {
      // An infinite limit is one bound, nan is none.
      if number.value.high.isInfinite {
        let end = number.value.isNegative ? -Enclosure.unbounded : Enclosure.unbounded
        self.init(exactly: end, end)
      } else {
        self = .unknown
      }
      return
    }
    let error = DoubleDouble(unchecked: number.error, 0, exponent: number.value.exponent).inBounds
    let (below, above) = (number.value - error, number.value + error)
    let isHuge = number.value.exponent > 0x100000
    let isTiny = number.value.exponent < -0x4000000
    self.init(
      exactly: isHuge && number.value.isNegative
        ? -Enclosure.unbounded : isTiny && !below.isNegative ? .zero : below,
      isHuge && !number.value.isNegative ? Enclosure.unbounded : isTiny && above.isNegative ? .zero : above)
  }

  /// The least interval that holds two others.
  private static func hull(_ a: Enclosure?, _ b: Enclosure) -> Enclosure {
    guard let a else { return b }
    return Enclosure(
      exactly: a.lower < b.lower ? a.lower : b.lower, a.upper > b.upper ? a.upper : b.upper,
      mayBeUndefined: a.mayBeUndefined || b.mayBeUndefined)
  }

  /// Sines and their like lie between −1 and 1 and change no faster than their argument.
  private func oscillation(of function: ElementaryFunction) -> Jet<Enclosure> {
    let whole = Enclosure(exactly: -.one, .one, mayBeUndefined: mayBeUndefined)
    let width = upper - lower
    guard width < 2, upper.exponent == 0, lower.exponent == 0 else { return Jet(whole, whole, whole) }
    let middle = (lower + upper).scaled(by: -1)
    let jet = function(Approximation(middle, error: 0))
    func range(_ order: DerivativeOrder) -> Enclosure {
      let value = Enclosure(of: jet[order])
      let range = Enclosure(
        rounded: value.lower - width, value.upper + width,
        mayBeUndefined: mayBeUndefined || value.mayBeUndefined)
      return Enclosure(
        exactly: range.lower < -.one ? -.one : range.lower, range.upper > .one ? .one : range.upper,
        mayBeUndefined: range.mayBeUndefined)
    }
    return Jet(range(.value), range(.first), range(.second))
  }
}

extension ElementaryFunction {
  /// Where a derivative has its extrema, to the nearest double, with its value there: between them it is monotone.
  fileprivate func criticalJets(_ order: DerivativeOrder) -> [(x: Double, jet: Jet<Approximation>)] {
    criticalPoints(order).map { ($0, self(Approximation($0))) }
  }

  /// Where a derivative has its extrema, to the nearest double: between them it is monotone.
  fileprivate func criticalPoints(_ order: DerivativeOrder) -> [Double] {
    switch (self, order) {
    case (.arctan, .first), (.arcsin, .first), (.arccos, .first), (.sinh, .first), (.cosh, .value),
      (.cosh, .second), (.tanh, .first), (.sech, .value), (.arsinh, .first), (.artanh, .first),
      (.sigmoid, .first), (.softplus, .second), (.erf, .first), (.normalCDF, .first):
      [0]
    case (.arctan, .second): [-0.5773502691896257, 0.5773502691896257]
    case (.tanh, .second): [-0.6584789484624083, 0.6584789484624083]
    case (.sech, .first): [-0.881373587019543, 0.881373587019543]
    case (.sech, .second): [-1.5444849524223015, 0, 1.5444849524223015]
    case (.arsinh, .second), (.erf, .second): [-0.7071067811865476, 0.7071067811865476]
    case (.sigmoid, .second): [-1.3169578969248168, 1.3169578969248168]
    case (.normalCDF, .second): [-1, 1]
    case (.gelu, .value): [-0.7517915246935645]
    case (.gelu, .first): [-1.4142135623730951, 1.4142135623730951]
    case (.gelu, .second): [-2, 0, 2]
    default: []
    }
  }
}

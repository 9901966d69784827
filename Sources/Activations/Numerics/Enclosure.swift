// Intervals that hold every value a formula takes over a stretch of x: what proof rests on.
//
// Goals, in this order: soundness (each bound is rounded outward; infinite ends, poles and domains left are handled);
// tightness, by the places where each function is greatest and least; speed.

/// The numbers between two bounds, of which at least those are reached that were asked for.
struct Enclosure: FormulaScalar {
  /// The bounds; infinite where there is none. `lower` is not above `upper`, and neither is nan.
  let lower: Double
  let upper: Double
  /// Whether a part of what was computed lies outside the domain: then there may be no value.
  let mayBeUndefined: Bool

  /// The numbers between two bounds; every number where a bound is nan.
  init(_ lower: Double, _ upper: Double, mayBeUndefined: Bool = false) {
    let isNumber = lower <= upper
    self.lower = isNumber ? lower : -.infinity
    self.upper = isNumber ? upper : .infinity
    self.mayBeUndefined = mayBeUndefined || !isNumber
  }

  /// One number.
  init(_ value: Double) { self.init(value, value) }
  init(floatLiteral value: Double) { self.init(value) }
  init(integerLiteral value: Int) { self.init(Double(value)) }

  static let zero = Enclosure(0)
  static let one = Enclosure(1)
  static let unknown = Enclosure(-.infinity, .infinity, mayBeUndefined: true)

  /// Bounds that are rounded to nearest, made wider by what rounding can have lost.
  private init(rounded lower: Double, _ upper: Double, _ a: Enclosure, _ b: Enclosure? = nil) {
    self.init(
      lower.nextDown, upper.nextUp, mayBeUndefined: a.mayBeUndefined || b?.mayBeUndefined ?? false)
  }

  /// Whether 0 is one of the numbers.
  var containsZero: Bool { lower <= 0 && upper >= 0 }

  var sign: Int? {
    if mayBeUndefined { return nil }
    return lower > 0 ? 1 : upper < 0 ? -1 : lower == 0 && upper == 0 ? 0 : nil
  }

  func exactly(_ value: Double) -> Enclosure { Enclosure(value) }
  var pi: Enclosure { Enclosure(.pi, Double.pi.nextUp) }

  func scaled(by n: Int) -> Enclosure {
    let factor = Double(sign: .plus, exponent: n, significand: 1)
    return Enclosure(rounded: lower * factor, upper * factor, self)
  }
}

extension Enclosure {
  static prefix func - (a: Enclosure) -> Enclosure {
    Enclosure(-a.upper, -a.lower, mayBeUndefined: a.mayBeUndefined)
  }

  static func + (a: Enclosure, b: Enclosure) -> Enclosure {
    // ∞ − ∞ is nan, and then nothing is known.
    Enclosure(rounded: a.lower + b.lower, a.upper + b.upper, a, b)
  }

  static func - (a: Enclosure, b: Enclosure) -> Enclosure { a + -b }

  static func * (a: Enclosure, b: Enclosure) -> Enclosure {
    let products = [
      product(a.lower, b.lower), product(a.lower, b.upper), product(a.upper, b.lower),
      product(a.upper, b.upper),
    ]
    if a == .zero || b == .zero { return .zero }
    return Enclosure(
      rounded: products.reduce(.infinity, Swift.min), products.reduce(-.infinity, Swift.max), a, b)
  }

  /// A product of bounds: an infinite one stands for numbers of any size, so that 0 times it is 0.
  private static func product(_ a: Double, _ b: Double) -> Double { a == 0 || b == 0 ? 0 : a * b }

  static func / (a: Enclosure, b: Enclosure) -> Enclosure {
    guard !b.containsZero else { return .unknown }
    let reciprocal = Enclosure(rounded: 1 / b.upper, 1 / b.lower, b)
    return a * reciprocal
  }

  var squared: Enclosure {
    let (a, b) = (lower.magnitude, upper.magnitude)
    let least = containsZero ? 0 : Swift.min(a, b)
    let square = Enclosure(rounded: least * least, Swift.max(a, b) * Swift.max(a, b), self)
    return Enclosure(Swift.max(square.lower, 0), square.upper, mayBeUndefined: mayBeUndefined)
  }

  static func power(_ u: Enclosure, _ p: Enclosure) -> Jet<Enclosure> {
    guard u.lower > 0 else { return Jet(.unknown, .unknown, .unknown) }
    let power = apply(.exp, p * apply(.log, u).value).value
    let slope = p * power / u
    return Jet(power, slope, (p - .one) * slope / u)
  }

  static func apply(_ function: ElementaryFunction, _ u: Enclosure) -> Jet<Enclosure> {
    Jet(u.range(of: function, .value), u.range(of: function, .first), u.range(of: function, .second))
  }

  /// What a derivative of a function takes over these numbers.
  private func range(of function: ElementaryFunction, _ order: DerivativeOrder) -> Enclosure {
    if function.isOscillating { return oscillation(of: function, order) }
    let domain = function.domain
    guard lower >= domain.lower, upper <= domain.upper else {
      guard lower < domain.upper, upper > domain.lower else { return .unknown }
      let inside = Enclosure(Swift.max(lower, domain.lower), Swift.min(upper, domain.upper))
      let range = inside.range(of: function, order)
      return Enclosure(range.lower, range.upper, mayBeUndefined: true)
    }
    if function == .cubeRoot, order != .value, containsZero { return .unknown }
    let places = function.criticalPoints(order).filter { lower < $0 && $0 < upper } + [lower, upper]
    let values = places.map { Enclosure.value(of: function, order, at: $0) }
    guard values.allSatisfy({ !$0.isNaN }) else { return .unknown }
    return Enclosure(
      rounded: values.reduce(.infinity, Swift.min), values.reduce(-.infinity, Swift.max), self)
  }

  /// The value of a derivative at a number or its limit there; nan where neither is known.
  private static func value(
    of function: ElementaryFunction, _ order: DerivativeOrder, at x: Double
  ) -> Double {
    // At 2^65536 all is as at infinity.
    let place =
      x.isFinite
      ? DoubleDouble(x) : DoubleDouble(unchecked: x < 0 ? -1 : 1, 0, exponent: 1 << 16)
    return function(place).rounded[order]
  }

  /// Sines and their like lie between −1 and 1 and change no faster than their argument.
  private func oscillation(of function: ElementaryFunction, _ order: DerivativeOrder) -> Enclosure {
    guard lower.isFinite, upper.isFinite, upper - lower < 2 else {
      return Enclosure(-1, 1, mayBeUndefined: mayBeUndefined)
    }
    let middle = lower / 2 + upper / 2
    let value = function(DoubleDouble(middle)).rounded[order]
    let radius = (Swift.max(upper - middle, middle - lower).nextUp + value.ulp).nextUp
    let range = Enclosure(rounded: value - radius, value + radius, self)
    return Enclosure(
      Swift.max(range.lower, -1), Swift.min(range.upper, 1), mayBeUndefined: mayBeUndefined)
  }
}

extension ElementaryFunction {
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

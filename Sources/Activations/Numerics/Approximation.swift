// Double-double numbers with a bound of their error: whether rounding to a double is decided is then known.
//
// Goals, in this order: the true number lies within the bound; the bound is not far above the error of plain formulas,
// so that they are decided at once; speed.

/// A double-double number and how far from it the true number can be.
struct Approximation: ElementaryScalar {
  /// The number.
  let value: DoubleDouble
  /// The greatest possible distance of the true number, in units of 2^exponent of the value.
  let error: Double

  /// A number with a bound of its error.
  init(_ value: DoubleDouble, error: Double) {
    self.value = value
    self.error = error
  }

  /// An exact number.
  init(_ value: Double) { self.init(DoubleDouble(value), error: 0) }

  init(floatLiteral value: Double) { self.init(value) }
  init(integerLiteral value: Int) { self.init(Double(value)) }

  static let unknown = Approximation(.zero, error: .infinity)
  static let zero = Approximation(0)
  static let one = Approximation(1)

  // The relative errors of the operations on double-double numbers by Joldes, Muller and Popescu: 3 · 2^−106 of a sum,
  // 5 · 2^−106 of a product, 10 · 2^−106 of a quotient; each with some room, which also covers the rounding of the
  // bounds themselves.
  private static let ofSum = 0x1p-104
  private static let ofProduct = 0x1p-103
  private static let ofQuotient = 0x1p-102
  /// Of the elementary functions; a test holds them against balls of 256 bits.
  private static let ofFunction = 0x1p-97

  /// The number with the error of the function that made it, and a part that came from its argument.
  private init(function value: DoubleDouble, propagated: Double) {
    self.init(value, error: propagated + value.high.magnitude * Approximation.ofFunction)
  }

  /// Whether it is exactly a double times a power of two: products of two such are exact, and sums beside each other.
  @inline(__always) private var isDouble: Bool { error == 0 && value.low == 0 }

  /// An error in units of 2^`from` in units of 2^`to`, rounded up.
  @inline(__always) private static func error(_ error: Double, from: Int64, to: Int64) -> Double {
    from == to || error == 0 ? error : rescaled(error, by: from - to)
  }

  private static func rescaled(_ error: Double, by shift: Int64) -> Double {
    if shift > 2000 { return .infinity }
    if shift < -2000 { return .leastNormalMagnitude }
    let half = shift / 2
    return max(error * scale(half) * scale(shift - half), .leastNormalMagnitude)
  }

  private static func scale(_ n: Int64) -> Double {
    Double(sign: .plus, exponent: Int(n), significand: 1)
  }
}

extension Approximation {
  @inline(__always) static prefix func - (a: Approximation) -> Approximation {
    Approximation(-a.value, error: a.error)
  }

  @inline(__always) static func + (a: Approximation, b: Approximation) -> Approximation {
    // 0 is added exactly.
    if b.value.high == 0, b.error == 0 { return a }
    if a.value.high == 0, a.error == 0 { return b }
    let sum = a.value + b.value
    if a.isDouble, b.isDouble, a.value.exponent == b.value.exponent { return Approximation(sum, error: 0) }
    let exponent = sum.exponent
    return Approximation(
      sum,
      error: error(a.error, from: a.value.exponent, to: exponent)
        + error(b.error, from: b.value.exponent, to: exponent) + sum.high.magnitude * ofSum)
  }

  @inline(__always) static func - (a: Approximation, b: Approximation) -> Approximation { a + -b }

  @inline(__always) static func * (a: Approximation, b: Approximation) -> Approximation {
    let product = a.value * b.value
    if a.isDouble, b.isDouble { return Approximation(product, error: 0) }
    let error =
      a.value.high.magnitude * b.error + b.value.high.magnitude * a.error + a.error * b.error
    // A factor that is exactly 0 makes an exact 0, also of what is too great for a number.
    if a.isZero || b.isZero { return Approximation(product.high.isNaN ? product : .zero, error: 0) }
    return Approximation(
      product,
      error: Approximation.error(error, from: a.value.exponent &+ b.value.exponent, to: product.exponent)
        + product.high.magnitude * ofProduct)
  }

  @inline(__always) static func / (a: Approximation, b: Approximation) -> Approximation {
    // By what may be 0.
    if b.value.high == 0, b.error > 0 { return .unknown }
    let quotient = a.value / b.value
    let room = b.value.high.magnitude - b.error
    let propagated: Double
    if a.error == 0, b.error == 0 {
      let isExact =
        a.isDouble && b.isDouble && quotient.low == 0
        && [a.value.exponent, b.value.exponent, quotient.exponent] == [0, 0, 0]
        && a.value.high == quotient.high * b.value.high
        && (-a.value.high).addingProduct(quotient.high, b.value.high) == 0
      if isExact { return Approximation(quotient, error: 0) }
      propagated = 0
    } else if room > 0 {
      // |a/b − a′/b′| ≤ (δa + |a/b| δb)/(|b| − δb), with |a/b| by its leading part.
      let ratio = a.value.high.magnitude / b.value.high.magnitude
      propagated = error(
        (a.error + ratio * b.error) / room, from: a.value.exponent &- b.value.exponent, to: quotient.exponent)
    } else {
      propagated = .infinity
    }
    return Approximation(quotient, error: propagated + quotient.high.magnitude * ofQuotient)
  }

  func exactly(_ value: Double) -> Approximation { Approximation(value) }
  var pi: Approximation { Approximation(function: .pi, propagated: 0) }
  var rootHalf: Approximation { Approximation(function: .rootHalf, propagated: 0) }
  var twoOverRootPi: Approximation { Approximation(function: .twoOverRootPi, propagated: 0) }

  var isZero: Bool { value.high == 0 && error == 0 }
  var isNegative: Bool { value.high < 0 }
  var magnitude: Approximation { isNegative ? -self : self }

  func scaled(by n: Int) -> Approximation {
    let scaled = value.scaled(by: n)
    return Approximation(
      scaled, error: Approximation.error(error, from: value.exponent + Int64(n), to: scaled.exponent))
  }

  /// Whether the number lies above 0, below it, or may be 0.
  var sign: Int? {
    if value.high.isNaN || error.isNaN { return nil }
    if isZero { return 0 }
    return value.high.magnitude > error ? (value.high < 0 ? -1 : 1) : nil
  }
}

// MARK: - Elementary functions

extension Approximation {
  /// The error of the argument in plain units; infinite where it is not small beside 1 or beside the argument, for
  /// then the slope at the argument bounds nothing.
  private var absoluteError: Double {
    let plain = Approximation.error(error, from: value.exponent, to: 0)
    return plain < 0x1p-30 || error < 0x1p-30 * value.high.magnitude ? plain : .infinity
  }

  /// A function whose result changes by at most the slope times the argument's error, relatively or absolutely.
  private func mapped(
    _ value: DoubleDouble, slope: Double = 0, relative: Double = 0
  ) -> Approximation {
    guard error > 0 else { return Approximation(function: value, propagated: 0) }
    let error = absoluteError
    // Twice: the slope at other points within the error is nearly the same.
    let absolute = slope == 0 ? 0 : Approximation.error(2 * slope * error, from: 0, to: value.exponent)
    let share = relative == 0 ? 0 : 2 * relative * error * value.high.magnitude
    // A product of 0 and ∞ says nothing.
    let propagated = absolute + share
    return Approximation(function: value, propagated: propagated.isNaN ? .infinity : propagated)
  }

  var squareRoot: Approximation {
    let root = value.squareRoot
    guard error > 0 else { return Approximation(root, error: root.high.magnitude * Approximation.ofQuotient) }
    guard value.high.magnitude > 2 * error else { return .unknown }
    // √(a + δ) = √a (1 + δ/2a + …).
    return Approximation(
      root, error: root.high.magnitude * (error / value.high.magnitude + Approximation.ofQuotient))
  }

  static func exp(_ a: Approximation) -> Approximation {
    if a.isZero { return .one }
    let power = DoubleDouble.exp(a.value)
    return isBeyondDoubles(power)
      ? Approximation(power, error: power.high.magnitude / 4) : a.mapped(power, relative: 1)
  }

  /// Whether it is as good as 0 or ∞ for a double, so that the exponential function of double-double numbers stands still
  /// there, whatever its argument.
  private static func isBeyondDoubles(_ power: DoubleDouble) -> Bool {
    power.exponent < -0x4000000 || power.exponent > 0x100000
  }

  static func expMinusOne(_ a: Approximation) -> Approximation {
    let value = DoubleDouble.expMinusOne(a.value)
    // Far left nothing is left of the power beside 1.
    if a.value.rounded < -100, a.error <= a.value.high.magnitude / 2 {
      return Approximation(function: value, propagated: 0)
    }
    if value.exponent > 0x100000 { return Approximation(value, error: value.high / 4) }
    guard a.error > 0 else { return Approximation(function: value, propagated: 0) }
    // Its slope eᵃ is at most 1 + |eᵃ − 1|; tiny arguments keep their exponent.
    let propagated =
      error(a.error, from: a.value.exponent, to: value.exponent) + value.high.magnitude * a.absoluteError
    return Approximation(function: value, propagated: 2 * propagated)
  }

  static func log(_ a: Approximation) -> Approximation {
    let log = DoubleDouble.log(a.value)
    guard a.error > 0 else { return Approximation(function: log, propagated: 0) }
    guard a.value.high.magnitude > 2 * a.error else { return .unknown }
    return Approximation(
      function: log, propagated: error(2 * (a.error / a.value.high), from: 0, to: log.exponent))
  }

  static func log(onePlus a: Approximation) -> Approximation {
    let log = DoubleDouble.log(onePlus: a.value)
    guard a.error > 0 else { return Approximation(function: log, propagated: 0) }
    let whole = a.value.exponent > 0 ? .infinity : (DoubleDouble.one + a.value).rounded
    guard whole != 0 else { return .unknown }
    if whole == .infinity {
      return Approximation(
        function: log, propagated: error(2 * (a.error / a.value.high.magnitude), from: 0, to: log.exponent))
    }
    if error(a.error, from: a.value.exponent, to: 0) > whole.magnitude / 2 { return .unknown }
    let argument = error(a.error, from: a.value.exponent, to: log.exponent)
    return Approximation(function: log, propagated: 2 * argument / whole.magnitude)
  }

  static func sineAndCosine(_ a: Approximation) -> (sine: Approximation, cosine: Approximation) {
    if a.isZero { return (.zero, .one) }
    let (sine, cosine) = DoubleDouble.sineAndCosine(a.value)
    func bounded(_ value: DoubleDouble) -> Approximation {
      // The sine of a tiny angle has the angle's exponent.
      Approximation(
        function: value, propagated: error(a.error, from: a.value.exponent, to: value.exponent))
    }
    return (bounded(sine), bounded(cosine))
  }

  static func arctangent(_ a: Approximation) -> Approximation {
    let value = DoubleDouble.arctangent(a.value)
    guard a.error > 0 else { return Approximation(function: value, propagated: 0) }
    // Its slope is at most 1/(1 + m²) with m = |a| − δ, which beside great arguments is their inverse square.
    let least = DoubleDouble(
      unchecked: max(a.value.high.magnitude - a.error, 0), 0, exponent: a.value.exponent)
    let slope = (DoubleDouble.one / (.one + least.squared)).rounded
    let plain = error(a.error, from: a.value.exponent, to: 0)
    if plain.isFinite, slope > 0 {
      return Approximation(
        function: value, propagated: error(a.error * slope, from: a.value.exponent, to: value.exponent))
    }
    return Approximation(function: value, propagated: least.isZero ? .infinity : (.one / least).rounded)
  }

  static func erf(_ a: Approximation) -> Approximation {
    let value = DoubleDouble.erf(a.value)
    // Far out it is 1, whatever the argument's error.
    if a.value.rounded.magnitude > 20, a.error <= a.value.high.magnitude / 2 {
      return Approximation(function: value, propagated: 0)
    }
    return Approximation(
      function: value, propagated: error(1.2 * a.error, from: a.value.exponent, to: value.exponent))
  }

  static func erfc(_ a: Approximation) -> Approximation {
    let value = DoubleDouble.erfc(a.value)
    if isBeyondDoubles(value) { return Approximation(value, error: value.high / 4) }
    guard a.error > 0 else { return Approximation(function: value, propagated: 0) }
    // Far left it is 2, whatever the argument's error.
    if a.value.rounded < -20, a.error <= a.value.high.magnitude / 2 {
      return Approximation(function: value, propagated: 0)
    }
    // |erfc′/erfc| ≤ 2a + 2 right of 0, and erfc ≥ 1 left of it.
    let size = a.isNegative ? 0 : a.value.rounded
    return a.mapped(value, relative: 2 * size + 2)
  }
}

// MARK: - Rounding

extension Approximation {
  /// The double that it is exactly; nil for other numbers.
  var double: Double? {
    guard error == 0, value.low == 0, value.high.isFinite else { return nil }
    let rounded = value.rounded
    return (value - DoubleDouble(rounded)).isZero ? rounded : nil
  }

  /// The nearest double, if it is the same for all numbers within the bound; else nil. What is not finite is decided.
  var decided: Double? {
    let rounded = value.rounded
    if error == 0 || !value.high.isFinite { return rounded }
    guard error.isFinite else { return nil }
    // A little more, for the sums below are rounded.
    let room = error * (1 + 0x1p-40)
    return shifted(by: room) == rounded && shifted(by: -room) == rounded ? rounded : nil
  }

  /// Whether the error is below 10⁻⁹ of the number, or the number is too small for a double.
  var hasNineDigits: Bool {
    error <= value.high.magnitude * 0x1p-30 || error < 1 && value.exponent < -1200 || !value.high.isFinite
  }

  /// The double nearest to the number plus `distance`.
  private func shifted(by distance: Double) -> Double {
    let (high, low) = twoSum(value.high, value.low + distance)
    return DoubleDouble(unchecked: high, low, exponent: value.exponent).rounded
  }
}

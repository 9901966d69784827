// Double-double numbers with a bound of their error, at four points at once: what columns of many points are computed
// in. They have no exponents of their own; where that matters, the bound says that nothing is known.
//
// Goals, in this order: the true number lies within the bound; the bound is below 2^−64 of common results, so that one
// point in some hundred has to be computed again; speed.

/// Double-double numbers at four points, and how far from each the true number can be.
struct ApproximationLanes: ElementaryScalar {
  /// The numbers' leading parts.
  var high: Lanes
  /// What is to be added to them.
  var low: Lanes
  /// The greatest possible distance of the true number at each point; infinite or nan where nothing is known.
  var error: Lanes

  @inline(__always) init(_ high: Lanes, _ low: Lanes, error: Lanes) {
    self.high = high
    self.low = low
    self.error = error
  }

  /// Exact numbers.
  @inline(__always) init(_ values: Lanes) { self.init(values, .zero, error: .zero) }

  /// The same number at all points.
  init(_ number: Approximation) {
    let value = number.value
    let isNear = value.exponent.magnitude < 800
    let scale = isNear ? Double(sign: .plus, exponent: Int(value.exponent), significand: 1) : .nan
    self.init(
      Lanes(repeating: value.high * scale), Lanes(repeating: value.low * scale),
      error: Lanes(repeating: number.error * scale))
  }

  init(floatLiteral value: Double) { self.init(Lanes(repeating: value)) }
  init(integerLiteral value: Int) { self.init(Lanes(repeating: Double(value))) }

  static let unknown = ApproximationLanes(.zero, .zero, error: Lanes(repeating: .infinity))
  static let zero = ApproximationLanes(.zero)
  static let one = ApproximationLanes(Lanes(repeating: 1))

  // Relative errors. The lesser parts are summed in doubles: a sum loses at most 2^−103 of its greater operand, a product
  // and a quotient 2^−103 and 2^−102.
  private static let ofSum = 0x1p-102
  private static let ofProduct = 0x1p-102
  private static let ofQuotient = 0x1p-101
  /// What is lost where numbers are so small that their lesser part, or a bound, is no double.
  private static let ofSmallest = 0x1p-1040

  /// The bound of a relative error.
  @inline(__always) static func bound(_ size: Lanes, _ relative: Double) -> Lanes {
    size * relative + ofSmallest
  }

  /// At each point one of two numbers: the first where a condition holds.
  @inline(__always) static func choose(
    where mask: LaneMask, _ a: ApproximationLanes, else b: ApproximationLanes
  ) -> ApproximationLanes {
    ApproximationLanes(
      .choose(where: mask, a.high, else: b.high), .choose(where: mask, a.low, else: b.low),
      error: .choose(where: mask, a.error, else: b.error))
  }

  /// The same numbers where a condition holds; nothing is known elsewhere.
  @inline(__always) func known(where mask: LaneMask) -> ApproximationLanes {
    ApproximationLanes(high, low, error: .choose(where: mask, error, else: Lanes(repeating: .infinity)))
  }

  /// The same numbers with a greater error.
  @inline(__always) func adding(error: Lanes) -> ApproximationLanes {
    ApproximationLanes(high, low, error: self.error + error)
  }
}

extension ApproximationLanes {
  @inline(__always) static prefix func - (a: ApproximationLanes) -> ApproximationLanes {
    ApproximationLanes(-a.high, -a.low, error: a.error)
  }

  @inline(__always) static func + (a: ApproximationLanes, b: ApproximationLanes) -> ApproximationLanes {
    let (sum, lost) = twoSum(a.high, b.high)
    let (high, low) = quickTwoSum(sum, lost + (a.low + b.low))
    return ApproximationLanes(
      high, low, error: a.error + b.error + (a.high.magnitudes + b.high.magnitudes) * ofSum)
  }

  @inline(__always) static func - (a: ApproximationLanes, b: ApproximationLanes) -> ApproximationLanes {
    a + -b
  }

  @inline(__always) static func * (a: ApproximationLanes, b: ApproximationLanes) -> ApproximationLanes {
    let (product, lost) = twoProduct(a.high, b.high)
    let (high, low) = quickTwoSum(product, lost + (a.high * b.low + a.low * b.high))
    let propagated = (a.high.magnitudes + a.error) * b.error + b.high.magnitudes * a.error
    return ApproximationLanes(high, low, error: propagated + bound(product.magnitudes, ofProduct))
  }

  @inline(__always) static func / (a: ApproximationLanes, b: ApproximationLanes) -> ApproximationLanes {
    let reciprocal = 1 / b.high
    let quotient = a.high * reciprocal
    let (product, lost) = twoProduct(quotient, b.high)
    let rest = ((a.high - product) - lost) + (a.low - quotient * b.low)
    let (high, low) = quickTwoSum(quotient, rest * reciprocal)
    // |a/b − a′/b′| ≤ (δa + |a/b| δb)/(|b| − δb).
    let propagated = (a.error + high.magnitudes * b.error) * reciprocal.magnitudes * (1 + 0x1p-9)
    return ApproximationLanes(
      high, low, error: propagated + (bound(high.magnitudes, ofQuotient) + reciprocal.magnitudes * ofSmallest)
    ).known(where: LaneMask(b.error .<= b.high.magnitudes * 0x1p-10))
  }

  @inline(__always) var squared: ApproximationLanes {
    let part = high.leading
    let rest = high - part
    let product = high * high
    let lost = (part * part - product) + 2 * part * rest + rest * rest
    let (high, low) = quickTwoSum(product, lost + 2 * self.high * self.low)
    let propagated = (2 * self.high.magnitudes + error) * error
    return ApproximationLanes(
      high, low, error: propagated + ApproximationLanes.bound(product, ApproximationLanes.ofProduct))
  }

  @inline(__always) var squareRoot: ApproximationLanes {
    let root = high.squareRoot()
    let reciprocal = 0.5 / root
    let (product, lost) = twoProduct(root, root)
    let (sum, rest) = quickTwoSum(root, (((high - product) - lost) + low) * reciprocal)
    return ApproximationLanes(
      sum, rest,
      error: error * reciprocal * (1 + 0x1p-9)
        + (ApproximationLanes.bound(root, ApproximationLanes.ofQuotient)
          + reciprocal * ApproximationLanes.ofSmallest)
    ).known(where: LaneMask(error .<= high * 0x1p-10))
  }

  func exactly(_ value: Double) -> ApproximationLanes { ApproximationLanes(Lanes(repeating: value)) }

  func scaled(by n: Int) -> ApproximationLanes {
    let scale = Double(sign: .plus, exponent: n, significand: 1)
    return ApproximationLanes(high * scale, low * scale, error: error * scale + ApproximationLanes.ofSmallest)
  }

  var pi: ApproximationLanes { ApproximationLanes(Approximation.one.pi) }
  var rootHalf: ApproximationLanes { ApproximationLanes(Approximation.one.rootHalf) }
  var twoOverRootPi: ApproximationLanes { ApproximationLanes(Approximation.one.twoOverRootPi) }

  /// Nothing is known of the sign at all points together.
  var sign: Int? { nil }
  /// No formula is asked for at zeros alone: what has another form there says nothing there.
  var isZero: Bool { false }
  /// Of no use here: see `choose(bySignOf:negative:other:)`.
  var isNegative: Bool { false }

  @inline(__always) var magnitude: ApproximationLanes {
    .choose(where: LaneMask(high .< 0), -self, else: self)
  }

  @inline(__always) static func choose(
    bySignOf u: ApproximationLanes, negative: ApproximationLanes, other: ApproximationLanes
  ) -> ApproximationLanes {
    let chosen = choose(where: LaneMask(u.high .< 0), negative, else: other)
    // Where the sign is in doubt, either may be the right one.
    return chosen.known(where: LaneMask(u.error .< u.high.magnitudes) | LaneMask(u.error .== 0))
  }

  static func == (a: ApproximationLanes, b: ApproximationLanes) -> Bool {
    a.high == b.high && a.low == b.low && a.error == b.error
  }

  /// The nearest doubles, and where they are the same for all numbers within the bound (Ziv 1991).
  @inline(__always) var decided: (values: Lanes, isDecided: LaneMask) {
    let (high, low) = quickTwoSum(self.high, self.low)
    // A little more, for the sums that made it are rounded.
    let room = error * (1 + 0x1p-30)
    return (high, LaneMask(high + (low + room) .== high) & LaneMask(high + (low - room) .== high))
  }
}

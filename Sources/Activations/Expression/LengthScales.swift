// Where a formula bends, read off its instructions.

extension Program {
  /// Where the formula bends: around the zeros of the straight lines that its functions, powers, products and quotients
  /// are of, as widely as these lines are slow; and where a power outgrows what is added to it.
  var features: [Feature] {
    var features: [Feature] = []
    func add(_ index: Int, width: Double = 1, isPeriodic: Bool = false) {
      guard let line = lines[index], !line.slope.isZero else { return }
      let unit = (1 / line.slope.value.magnitude).rounded
      let center = (-line.intercept.value / line.slope.value).rounded
      let scale = min(max(unit * width, .leastNormalMagnitude), .greatestFiniteMagnitude)
      let feature = Feature(
        at: center.isFinite ? center + 0 : 0, width: scale, period: isPeriodic ? 2 * .pi * scale : nil)
      if !features.contains(feature) { features.append(feature) }
    }
    for (index, instruction) in instructions.enumerated() {
      switch instruction {
      case .function(let function, let a) where function.isOscillating:
        // The square has twice the frequency.
        let isSquared = instructions.contains(.power(index + 1, 2))
        add(a, width: isSquared ? 0.5 : 1, isPeriodic: true)
      case .function(.tanh, let a): add(a, width: 0.5)
      case .function(_, let a), .power(let a, _), .constantOver(_, let a): add(a)
      case .realPower(let a, let p): add(a, width: 1 / max(numbers[p].value.rounded.magnitude, 1))
      case .product(let a, let b), .quotient(let a, let b):
        add(a)
        add(b)
      case .sumWith(let c, let a):
        guard let (factor, base, n) = monomial(a) else { break }
        let ratio = (numbers[c].value / factor).magnitude.rounded
        add(base, width: n == 2 ? ratio.squareRoot() : Rounded.power(ratio, 1 / Double(n)))
      case .negative, .sum, .difference, .scaled, .select: break
      }
    }
    return features.isEmpty ? [Feature()] : features
  }

  /// The factor, the base and the exponent of a result that is a power of another one.
  private func monomial(_ index: Int) -> (factor: DoubleDouble, base: Int, exponent: Int)? {
    guard index > 0 else { return nil }
    switch instructions[index - 1] {
    case .power(let base, let n) where n > 1: return (.one, base, n)
    case .scaled(let c, let a):
      return monomial(a).map { (numbers[c].value * $0.factor, $0.base, $0.exponent) }
    default: return nil
    }
  }
}

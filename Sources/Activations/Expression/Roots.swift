// The zeros of a formula without switches, found by enclosures: a stretch is left out where the formula cannot be 0, and
// holds at most one zero where it is monotone.

extension Program {
  /// So many stretches are looked at; what is then left is searched for changes of sign only.
  private static let mostStretches = 4_000

  /// The doubles nearest to the zeros between two places, from left to right.
  ///
  /// Zeros without a change of sign are found where a double is one.
  func roots(from: Double, to: Double) -> [Double] {
    if let line { return root(of: line).filter { from < $0 && $0 < to } }
    var roots: [Double] = []
    // Those that are as often split come one after the other, so that all are looked at as closely.
    var stretches = [(from: from, to: to)]
    var (count, attempts) = (0, 64)
    let constants = constants(like: Enclosure.one)
    while !stretches.isEmpty {
      var parts: [(from: Double, to: Double)] = []
      for (from, to) in stretches {
        count += 1
        let enclosure = evaluate(Enclosure(from, to), constants)
        if !enclosure.value.mayBeUndefined, !enclosure.value.containsZero { continue }
        let isMonotone = !enclosure.derivative.mayBeUndefined && !enclosure.derivative.containsZero
        // What vanishes far out is below all doubles, and its zero is no place.
        let vanishes = enclosure.value.isBelowDoubles && from * to > 0
        if !isMonotone, !vanishes, count < Program.mostStretches, let middle = Program.middle(from, to) {
          parts += [(from, middle), (middle, to)]
        } else {
          roots += crossing(from, to, isMonotone: isMonotone, attempts: &attempts)
        }
      }
      stretches = parts
    }
    // A zero at a place where a stretch was split is found from both sides.
    roots = roots.filter { from < $0 && $0 < to }.sorted()
    return roots.indices.filter { $0 == 0 || roots[$0 - 1] != roots[$0] }.map { roots[$0] }
  }

  private func root(of line: Line) -> [Double] {
    guard !line.slope.isZero else { return [] }
    let root = (-line.intercept.value / line.slope.value).rounded
    // A zero beyond all doubles is one at their end: what is outside lies in no figure.
    return [Swift.min(Swift.max(root, -.greatestFiniteMagnitude), .greatestFiniteMagnitude) + 0]
  }

  /// The zero between two places where the formula has different signs, to the nearest double.
  ///
  /// - Parameters:
  ///   - isMonotone: Whether the formula is monotone between them: an end at which its sign cannot be told is a zero then.
  ///   - attempts: How often more digits may still be taken to tell a sign.
  private func crossing(
    _ from: Double, _ to: Double, isMonotone: Bool, attempts: inout Int
  ) -> [Double] {
    var (low, high) = (
      Swift.max(from, -.greatestFiniteMagnitude), Swift.min(to, .greatestFiniteMagnitude)
    )
    let first = sign(at: low, attempts: &attempts)
    let last = sign(at: high, attempts: &attempts)
    let zeros = [(first, low), (last, high)].filter { $0.0 == 0 || $0.0 == nil && isMonotone }.map { $0.1 }
    guard zeros.isEmpty, let first, let last, first != last else { return zeros }
    while let middle = Program.middle(low, high) {
      let sign = sign(at: middle, attempts: &attempts) ?? 0
      if sign == 0 { return [middle] }
      if sign == first { low = middle } else { high = middle }
    }
    let distance = { (x: Double) in self(DoubleDouble(x)).value.magnitude }
    return [distance(low) < distance(high) ? low : high]
  }

  /// A double between two others, half way in the order of doubles, so that all magnitudes are reached soon; nil where
  /// there is none.
  static func middle(_ a: Double, _ b: Double) -> Double? {
    let (low, high) = (a.place, b.place)
    let middle = (low >> 1) + (high >> 1) + (low & high & 1)
    guard low < middle, middle < high else { return nil }
    return Double(place: middle)
  }
}

extension Double {
  /// The place in the order of doubles: 0 for 0, and one more for each next double.
  fileprivate var place: Int64 {
    let magnitude = Int64(bitPattern: self.magnitude.bitPattern)
    return self < 0 ? -magnitude : magnitude
  }

  /// The double at a place.
  fileprivate init(place: Int64) {
    let magnitude = Double(bitPattern: UInt64(place.magnitude))
    self = place < 0 ? -magnitude : magnitude
  }
}

// A formula as smooth pieces: what it switches on, and where it is undefined, cuts the line; between the cuts stands the
// formula with its switches set.

extension PiecewiseFunction {
  /// The pieces of a formula.
  ///
  /// At a breakpoint the function has the formula's own value and derivatives: |x| has the derivative 0 at 0, equal
  /// operands of max and min share it, and a condition takes its branch.
  init(_ program: Program) {
    var parts = [Part(from: -.infinity, to: .infinity, isAfterEdge: false, signs: [])]
    for argument in program.switches {
      parts = parts.flatMap { part -> [Part] in
        if part.signs.contains(where: { $0.argument == argument }) { return [part] }
        let formula = program.resolved(part.signs, part: .result(argument))
        return part.cut(at: formula.roots(from: part.from, to: part.to)).map {
          Part(
            from: $0.from, to: $0.to, isAfterEdge: false,
            signs: $0.signs + [(argument, formula.sign(between: $0.from, $0.to))])
        }
      }
    }
    // The formula of each part, with its jet where the part begins.
    var formulas: [(part: Part, program: Program, jet: Jet<Double>)] = []
    for part in parts {
      let formula = program.resolved(part.signs)
      var ends = [part]
      for edge in formula.edges {
        ends = ends.flatMap { end in
          end.cut(
            at: edge.roots(from: end.from, to: end.to).map { formula.outermost($0, of: edge) }, isEdge: true)
        }
      }
      for part in ends {
        let jet = part.from.isFinite ? program.jet(at: part.from) : .constant(.nan)
        // A switch between the same formulas switches nothing.
        if let (before, other, _) = formulas.last, !part.isAfterEdge,
          formula == other || formula.line != nil && formula.line == other.line,
          formula.jet(at: part.from) == jet
        {
          formulas[formulas.count - 1].part = before.extended(to: part.to)
        } else {
          formulas.append((part, formula, jet))
        }
      }
    }
    func piece(_ index: Int) -> Piece {
      let (part, formula, _) = formulas[index]
      let endsAtEdge = index + 1 < formulas.count && formulas[index + 1].part.isAfterEdge
      return Piece(formula, from: part.from, to: part.to, edges: (part.isAfterEdge, endsAtEdge))
    }
    self.init(piece(0))
    for index in formulas.indices.dropFirst() {
      self = then(at: formulas[index].part.from, jet: formulas[index].jet, piece(index))
    }
  }

  /// A stretch on which the signs of some results are known.
  private struct Part {
    let from: Double
    let to: Double
    /// Whether the formula may be undefined or not smooth where it begins.
    let isAfterEdge: Bool
    let signs: [(argument: Int, sign: Int)]

    /// The same part up to a place farther right.
    func extended(to end: Double) -> Part {
      Part(from: from, to: end, isAfterEdge: isAfterEdge, signs: signs)
    }

    /// The parts between places inside this one.
    func cut(at places: [Double], isEdge: Bool = false) -> [Part] {
      let places = places.filter { from < $0 && $0 < to }.sorted()
      return zip([from] + places, places + [to]).map { start, end in
        Part(from: start, to: end, isAfterEdge: start == from ? isAfterEdge : isEdge, signs: signs)
      }
    }
  }
}

extension Program {
  /// The zero of an edge, or the last double beside it at which the formula is undefined: every value inside its domain
  /// is then inside the piece.
  fileprivate func outermost(_ zero: Double, of edge: Program) -> Double {
    if jet(at: zero).value.isNaN || edge.sign(at: zero) == 0 { return zero }
    return [zero.nextDown, zero.nextUp].first { jet(at: $0).value.isNaN } ?? zero
  }

  /// The sign between two places between which the formula has no zero; 0 where it is 0 throughout.
  fileprivate func sign(between from: Double, _ to: Double) -> Int {
    if let line, line.slope.isZero { return line.intercept.sign ?? 0 }
    guard let middle = Program.middle(from, to) else { return 0 }
    return sign(at: middle)
  }
}

extension Piece {
  /// A stretch of a formula without switches.
  ///
  /// - Parameter edges: Whether the formula may be undefined or not smooth at the two ends: there the piece has its
  ///   limits, as at a pole.
  init(_ program: Program, from: Double, to: Double, edges: (first: Bool, last: Bool)) {
    if let line = program.line, let slope = line.slope.double, let intercept = line.intercept.double {
      self = .line(slope: slope, intercept: intercept)
      return
    }
    let middle = Program.middle(from, to) ?? from
    if let line = program.line, line.slope.isZero, middle.isFinite {
      self = .constant(program.jet(at: middle).value)
      return
    }
    if program(DoubleDouble(middle)).value.high.isNaN {
      self = .undefined
      return
    }
    func limit(at end: Double, _ side: Side, isEdge: Bool) -> (x: Double, jet: Jet<Double>)? {
      guard end.isFinite else { return nil }
      let isDefined = program.jet(at: end).isFinite
      guard isEdge || !isDefined else { return nil }
      return (end, Limit.jet(of: program, at: end, from: side, isDefined: isDefined))
    }
    let left = from == -.infinity ? Limit.jet(of: program, isLeft: true) : nil
    let right = to == .infinity ? Limit.jet(of: program, isLeft: false) : nil
    let first = limit(at: from, .right, isEdge: edges.first)
    let last = limit(at: to, .left, isEdge: edges.last)
    // A bend around the zero of an edge is around the piece's end, which is a double beside it.
    let features = program.features.map { feature in
      let end = [from, to].first { ($0 - feature.center).magnitude <= 2 * feature.center.ulp }
      return Feature(at: end ?? feature.center, width: feature.width, period: feature.period)
    }
    // Where all digits cancel, as at the zero of log(1 + eˣ) − log 2, thousands of bits are needed: once is enough.
    let centers = Set(features.map { $0.center }).filter {
      from < $0 && $0 < to && !program.isQuicklyDecided(at: $0)
    }
    let known =
      ([first, last].compactMap { $0 }) + centers.sorted().map { (x: $0, jet: program.jet(at: $0)) }
    let exact = { @Sendable (x: Double) in
      if x.isNaN { return Jet<Double>(x, x, x) }
      for point in known where point.x == x { return point.jet }
      if x.isFinite { return program.jet(at: x) }
      return (x < 0 ? left : right) ?? Jet(.nan, .nan, .nan)
    }
    let quick = { @Sendable (x: Double) in
      for point in known where point.x == x { return point.jet }
      return x.isFinite ? program.quickJet(at: x) : exact(x)
    }
    self.init(shape: .curve(features, exact), program: program, quick: quick)
  }
}

extension Jet<Double> {
  /// Whether the value and both derivatives are finite.
  var isFinite: Bool { value.isFinite && derivative.isFinite && secondDerivative.isFinite }
}

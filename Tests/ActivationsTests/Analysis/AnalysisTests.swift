// The analysis against facts found in other ways: a table of key points, dense samples, and laws.

@testable import Activations
import Testing

/// Zeros, turns and inflections of the functions at their defaults, from a root-finder of its own.
enum KeyPointTable {
  /// The points of one function.
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let points: [(kind: Character, x: Double)]
    var testDescription: String { id }

    func xs(_ kind: Character) -> [Double] { points.filter { $0.kind == kind }.map { $0.x } }
  }

  static let rows = text.split(separator: "\n").map { line in
    let words = line.split(separator: " ")
    return Row(
      id: String(words[0]),
      points: stride(from: 1, to: words.count, by: 2).map { (words[$0].first!, Double(words[$0 + 1])!) })
  }
}

@Suite struct AnalysisTests {
  /// A function with its arguments, named in failures.
  struct Case: Sendable, CustomTestStringConvertible {
    let entry: Activation
    let values: [Double]
    var testDescription: String { "\(entry.id) \(values)" }

    func function() throws -> PiecewiseFunction { try Catalogue.function(entry.id, values) }

    /// The scale of the bends.
    func width(_ function: PiecewiseFunction) -> Double { function.features.map(\.width).min() ?? 1 }
  }

  /// Every scalar function at its defaults and at two other settings, where it has parameters.
  static let cases: [Case] = {
    var random = SplitMix64(seed: 7)
    return Catalogue.scalars.flatMap { entry in
      (0..<(entry.parameters.isEmpty ? 1 : 3)).compactMap { trial -> Case? in
        var values = entry.parameters.map { parameter in
          trial == 0 ? parameter.defaultValue : admissible(parameter, random.power(-0.7, 0.7))
        }
        for (lower, upper) in entry.ascending where values[lower] > values[upper] {
          values.swapAt(lower, upper)
        }
        return Case(entry: entry, values: values)
      }
    }
  }()

  private static func admissible(_ parameter: Parameter, _ size: Double) -> Double {
    switch parameter.allowed {
    case .real, .positive, .nonNegative: size
    case .within(let lower, let upper): lower + (upper - lower) * size / (1 + size)
    case .atLeast(let lower): lower + size
    }
  }

  // MARK: - Points

  @Test(arguments: KeyPointTable.rows)
  func `zeros, turns and inflections are those of the table, to the last digit`(row: KeyPointTable.Row) throws
  {
    let function = try Catalogue.function(row.id)
    let analysis = Analysis(of: function)
    let period = function.features.compactMap(\.period).max()
    /// The table goes to 2π, the analysis to 1.2 periods.
    func isShared(_ x: Double) -> Bool { period.map { x.magnitude <= min(2 * .pi, 1.2 * $0) } ?? true }
    func agree(_ found: [Double], _ kind: Character, _ comment: Comment) {
      let (found, wanted) = (found.filter(isShared), row.xs(kind).filter(isShared))
      let pairs = zip(found, wanted)
      #expect(found.count == wanted.count, comment)
      for (x, exact) in pairs { #expect((x - exact).magnitude <= 2 * exact.ulp, comment) }
    }
    // Where the function touches 0 without crossing it the table has the turn alone.
    let touching = analysis.extrema.map(\.point).filter { $0.jet.value == 0 }.map(\.x)
    agree(analysis.zeros.map(\.x).filter { !touching.contains($0) }, "z", "zeros \(analysis.zeros)")
    agree(analysis.extrema.filter(\.isMinimum).map(\.point.x), "-", "minima \(analysis.extrema)")
    agree(analysis.extrema.filter { !$0.isMinimum }.map(\.point.x), "+", "maxima \(analysis.extrema)")
    agree(analysis.inflections.map(\.x), "i", "inflections \(analysis.inflections)")
    #expect(touching.allSatisfy { x in analysis.zeros.contains { $0.x == x } })
  }

  @Test(arguments: cases)
  func `points are true to the jets`(item: Case) throws {
    let function = try item.function()
    let analysis = Analysis(of: function)
    for point in analysis.zeros + analysis.inflections + analysis.extrema.map(\.point) {
      #expect(point.jet == function.jet(at: point.x))
    }
    // A double is no root: the true one lies within a unit in its last place.
    for zero in analysis.zeros where !analysis.kinks.contains(where: { $0.x == zero.x }) {
      let reach = max(zero.jet.derivative.magnitude, 1e-6) * zero.x.ulp
      #expect(zero.jet.value.magnitude <= 2 * reach, "zero \(zero)")
    }
    let step = item.width(function) * 1e-3
    for extremum in analysis.extrema {
      let sides = [-step, step].map { function.jet(at: extremum.point.x + $0).value }
      #expect(
        sides.allSatisfy {
          extremum.isMinimum ? $0 > extremum.point.jet.value : $0 < extremum.point.jet.value
        })
    }
    for point in analysis.inflections {
      let sides = [-step, step].map { function.jet(at: point.x + $0).secondDerivative }
      #expect(sides[0] * sides[1] < 0, "inflection \(point)")
    }
  }

  // MARK: - Samples

  /// Points all over what matters of a function, in increasing order.
  private func places(_ item: Case, _ function: PiecewiseFunction) -> [Double] {
    var places: [Double] = []
    if let period = function.features.compactMap(\.period).max() {
      return (0...400).map { (Double($0) / 200 - 1) * 1.19 * period + 1e-7 }
    }
    let centers = [0] + function.features.map(\.center) + function.breakpoints.map(\.x)
    let width = item.width(function)
    for center in centers {
      for step in 1...120 { places += [-1, 1].map { center + $0 * width * (Double(step) * 0.0731) } }
      for power in 0..<8 { places += [-1, 1].map { center + $0 * width * 13.7 * Double(1 << power) } }
    }
    return places.sorted()
  }

  @Test(arguments: cases)
  func `bounds hold, and are reached or come near`(item: Case) throws {
    let function = try item.function()
    let analysis = Analysis(of: function)
    let values = places(item, function).map { function.jet(at: $0).value }.filter { !$0.isNaN }
    let (low, high) = (analysis.infimum, analysis.supremum)
    #expect(values.allSatisfy { low.value <= $0 && $0 <= high.value }, "\(low) \(high)")
    let limits = [analysis.leftLimit.value, analysis.rightLimit.value]
    let sides = analysis.kinks.flatMap { [$0.left.value, $0.right.value, $0.jet.value] }
    let all = values + limits.filter { !$0.isNaN } + sides + analysis.extrema.map(\.point.jet.value)
    let scale = 1e-3 * (low.value.isFinite && high.value.isFinite ? high.value - low.value : 1)
    if low.value.isFinite { #expect(all.min()! - low.value <= scale, "\(low)") }
    if high.value.isFinite { #expect(high.value - all.max()! <= scale, "\(high)") }
    // Attained means that some x has exactly this value.
    for bound in [low, high] where bound.isAttained {
      let isTaken =
        values.contains(bound.value) || sides.contains(bound.value)
        || analysis.extrema.contains { $0.point.jet.value == bound.value }
      #expect(isTaken, "\(bound)")
    }
  }

  @Test(arguments: cases)
  func `it runs as the samples do`(item: Case) throws {
    let function = try item.function()
    let analysis = Analysis(of: function)
    let values = places(item, function).map { function.jet(at: $0).value }
    let steps = zip(values, values.dropFirst()).filter { $0.isFinite && $1.isFinite }.map { $1 - $0 }
    let (rises, falls) = (steps.contains { $0 > 0 }, steps.contains { $0 < 0 })
    switch analysis.monotonicity {
    case .constant: #expect(!rises && !falls)
    case .increasing, .nonDecreasing: #expect(rises && !falls)
    case .decreasing, .nonIncreasing: #expect(falls && !rises)
    case .none: #expect(rises && falls)
    }
    // Level in places: a whole piece is.
    let isLevel = analysis.monotonicity == .nonDecreasing || analysis.monotonicity == .nonIncreasing
    if isLevel { #expect(!analysis.dead.isEmpty) }
  }

  @Test(arguments: cases)
  func `no gradient is steeper than the Lipschitz constant, and some is as steep`(item: Case) throws {
    let function = try item.function()
    let analysis = Analysis(of: function)
    let gradients = places(item, function).map { function.jet(at: $0).derivative.magnitude }.filter {
      !$0.isNaN
    }
    #expect(gradients.allSatisfy { $0 <= analysis.lipschitz })
    let place = analysis.steepest ?? 0
    if analysis.lipschitz.isFinite, place.isFinite {
      let here = function.jet(at: place).derivative.magnitude
      let sides = analysis.kinks.filter { $0.x == place }.flatMap { [$0.left, $0.right] }.map(
        \.derivative.magnitude)
      #expect(([here] + sides).contains { ($0 - analysis.lipschitz).magnitude <= 1e-12 * analysis.lipschitz })
    }
  }

  @Test(arguments: cases)
  func `the gradient is small in saturated regions and not outside`(item: Case) throws {
    let function = try item.function()
    let analysis = Analysis(of: function)
    for x in places(item, function) {
      let gradient = function.jet(at: x).derivative.magnitude
      let isInside = analysis.saturated.contains { $0.contains(x) }
      let isAtEdge = analysis.saturated.contains {
        [$0.lower, $0.upper].contains { ($0 - x).magnitude <= 1e-12 }
      }
      if gradient.isNaN || isAtEdge { continue }
      #expect(isInside == (gradient < analysis.threshold), "f′(\(x)) = \(gradient)")
      let isDead = analysis.dead.contains { $0.contains(x) }
      if isDead { #expect(gradient == 0 || analysis.kinks.contains { $0.x == x }) }
      if !analysis.dead.isEmpty, gradient == 0, !isDead {
        // Elsewhere it is 0 at a turn, or too small for a double.
        #expect(function.jet(at: x.nextUp).derivative != 0 || x.magnitude > 20 * item.width(function))
      }
    }
  }

  @Test(arguments: cases)
  func `graphs approach their asymptotes`(item: Case) throws {
    let function = try item.function()
    let analysis = Analysis(of: function)
    let reach = 1e7 * max(1, function.features.map { max($0.width, $0.center.magnitude) }.max() ?? 1)
    for (line, x) in [(analysis.leftAsymptote, -reach), (analysis.rightAsymptote, reach)] {
      guard let line else { continue }
      let rest = function.jet(at: x).value - (line.slope * x + line.intercept)
      // What rounding at x leaves, and what decays with 1/x.
      let noise = 4 * (line.slope * x).magnitude.ulp + 1e-6 * max(1, line.intercept.magnitude)
      #expect(rest.magnitude <= noise, "\(line): \(rest)")
    }
  }

  @Test(arguments: cases)
  func `a symmetric graph is its own mirror image, and one without symmetry is none`(item: Case) throws {
    let function = try item.function()
    let analysis = Analysis(of: function)
    let distances = [0.31, 0.77, 1.9, 3.3].map { $0 * item.width(function) }
    func value(_ x: Double) -> Double { function.jet(at: x).value }
    func isNear(_ a: Double, _ b: Double) -> Bool {
      a == b || (a - b).magnitude <= 1e-11 * max(a.magnitude, b.magnitude, 1e-3)
    }
    switch analysis.symmetry {
    case .even(let center):
      for h in distances { #expect(isNear(value(center + h), value(center - h)), "\(h)") }
    case .odd(let center, let middle):
      for h in distances { #expect(isNear(value(center + h) + value(center - h), 2 * middle), "\(h)") }
    case nil:
      // Where the graph is level around 0 these distances cannot tell.
      if analysis.dead.contains(where: { $0.contains(-distances[3]) && $0.contains(distances[3]) }) { break }
      #expect(!distances.allSatisfy { isNear(value($0), value(-$0)) })
      #expect(!distances.allSatisfy { isNear(value($0), -value(-$0)) })
    }
  }

  // MARK: - Known facts

  @Test func `periods`() throws {
    #expect(Analysis(of: try Catalogue.function("sine")).period == 2 * .pi)
    #expect(
      Analysis(of: try Catalogue.function("cosine", [30])).period.map { ($0 - .pi / 15).magnitude < 1e-15 }
        == true)
    for id in ["gcu", "snake", "sinc", "tanh"] {
      #expect(Analysis(of: try Catalogue.function(id)).period == nil)
    }
  }

  @Test func `slanted asymptotes`() throws {
    // −0.3x − 0.8 for α₋ = 0.8, β = 0.5; x/2 − 1/2 and 3x/2 − 1/2; x log 2; 3x/5 (limits of the quotient).
    let xielu = Analysis(of: try Catalogue.function("xielu"))
    #expect(
      xielu.leftAsymptote.map { ($0.slope + 0.3).magnitude < 1e-15 && ($0.intercept + 0.8).magnitude < 1e-12 }
        == true)
    #expect(xielu.rightAsymptote == nil)
    let bent = Analysis(of: try Catalogue.function("bent-identity"))
    #expect(bent.leftAsymptote == Asymptote(slope: 0.5, intercept: -0.5))
    #expect(bent.rightAsymptote == Asymptote(slope: 1.5, intercept: -0.5))
    let smish = Analysis(of: try Catalogue.function("smish"))
    #expect(smish.rightAsymptote == Asymptote(slope: 0.6, intercept: 0))
    // It grows without bound and has none.
    #expect(Analysis(of: try Catalogue.function("symlog")).rightAsymptote == nil)
  }

  @Test func `the threshold of saturation can be chosen`() throws {
    let sigmoid = try Catalogue.function("sigmoid")
    // σ′ = 0.01, by mpmath.
    let regions = Analysis(of: sigmoid, threshold: 0.01).saturated
    #expect(regions.count == 2)
    for (x, exact) in zip(
      [regions[0].upper, regions[1].lower], [-4.5848633391223553756, 4.5848633391223553756])
    {
      #expect((x - exact).magnitude <= 1e-14)
    }
    #expect(Analysis(of: sigmoid, threshold: 1).saturated == [Region(-.infinity, .infinity)])
  }

  @Test func `poles and the end of a domain are kinks without finite sides`() throws {
    let roots = Analysis(of: try Catalogue.function("soft-root-sign", [1, 5]))
    #expect(roots.kinks.count == 2 && roots.kinks.allSatisfy { !$0.isFinite })
    #expect(roots.symmetry == nil)
    #expect(roots.infimum.value == -.infinity && roots.supremum.value == .infinity)
    let logarithm = Analysis(of: try Catalogue.function("soft-exponential", [-0.5]))
    #expect(logarithm.kinks.count == 1 && logarithm.kinks[0].left.value.isNaN)
    #expect(logarithm.zeros.map(\.x) == [0.5])
  }

  /// Found by Tests/Scripts/check-analysis, each value by Arb.
  @Test func `facts hold at unusual parameters`() throws {
    func analysis(_ id: String, _ values: Double...) throws -> Analysis {
      Analysis(of: try Catalogue.function(id, values))
    }
    #expect(try analysis("linear", 1e20, 3e19).zeros.map { $0.x } == [-0.3])
    #expect(try analysis("mega-laplace", 2732.02, 0.0042340155688425415).symmetry != .even(about: 0))
    #expect(try analysis("thresholded-relu", 173_083).symmetry == nil)
    #expect(try analysis("penalized-tanh", 0).monotonicity == .nonDecreasing)
    #expect(try analysis("multiquadric", 2_686_312.6643126826).extrema.map { $0.point.x } == [0])
    #expect(
      try analysis("multiquadric", 829.8819897246166).rightAsymptote == Asymptote(slope: 1, intercept: 0))
    #expect(try analysis("repu", 2.45).rightLimit.secondDerivative == .infinity)
    let inflections = try analysis("soft-clipping", 22099.1).inflections
    #expect(inflections.count == 1 && inflections.allSatisfy { ($0.x - 0.5).magnitude < 1e-15 })
  }

  @Test func `what grows ever more slowly has no limit`() {
    func limit(_ expression: Expression) -> Double {
      PiecewiseFunction(Program(expression)).jet(at: .infinity).value
    }
    #expect(limit(.log(.x)) == .infinity && limit(.log(.log(.x))) == .infinity)
    #expect(limit(1 / .log(.x)) == 0 && limit(.arctan(.x)) == .pi / 2)
  }
}

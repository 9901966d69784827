// From an analysis to marks in a figure, and to the words that tell them.

import Activations

/// The marks of one function's figure.
struct AnnotationMarks {
  /// What a dot may mark.
  private enum Fact {
    case zero, minimum, maximum, inflection, jump, corner

    var name: String {
      switch self {
      case .zero: "zero"
      case .minimum: "minimum"
      case .maximum: "maximum"
      case .inflection: "inflection"
      case .jump: "jump"
      case .corner: "corner"
      }
    }

    /// A shorter name that is as common.
    var shortName: String? {
      switch self {
      case .minimum: "min"
      case .maximum: "max"
      case .zero, .inflection, .jump, .corner: nil
      }
    }
  }

  /// A dot on one of the curves.
  private struct Spot {
    let x: Double
    let y: Double
    let order: DerivativeOrder
    /// What is there; empty for a value that was asked for.
    var facts: [Fact]
  }

  /// More dots of one kind would be a string of beads.
  private static let mostOfAKind = 6

  private let symbol: String
  private let function: PiecewiseFunction
  private let analysis: Analysis
  private let x: Interval
  private let asked: [Annotation]
  private var spots: [Spot] = []
  /// From the least to the greatest value of each derivative over the window; nil where none is finite.
  private let extents: [(least: Double, greatest: Double)?]

  /// The marks that are asked for.
  ///
  /// - Parameters:
  ///   - analysis: The function's.
  ///   - symbol: The function's symbol.
  ///   - x: The window's x: what lies outside is not marked.
  ///   - orders: The derivatives that are drawn.
  init(
    _ asked: [Annotation], of function: PiecewiseFunction, _ analysis: Analysis, symbol: String,
    over x: Interval, orders: [DerivativeOrder]
  ) {
    self.asked = asked
    self.symbol = symbol
    self.function = function
    self.x = x
    self.analysis = analysis
    extents = DerivativeOrder.allCases.map { orders.contains($0) ? function.extent(of: $0, over: x) : nil }
    // The order in which places for the labels are given away.
    for case .values(let places) in asked { addValues(at: places, orders) }
    if isAsked(.extrema) { addExtrema(orders) }
    if isAsked(.kinks), orders.contains(.value) { addKinks() }
    if isAsked(.zeros), orders.contains(.value) { add(.zero, .value, analysis.zeros.map { ($0.x, 0) }) }
    if isAsked(.inflections), orders.contains(.value) {
      add(.inflection, .value, analysis.inflections.map { ($0.x, $0.jet.value) })
    }
  }

  private func isAsked(_ annotation: Annotation) -> Bool { asked.contains(annotation) }

  // MARK: - Dots

  private mutating func addValues(at places: [Double], _ orders: [DerivativeOrder]) {
    for order in orders {
      for place in places where x.contains(place) {
        let value = function.jet(at: place)[order]
        guard value.isFinite else { continue }
        spots.append(Spot(x: place, y: value, order: order, facts: []))
      }
    }
  }

  private mutating func addExtrema(_ orders: [DerivativeOrder]) {
    for order in orders where order != .second {
      // Beside a jump there is a greatest value but no turn.
      let jumps = analysis.kinks.filter { $0.order.rawValue <= order.rawValue }
      let turns = (function.course(of: order, over: x)?.turns ?? []).filter { turn in
        !jumps.contains { $0.x == turn.x }
      }
      for isMinimum in [true, false] {
        add(
          isMinimum ? .minimum : .maximum, order,
          turns.filter { $0.isMinimum == isMinimum }.map { ($0.x, $0.value) })
      }
    }
  }

  private mutating func addKinks() {
    let finite = analysis.kinks.filter { $0.isFinite && $0.jet.value.isFinite }
    add(.jump, .value, finite.filter { $0.order == .value }.map { ($0.x, $0.jet.value) })
    add(.corner, .value, finite.filter { $0.order == .first }.map { ($0.x, $0.jet.value) })
  }

  /// Adds dots for one fact; one that stands at the place of another becomes one with it.
  private mutating func add(_ fact: Fact, _ order: DerivativeOrder, _ places: [(x: Double, y: Double)]) {
    let visible = places.filter { x.contains($0.x) && $0.y.isFinite }
    // Those in the middle of the window.
    let middle = x.point(at: 0.5)
    let chosen = visible.sorted { ($0.x - middle).magnitude < ($1.x - middle).magnitude }
      .prefix(Self.mostOfAKind).sorted { $0.x < $1.x }
    for place in chosen {
      let near = spots.firstIndex { spot in
        !spot.facts.isEmpty && spot.order == order && (spot.x - place.x).magnitude <= 1e-9 * x.width
      }
      if let near {
        spots[near].facts.append(fact)
      } else {
        spots.append(Spot(x: place.x, y: tidy(place.y, at: place.x, order), order: order, facts: [fact]))
      }
    }
  }

  /// 0 for what only rounding keeps from it: the place's, or the value's beside the least and the greatest one.
  private func tidy(_ value: Double, at x: Double, _ order: DerivativeOrder) -> Double {
    let slope = function.jet(at: x).derivative.magnitude
    if order == .value, value.magnitude <= 2 * x.ulp * slope { return 0 }
    guard let extent = extents[order.rawValue] else { return value }
    return value.magnitude < 1e-14 * (extent.greatest - extent.least) ? 0 : value
  }

  // MARK: - Marks

  /// The marks for a panel that shows some derivatives of the function, in the colours of their curves.
  func marks(for curves: [Curve], isLast: Bool) -> [Mark] {
    let dots = spots.compactMap { spot -> Mark? in
      guard let curve = curves.first(where: { $0.order == spot.order }) else { return nil }
      return .point(PointMark(x: spot.x, y: spot.y, role: curve.role, labels: labels(of: spot)))
    }
    let lines = curves.contains { $0.order == .value } ? asymptotes.map { Mark.rule($0) } : []
    let role = (curves.first { $0.order == .first } ?? curves.first)?.role ?? .series(0)
    return dots + lines + shades(role, labelled: isLast)
  }

  private func labels(of spot: Spot) -> [String] {
    let (x, y) = (NumberText.rounded(spot.x), NumberText.rounded(spot.y))
    if spot.facts.isEmpty { return ["\(symbol)\(spot.order.primes)(\(x)) = \(y)"] }
    let short = spot.facts.count == 1 ? spot.facts[0].shortName : nil
    let names = [WordList.joined(spot.facts.map { $0.name })] + (short.map { [$0] } ?? [])
    return names.map { "\($0) (\(x), \(y))" } + ["(\(x), \(y))"]
  }

  /// The asymptotes, one for both sides where they are the same; not those that the graph itself runs on.
  private var asymptotes: [Rule] {
    guard isAsked(.asymptotes) else { return [] }
    let first = function.pieces[0].isLine ? nil : analysis.leftAsymptote
    let last = function.pieces[function.pieces.count - 1].isLine ? nil : analysis.rightAsymptote
    var lines: [Asymptote] = []
    for line in [first, last] {
      if let line, !lines.contains(line) { lines.append(line) }
    }
    return lines.map {
      Rule(slope: $0.slope, intercept: $0.intercept, label: Findings.equation($0, digits: 4))
    }
  }

  /// A tail, or a stretch that is more than the surroundings of a turn.
  private func isWide(_ region: Region) -> Bool {
    !region.lower.isFinite || !region.upper.isFinite || region.upper - region.lower > x.width / 8
  }

  private func shades(_ role: Role, labelled: Bool) -> [Mark] {
    var shades: [Shade] = []
    if isAsked(.dead) {
      shades += analysis.dead.map {
        Shade($0, role: .mutedText, isHatched: true, labels: labelled ? ["dead: f′ = 0", "dead"] : [])
      }
    }
    if isAsked(.saturation) {
      let threshold = NumberText.rounded(analysis.threshold)
      let text = ["saturated: |f′| < \(threshold)", "|f′| < \(threshold)", "saturated"]
      shades += analysis.saturated.filter { isWide($0) && !analysis.dead.contains($0) }.map {
        Shade($0, role: role, labels: labelled ? text : [])
      }
    }
    return shades.filter { $0.region.upper > x.lower && $0.region.lower < x.upper }.map { .shade($0) }
  }

  // MARK: - Words

  /// What is marked, in a sentence; nil if nothing is.
  var sentence: String? {
    let dots = spots.map { labels(of: $0)[0] }
    let lines = asymptotes.map { "the asymptote \($0.label)" }
    let regions = shades(.series(0), labelled: true).compactMap { mark -> String? in
      guard case .shade(let shade) = mark else { return nil }
      return "shaded for \(Findings.region(shade.region, digits: 4)): \(shade.labels[0])"
    }
    let all = dots + lines + regions
    return all.isEmpty ? nil : "Marked: \(all.joined(separator: "; "))."
  }
}

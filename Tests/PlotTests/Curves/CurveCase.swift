// Random windows, sizes and parameters: what a user may ask to be drawn, and more.

import Testing

@testable import Activations
@testable import Plot

/// One curve in one viewport.
struct CurveCase: CustomStringConvertible {
  let function: PiecewiseFunction
  let order: DerivativeOrder
  let values: [Double]
  let viewport: Viewport
  /// The scale on which the function varies around 0, in data units.
  let width: Double

  var description: String {
    let (x, y) = (viewport.x, viewport.y)
    return "\(order) \(values) x \(x.lower):\(x.upper) y \(y.lower):\(y.upper) "
      + "\(viewport.width) by \(viewport.height) px"
  }

  /// The width of the bend in pixels.
  var bend: Double { width / (viewport.x.upper - viewport.x.lower) * viewport.width }
  /// The true curve.
  var curve: TrueCurve { TrueCurve(function, order, in: viewport) }
  /// The path that is drawn for it.
  var path: DrawnPath { DrawnPath(CurveFitter(viewport: viewport).path(of: function, order)) }

  /// Whether so many periods lie in the window that nothing is drawn.
  var isBand: Bool { CurveFitter(viewport: viewport).oscillatesTooFast(function) }
  /// How many periods lie in the window; 0 for a function that does not repeat itself.
  var periods: Double { function.features.reduce(0) { max($0, viewport.x.width / ($1.period ?? .infinity)) } }

  /// Windows for every function, many for those of the article; the same ones in every run.
  static func random(_ entry: Activation) throws -> [CurveCase] {
    let articles = ["step", "linear", "sigmoid", "tanh", "relu", "leaky-relu", "prelu", "elu", "swish"]
    if articles.contains(entry.id) { return try random(entry, count: 20) }
    // Of the ten kinds of windows the gallery's for every function, and two others in turn.
    let place = 2 * (Catalogue.all.firstIndex { $0.id == entry.id } ?? 0)
    return try random(entry, count: 10) { [0, 1 + place % 9, 1 + (place + 1) % 9].contains($0) }
  }

  /// `count` windows, each for f, f′ and f″, or those of them that are wanted; the same ones in every run.
  static func random(
    _ entry: Activation, count: Int, where isWanted: (Int) -> Bool = { _ in true }
  ) throws -> [CurveCase] {
    var random = SeededGenerator(seed: 42)
    return try (0..<count).flatMap { index -> [CurveCase] in
      let values = index < 8 ? entry.defaultArguments.values : parameters(of: entry, &random)
      let function = try Catalogue.function(entry.id, values)
      let width = function.features.reduce(.infinity) { min($0, $1.width) }
      let bend = function.features.first?.center ?? 0
      let x = window(index, entry, width.isFinite ? width : 1, around: bend, &random)
      let (frameWidth, frameHeight) = (size(&random), size(&random))
      let cuts = DerivativeOrder.allCases.map { _ in
        index % 3 == 2 ? (random.number(-0.3, 0.9), random.power(-1.5, 0)) : nil
      }
      guard isWanted(index) else { return [] }
      return zip(DerivativeOrder.allCases, cuts).map { order, cut in
        let whole = Viewport(x: x, y: .symmetric(1), width: frameWidth, height: frameHeight)
        let room = TrueCurve(function, order, in: whole).room
        // Inside the curve's room, or over one of its edges.
        let y = cut.flatMap { lower, share in
          let start = room.lower + room.width * lower
          return Interval(start, start + room.width * share)
        }
        return CurveCase(
          function: function, order: order, values: values,
          viewport: Viewport(x: x, y: y ?? room, width: frameWidth, height: frameHeight),
          width: width.isFinite ? width : 1)
      }
    }
  }

  private static func size(_ random: inout SeededGenerator) -> Double {
    random.power(1.2042, 3.301).rounded()
  }

  /// Parameters within their intervals, from tiny to large, and the ends of the intervals.
  private static func parameters(of entry: Activation, _ random: inout SeededGenerator) -> [Double] {
    entry.admissible { parameter in
      let kind = random.next() % 8
      let size = kind < 5 ? random.power(-1, 1) : random.power(-6, 5)
      return switch parameter.allowed {
      case .positive: size
      case .nonNegative, .within, .atLeast: kind == 7 ? 0 : size
      case .real: kind == 7 ? 0 : kind == 6 ? 1 : random.next() % 2 == 0 ? size : -size
      }
    }
  }

  private static func window(
    _ index: Int, _ entry: Activation, _ width: Double, around bend: Double, _ random: inout SeededGenerator
  ) -> Interval {
    let reach: Double
    var center = 0.0
    switch index % 10 {
    case 0: return entry.defaultRange
    case 1: reach = 1e-9
    case 2: reach = 1e6
    case 3: (center, reach) = (index % 20 < 10 ? 1e6 : -1e6, 1)
    case 4: reach = random.power(-100, 100)
    case 5: reach = random.power(-12, 9)
    case 6:
      // Somewhere on the curve, at a scale that no one chose with care.
      reach = width * random.power(-4, 3)
      center = bend + width * random.number(-40, 40)
    default:
      reach = width * random.power(-0.5, 1.5)
      center = bend + reach * random.number(-1.5, 1.5)
    }
    // Parameters may put a bend so far out that the window around it is no interval of doubles.
    return Interval(center - reach, center + reach) ?? entry.defaultRange
  }
}

extension TrueCurve {
  /// An interval of y with the whole curve and some air; a level curve gets room on both sides.
  fileprivate var room: Interval {
    var (least, greatest) = (Double.infinity, -Double.infinity)
    for branch in branches {
      for x in seeds + [branch.from, branch.to, branch.from / 2 + branch.to / 2] {
        let value = value(branch, min(max(x, branch.from), branch.to))
        // No axis goes further.
        guard value.magnitude <= 1e300 else { continue }
        (least, greatest) = (min(least, value), max(greatest, value))
      }
    }
    guard least <= greatest else { return .symmetric(1) }
    let size = max(least.magnitude, greatest.magnitude)
    // Nearer to each other than a billionth, doubles are too coarse for a picture.
    let air = greatest - least > 1e-9 * size ? 0.06 * (greatest - least) : size > 1e-290 ? size / 2 : 1
    return Interval(least - air, greatest + air)!
  }
}

// Random windows, sizes and parameters: what a user may ask to be drawn, and more.

import Activations
import Testing

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
  var curve: TrueCurve { TrueCurve(function, order, width: width, in: viewport) }
  /// The path that is drawn for it.
  var path: DrawnPath { DrawnPath(contours: CurveFitter(viewport: viewport).contours(of: function, order)) }

  /// `count` windows, each for f, f′ and f″; the same ones in every run.
  static func random(_ entry: Activation, count: Int) throws -> [CurveCase] {
    var random = SplitMix64(seed: 42)
    return try (0..<count).flatMap { index -> [CurveCase] in
      let values = index < 8 ? entry.defaultArguments.values : parameters(of: entry, &random)
      let function = try Catalogue.function(entry.id, values)
      let width = entry.id == "swish" ? 1 / values[0] : entry.id == "tanh" ? 0.5 : 1
      let x = window(index, entry, width, &random)
      let (across, down) = (size(&random), size(&random))
      let cuts = index % 3 == 2
      return DerivativeOrder.allCases.map { order in
        let whole = Viewport(x: x, y: .symmetric(1), width: across, height: down)
        let seen = TrueCurve(function, order, width: width, in: whole)
        let y = cuts ? cut(seen.room, &random) : seen.room
        return CurveCase(
          function: function, order: order, values: values,
          viewport: Viewport(x: x, y: y, width: across, height: down), width: width)
      }
    }
  }

  private static func size(_ random: inout SplitMix64) -> Double { random.power(1.2042, 3.301).rounded() }

  /// Parameters within their intervals, from tiny to large, and the ends of the intervals.
  private static func parameters(of entry: Activation, _ random: inout SplitMix64) -> [Double] {
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
    _ index: Int, _ entry: Activation, _ width: Double, _ random: inout SplitMix64
  ) -> Interval {
    let reach: Double
    var center = 0.0
    switch index % 10 {
    case 0: reach = entry.defaultRange.upper
    case 1: reach = 1e-9
    case 2: reach = 1e6
    case 3: (center, reach) = (index % 20 < 10 ? 1e6 : -1e6, 1)
    case 4: reach = random.power(-100, 100)
    case 5: reach = random.power(-12, 9)
    case 6:
      // Somewhere on the curve, at a scale that no one chose with care.
      reach = width * random.power(-4, 3)
      center = width * random.number(-40, 40)
    default:
      reach = width * random.power(-0.5, 1.5)
      center = reach * random.number(-1.5, 1.5)
    }
    return Interval(center - reach, center + reach)!
  }

  /// A window inside the curve's room, or over one of its edges.
  private static func cut(_ room: Interval, _ random: inout SplitMix64) -> Interval {
    let height = room.upper - room.lower
    let lower = room.lower + height * random.number(-0.3, 0.9)
    return Interval(lower, lower + height * random.power(-1.5, 0)) ?? room
  }
}

extension TrueCurve {
  /// An interval of y with the whole curve and some air; a level curve gets room on both sides.
  fileprivate var room: Interval {
    var (least, greatest) = (Double.infinity, -Double.infinity)
    for branch in branches {
      for x in seeds + [branch.from, branch.to, branch.from / 2 + branch.to / 2] {
        let value = branch.piece.jet(at: min(max(x, branch.from), branch.to))[order]
        (least, greatest) = (min(least, value), max(greatest, value))
      }
    }
    let size = max(least.magnitude, greatest.magnitude)
    // Nearer to each other than a billionth, doubles are too coarse for a picture.
    let air = greatest - least > 1e-9 * size ? 0.06 * (greatest - least) : size > 1e-290 ? size / 2 : 1
    return Interval(least - air, greatest + air)!
  }
}

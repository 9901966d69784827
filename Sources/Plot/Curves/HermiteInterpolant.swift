// A curve piece as a few polynomials, which the fitter evaluates thousands of times in place of the function.
//
// Between two nodes it is the polynomial of fifth degree with the function's value and first two derivatives at both. A
// third node in the middle splits it into two. Those are accepted where the one polynomial nearly agrees with them: half
// as wide, they have at best a 64th of its error, a 32nd for the first derivative and a 16th for the second. Where the
// function is not finite, or no polynomial agrees with it, the function itself is evaluated.

import Activations

/// A piecewise quintic Hermite interpolant of a curve piece.
struct HermiteInterpolant: DifferentiableCurve {
  private let piece: CurvePiece
  /// The spans from left to right; each ends where the next begins.
  private var spans: [Span] = []

  var interval: Interval { piece.interval }
  var isStraight: Bool { piece.isStraight }
  /// Those of the piece, and where the spans begin.
  var samplePoints: [Double] { piece.samplePoints + spans.map { $0.from } }

  /// The jet of the function at one x.
  fileprivate struct Node {
    let x: Double
    let jet: Jet<Double>
  }

  /// What is between two nodes: a polynomial, or nil where the function itself is evaluated.
  private struct Span {
    let from: Double
    let polynomial: Quintic?
  }

  /// A span this narrow, in pixels, is not split again.
  private static let narrowest = 1.0 / 16
  /// There are no more spans a pixel than this.
  private static let mostSpansAPixel = 2.0

  /// Evaluates the function at few points.
  ///
  /// In a viewport with a logarithmic axis, which magnifies errors near 0 without bound, there are no polynomials.
  ///
  /// - Parameters:
  ///   - piece: What to interpolate.
  ///   - viewport: Where it is shown.
  ///   - tolerance: The largest error of a polynomial, in pixels.
  init(_ piece: CurvePiece, in viewport: Viewport, tolerance: Double) {
    self.piece = piece
    guard !piece.isStraight, viewport.xScale == .linear, viewport.yScale == .linear else { return }
    let node = { (x: Double) in Node(x: x, jet: piece.piece.quickJet(at: x)) }
    let nodes = ([interval.lower] + piece.coarseSamplePoints + [interval.upper]).map(node)
    var pending = zip(nodes, nodes.dropFirst()).reversed().map { (from: $0, to: $1, gap: Double.infinity) }
    // By what factor the errors of polynomials half as wide are smaller, at best and where that is not known.
    let gain = (best: [64.0, 32, 16][piece.order.rawValue], first: [16.0, 16, 8][piece.order.rawValue])
    let most = Int(Self.mostSpansAPixel * viewport.width) + nodes.count
    while let (from, to, before) = pending.popLast() {
      let width = to.x - from.x
      let between = from.x + width / 2
      let isRough = noise(from, to, viewport) > tolerance
      // Where the function is not finite at three points in a row, more points would not help.
      guard from.x < between, between < to.x, spans.count + pending.count < most, !isRough,
        case let middle = node(between),
        [from, middle, to].contains(where: { $0.jet[piece.order].isFinite })
      else {
        spans.append(Span(from: from.x, polynomial: nil))
        continue
      }
      let coarse = Quintic(from, to)
      let fine = (Quintic(from, middle), Quintic(middle, to))
      let gap = max(self.gap(coarse, fine.0, viewport), self.gap(coarse, fine.1, viewport))
      // The next gap will be smaller than this one by the factor by which this one is smaller than the last.
      let ratio = before.isFinite ? min(before / gap, gain.best) : gain.first
      if gap <= tolerance * ratio {
        spans += [Span(from: from.x, polynomial: fine.0), Span(from: between, polynomial: fine.1)]
      } else if width / viewport.x.width * viewport.width > Self.narrowest {
        pending.append((middle, to, gap))
        pending.append((from, middle, gap))
      } else {
        spans.append(Span(from: from.x, polynomial: nil))
      }
    }
  }

  /// The error of the derivative, in pixels, that rounding of the function's values causes.
  private func noise(_ from: Node, _ to: Node, _ viewport: Viewport) -> Double {
    let width = to.x - from.x
    let factor = [0, 4 / width, 24 / width / width][piece.order.rawValue]
    let rounding = max(from.jet.value.magnitude, to.jet.value.magnitude) * .ulpOfOne
    return rounding * factor / viewport.y.width * viewport.height
  }

  /// The greatest distance between two polynomials over the width of the second, in pixels; less for what is far outside
  /// the frame. Infinite where either is nan.
  private func gap(_ coarse: Quintic, _ fine: Quintic, _ viewport: Viewport) -> Double {
    var greatest = 0.0
    for fraction in [0.2, 0.5, 0.8, 1] {
      let x = fine.from + fraction * fine.width
      let coarseY = viewport.screenY(coarse.value(piece.order, at: x))
      let fineY = viewport.screenY(fine.value(piece.order, at: x))
      let distance = (fineY - viewport.height / 2).magnitude / viewport.height
      let gap = (coarseY - fineY).magnitude / max(distance, 1)
      greatest = gap.isNaN ? .infinity : max(greatest, gap)
    }
    return greatest
  }

  func value(at x: Double) -> Double {
    polynomial(at: x)?.value(piece.order, at: x) ?? piece.value(at: x)
  }

  /// The value of the function itself.
  func exactValue(at x: Double) -> Double { piece.value(at: x) }

  func valueAndSlope(at x: Double) -> (value: Double, slope: Double) {
    guard let polynomial = polynomial(at: x) else { return piece.valueAndSlope(at: x) }
    return (polynomial.value(piece.order, at: x), polynomial.slope(piece.order, at: x))
  }

  /// The polynomial of the last span that begins at `x` or before.
  private func polynomial(at x: Double) -> Quintic? {
    guard !spans.isEmpty else { return nil }
    return spans[max(spans.partitioningIndex { x < $0.from } - 1, 0)].polynomial
  }
}

/// The polynomial of fifth degree with given jets at two nodes.
private struct Quintic {
  let from: Double
  let width: Double
  /// The coefficients of the powers of the fraction of the width, which is from 0 to 1.
  private let c: (Double, Double, Double, Double, Double, Double)

  init(_ from: HermiteInterpolant.Node, _ to: HermiteInterpolant.Node) {
    self.from = from.x
    width = to.x - from.x
    let (value, slope) = (from.jet.value, from.jet.derivative * width)
    let bend = from.jet.secondDerivative * width * width
    // What the higher powers have to contribute at the other end.
    let rest = (
      to.jet.value - value - slope - bend / 2, to.jet.derivative * width - slope - bend,
      to.jet.secondDerivative * width * width - bend
    )
    c = (
      value, slope, bend / 2, 10 * rest.0 - 4 * rest.1 + rest.2 / 2, -15 * rest.0 + 7 * rest.1 - rest.2,
      6 * rest.0 - 3 * rest.1 + rest.2 / 2
    )
  }

  func value(_ order: DerivativeOrder, at x: Double) -> Double {
    let t = (x - from) / width
    return switch order {
    case .value: c.0 + t * (c.1 + t * (c.2 + t * (c.3 + t * (c.4 + t * c.5))))
    case .first: (c.1 + t * (2 * c.2 + t * (3 * c.3 + t * (4 * c.4 + t * 5 * c.5)))) / width
    case .second: (2 * c.2 + t * (6 * c.3 + t * (12 * c.4 + t * 20 * c.5))) / width / width
    }
  }

  func slope(_ order: DerivativeOrder, at x: Double) -> Double {
    let t = (x - from) / width
    return switch order {
    case .value: value(.first, at: x)
    case .first: value(.second, at: x)
    case .second: (6 * c.3 + t * (24 * c.4 + t * 60 * c.5)) / width / width / width
    }
  }
}

// A strand as few jets tell it: what the tracer looks at, thousands of times, without asking the function again.
//
// Between two places stands the polynomial of fifth degree that has the function's value, slope and bend at both. A
// third place, in the middle, parts it in two. Those are believed where the one has nearly foretold them: half as wide,
// they have a 64th of its error at best, a 32nd for the first derivative and a 16th for the second. Where the function
// is no number, or no polynomial is like it, it is asked itself.

/// A derivative of a smooth piece over one stretch of x, by jets at a few places.
struct SampledStrand: Sloped {
  private let strand: Strand
  /// The spans from left to right; each ends where the next begins.
  private var spans: [Span] = []

  var part: Interval { strand.part }
  var landmarks: [Double] { strand.landmarks }
  var isStraight: Bool { strand.isStraight }

  /// The piece at one place.
  fileprivate struct Node {
    let x: Double
    let jet: Jet<Double>
  }

  /// What stands between two places; no polynomial where the function itself has to be asked.
  private struct Span {
    let from: Double
    let polynomial: Quintic?
  }

  /// A span this narrow, in pixels, is not parted again.
  private static let narrowest = 1.0 / 16
  /// More spans than this, a pixel, are not made.
  private static let mostSpansAPixel = 2.0

  /// Asks the function at few places. Through a viewport with a logarithmic axis, which magnifies errors near 0
  /// without bound, it believes no polynomial.
  ///
  /// - Parameters:
  ///   - strand: What to sample.
  ///   - viewport: Through which it is seen.
  ///   - tolerance: How far off, in pixels, a polynomial may be to be believed.
  init(_ strand: Strand, in viewport: Viewport, tolerance: Double) {
    self.strand = strand
    guard !strand.isStraight, viewport.xScale == .linear, viewport.yScale == .linear else { return }
    let node = { (x: Double) in Node(x: x, jet: strand.piece.quickJet(at: x)) }
    let posts = ([strand.part.lower] + strand.posts + [strand.part.upper]).map(node)
    var pending = zip(posts, posts.dropFirst()).reversed().map { (from: $0, to: $1, gap: Double.infinity) }
    // How much smaller the errors are of polynomials half as wide, at best and where that is not known.
    let fall = (best: [64.0, 32, 16][strand.order.rawValue], first: [16.0, 16, 8][strand.order.rawValue])
    let most = Int(Self.mostSpansAPixel * viewport.width) + posts.count
    while let (from, to, before) = pending.popLast() {
      let width = to.x - from.x
      let between = from.x + width / 2
      let isRough = noise(from, to, viewport) > tolerance
      // Where the function is no number at three places in a row, halves would know no more.
      guard from.x < between, between < to.x, spans.count + pending.count < most, !isRough,
        case let middle = node(between),
        [from, middle, to].contains(where: { $0.jet[strand.order].isFinite })
      else {
        spans.append(Span(from: from.x, polynomial: nil))
        continue
      }
      let coarse = Quintic(from, to)
      let fine = (Quintic(from, middle), Quintic(middle, to))
      let off = max(gap(coarse, fine.0, viewport), gap(coarse, fine.1, viewport))
      // The next gap is as much smaller as this one is than the last.
      let ratio = before.isFinite ? min(before / off, fall.best) : fall.first
      if off <= tolerance * ratio {
        spans += [Span(from: from.x, polynomial: fine.0), Span(from: between, polynomial: fine.1)]
      } else if width / viewport.x.width * viewport.width > Self.narrowest {
        pending.append((middle, to, off))
        pending.append((from, middle, off))
      } else {
        spans.append(Span(from: from.x, polynomial: nil))
      }
    }
  }

  /// How far off the derivative may be in pixels because the function's values are rounded.
  private func noise(_ from: Node, _ to: Node, _ viewport: Viewport) -> Double {
    let width = to.x - from.x
    let factor = [0, 4 / width, 24 / width / width][strand.order.rawValue]
    let rounding = max(from.jet.value.magnitude, to.jet.value.magnitude) * .ulpOfOne
    return rounding * factor / viewport.y.width * viewport.height
  }

  /// How far apart two polynomials are where the second one holds, in pixels; less for what is far beyond the frame.
  /// Infinite where one is no number.
  private func gap(_ coarse: Quintic, _ fine: Quintic, _ viewport: Viewport) -> Double {
    var greatest = 0.0
    for way in [0.2, 0.5, 0.8, 1] {
      let x = fine.from + way * fine.width
      let (told, seen) = (coarse.value(strand.order, at: x), fine.value(strand.order, at: x))
      let beyond = (viewport.down(seen) - viewport.height / 2).magnitude / viewport.height
      let gap = (viewport.down(told) - viewport.down(seen)).magnitude / max(beyond, 1)
      greatest = gap.isNaN ? .infinity : max(greatest, gap)
    }
    return greatest
  }

  /// Where the spans begin.
  var places: [Double] { spans.map { $0.from } }

  func value(at x: Double) -> Double {
    polynomial(at: x)?.value(strand.order, at: x) ?? strand.value(at: x)
  }

  /// The value of the function itself.
  func exactValue(at x: Double) -> Double { strand.value(at: x) }

  func valueAndSlope(at x: Double) -> (value: Double, slope: Double) {
    guard let polynomial = polynomial(at: x) else { return strand.valueAndSlope(at: x) }
    return (polynomial.value(strand.order, at: x), polynomial.slope(strand.order, at: x))
  }

  /// The polynomial of the last span that begins at `x` or before.
  private func polynomial(at x: Double) -> Quintic? {
    guard !spans.isEmpty else { return nil }
    return spans[max(spans.partitioningIndex { x < $0.from } - 1, 0)].polynomial
  }
}

/// The polynomial of fifth degree with given jets at two places.
private struct Quintic {
  let from: Double
  let width: Double
  /// The coefficients of the powers of the way from 0 to 1.
  private let c: (Double, Double, Double, Double, Double, Double)

  init(_ from: SampledStrand.Node, _ to: SampledStrand.Node) {
    self.from = from.x
    width = to.x - from.x
    let (value, slope) = (from.jet.value, from.jet.derivative * width)
    let bend = from.jet.secondDerivative * width * width
    // What is left for the higher powers at the other end.
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

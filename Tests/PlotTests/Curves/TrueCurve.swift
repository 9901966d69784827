// A curve as the function itself says it, searched without the fitter: points of the true curve in
// pixels, and how far any other point is from it.

import Foundation

@testable import Activations
@testable import Plot

/// A derivative of a function in a viewport, read off the jets alone.
///
/// Each smooth piece is a branch with its one-sided limits at both ends; between two branches there is
/// nothing, so a drawn point on the way from one limit of a jump to the other is far from the curve.
struct TrueCurve {
  /// A smooth piece and its part of the viewport's x.
  struct Branch {
    let piece: Piece
    let from: Double
    let to: Double
    /// The places strictly inside at which the curve may bend, with what they are in pixels.
    var seeds: [(x: Double, place: Point)] = []
  }

  /// A drawn point this near, in pixels, is on the curve: nobody needs to know how near.
  static let near = 0.035

  private(set) var branches: [Branch]
  let order: DerivativeOrder
  let viewport: Viewport
  /// The window in the units of its scales: all places of a branch are in these.
  private let x: (lower: Double, upper: Double)
  private let y: (lower: Double, upper: Double)
  /// Places where the curve may bend, dense near 0 and increasing: between them and equal steps of half
  /// a pixel it is monotone.
  let seeds: [Double]

  /// - Parameter width: The scale on which the function varies around 0, in data units, where that is not
  ///   what it says of itself.
  init(_ function: PiecewiseFunction, _ order: DerivativeOrder, width: Double? = nil, in viewport: Viewport) {
    self.order = order
    self.viewport = viewport
    let onX = { (x: Double) in Self.place(of: x, on: viewport.xScale) }
    x = (onX(viewport.x.lower), onX(viewport.x.upper))
    y = (
      Self.place(of: viewport.y.lower, on: viewport.yScale),
      Self.place(of: viewport.y.upper, on: viewport.yScale)
    )
    let window = Interval(x.lower, x.upper)!
    let ends = [-.infinity] + function.breakpoints.map { onX($0.x) } + [.infinity]
    branches = function.pieces.indices.compactMap { index in
      let (from, to) = (max(window.lower, ends[index]), min(window.upper, ends[index + 1]))
      return from < to ? Branch(piece: function.pieces[index], from: from, to: to) : nil
    }
    var steps: [Double] = (1...160).map { Double($0) / 4 } + (0...12).map { 60 * Double(1 << $0) }
    // A logarithm bends at every distance.
    while let last = steps.last, last < 1e300 { steps.append(8 * last) }
    let bends: [(center: Double, width: Double)] =
      width.map { [(0, $0)] } ?? function.features.map { ($0.center, $0.width) }
    var seeds = bends.map { $0.center }
    for bend in bends {
      for step in steps { seeds += [bend.center - step * bend.width, bend.center + step * bend.width] }
    }
    for feature in function.features {
      guard let period = feature.period, viewport.x.width / period < 2000 else { continue }
      let first = (viewport.x.lower / period).rounded(.down)
      let count = Int(12 * viewport.x.width / period) + 12
      for step in 0...count { seeds.append((first + Double(step) / 12) * period) }
    }
    self.seeds = seeds.map(onX).filter(window.contains).sorted()
    for index in branches.indices {
      let branch = branches[index]
      var places = self.seeds.filter { branch.from < $0 && $0 < branch.to }.map { ($0, point(branch, $0)) }
      places += turns(branch, places)
      places += approaches(branch, places)
      branches[index].seeds = places.sorted { $0.0 < $1.0 }
    }
  }

  /// Where the branch passes quarters of the frame's height on its way to a pole at one of its ends, but for what lies
  /// within some hundred doubles of it.
  private func approaches(
    _ branch: Branch, _ places: [(x: Double, place: Point)]
  ) -> [(Double, Point)] {
    [branch.from, branch.to].flatMap { end -> [(Double, Point)] in
      let x = Self.number(at: end, on: viewport.xScale)
      let nearest = places.min { ($0.x - end).magnitude < ($1.x - end).magnitude }
      guard x.isFinite, branch.piece.jet(at: x)[order].isInfinite, let nearest else { return [] }
      let isUp = branch.piece.jet(at: x)[order] > 0
      return (0...4).compactMap { quarter in
        let level = Double(quarter) / 4 * viewport.height
        // Beyond the level at the end, short of it at the nearest seed.
        guard isUp ? nearest.place.y > level : nearest.place.y < level else { return nil }
        var (beyond, short) = (end, nearest.x)
        for _ in 0..<120 {
          let middle = beyond / 2 + short / 2
          let y = point(branch, middle).y
          if isUp ? y > level : y < level { short = middle } else { beyond = middle }
        }
        return (short - end).magnitude > 256 * end.ulp ? (short, point(branch, short)) : nil
      }
    }
  }

  /// Where the branch turns between seeds, by thirds: with these the curve is monotone between neighbours.
  private func turns(_ branch: Branch, _ places: [(x: Double, place: Point)]) -> [(Double, Point)] {
    let middles = places.indices.dropFirst().dropLast().filter { index in
      let (before, after) = (places[index - 1].place.y, places[index + 1].place.y)
      let here = places[index].place.y
      return before != after && (here == max(before, after) || here == min(before, after))
        || (here < before && here < after) || (here > before && here > after)
    }
    // Of a wave the seeds themselves are near enough to the turns.
    guard middles.count <= 40 else { return [] }
    return middles.compactMap { index in
      var (low, high) = (places[index - 1].x, places[index + 1].x)
      let sign: Double = places[index].place.y <= places[index - 1].place.y ? 1 : -1
      guard places[index - 1].place.y != places[index].place.y else { return nil }
      for _ in 0..<60 {
        let (a, b) = (low + (high - low) / 3, high - (high - low) / 3)
        if sign * point(branch, a).y < sign * point(branch, b).y { high = b } else { low = a }
      }
      return (low / 2 + high / 2, point(branch, low / 2 + high / 2))
    }
  }

  /// The value of the branch at `x`: by its formula where it has one, not by its fast form, which without
  /// optimization is slow.
  func value(_ branch: Branch, _ place: Double) -> Double {
    let x = Self.number(at: place, on: viewport.xScale)
    if let formula = branch.piece.program, x.isFinite {
      return formula(DoubleDouble(x)).rounded[order]
    }
    return branch.piece.jet(at: x)[order]
  }

  /// The place in pixels of the branch at `x`.
  func point(_ branch: Branch, _ x: Double) -> Point {
    Point(
      (x - self.x.lower) / (self.x.upper - self.x.lower) * viewport.width,
      (y.upper - Self.place(of: value(branch, x), on: viewport.yScale)) / (y.upper - y.lower)
        * viewport.height)
  }

  /// The scales once more, by other formulas than the fitter's.
  private static func place(of number: Double, on scale: AxisScale) -> Double {
    switch scale {
    case .linear: number
    case .log: number.isNaN ? .nan : number > 0 ? Foundation.log(number) / M_LN10 : -.infinity
    case .symlog(let c):
      (number < 0 ? -1 : 1)
        * Foundation.log1p(
          { $0 + $0 * $0 / (1 + (1 + $0 * $0).squareRoot()) }(number.magnitude / (2 * c))) / M_LN10
    }
  }

  private static func number(at place: Double, on scale: AxisScale) -> Double {
    switch scale {
    case .linear: place
    case .log: Foundation.pow(10, place)
    case .symlog(let c):
      (place < 0 ? -1 : 1) * c
        * (Foundation.exp(place.magnitude * M_LN10) - Foundation.exp(-place.magnitude * M_LN10))
    }
  }

  /// Whether the place lies in the frame.
  func isVisible(_ point: Point) -> Bool {
    point.x >= 0 && point.x <= viewport.width && point.y >= 0 && point.y <= viewport.height
  }
}

// MARK: - From a drawn point to the curve

extension TrueCurve {
  /// The distance from `drawn` to the curve, in pixels, from above: exact to rounding where it is over
  /// `near` and the curve comes within half a pixel aside; else the distance straight up or down.
  func distance(from drawn: Point) -> Double {
    let scale = (x.upper - x.lower) / viewport.width
    let place = x.lower + drawn.x * scale
    var least = Double.infinity
    for branch in branches {
      let x = min(max(place, branch.from), branch.to)
      least = min(least, point(branch, x).distance(to: drawn))
    }
    if least <= Self.near { return least }
    let reach = 0.5 * scale
    for branch in branches where branch.from <= place + reach && branch.to >= place - reach {
      least = min(least, approach(branch, from: min(max(place, branch.from), branch.to), step: scale, drawn))
      if least <= Self.near { return least }
    }
    for branch in branches where branch.from <= place + reach && branch.to >= place - reach {
      let (from, to) = (max(branch.from, place - reach), min(branch.to, place + reach))
      least = min(least, search(branch, from: from, to: to, drawn))
    }
    return least
  }

  /// The distance from `drawn` to points of the branch that come nearer by Newton's steps along its chords,
  /// each within half a pixel of the first; most searches are over before they begin.
  private func approach(_ branch: Branch, from start: Double, step: Double, _ drawn: Point) -> Double {
    var (x, least) = (start, Double.infinity)
    for _ in 0..<4 {
      let next = x + 0.01 * step <= branch.to ? x + 0.01 * step : x - 0.01 * step
      let (here, there) = (point(branch, x), point(branch, next))
      least = min(least, here.distance(to: drawn))
      if least <= Self.near { break }
      let (dx, dy) = (there.x - here.x, there.y - here.y)
      let t = ((drawn.x - here.x) * dx + (drawn.y - here.y) * dy) / (dx * dx + dy * dy)
      guard t.isFinite else { break }
      let place = min(max(x + t * (next - x), start - step / 2), start + step / 2)
      x = min(max(place, branch.from), branch.to)
    }
    return least
  }

  /// The least distance from `drawn` to the branch between two x: a grid, the crossings of the drawn
  /// height by bisection, and the golden section around the nearest point of the grid.
  private func search(_ branch: Branch, from: Double, to: Double, _ drawn: Point) -> Double {
    let steps = 24
    var places = (0...steps).map { step in
      let x = step == steps ? to : from + (to - from) * (Double(step) / Double(steps))
      return (x: x, place: point(branch, x))
    }
    places += branch.seeds.filter { from < $0.x && $0.x < to }
    places.sort { $0.x < $1.x }
    let (grid, points) = (places.map { $0.x }, places.map { $0.place })
    let distances = points.map { $0.distance(to: drawn) }
    var least = distances.reduce(.infinity) { $1 < $0 ? $1 : $0 }
    guard let nearest = distances.firstIndex(of: least) else { return .infinity }
    for index in grid.indices.dropLast() {
      guard (points[index].y < drawn.y) != (points[index + 1].y < drawn.y) else { continue }
      var (no, yes) = (grid[index], grid[index + 1])
      let isAbove = points[index + 1].y < drawn.y
      for _ in 0..<100 {
        let middle = no / 2 + yes / 2
        if middle == no || middle == yes || least <= Self.near { break }
        let crossing = point(branch, middle)
        least = min(least, crossing.distance(to: drawn))
        if (crossing.y < drawn.y) == isAbove { yes = middle } else { no = middle }
      }
    }
    if least <= Self.near { return least }
    var (left, right) = (grid[max(nearest - 1, 0)], grid[min(nearest + 1, grid.count - 1)])
    let golden = 0.6180339887498949
    for _ in 0..<40 {
      let (a, b) = (right - golden * (right - left), left + golden * (right - left))
      let (atA, atB) = (point(branch, a).distance(to: drawn), point(branch, b).distance(to: drawn))
      least = min(least, atA, atB)
      if atA < atB { right = b } else { left = a }
    }
    return least
  }
}

// MARK: - Points of the curve

extension TrueCurve {
  /// Points of the curve inside the frame, less than two pixels apart along it: at equal steps, at the
  /// seeds, at both ends of every branch, and between them wherever the curve is steep.
  func visiblePoints() -> [Point] {
    branches.flatMap { branch in
      let steps = min(Int(viewport.width / 2) + 8, 400)
      var xs = (0...steps).map { branch.from + (branch.to - branch.from) * (Double($0) / Double(steps)) }
      xs[steps] = branch.to
      xs += branch.seeds.map { $0.x }
      xs.sort()
      var points: [Point] = []
      for (left, right) in zip(xs, xs.dropFirst()) {
        collect(branch, left, point(branch, left), right, point(branch, right), depth: 48, &points)
      }
      points.append(point(branch, branch.to))
      return points.filter(isVisible)
    }
  }

  /// Adds the point at `left` and, while the step to `right` is long, points between.
  private func collect(
    _ branch: Branch, _ left: Double, _ start: Point, _ right: Double, _ end: Point, depth: Int,
    _ points: inout [Point]
  ) {
    let middle = left / 2 + right / 2
    let isOutside =
      max(start.y, end.y) < 0 || min(start.y, end.y) > viewport.height || start.y.isNaN
    // Between two points outside on the same side nothing is visible: the seeds see every turn.
    if depth == 0 || isOutside || start.distance(to: end) < 2 || middle == left || middle == right {
      points.append(start)
      return
    }
    let between = point(branch, middle)
    collect(branch, left, start, middle, between, depth: depth - 1, &points)
    collect(branch, middle, between, right, end, depth: depth - 1, &points)
  }
}

extension Point {
  /// The distance in pixels; infinite if a coordinate is not finite.
  func distance(to other: Point) -> Double {
    let (dx, dy) = (x - other.x, y - other.y)
    let squared = dx * dx + dy * dy
    return squared.isFinite ? squared.squareRoot() : .infinity
  }
}

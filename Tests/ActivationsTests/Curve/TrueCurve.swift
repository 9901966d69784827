// A curve as the function itself says it, searched without the fitter: points of the true curve in
// pixels, and how far any other point is from it.

import Activations

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
  }

  let branches: [Branch]
  let order: DerivativeOrder
  let viewport: Viewport
  /// Places where the curve may bend, dense near 0 and increasing: between them and equal steps of half
  /// a pixel it is monotone.
  let seeds: [Double]

  /// - Parameter width: The scale on which the function varies around 0, in data units.
  init(_ function: PiecewiseFunction, _ order: DerivativeOrder, width: Double, in viewport: Viewport) {
    self.order = order
    self.viewport = viewport
    let window = viewport.x
    let ends = [-.infinity] + function.breakpoints.map { $0.x } + [.infinity]
    branches = function.pieces.indices.compactMap { index in
      let (from, to) = (max(window.lower, ends[index]), min(window.upper, ends[index + 1]))
      return from < to ? Branch(piece: function.pieces[index], from: from, to: to) : nil
    }
    let steps = (1...160).map { Double($0) / 4 } + (0...12).map { 60 * Double(1 << $0) }
    seeds = (steps.reversed().map { -$0 * width } + [0] + steps.map { $0 * width }).filter(window.contains)
  }

  /// The place in pixels of the branch at `x`.
  func point(_ branch: Branch, _ x: Double) -> FramePoint {
    FramePoint(
      (x - viewport.x.lower) / (viewport.x.upper - viewport.x.lower) * viewport.width,
      (viewport.y.upper - branch.piece.jet(at: x)[order]) / (viewport.y.upper - viewport.y.lower)
        * viewport.height)
  }

  /// Whether the place lies in the frame.
  func isVisible(_ point: FramePoint) -> Bool {
    point.across >= 0 && point.across <= viewport.width && point.down >= 0 && point.down <= viewport.height
  }
}

// MARK: - From a drawn point to the curve

extension TrueCurve {
  /// The distance from `drawn` to the curve, in pixels, from above: exact to rounding where it is over
  /// a hundredth and the curve comes within half a pixel aside; else the distance straight up or down.
  func distance(from drawn: FramePoint) -> Double {
    let scale = (viewport.x.upper - viewport.x.lower) / viewport.width
    let place = viewport.x.lower + drawn.across * scale
    var least = Double.infinity
    for branch in branches {
      let x = min(max(place, branch.from), branch.to)
      least = min(least, point(branch, x).distance(to: drawn))
    }
    if least <= 0.01 { return least }
    let reach = 0.5 * scale
    for branch in branches where branch.from <= place + reach && branch.to >= place - reach {
      let (from, to) = (max(branch.from, place - reach), min(branch.to, place + reach))
      least = min(least, search(branch, from: from, to: to, drawn))
    }
    return least
  }

  /// The least distance from `drawn` to the branch between two x: a grid, the crossings of the drawn
  /// height by bisection, and the golden section around the nearest point of the grid.
  private func search(_ branch: Branch, from: Double, to: Double, _ drawn: FramePoint) -> Double {
    let steps = 24
    var grid = (0...steps).map { from + (to - from) * (Double($0) / Double(steps)) }
    grid[steps] = to
    grid += seeds.filter { from < $0 && $0 < to }
    grid.sort()
    let points = grid.map { point(branch, $0) }
    let distances = points.map { $0.distance(to: drawn) }
    var least = distances.reduce(.infinity) { $1 < $0 ? $1 : $0 }
    guard let nearest = distances.firstIndex(of: least) else { return .infinity }
    for index in grid.indices.dropLast() {
      guard (points[index].down < drawn.down) != (points[index + 1].down < drawn.down) else { continue }
      var (no, yes) = (grid[index], grid[index + 1])
      let isAbove = points[index + 1].down < drawn.down
      for _ in 0..<100 {
        let middle = no / 2 + yes / 2
        if middle == no || middle == yes || least <= 0.01 { break }
        let crossing = point(branch, middle)
        least = min(least, crossing.distance(to: drawn))
        if (crossing.down < drawn.down) == isAbove { yes = middle } else { no = middle }
      }
    }
    if least <= 0.01 { return least }
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
  func visiblePoints() -> [FramePoint] {
    branches.flatMap { branch in
      let steps = min(Int(viewport.width / 2) + 8, 400)
      var xs = (0...steps).map { branch.from + (branch.to - branch.from) * (Double($0) / Double(steps)) }
      xs[steps] = branch.to
      xs += seeds.filter { branch.from < $0 && $0 < branch.to }
      xs.sort()
      var points: [FramePoint] = []
      for (left, right) in zip(xs, xs.dropFirst()) {
        collect(branch, left, point(branch, left), right, point(branch, right), depth: 48, &points)
      }
      points.append(point(branch, branch.to))
      return points.filter(isVisible)
    }
  }

  /// Adds the point at `left` and, while the step to `right` is long, points between.
  private func collect(
    _ branch: Branch, _ left: Double, _ start: FramePoint, _ right: Double, _ end: FramePoint, depth: Int,
    _ points: inout [FramePoint]
  ) {
    let middle = left / 2 + right / 2
    let isOutside =
      max(start.down, end.down) < 0 || min(start.down, end.down) > viewport.height || start.down.isNaN
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

extension FramePoint {
  /// The distance in pixels; infinite if a coordinate is not finite.
  func distance(to other: FramePoint) -> Double {
    let (aside, down) = (across - other.across, self.down - other.down)
    let squared = aside * aside + down * down
    return squared.isFinite ? squared.squareRoot() : .infinity
  }
}

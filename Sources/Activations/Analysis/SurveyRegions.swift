// The stretches of x on which a function is 0, learns nothing, or learns little.

extension Survey {
  /// The straight pieces whose slope and intercept are as asked for.
  func regions(where holds: (_ slope: Double, _ intercept: Double) -> Bool) -> [Region] {
    var regions: [Region] = []
    for index in function.pieces.indices {
      guard case .line(let slope, let intercept) = function.pieces[index].shape, holds(slope, intercept)
      else { continue }
      regions.append(extent(ofPiece: index))
    }
    // Two level pieces meet at a jump, where there is no gradient: they stay apart.
    return regions
  }

  /// Where a piece begins and ends.
  private func extent(ofPiece index: Int) -> Region {
    Region(
      index == 0 ? -.infinity : function.breakpoints[index - 1].x,
      index == function.breakpoints.count ? .infinity : function.breakpoints[index].x)
  }

  /// Where |f′| is below a threshold.
  func saturated(below threshold: Double) -> [Region] {
    var regions: [Region] = []
    // Beyond what is looked at of a function that swings, its gradient swings on.
    let repeats = function.features.contains { $0.period != nil }
    for (index, stretch) in gradients.enumerated() {
      let whole = extent(ofPiece: firstPiece + index)
      if case .line(let slope, _) = stretch.piece.shape {
        if slope.magnitude < threshold { regions.append(whole) }
        continue
      }
      var start: Double? = nil
      let knots = stretch.knots
      let isLow = { (index: Int) in stretch.values[index].magnitude < threshold }
      if isLow(0) { start = stretch.ends.left || repeats ? knots[0] : whole.lower }
      for next in knots.indices.dropFirst() {
        for x in crossings(stretch, before: next, threshold) {
          if let from = start {
            regions.append(Region(from, x))
            start = nil
          } else {
            start = x
          }
        }
      }
      if let from = start {
        regions.append(Region(from, stretch.ends.right || repeats ? knots[knots.count - 1] : whole.upper))
      }
    }
    return Region.merged(regions, apartAt: function.kinks.filter { $0.order == .value }.map { $0.x })
  }

  /// The places between a knot and the one before at which |f′| comes to the threshold.
  ///
  /// The gradient is monotone there: it may enter, leave, or pass through by one level and the other.
  private func crossings(_ stretch: Stretch, before next: Int, _ threshold: Double) -> [Double] {
    let (a, b) = (stretch.values[next - 1], stretch.values[next])
    func place(_ level: Double) -> Double {
      // A knot may lie at the level itself.
      if a == level { return stretch.knots[next - 1] }
      if b == level { return stretch.knots[next] }
      return root(of: .first, minus: level, in: stretch, after: next - 1)
    }
    switch (a.magnitude < threshold, b.magnitude < threshold) {
    case (true, true): return []
    case (true, false): return [place(b < 0 ? -threshold : threshold)]
    case (false, true): return [place(a < 0 ? -threshold : threshold)]
    case (false, false):
      guard (a < 0) != (b < 0) else { return [] }
      return a < b ? [place(-threshold), place(threshold)] : [place(threshold), place(-threshold)]
    }
  }

  /// The index of the piece of the first stretch: of a function that repeats itself, not all are looked at.
  private var firstPiece: Int {
    guard let first = values.first?.knots.first else { return 0 }
    return function.breakpoints.firstIndex { first < $0.x } ?? function.breakpoints.count
  }
}

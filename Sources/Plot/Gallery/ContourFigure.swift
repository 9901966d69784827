// A gated unit over its value and its gate: filled contours.

import Activations

extension Gallery {
  /// How much of the colour each level adds to those below it.
  private static let levelOpacity = 0.13

  /// A figure of a gated unit a · g(b) over its gate b and its value a, as filled contours.
  ///
  /// A contour is the exact curve a = level / g(b). Each level is laid over those below it, so that the colour
  /// grows with the value.
  ///
  /// - Returns: nil for a function that is no gated unit.
  public static func contours(
    of activation: Activation, _ arguments: Arguments, options: GalleryOptions = GalleryOptions()
  ) -> Figure? {
    guard case .vector(let vector) = activation.definition, let gate = vector(arguments).gate else {
      return nil
    }
    let (x, y) = (options.x ?? activation.defaultRange, options.y ?? activation.defaultRange)
    let extent = gate.extent(of: .value, over: x) ?? (0, 1)
    let greatest =
      max(extent.least.magnitude, extent.greatest.magnitude) * max(y.lower.magnitude, y.upper.magnitude)
    let levels = self.levels(below: max(greatest, 1e-290))
    var panel = Panel(y: y, marks: levels.flatMap { areas(of: gate, at: $0) })
    panel.yName = "value a"
    panel.colourBar = key(to: levels)
    let title =
      options.title ?? "\(Gallery.title(activation, arguments, [.value])) over its gate and its value"
    let list = levels.map { NumberText.rounded($0) }.joined(separator: ", ")
    return Figure(
      size: options.size ?? Size(width: 560, height: 460) ?? .standard, title: title,
      subtitle: Subtitle(activation.formula.text, tex: activation.formula.tex),
      description: "Filled contour plot of \(title): gate b from \(NumberText.rounded(x.lower)) to "
        + "\(NumberText.rounded(x.upper)) to the right, value a from \(NumberText.rounded(y.lower)) to "
        + "\(NumberText.rounded(y.upper)) upward. Contours at ±\(list): blue for positive, orange for negative "
        + "values. The gate goes from \(NumberText.rounded(gate.jet(at: x.lower).value)) to "
        + "\(NumberText.rounded(gate.jet(at: x.upper).value)); the unit is 0 where a = 0.",
      x: x, xName: "gate b", panels: [panel])
  }

  /// Where the unit is at least the level, and where it is at most its negative.
  private static func areas(of gate: PiecewiseFunction, at level: Double) -> [Mark] {
    [level, -level].flatMap { value in
      [FloatingPointSign.plus, .minus].map { sign in
        .area(
          Area(
            edge: gate.reciprocal(times: value, whereSign: sign), isAbove: (value > 0) == (sign == .plus),
            role: .series(value > 0 ? 0 : 1), opacity: levelOpacity))
      }
    }
  }

  /// The five greatest of 1, 2 and 5 times powers of ten below a value, increasing: small values are worth as
  /// much room as great ones.
  private static func levels(below greatest: Double) -> [Double] {
    var step = TickStep.atLeast(greatest * 1e-3)
    var levels: [Double] = []
    while step.size < greatest * (1 - 1e-9), levels.count < 20 {
      levels.append(step.size)
      step = step.next
    }
    return levels.suffix(5)
  }

  /// Bands of the same height, one a level, with the levels between them.
  private static func key(to levels: [Double]) -> ColourBar {
    var bands: [ColourBar.Band] = []
    var labels: [(place: Double, text: String)] = [(0, "0")]
    var seen = 0.0
    for (index, level) in levels.enumerated() {
      seen = 1 - (1 - seen) * (1 - levelOpacity)
      let near = Double(index) + 1
      for (part, role) in [
        (Interval(near, near + 1), Role.series(0)), (Interval(-near - 1, -near), .series(1)),
      ] {
        if let part { bands.append(ColourBar.Band(part: part, role: role, opacity: seen)) }
      }
      labels += [(near, NumberText.rounded(level)), (-near, NumberText.rounded(-level))]
    }
    return ColourBar(ends: .symmetric(Double(levels.count) + 1), bands: bands, labels: labels)
  }
}

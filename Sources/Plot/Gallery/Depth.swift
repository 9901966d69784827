// How a gradient vanishes or explodes with depth: the bound on it after n layers.

import Activations

extension Gallery {
  /// A figure of the bound Lⁿ on the gradient through n layers of each function, L being its greatest |f′|, on
  /// a logarithmic axis.
  ///
  /// By the chain rule the gradient through n layers has a factor f′ for each. That of the weights is left
  /// out: it is 1 for orthogonal ones.
  ///
  /// - Parameters:
  ///   - members: Functions with a finite and positive greatest |f′|; at least one.
  ///   - layers: The greatest n, at least 2.
  ///   - options: The size and the title.
  /// - Returns: nil if a function has no such bound.
  public static func depth(
    of members: [Member], layers: Int = 50, options: GalleryOptions = GalleryOptions()
  ) -> Figure? {
    let bounds = members.map { Analysis(of: $0.function).lipschitz }
    guard bounds.allSatisfy({ $0.isFinite && $0 > 0 }), let x = Interval(1, Double(max(layers, 2))) else {
      return nil
    }
    let curves = zip(members, bounds).enumerated().map { index, pair in
      let (member, bound) = pair
      return Curve(
        .powers(of: bound), .value, label: "\(member.name()): \(NumberText.rounded(bound))ⁿ", series: index,
        line: .variant(index))
    }
    let extents = curves.compactMap { $0.function.positiveExtent(of: .value, over: x) }
    let (least, greatest) = extents.reduce((1, 1)) { (min($0.0, $1.least), max($0.1, $1.greatest)) }
    var panel = Panel(y: options.y ?? depthWindow(least, greatest), curves: curves)
    panel.yScale = .log
    panel.yName = "greatest gradient through n layers"
    let names = WordList.joined(members.map { $0.name() })
    let title = options.title ?? "Gradient bound by depth"
    let list = zip(members, zip(bounds, curves)).map { member, pair in
      let end = NumberText.rounded(pair.1.function.jet(at: x.upper).value)
      return
        "\(member.name()): |f′| is at most \(NumberText.rounded(pair.0)), so after \(Int(x.upper)) layers at most \(end)."
    }
    return Figure(
      size: options.size ?? .standard, title: title, subtitle: "(max |f′|)ⁿ, weights left out",
      description:
        "Line plot of \(title) for \(names), from 1 to \(Int(x.upper)) layers, on a logarithmic axis. "
        + list.joined(separator: " "),
      x: x, xName: "layers n", panels: [panel])
  }

  /// All bounds, however small: that they vanish is the point.
  private static func depthWindow(_ least: Double, _ greatest: Double) -> Interval {
    Window.logarithmic(max(least, 1e-290), min(greatest, 1e290), reachesZero: false, mostDecades: 600)
  }
}

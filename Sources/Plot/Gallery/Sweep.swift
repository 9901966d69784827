// One function for several values of a parameter.

import Activations

extension Gallery {
  /// A figure of a function and its gradient side by side, a curve for each value of a parameter.
  ///
  /// - Parameters:
  ///   - members: The function for each value, in the order of the values; at least one.
  ///   - parameter: The parameter that differs.
  ///   - values: Its values.
  ///   - options: The derivatives, a panel each, the window, and what else may be chosen.
  public static func sweep(
    of members: [Member], _ parameter: Parameter, _ values: [Double],
    options: GalleryOptions = GalleryOptions()
  ) -> Figure {
    let (activation, orders) = (members[0].activation, options.orders)
    var axes = ScaledAxes(options, usual: activation.defaultRange)
    let x = axes.x
    var panels = orders.map { order in
      let curves = zip(members, values).enumerated().map { index, pair in
        Curve(
          pair.0.function, order, label: parameter.setting(pair.1),
          role: .sequence(index, of: members.count), line: .variant(0))
      }
      return Panel(
        title: "\(activation.symbol)\(order.primes)(x)", y: options.y ?? window(of: curves, over: x),
        curves: curves)
    }
    for index in panels.indices { axes.apply(to: &panels[index]) }
    let size = options.size ?? Size(width: orders.count > 1 ? 960 : 640, height: 400) ?? .standard
    let title = options.title ?? sweepTitle(activation, parameter, values)
    // A tall figure has no room side by side.
    let columns = size.width >= size.height * 8 / 5 ? panels.count : 1
    var figure = Figure(
      size: size, title: title, subtitle: Subtitle(activation.formula.text, tex: activation.formula.tex),
      description: Description.comparison(
        title: title, curves: panels.flatMap { $0.curves },
        names: orders.flatMap { order in
          values.map { "\(activation.symbol)\(order.primes) for \(parameter.setting($0))" }
        }, x: x),
      x: x, xUnit: activation.xUnit, panels: panels, columns: columns)
    axes.apply(to: &figure)
    return figure
  }

  /// "ELU for α = 0.5, 1 and 2", or its ends where there are many values.
  static func sweepTitle(_ activation: Activation, _ parameter: Parameter, _ values: [Double]) -> String {
    let texts = values.map { NumberText.rounded($0) }
    let list =
      texts.count > 6 ? "from \(texts[0]) to \(texts[texts.count - 1])" : "= \(WordList.joined(texts))"
    return "\(activation.name) for \(parameter.symbol) \(list)"
  }
}

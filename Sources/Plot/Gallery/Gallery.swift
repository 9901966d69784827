// From an entry of the catalogue to a figure.

import Activations

/// Figures of the catalogue's entries.
public enum Gallery {
  /// One panel holds all curves while the range of all is at most this many times the range of each.
  private static let mostDisparity = 8.0

  /// A figure of an activation function with its derivatives.
  ///
  /// A function of a vector is drawn as its values while the first of its logits moves, or in the view that
  /// the options name; a gated unit as filled contours.
  public static func figure(
    of activation: Activation, arguments: Arguments, options: GalleryOptions = GalleryOptions()
  ) -> Figure {
    if let figure = view(of: activation, arguments, options) { return figure }
    var axes = ScaledAxes(options, usual: activation.defaultRange)
    let x = axes.x
    let curves: [Curve]
    var xName: String?
    var variable = "x"
    var function: PiecewiseFunction?
    switch activation.definition {
    case .scalar(let pieces):
      let whole = pieces(arguments)
      function = whole
      curves = options.orders.enumerated().map { index, order in
        Curve(whole, order, label: label(activation.symbol, order), series: index)
      }
    case .vector(let vector):
      let vector = vector(arguments)
      let preview = options.logits.flatMap { vector.preview(of: $0) } ?? vector.preview
      let names = PreviewNames(preview, of: vector)
      xName = names.axis
      variable = names.variable
      curves = options.orders.flatMap { order in
        preview.curves.enumerated().map { index, curve in
          let slices = vector.slices(curve.inputs, preview.variedInput)
          return Curve(slices[curve.output], order, label: names.label(of: curve, order), series: index)
        }
      }
    }
    let title = options.title ?? self.title(activation, arguments, options.orders)
    var panels =
      options.yScale == .linear
      ? panels(curves, x: x, y: options.y) : [Panel(y: .symmetric(1), curves: curves)]
    for index in panels.indices { axes.apply(to: &panels[index]) }
    let subtitle = subtitle(activation, arguments, options.orders)
    let analysis = function.map { Analysis(of: $0) }
    var description = Description.text(
      title: title, formula: subtitle.text, curves: curves, x: x, unit: activation.xUnit, variable: variable,
      xName: xName, of: analysis)
    if let function, let analysis, !options.annotations.isEmpty, !function.oscillatesTooFast(over: x) {
      let marks = AnnotationMarks(
        options.annotations, of: function, analysis, symbol: activation.symbol, over: x,
        orders: options.orders)
      for index in panels.indices {
        panels[index].marks = marks.marks(for: panels[index].curves, isLast: index == panels.count - 1)
      }
      if let sentence = marks.sentence { description += " " + sentence }
    }
    var figure = Figure(
      size: options.size ?? .standard, title: title,
      subtitle: subtitle, description: description, x: x, xUnit: activation.xUnit, xName: xName,
      panels: panels)
    axes.apply(to: &figure)
    return figure
  }

  /// A figure of a function of a vector that shows no curves: in the view that is asked for, and for a gated
  /// unit as contours unless another is; nil for curves.
  private static func view(
    of activation: Activation, _ arguments: Arguments, _ options: GalleryOptions
  ) -> Figure? {
    let inputs = options.logits ?? Preview.exampleLogits
    switch options.view {
    case nil, .contours: return contours(of: activation, arguments, options: options)
    case .bars: return bars(of: activation, [arguments], inputs: inputs, options: options)
    case .jacobian: return jacobian(of: activation, arguments, inputs: inputs, options: options)
    case .slices: return nil
    }
  }

  // MARK: - Panels

  /// One panel where every curve can be read in it, else one for each order of derivative.
  private static func panels(_ curves: [Curve], x: Interval, y: Interval?) -> [Panel] {
    if let y { return [Panel(y: y, curves: curves)] }
    let extents = curves.map { $0.function.extent(of: $0.order, over: x) }
    let whole = extents.compactMap { $0 }.reduce(nil) { (all: (Double, Double)?, next) in
      all.map { (min($0.0, next.least), max($0.1, next.greatest)) } ?? (next.least, next.greatest)
    }
    guard let whole else { return [Panel(y: .symmetric(1), curves: curves)] }
    let fits = zip(curves, extents).allSatisfy { curve, extent in
      guard let extent else { return true }
      let own = extent.greatest - extent.least
      let room = whole.1 - whole.0
      // A level line is read by its height: it needs to stand apart from 0 only.
      return own > 0
        ? own * mostDisparity >= room
        : extent.least == 0 || extent.least.magnitude * mostDisparity * 2 >= room
    }
    let orders = DerivativeOrder.allCases.filter { order in curves.contains { $0.order == order } }
    if fits && curves.count <= 4 || orders.count == 1 {
      let y = window(whole.0, whole.1, isGradient: !orders.contains(.value))
      return [Panel(y: y, curves: curves)]
    }
    return orders.enumerated().map { index, order in
      let chosen = zip(curves, extents).filter { $0.0.order == order }
      let least = chosen.compactMap { $0.1?.least }.reduce(Double.infinity) { min($0, $1) }
      let greatest = chosen.compactMap { $0.1?.greatest }.reduce(-Double.infinity) { max($0, $1) }
      let y =
        least > greatest
        ? .symmetric(1) : window(least, greatest, isGradient: order != .value)
      return Panel(y: y, curves: chosen.map { $0.0 }, weight: index == 0 ? 1.6 : 1)
    }
  }

  /// A window of y. Gradients are read against 0: it has 0 in it, unless that would flatten them.
  static func window(_ least: Double, _ greatest: Double, isGradient: Bool) -> Interval {
    guard isGradient else { return Window.around(least, greatest) }
    let (lower, upper) = (min(least, 0), max(greatest, 0))
    let isFlat = greatest > least && (greatest - least) * mostDisparity < upper - lower
    return isFlat ? Window.around(least, greatest) : Window.around(lower, upper)
  }

  // MARK: - Names

  /// The formula of what is drawn, and the defaults of its parameters; other values stand in the title.
  static func subtitle(
    _ activation: Activation, _ arguments: Arguments, _ orders: [DerivativeOrder] = [.value]
  ) -> Subtitle {
    let formula = orders == [.first] ? activation.gradient : activation.formula
    let defaults = zip(arguments.parameters, arguments.values).filter { $0.defaultValue == $1 }.map {
      $0.setting($1)
    }
    return Subtitle(
      ([formula.text] + defaults).joined(separator: ", "),
      tex: ([formula.tex] + defaults).joined(separator: #"\qquad "#))
  }

  private static func label(_ symbol: String, _ order: DerivativeOrder) -> String {
    "\(symbol)\(order.primes)(x)"
  }

  static func title(
    _ activation: Activation, _ arguments: Arguments, _ orders: [DerivativeOrder]
  ) -> String {
    let settings = arguments.settings
    let name = activation.name + (settings.isEmpty ? "" : " (\(settings.joined(separator: ", ")))")
    let derivatives = orders.compactMap { order in
      switch order {
      case .value: nil as String?
      case .first: "gradient"
      case .second: "second derivative"
      }
    }
    guard !derivatives.isEmpty else { return name }
    let list = derivatives.joined(separator: " and ")
    return orders.contains(.value) ? "\(name) and its \(list)" : "\(name): \(list)"
  }
}

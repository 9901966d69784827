// Several functions, or their derivatives, beside each other.

import Activations

/// How the functions of a comparison are arranged.
public enum ComparisonLayout: String, Sendable, CaseIterable {
  /// All curves in one panel.
  case overlay
  /// A panel each, all with the same axes.
  case grid
  /// The functions above, their derivatives below, with the same x axis.
  case stack
}

extension Gallery {
  /// A figure that compares functions.
  ///
  /// - Parameters:
  ///   - members: The functions; at least one.
  ///   - layout: How they are arranged. The orders of the options are overlaid in a panel each, from top to
  ///     bottom; in a grid, all of them stand in each panel.
  ///   - options: The window, and what else may be chosen.
  public static func comparison(
    of members: [Member], layout: ComparisonLayout, options: GalleryOptions = GalleryOptions()
  ) -> Figure {
    let orders = options.orders
    let usual = members.dropFirst().reduce(members[0].activation.defaultRange) {
      $0.union($1.activation.defaultRange)
    }
    var axes = ScaledAxes(options, usual: usual)
    let x = axes.x
    var panels =
      layout == .grid
      ? grid(of: members, orders, x: x, y: options.y)
      : orders.map { order in overlay(of: members, order, x: x, y: options.y, isAlone: orders.count == 1) }
    for index in panels.indices { axes.apply(to: &panels[index]) }
    let columns = layout == .grid ? gridColumns(members.count) : 1
    let title = options.title ?? comparisonTitle(of: members, orders)
    let curves = panels.flatMap { $0.curves }
    let unit: AxisUnit = members.allSatisfy { $0.activation.xUnit == .pi } ? .pi : .number
    var figure = Figure(
      size: options.size ?? comparisonSize(layout, panels: panels.count, columns), title: title,
      subtitle: layout == .grid && orders.count > 1 ? "solid: the function; dashed: its gradient" : nil,
      description: Description.comparison(
        title: title, curves: curves, names: names(of: members, orders), x: x),
      x: x, xUnit: unit, panels: panels, columns: columns)
    axes.apply(to: &figure)
    return figure
  }

  /// All functions in one panel. Dashes tell more than three of them apart where colour does not.
  private static func overlay(
    of members: [Member], _ order: DerivativeOrder, x: Interval, y: Interval?, isAlone: Bool
  ) -> Panel {
    let curves = members.enumerated().map { index, member in
      Curve(
        member.function, order, label: member.name(order), series: index,
        line: .variant(members.count > 3 ? index : 0))
    }
    return Panel(
      title: isAlone ? nil : order.title, y: y ?? window(of: curves, over: x), curves: curves)
  }

  private static func grid(
    of members: [Member], _ orders: [DerivativeOrder], x: Interval, y: Interval?
  ) -> [Panel] {
    var panels = members.enumerated().map { index, member in
      let curves = orders.map { order in
        Curve(
          member.function, order, label: "", series: index, line: orders.count > 1 ? .byOrder : .variant(0))
      }
      return Panel(
        title: member.name(orders.count == 1 ? orders[0] : .value), y: .symmetric(1), curves: curves)
    }
    let common = y ?? window(of: panels.flatMap { $0.curves }, over: x)
    for index in panels.indices { panels[index].y = common }
    return panels
  }

  /// A window of y that shows all curves.
  static func window(of curves: [Curve], over x: Interval) -> Interval {
    let extents = curves.compactMap { $0.function.extent(of: $0.order, over: x) }
    guard !extents.isEmpty else { return .symmetric(1) }
    let least = extents.reduce(.infinity) { min($0, $1.least) }
    let greatest = extents.reduce(-.infinity) { max($0, $1.greatest) }
    return window(least, greatest, isGradient: curves.allSatisfy { $0.order != .value })
  }

  private static func gridColumns(_ count: Int) -> Int {
    switch count {
    case ...3: count
    case 4: 2
    case ...9: 3
    case ...16: 4
    default: 5
    }
  }

  private static func comparisonSize(_ layout: ComparisonLayout, panels: Int, _ columns: Int) -> Size {
    let rows = (panels + columns - 1) / columns
    switch layout {
    case .grid: return Size(width: 60 + 240 * columns, height: 100 + 180 * rows) ?? .standard
    case .stack where rows > 1: return Size(width: 640, height: 160 + 200 * rows) ?? .standard
    case .stack, .overlay: return .standard
    }
  }

  private static func names(of members: [Member], _ orders: [DerivativeOrder]) -> [String] {
    members.flatMap { member in orders.map { member.name($0) } }
  }

  private static func comparisonTitle(of members: [Member], _ orders: [DerivativeOrder]) -> String {
    let names = members.map { $0.name() }
    let list = names.count > 4 ? "\(names.count) functions" : WordList.joined(names)
    switch orders {
    case [.value]: return list
    case [.first]: return "Gradients of \(list)"
    case [.second]: return "Second derivatives of \(list)"
    case [.value, .first]: return "\(list) and their gradients"
    default: return "\(list) and their derivatives"
    }
  }
}

extension DerivativeOrder {
  /// What a panel of several functions' derivatives is called.
  var title: String {
    switch self {
    case .value: "Functions"
    case .first: "Gradients"
    case .second: "Second derivatives"
    }
  }
}

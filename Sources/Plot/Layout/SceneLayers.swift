// What a figure draws, sorted by what lies upon what.

/// The items of a scene in layers, from the lowest to the highest.
struct SceneLayers {
  /// Shaded stretches with their hatches, areas and cells.
  var fills: [Scene.Item] = []
  var grid = Path()
  /// Bars hide the grid behind them.
  var bars: [Scene.Item] = []
  /// The lines x = 0 and y = 0.
  var axes = Path()
  /// Asymptotes.
  var rules = Path()
  var curves: [Scene.Item] = []
  /// Open dots lie below closed ones: one curve's end does not hide another's point.
  var openDots: [Scene.Item] = []
  var closedDots: [Scene.Item] = []
  var tickLabels: [Label] = []
  /// Names of curves with their samples and leaders.
  var names: [Scene.Item] = []
  /// Labels inside panels, with their leaders.
  var notes: [Scene.Item] = []
  /// What whoever asked for the figure should be told, a sentence each.
  var messages: [String] = []
  /// The labels that found no room.
  var omitted: [String] = []

  /// The items in drawing order.
  var items: [Scene.Item] {
    var items = fills
    func add(_ path: Path, _ stroke: Stroke) {
      if !path.elements.isEmpty { items.append(.path(path, fill: nil, stroke: stroke)) }
    }
    add(grid, Stroke(.grid, width: 1))
    items += bars
    add(axes, Stroke(.axis, width: 1.25))
    add(rules, Stroke(.mutedText, width: 1, dash: [6, 4]))
    return items + curves + openDots + closedDots + tickLabels.map { .label($0) } + names + notes
  }
}

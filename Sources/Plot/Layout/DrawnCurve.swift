// A curve in its panel: the path, the dots at jumps, and where the curve ends.

import Activations

struct DrawnCurve {
  /// The path.
  let path: [Scene.Item]
  /// The dots, which lie above all paths: open ones where the curve ends without its point, then closed
  /// ones where it has its point, so that one curve's end does not hide another's point.
  let dots: (open: [Scene.Item], closed: [Scene.Item])
  let stroke: Stroke
  /// Where the visible part ends on the right, in pixels of the figure; nil if nothing is visible.
  let end: Point?
  /// What to say of a curve of which nothing or not all is drawn.
  let note: String?

  /// The radius of the dots at jumps, in pixels.
  private static let radius = 4.0

  init(_ curve: Curve, in frame: PanelFrame) {
    let fitter = CurveFitter(viewport: frame.viewport)
    let (fitted, isWhole) = fitter.fit(curve.function, curve.order)
    let path = frame.place(fitted)
    let name = curve.label.utf8.isEmpty ? "the curve" : curve.label
    note =
      !path.elements.isEmpty
      ? isWhole ? nil : "\(name) bends too often to be drawn in full; choose a narrower range"
      : fitter.oscillatesTooFast(curve.function)
        ? "\(name) swings too fast to be drawn; choose a narrower range"
        : "nothing of \(name) lies in the window"
    stroke = Stroke(of: curve)
    end = path.end
    self.path = path.elements.isEmpty ? [] : [.path(path, fill: nil, stroke: stroke)]
    dots = Self.dots(of: curve, in: frame)
  }

  /// Closed dots where the function says its value at a jump, open ones at the limits it does not take.
  private static func dots(
    of curve: Curve, in frame: PanelFrame
  ) -> (open: [Scene.Item], closed: [Scene.Item]) {
    let (role, viewport) = (curve.role, frame.viewport)
    var open: [Scene.Item] = []
    var closed: [Scene.Item] = []
    for kink in curve.function.kinks where viewport.x.contains(kink.x) {
      let left = viewport.screenY(kink.left[curve.order])
      let right = viewport.screenY(kink.right[curve.order])
      // A derivative does not exist where the one below it jumps; at a corner of f, f′ is the subgradient.
      let exists = curve.order.rawValue <= kink.order.rawValue
      // Where dots would lie upon each other the jump is too small to see.
      guard (left - right).magnitude > 2 * radius || (!exists && left == right) else { continue }
      let taken = exists ? viewport.screenY(kink.jet[curve.order]) : .nan
      func add(_ y: Double, _ isClosed: Bool) {
        guard y >= 0, y <= viewport.height else { return }
        let center = Point(frame.left + viewport.screenX(kink.x), frame.top + y)
        if isClosed {
          closed.append(.dot(center, radius: radius, fill: role, stroke: nil))
        } else {
          open.append(.dot(center, radius: radius, fill: .background, stroke: Stroke(role, width: 2)))
        }
      }
      add(left, left == taken)
      if left != right { add(right, right == taken) }
      // The point may lie on neither side, as that of sign does.
      if left != taken, right != taken { add(taken, true) }
    }
    return (open, closed)
  }
}

extension Stroke {
  /// The dashes that tell several functions apart, in pixels. A seventh curve has the first colour again:
  /// it takes the dashes of a colour that a print in greys tells from its own.
  private static let variants: [[Double]] = [
    [], [12, 3], [2, 3], [8, 3, 2, 3], [6, 3], [14, 3, 2, 3, 2, 3],
  ]
  private static let variantsOfTheSecondRound = [2, 3, 0, 1, 5, 4]

  /// How a curve is drawn: by the order of its derivative (the function solid, its gradient dashed, the
  /// second derivative dotted), or as one of several functions.
  ///
  /// Corners are mitered: segments meet smoothly, so only a true corner shows it.
  init(of curve: Curve) {
    switch (curve.line, curve.order) {
    case (.variant(let index), _):
      let turn = index % (2 * Stroke.variants.count)
      let variant =
        turn < Stroke.variants.count ? turn : Stroke.variantsOfTheSecondRound[turn - Stroke.variants.count]
      self.init(curve.role, width: 2.5, dash: Stroke.variants[variant])
    case (.byOrder, .value): self.init(curve.role, width: 2.5)
    case (.byOrder, .first): self.init(curve.role, width: 2.5, dash: [8, 4])
    case (.byOrder, .second): self.init(curve.role, width: 2.5, dash: [0.1, 5], cap: .round)
    }
  }
}

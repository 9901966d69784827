// What is wrong with where things stand in a scene: words for each fault, none for a good layout.

@testable import Plot

extension Scene {
  /// Labels that overlap, leave the figure, or lie on a line or a dot. The grid and hatches may pass under
  /// labels inside a panel.
  var layoutFaults: [String] {
    var faults: [String] = []
    let labels = self.labels
    for (index, label) in labels.enumerated() {
      let box = label.box
      if box.left < 0 || box.top < 0 || box.right > width || box.bottom > height {
        faults.append("'\(label.text)' \(box) leaves the figure")
      }
      for other in labels[..<index] where box.overlaps(other.box) {
        faults.append("'\(label.text)' \(box) overlaps '\(other.text)' \(other.box)")
      }
      for (path, stroke) in lines where stroke.role != .grid && path.runs(into: box, width: stroke.width) {
        faults.append("'\(label.text)' \(box) lies on a line of \(stroke.role), \(stroke.width) wide")
      }
      for (center, reach) in dots {
        let dot = Box(
          left: center.x - reach, top: center.y - reach, right: center.x + reach, bottom: center.y + reach)
        if box.overlaps(dot) { faults.append("'\(label.text)' \(box) lies on a dot at \(center)") }
      }
    }
    return faults
  }

  /// Lines and dots outside the figure.
  var escapees: [String] {
    func isInside(_ point: Point) -> Bool {
      (-0.001...width + 0.001).contains(point.x) && (-0.001...height + 0.001).contains(point.y)
    }
    let arcs = lines.flatMap(\.path.arcs).filter { !$0.allSatisfy(isInside) }
    return (arcs.flatMap(\.course) + dots.map(\.center)).filter { !isInside($0) }.map { "\($0)" }
  }
}

// Nothing in a figure touches what it should not: a sweep over every entry, size, window and parameter.

import Activations
import Testing

@testable import Plot

struct LayoutTests {
  @Test func `no two labels overlap`() {
    for swept in SweptScene.all {
      let labels = swept.scene.labels
      for (index, label) in labels.enumerated() {
        for other in labels[..<index] where label.box.overlaps(other.box) {
          Issue.record("'\(label.text)' \(label.box) overlaps '\(other.text)' \(other.box): \(swept)")
        }
      }
    }
  }

  @Test func `no label leaves the figure`() {
    for swept in SweptScene.all {
      let scene = swept.scene
      for label in scene.labels {
        let box = label.box
        let isInside = box.left >= 0 && box.top >= 0 && box.right <= scene.width && box.bottom <= scene.height
        #expect(isInside, "'\(label.text)' \(box): \(swept)")
      }
    }
  }

  @Test func `no label lies on a curve, a dot or a line of the grid`() {
    for swept in SweptScene.all {
      for label in swept.scene.labels {
        for (path, stroke) in swept.scene.lines where path.runs(into: label.box, width: stroke.width) {
          Issue.record("'\(label.text)' \(label.box) lies on a line of \(stroke.role): \(swept)")
        }
        for (center, reach) in swept.scene.dots {
          let dot = Box(
            left: center.x - reach, top: center.y - reach, right: center.x + reach, bottom: center.y + reach)
          #expect(!label.box.overlaps(dot), "'\(label.text)' \(label.box) lies on a dot \(dot): \(swept)")
        }
      }
    }
  }

  @Test func `every line, dot and word stands inside the figure`() {
    for swept in SweptScene.all {
      let scene = swept.scene
      func isInside(_ point: Point) -> Bool {
        // A thousandth of a pixel is far below what a file holds.
        (-0.001...scene.width + 0.001).contains(point.x) && (-0.001...scene.height + 0.001).contains(point.y)
      }
      #expect(scene.dots.allSatisfy { isInside($0.center) }, "\(swept)")
      // An arc lies in the hull of its control points: only where they leave, the arc itself is looked at.
      let arcs = scene.lines.flatMap(\.path.arcs).filter { !$0.allSatisfy(isInside) }
      for point in arcs.flatMap(\.course) { #expect(isInside(point), "\(point): \(swept)") }
    }
  }

  @Test func `control points are finite and never farther out than half the figure`() {
    for swept in SweptScene.all {
      let (width, height) = (swept.scene.width, swept.scene.height)
      for point in swept.scene.points {
        let isNear = (0...width).contains(point.x) && (-height / 2...height * 1.5).contains(point.y)
        #expect(isNear, "\(point): \(swept)")
      }
    }
  }

  @Test func `paper, grid, axes, curves and words come in this order, each in its role`() {
    for swept in SweptScene.all {
      let scene = swept.scene
      guard case .path(let paper, fill: .background?, stroke: nil)? = scene.items.first else {
        Issue.record("the first item is not the paper: \(swept)")
        continue
      }
      #expect(paper == .rectangle(x: 0, y: 0, width: scene.width, height: scene.height))
      #expect(scene.lines.allSatisfy { $0.stroke.width > 0 && $0.stroke.dash.allSatisfy { $0 > 0 } })
      #expect(scene.labels.allSatisfy { $0.size >= 12 && !$0.text.isEmpty }, "\(swept)")
      let ranks = scene.items.dropFirst().map(\.rank)
      // Samples of lines stand among the names.
      let drawn = ranks.firstIndex(of: 3).map { ranks[..<$0] } ?? ranks[...]
      #expect(drawn.elementsEqual(drawn.sorted()), "\(ranks): \(swept)")
      let series = Set(swept.figure.panels.flatMap { $0.curves.map(\.role) + $0.marks.map(\.role) })
      #expect(scene.curveLines.allSatisfy { series.contains($0.stroke.role) })
    }
  }

  @Test func `a figure has the same scene each time`() {
    for swept in SweptScene.gallery {
      #expect(swept.figure.scene().svg() == swept.scene.svg(), "\(swept)")
    }
  }
}

extension Scene.Item {
  /// The item's turn in the drawing order.
  fileprivate var rank: Int {
    switch self {
    case .path(_, fill: nil, let stroke?):
      switch stroke.role {
      case .grid: 0
      case .axis: 1
      case .series: 2
      default: -1
      }
    case .path, .wash: -1
    case .dot: 2
    case .label: 3
    }
  }
}

extension Mark {
  /// The colour of its lines.
  fileprivate var role: Role {
    switch self {
    case .shade(let shade): shade.role
    case .rule: .mutedText
    case .point(let point): point.role
    case .bar(let bar): bar.role
    case .cell(let cell): cell.role
    case .area(let area): area.role
    }
  }
}

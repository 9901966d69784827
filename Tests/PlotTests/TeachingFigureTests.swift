// Figures of several functions and of functions of a vector: layout, size in bytes, and what tells curves apart.

import Activations
import Foundation
import Testing

@testable import Plot

struct TeachingFigureTests {
  private static let ids = [
    "relu", "gelu", "silu", "mish", "elu", "selu", "softplus", "tanh", "sigmoid", "softsign", "hard-swish",
    "leaky-relu", "celu", "step", "sign", "sine", "snake", "erf", "arctan", "hard-tanh", "tanhshrink",
    "hardshrink", "squareplus", "bent-identity",
  ]
  private static let sizes = [(320, 200), (640, 400), (960, 400), (1200, 630), (200, 600)]

  static func members(_ count: Int) -> [Member] {
    ids.prefix(count).map { id in
      let entry = Catalogue.entry(named: id)!
      return Member(entry, entry.defaultArguments)!
    }
  }

  static func sweep(_ count: Int, _ options: GalleryOptions) throws -> Figure {
    let entry = Catalogue.entry(named: "elu")!
    let values = (0..<count).map { 0.25 * Double($0) }
    let members = try values.map { Member(entry, try entry.arguments([("alpha", $0)]))! }
    return Gallery.sweep(of: members, entry.parameters[0], values, options: options)
  }

  /// One figure of each kind in each size, with few and with many curves.
  static func figures() throws -> [(name: String, figure: Figure)] {
    var figures: [(String, Figure)] = []
    let softmax = Catalogue.entry(named: "softmax")!
    for (width, height) in sizes {
      let size = "\(width)x\(height)"
      for count in [1, 2, 4, 8, 12, 24] {
        for layout in ComparisonLayout.allCases {
          var options = GalleryOptions()
          options.size = Size(width: width, height: height)
          if layout == .overlay { options.orders = [count.isMultiple(of: 4) ? .first : .value] }
          figures.append(
            (
              "\(layout) \(count) \(size)",
              Gallery.comparison(of: members(count), layout: layout, options: options)
            ))
        }
        var options = GalleryOptions()
        options.size = Size(width: width, height: height)
        figures.append(("sweep \(count) \(size)", try sweep(count, options)))
        let inputs = (0..<count).map { sin(Double($0)) * 3 }
        options.logits = inputs
        for view in [VectorView.bars, .jacobian, .slices] {
          options.view = view
          let isTaken = view == .bars || count <= 12
          if isTaken {
            figures.append(
              (
                "\(view) \(count) \(size)",
                Gallery.figure(of: softmax, arguments: softmax.defaultArguments, options: options)
              ))
          }
        }
      }
      for id in ["glu", "reglu", "geglu", "swiglu", "bilinear-glu"] {
        let entry = Catalogue.entry(named: id)!
        var options = GalleryOptions()
        options.size = Size(width: width, height: height)
        figures.append(
          ("\(id) \(size)", Gallery.figure(of: entry, arguments: entry.defaultArguments, options: options)))
      }
    }
    return figures
  }

  @Test func `no label overlaps another, leaves the figure or lies on a curve`() throws {
    for (name, figure) in try Self.figures() {
      let scene = figure.scene()
      for fault in scene.layoutFaults { Issue.record("\(fault): \(name)") }
      #expect(scene.escapees.isEmpty, "\(scene.escapees.prefix(3)): \(name)")
    }
  }

  @Test func `every curve has its name in the figure or the legend, up to twenty-four`() throws {
    for count in [2, 8, 12, 24] {
      let members = Self.members(count)
      var options = GalleryOptions()
      options.orders = [.value]
      let scene = Gallery.comparison(of: members, layout: .overlay, options: options).scene()
      for member in members {
        let name = scene.labels.first { $0.text == member.name() }
        #expect(name != nil, "\(member.name()) of \(count)")
      }
    }
  }

  @Test func `the description tells the course of every curve`() {
    let members = Self.members(8)
    let figure = Gallery.comparison(of: members, layout: .stack, options: Self.withGradients)
    for member in members {
      #expect(figure.description.contains(" \(member.name()) "), "\(member.name())")
      #expect(figure.description.contains(" \(member.name(.first)) "), "\(member.name(.first))")
    }
  }

  private static var withGradients: GalleryOptions {
    var options = GalleryOptions()
    options.orders = [.value, .first]
    return options
  }

  @Test func `eight functions with their gradients take at most 12 kB of SVG`() {
    for layout in [ComparisonLayout.stack, .grid] {
      let figure = Gallery.comparison(of: Self.members(8), layout: layout, options: Self.withGradients)
      let bytes = figure.scene().svg().count
      #expect(bytes <= 12_000, "\(layout): \(bytes)")
    }
  }

  @Test func `a value outside the window and a gate that is 0 leave contours whole`() throws {
    let entry = try #require(Catalogue.entry(named: "reglu"))
    let scene = Gallery.figure(of: entry, arguments: entry.defaultArguments).scene()
    let washes = scene.items.compactMap { if case .wash(let path, _, _) = $0 { path } else { nil } }
    // Left of 0 the gate is shut: no part of a contour is there. The key to the colours stands at the right.
    let left = washes.flatMap(\.points).map(\.x).min()!
    #expect(left > scene.width * 0.45)
  }

  @Test func `a contour is where the unit has its value`() throws {
    let entry = try #require(Catalogue.entry(named: "swiglu"))
    guard case .vector(let make) = entry.definition else { return }
    let vector = make(entry.defaultArguments)
    let gate = try #require(vector.gate)
    for level in [-2.0, 0.5, 5] {
      for sign in [FloatingPointSign.plus, .minus] {
        let edge = gate.reciprocal(times: level, whereSign: sign)
        for b in [-3.0, -1.2, -0.1, 0.3, 1, 2.5, 4] {
          let a = edge.jet(at: b).value
          #expect(a.isNaN == (gate.jet(at: b).value.sign != sign))
          if a.isFinite { #expect((vector.values([a, b])[0] - level).magnitude < 1e-13 * level.magnitude) }
        }
      }
    }
  }

  @Test func `bars are as high as their values`() throws {
    let entry = try #require(Catalogue.entry(named: "softmax"))
    var options = GalleryOptions()
    options.view = .bars
    let figure = Gallery.figure(of: entry, arguments: entry.defaultArguments, options: options)
    let values = figure.panels[0].marks.compactMap { if case .bar(let bar) = $0 { bar.value } else { nil } }
    // mpmath, 40 digits: the article's first vector.
    let right = [0.080218147460551147, 0.11967141358067955, 0.8001104389587693]
    #expect(values.count == 3)
    for (value, right) in zip(values, right) { #expect((value - right).magnitude < 1e-16) }
    let scene = figure.scene()
    let bars = scene.items.compactMap { item -> Path? in
      if case .path(let path, .series(0)?, nil) = item { path } else { nil }
    }
    let heights = bars.map { path in path.points.map(\.y).max()! - path.points.map(\.y).min()! }
    #expect(heights.count == 3)
    for (height, value) in zip(heights, values) {
      #expect((height / heights[2] - value / values[2]).magnitude < 1e-9)
    }
  }
}

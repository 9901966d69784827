// Figures that nobody should ask for: layout is total, so they must come out finite all the same.

import Activations
import Testing

@testable import Plot

struct HostileFigureTests {
  private static let nowhere = PiecewiseFunction(.curve(Feature()) { _ in Jet<Double>(.nan, .nan, .nan) })
  private static let infinite = PiecewiseFunction(
    .curve(Feature()) { _ in Jet<Double>(.infinity, -.infinity, .nan) })
  private static let level = PiecewiseFunction(.constant(3))

  private static func figure(
    _ function: PiecewiseFunction = level, x: Interval = .symmetric(1), y: Interval = .symmetric(1),
    weights: [Double] = [1], title: String = "t", size: Size = .standard
  ) -> Figure {
    let panels = weights.map {
      Panel(y: y, curves: [Curve(function, .value, label: "f(x)", series: 0)], weight: $0)
    }
    return Figure(size: size, title: title, subtitle: "s", description: "d", x: x, panels: panels)
  }

  private func expectSound(_ scene: Scene, _ location: SourceLocation = #_sourceLocation) {
    let isSound = scene.points.allSatisfy {
      $0.x.magnitude <= 2 * scene.width && $0.y.magnitude <= 2 * scene.height
    }
    #expect(isSound, "a point is not finite or far away", sourceLocation: location)
    let box = Box(left: 0, top: 0, right: scene.width, bottom: scene.height)
    for label in scene.labels {
      #expect(label.box.left >= box.left && label.box.right <= box.right, sourceLocation: location)
    }
  }

  @Test(arguments: [nowhere, infinite])
  func `a function without a finite value gives axes and a note`(function: PiecewiseFunction) {
    let scene = Self.figure(function).scene()
    expectSound(scene)
    #expect(scene.notes == ["nothing of f(x) lies in the window"])
    #expect(scene.curveLines.isEmpty || scene.curveLines.count == 1)  // at most the sample beside the name
    #expect(scene.lines.contains { $0.stroke.role == .axis })
  }

  @Test(arguments: [
    (-8e307, 8e307), (-1e300, 1e300), (1e300, 1.000001e300), (1, 1.0000000000000002),
    (0, .leastNonzeroMagnitude),
    (-1e-300, 1e-300), (1e6, 1e6 + 1e-9), (-.leastNormalMagnitude / 8, 1e3),
  ])
  func `windows at the ends of the number range have a sound scene`(lower: Double, upper: Double) throws {
    let window = try #require(Interval(lower, upper))
    for entry in Catalogue.all {
      var options = GalleryOptions()
      options.x = window
      expectSound(Gallery.figure(of: entry, arguments: entry.defaultArguments, options: options).scene())
      options.y = window
      options.orders = DerivativeOrder.allCases
      expectSound(Gallery.figure(of: entry, arguments: entry.defaultArguments, options: options).scene())
    }
  }

  @Test(arguments: [1e-308, 1e-100, 1e-9, 1e9, 1e100, 1e308])
  func `parameters at the ends of their intervals have a sound scene`(value: Double) throws {
    for entry in Catalogue.all where !entry.parameters.isEmpty {
      let arguments = try entry.arguments(
        entry.parameters.map { (name: $0.name, value: Self.allowed($0, near: value)) })
      var options = GalleryOptions()
      options.orders = DerivativeOrder.allCases
      expectSound(Gallery.figure(of: entry, arguments: arguments, options: options).scene())
    }
  }

  /// The value, moved into the parameter's interval.
  private static func allowed(_ parameter: Parameter, near value: Double) -> Double {
    switch parameter.allowed {
    case .real, .positive, .nonNegative: value
    case .within(let lower, let upper): value < 1 ? lower : upper
    case .atLeast(let lower): lower + value
    }
  }

  @Test(arguments: [[], [0], [.nan], [.infinity, 1], [-1, 2], [1e308, 1e308]] as [[Double]])
  func `any weights of panels share the height`(weights: [Double]) {
    expectSound(Self.figure(weights: weights).scene())
  }

  @Test func `many panels stay inside the figure`() {
    for count in [3, 10, 40, 300] {
      let scene = Self.figure(weights: Array(repeating: 1, count: count)).scene()
      for point in scene.points {
        #expect((0...scene.width).contains(point.x) && (0...scene.height).contains(point.y), "\(count)")
      }
    }
  }

  @Test(arguments: [
    "", " ", String(repeating: "W", count: 5000), "e" + String(repeating: "\u{301}", count: 9999),
  ])
  func `a title of any length fits`(title: String) throws {
    let scene = Self.figure(title: title).scene()
    expectSound(scene)
    #expect(scene.title == title)
    let label = try #require(scene.labels.first { $0.weight == .semibold })
    #expect(title.hasPrefix(label.text.hasSuffix("…") ? String(label.text.dropLast()) : label.text))
  }

  @Test(arguments: ["👨‍👩‍👧‍👦", "🇸🇪", "👍🏽", "é", "e\u{301}\u{323}", "❤️", "a"])
  func `a title is cut between characters, never inside one`(character: String) throws {
    let scene = Self.figure(title: String(repeating: character, count: 400)).scene()
    let label = try #require(scene.labels.first { $0.weight == .semibold })
    #expect(label.text.hasSuffix("…"))
    #expect(label.text.dropLast().allSatisfy { String($0) == character })
    #expect(label.text.count > 2)
  }

  @Test func `a size outside the limits cannot be made`() {
    for side in [Int.min, -1, 0, 15, 16_385, .max] {
      #expect(Size(width: side, height: 100) == nil)
      #expect(Size(width: 100, height: side) == nil)
    }
    #expect(Size(width: 16, height: 16_384) != nil)
  }
}

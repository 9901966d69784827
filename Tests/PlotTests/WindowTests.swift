// The window of a panel, and the way between data and pixels.

import Activations
import Testing

@testable import Plot

struct WindowTests {
  @Test(arguments: [
    (0, 1, -0.1, 1.1), (-1, 1, -1.25, 1.25), (0, 6, -1, 7), (-0.2785, 4, -1, 4.5),
    (0, 0.25, -0.025, 0.275),
  ])
  func `values get six percent of air and an end on half a tick`(
    least: Double, greatest: Double, lower: Double, upper: Double
  ) {
    let window = Window.around(least, greatest)
    #expect((window.lower - lower).magnitude < 1e-12 && (window.upper - upper).magnitude < 1e-12, "\(window)")
  }

  @Test(arguments: [0, 1, -1, 5, 1e-280, -1e280, 1e300] as [Double])
  func `a level line has room above and below`(level: Double) {
    for window in [Window.around(level, level), Window.around(level, level.nextUp)] {
      #expect(window.lower < level && level < window.upper, "\(window)")
      let share = (level - window.lower) / window.width
      #expect((0.3...0.7).contains(share), "\(window)")
    }
  }

  @Test func `a window holds its values with air, but not much more`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<3000 {
      let a = random.signed(1e-280...1e280)
      let b = Bool.random(using: &random) ? a * Double.random(in: -2...2, using: &random) : 0
      let (least, greatest) = (min(a, b), max(a, b))
      let window = Window.around(least, greatest)
      let size = greatest - least
      guard size > 1e-9 * max(a.magnitude, b.magnitude) else { continue }
      #expect(least - window.lower >= 0.0599 * size, "\(least) \(greatest) \(window)")
      #expect(window.upper - greatest >= 0.0599 * size, "\(least) \(greatest) \(window)")
      #expect(window.width <= 1.7 * size, "\(least) \(greatest) \(window)")
    }
  }

  @Test func `pixels lead back to the data they came from`() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<1000 {
      let lower = random.signed(1e-3...1e3)
      let width = random.magnitude(in: 1e-3...1e3)
      let interval = Interval(lower, lower + width)!
      let viewport = Viewport(x: interval, y: interval, width: 513, height: 271)
      let t = Double.random(in: 0...1, using: &random)
      let value = interval.point(at: t)
      let unit = interval.width + lower.magnitude
      #expect((viewport.dataX(viewport.screenX(value)) - value).magnitude < 1e-13 * unit)
      #expect((viewport.dataY(viewport.screenY(value)) - value).magnitude < 1e-13 * unit)
    }
  }

  @Test func `the frame's corners are the window's ends, y upward`() {
    let viewport = Viewport(x: Interval(-6, 6)!, y: Interval(-1, 3)!, width: 600, height: 400)
    #expect(viewport.screenX(-6) == 0 && viewport.screenX(6) == 600 && viewport.screenX(0) == 300)
    #expect(viewport.screenY(3) == 0 && viewport.screenY(-1) == 400 && viewport.screenY(0) == 300)
  }
}

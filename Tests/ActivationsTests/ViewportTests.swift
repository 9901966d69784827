// The map between data and pixels.

import Activations
import Testing

@Suite struct ViewportTests {
  static let viewport = Viewport(x: Interval(-4, 4)!, y: Interval(-1, 3)!, width: 800, height: 200)

  @Test func `pixels count from the top left corner`() {
    let viewport = Self.viewport
    #expect(viewport.across(-4) == 0 && viewport.across(0) == 400 && viewport.across(4) == 800)
    #expect(viewport.down(3) == 0 && viewport.down(0) == 150 && viewport.down(-1) == 200)
    #expect(viewport.across(5) == 900 && viewport.down(4) == -50)
  }

  @Test(arguments: [Interval(-4, 4)!, Interval(1e6 - 1, 1e6 + 1)!, .symmetric(1e-300), .symmetric(1e300)])
  func `there and back is the same place`(interval: Interval) {
    let viewport = Viewport(x: interval, y: interval, width: 640, height: 480)
    for step in 0...16 {
      let (across, down) = (40 * Double(step), 30 * Double(step))
      // A double of a million is good for 1e−10 of the window.
      #expect((viewport.across(viewport.x(across: across)) - across).magnitude < 1e-6)
      #expect((viewport.down(viewport.y(down: down)) - down).magnitude < 1e-6)
    }
    #expect(viewport.x(across: 0) == interval.lower && viewport.x(across: 640) == interval.upper)
    #expect(viewport.y(down: 0) == interval.upper && viewport.y(down: 480) == interval.lower)
  }

  @Test func `what is not finite has no place`() {
    #expect(!Self.viewport.down(.infinity).isFinite && !Self.viewport.down(.nan).isFinite)
  }
}

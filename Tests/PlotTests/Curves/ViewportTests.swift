// The map between data and pixels.

import Activations
import Plot
import Testing

@Suite struct ViewportTests {
  static let viewport = Viewport(x: Interval(-4, 4)!, y: Interval(-1, 3)!, width: 800, height: 200)

  @Test func `pixels count from the top left corner`() {
    let viewport = Self.viewport
    #expect(viewport.screenX(-4) == 0 && viewport.screenX(0) == 400 && viewport.screenX(4) == 800)
    #expect(viewport.screenY(3) == 0 && viewport.screenY(0) == 150 && viewport.screenY(-1) == 200)
    #expect(viewport.screenX(5) == 900 && viewport.screenY(4) == -50)
  }

  @Test(arguments: [Interval(-4, 4)!, Interval(1e6 - 1, 1e6 + 1)!, .symmetric(1e-300), .symmetric(1e300)])
  func `there and back is the same place`(interval: Interval) {
    let viewport = Viewport(x: interval, y: interval, width: 640, height: 480)
    for step in 0...16 {
      let (x, y) = (40 * Double(step), 30 * Double(step))
      // A double of a million is good for 1e−10 of the window.
      #expect((viewport.screenX(viewport.dataX(x)) - x).magnitude < 1e-6)
      #expect((viewport.screenY(viewport.dataY(y)) - y).magnitude < 1e-6)
    }
    #expect(viewport.dataX(0) == interval.lower && viewport.dataX(640) == interval.upper)
    #expect(viewport.dataY(0) == interval.upper && viewport.dataY(480) == interval.lower)
  }

  @Test func `what is not finite has no place`() {
    #expect(!Self.viewport.screenY(.infinity).isFinite && !Self.viewport.screenY(.nan).isFinite)
  }
}

// Fits ten smooth functions and their gradients as the gallery shows them, and prints for each the number of segments
// and of evaluations of the function. Run by compare-kurbo, which sets kurbo beside it.

import Activations
import Plot

/// The number of evaluations of a function. One thread fits.
final class Count: @unchecked Sendable {
  var value = 0
}

@main
struct Trace {
  static let ids = [
    "sigmoid", "tanh", "arctan", "softplus", "silu", "mish", "gelu-tanh", "gaussian", "exponential", "elu",
  ]

  static func main() {
    for id in ids {
      let entry = Catalogue.entry(named: id)!
      let function = entry.function(entry.defaultArguments)!
      let x = entry.defaultRange
      for order in [DerivativeOrder.value, .first] {
        let count = Count()
        let width = id == "tanh" ? 0.5 : 1
        var counted = PiecewiseFunction(
          .curve(Feature(width: width)) {
            count.value += 1
            return function.jet(at: $0)
          })
        if id == "elu" { counted = counted.then(at: 0, owner: .left, .line(slope: 1)) }
        let extent = function.extent(of: order, over: x)!
        let margin = (extent.greatest - extent.least) / 20
        let y = Interval(extent.least - margin, extent.greatest + margin)!
        let viewport = Viewport(x: x, y: y, width: 560, height: 320)
        let fitter = CurveFitter(viewport: viewport)
        let segments = fitter.path(of: counted, order).elements.filter {
          if case .move = $0 { false } else { true }
        }
        let window = [x.lower, x.upper, y.lower, y.upper, viewport.width, viewport.height, fitter.tolerance]
        print(
          ([id, "\(order.rawValue)", "\(segments.count)", "\(count.value)"] + window.map { "\($0)" }).joined(
            separator: "\t"))
      }
    }
  }
}

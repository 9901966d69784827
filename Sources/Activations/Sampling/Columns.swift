// A function and its derivatives at many points at once, as columns of numbers.

/// The values and derivatives at the points of an array, a column each.
public struct Columns: Sendable {
  /// f.
  public private(set) var value: [Double]
  /// f′.
  public private(set) var derivative: [Double]
  /// f″.
  public private(set) var secondDerivative: [Double]

  /// The columns of a function at the points, which may be in any order; the same numbers as one by one.
  ///
  /// Neighbours in the array that lie on the same piece are evaluated in one go, straight pieces without a
  /// call a point: an increasing array is fastest.
  public init(of function: PiecewiseFunction, at xs: [Double]) {
    value = Columns.uninitialized(xs.count)
    derivative = Columns.uninitialized(xs.count)
    secondDerivative = Columns.uninitialized(xs.count)
    xs.withUnsafeBufferPointer { xs in
      value.withUnsafeMutableBufferPointer { value in
        derivative.withUnsafeMutableBufferPointer { derivative in
          secondDerivative.withUnsafeMutableBufferPointer { second in
            function.evaluate(xs, into: value, derivative, second)
          }
        }
      }
    }
  }

  /// Numbers that are all written before the first is read.
  private static func uninitialized(_ count: Int) -> [Double] {
    [Double](unsafeUninitializedCapacity: count) { _, initialized in initialized = count }
  }
}

extension PiecewiseFunction {
  /// Writes the jets at `xs` into three buffers of the same length.
  fileprivate func evaluate(
    _ xs: UnsafeBufferPointer<Double>, into value: UnsafeMutableBufferPointer<Double>,
    _ derivative: UnsafeMutableBufferPointer<Double>, _ second: UnsafeMutableBufferPointer<Double>
  ) {
    var start = 0
    while start < xs.count {
      // The piece strictly inside which the point lies; points at breakpoints and nan go one by one.
      let x = xs[start]
      let index = breakpoints.firstIndex { x <= $0.x } ?? breakpoints.count
      let lower = index == 0 ? -.infinity : breakpoints[index - 1].x
      let upper = index == breakpoints.count ? .infinity : breakpoints[index].x
      guard lower < x || lower == -.infinity && x == lower, x < upper else {
        let jet = jet(at: x)
        (value[start], derivative[start], second[start]) = (jet.value, jet.derivative, jet.secondDerivative)
        start += 1
        continue
      }
      var end = start + 1
      while end < xs.count, xs[end] > lower, xs[end] < upper { end += 1 }
      pieces[index].evaluate(xs, start..<end, into: value, derivative, second)
      start = end
    }
  }
}

extension Piece {
  /// Writes the jets at some of `xs`, all of them inside the piece and no nan, into three buffers.
  fileprivate func evaluate(
    _ xs: UnsafeBufferPointer<Double>, _ range: Range<Int>, into value: UnsafeMutableBufferPointer<Double>,
    _ derivative: UnsafeMutableBufferPointer<Double>, _ second: UnsafeMutableBufferPointer<Double>
  ) {
    switch shape {
    case .line(let slope, let intercept):
      // Exact without a fused multiply-add, which is a call where the processor is not known to have it.
      let isExact = slope == 0 || intercept == 0
      for index in range {
        value[index] =
          slope == 0 ? intercept : isExact ? slope * xs[index] : intercept.addingProduct(slope, xs[index])
      }
      for index in range { derivative[index] = slope }
      for index in range { second[index] = 0 }
    case .curve(_, let jet):
      for index in range {
        let jet = jet(xs[index])
        (value[index], derivative[index], second[index]) = (jet.value, jet.derivative, jet.secondDerivative)
      }
    }
  }
}

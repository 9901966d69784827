// A function and its derivatives at many points at once, as columns of numbers.
// Unsafe: four buffers of one length, lent by their arrays, and every index is below it.

/// The values and derivatives at the points of an array, a column each.
public struct Columns: Sendable {
  /// f.
  public private(set) var value: [Double] = []
  /// f′.
  public private(set) var derivative: [Double] = []
  /// f″.
  public private(set) var secondDerivative: [Double] = []

  /// The jet in the row with the given index.
  public subscript(row: Int) -> Jet<Double> {
    Jet<Double>(value[row], derivative[row], secondDerivative[row])
  }

  /// Columns without rows.
  public init() {}

  /// The columns of a function at the points; see `fill`.
  public init(of function: PiecewiseFunction, at xs: [Double]) { fill(with: function, at: xs) }

  /// Takes the values of a function at the points, which may be in any order.
  ///
  /// Neighbours in the array that lie on the same piece are evaluated in one go, straight pieces without a
  /// call a point: an increasing array is fastest. The memory is used again, so that a long table is best
  /// computed some thousand points at a time.
  ///
  /// The numbers are those of `jet(at:)`.
  public mutating func fill(with function: PiecewiseFunction, at xs: [Double]) {
    if value.count != xs.count {
      value = Array(repeating: 0, count: xs.count)
      derivative = value
      secondDerivative = value
    }
    unsafe xs.withUnsafeBufferPointer { xs in
      unsafe value.withUnsafeMutableBufferPointer { value in
        unsafe derivative.withUnsafeMutableBufferPointer { derivative in
          unsafe secondDerivative.withUnsafeMutableBufferPointer { second in
            unsafe function.evaluate(xs, into: value, derivative, second)
          }
        }
      }
    }
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
      // The piece strictly inside which the point lies; breakpoints, infinities and nan go one by one.
      let x = unsafe xs[start]
      let index = breakpoints.firstIndex { x <= $0.x } ?? breakpoints.count
      let lower = index == 0 ? -.infinity : breakpoints[index - 1].x
      let upper = index == breakpoints.count ? .infinity : breakpoints[index].x
      guard lower < x, x < upper else {
        let jet = jet(at: x)
        unsafe (value[start], derivative[start], second[start]) = (
          jet.value, jet.derivative, jet.secondDerivative
        )
        start += 1
        continue
      }
      var end = start + 1
      while end < xs.count, unsafe xs[end] > lower, unsafe xs[end] < upper { end += 1 }
      unsafe pieces[index].evaluate(xs, start..<end, into: value, derivative, second)
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
      if slope == 0 {
        for index in range { unsafe value[index] = intercept }
      } else if intercept == 0 {
        // Exact without a fused multiply-add, which is a call where the processor is not known to have it.
        // At −0 the sum makes it 0, as in the fused one.
        for index in range {
          let product = unsafe slope * xs[index]
          unsafe value[index] = unsafe xs[index] == 0 ? product + intercept : product
        }
      } else {
        for index in range { unsafe value[index] = unsafe intercept.addingProduct(slope, xs[index]) }
      }
      for index in range { unsafe derivative[index] = slope }
      for index in range { unsafe second[index] = slope.isNaN ? .nan : 0 }
    case .curve(_, let jet):
      guard let program else {
        for index in range {
          let jet = unsafe jet(xs[index])
          unsafe (value[index], derivative[index], second[index]) = (
            jet.value, jet.derivative, jet.secondDerivative
          )
        }
        return
      }
      unsafe program.evaluate(xs, range, into: value, derivative, second)
    }
  }
}

extension Program {
  /// Writes the jets at some of `xs`, all of them inside a smooth piece, into three buffers: four at once, and those whose
  /// rounding that leaves open one by one.
  fileprivate func evaluate(
    _ xs: UnsafeBufferPointer<Double>, _ range: Range<Int>, into value: UnsafeMutableBufferPointer<Double>,
    _ derivative: UnsafeMutableBufferPointer<Double>, _ second: UnsafeMutableBufferPointer<Double>
  ) {
    let constants = numbers.map { ApproximationLanes($0) }
    var results: [Jet<ApproximationLanes>] = []
    for start in stride(from: range.lowerBound, to: range.upperBound, by: Lanes.scalarCount) {
      let count = min(Lanes.scalarCount, range.upperBound - start)
      var x = unsafe Lanes(repeating: xs[start])
      for lane in 1..<Lanes.scalarCount where lane < count { x[lane] = unsafe xs[start + lane] }
      let jets = evaluate(ApproximationLanes(x), constants, &results)
      let (f, slope, bend) = (jets.value.decided, jets.derivative.decided, jets.secondDerivative.decided)
      let isDecided = f.isDecided & slope.isDecided & bend.isDecided
      for lane in 0..<count {
        let jet =
          isDecided[lane]
          ? Jet(f.values[lane], slope.values[lane], bend.values[lane]) : jet(at: x[lane])
        unsafe (value[start + lane], derivative[start + lane], second[start + lane]) = (
          jet.value, jet.derivative, jet.secondDerivative
        )
      }
    }
  }
}

// A function and its gradient at equally spaced points: the numbers for those who draw themselves.

/// A function and its derivatives at equally spaced points of an interval.
public struct Samples: Sendable {
  /// The function.
  public let function: PiecewiseFunction
  /// The interval; the first and the last sample are its ends.
  public let interval: Interval
  /// The number of samples, at least 2.
  public let count: Int

  /// `count` samples of a function over an interval; at least two are taken.
  public init(of function: PiecewiseFunction, over interval: Interval, count: Int) {
    self.function = function
    self.interval = interval
    self.count = max(2, count)
  }

  /// The place of the sample with the given index, 0 to `count` − 1.
  public func x(_ index: Int) -> Double {
    interval.point(at: Double(index) / Double(count - 1))
  }

  /// The function's jet at the sample with the given index.
  public func jet(_ index: Int) -> Jet<Double> { function.jet(at: x(index)) }

  /// The places and the jets of the samples with the given numbers, a column each.
  public func columns(_ numbers: Range<Int>) -> (x: [Double], jets: Columns) {
    let xs = numbers.map(x)
    return (xs, Columns(of: function, at: xs))
  }

  /// The places, the values and the gradients, as columns of `count` numbers each.
  public var columns: (x: [Double], value: [Double], gradient: [Double]) {
    let (x, jets) = columns(0..<count)
    return (x, jets.value, jets.derivative)
  }
}

// Breakpoints: those that are no doubles, those that coincide, and what belongs to them.

import Testing

@testable import Activations

@Suite struct BreakpointTests {
  @Test func `at an equal breakpoint the piece between goes, and the last owner decides`() {
    let function = PiecewiseFunction(.constant(-1))
      .then(at: 2, owner: .left, .constant(7)).then(at: 2, owner: .right, .constant(1))
    #expect(function.breakpoints.count == 1 && function.pieces.count == 2)
    #expect(function.jet(at: 2) == Jet<Double>(1, 0, 0) && function.jet(at: 2.0.nextDown).value == -1)
    #expect(function.jet(at: 3).value == 1)
    let three = PiecewiseFunction(.constant(0)).then(at: 0, owner: .left, .constant(1))
      .then(at: 0, owner: .left, .constant(2)).then(at: 0, owner: .left, value: 0.5, .constant(3))
    #expect(three.breakpoints.count == 1)
    #expect([-1, 0, 1].map { three.jet(at: $0).value } == [0, 0.5, 3])
    // 0 and −0 are one place.
    let zero = PiecewiseFunction(.constant(0)).then(at: -0.0, owner: .left, .constant(1))
      .then(at: 0, owner: .right, .constant(2))
    #expect(zero.breakpoints.count == 1 && zero.jet(at: -0.0).value == 2)
  }

  @Test func `bounds that meet leave a constant`() throws {
    let flat = try Catalogue.function("hard-tanh", [0.5, 0.5])
    for x in [-3, 0.5, 0.5.nextUp, 3] { #expect(flat.jet(at: x) == Jet<Double>(0.5, 0, 0)) }
    let shrink = try Catalogue.function("hardshrink", [0])
    for x in [-3, 0, 0.25] { #expect(shrink.jet(at: x).value == x) }
  }

  /// The hard sigmoid's line cut off in exact arithmetic and rounded once.
  private func cutLine(_ x: Double, _ slope: Double, _ intercept: Double) -> (value: Double, isInside: Bool) {
    let line = DoubleDouble(product: slope, x) + DoubleDouble(intercept)
    if !(line > .zero) { return (0, false) }
    if !(line < .one) { return (1, false) }
    return (line.rounded, true)
  }

  @Test(arguments: [
    [0.2, 0.5] as [Double], [0.5, 0.6], [1.0 / 6, 0.5], [0.3, 0.1], [0.7, 12], [1e-5, 0.37], [3e10, 0.3],
    [1e-300, 0.5],
    [1e150, -7], [1e308, 0.1], [0.1, -1e17],
  ])
  func `the hard sigmoid's corners are where the exact line passes 0 and 1`(values: [Double]) throws {
    let function = try Catalogue.function("hard-sigmoid-linear", values)
    var places: [Double] = [0, 1, -1, 1e300, -1e300]
    for breakpoint in function.breakpoints.map({ $0.x }) {
      var (left, right) = (breakpoint, breakpoint)
      places.append(breakpoint)
      for _ in 0..<5 {
        (left, right) = (left.nextDown, right.nextUp)
        places += [left, right]
      }
    }
    for x in places where x.isFinite {
      let (value, isInside) = cutLine(x, values[0], values[1])
      let jet = function.jet(at: x)
      #expect(jet.value == value, "at \(x)")
      #expect(jet.derivative == (isInside ? values[0] : 0), "at \(x)")
      #expect(jet.secondDerivative == 0)
    }
  }

  @Test(arguments: [
    [-10, 10] as [Double], [-0.1, 2], [-0.16, 0.5], [-0.05, -0.01], [0.3, 0.4], [-1e-300, 1e-300], [0, 6],
    [-0.17, 1e150],
    [-3, -1], [-0.169, 1],
  ])
  func `clipped GELU's corners are where GELU passes its bounds`(values: [Double]) throws {
    let function = try Catalogue.function("clipped-gelu", values)
    let gelu = try Catalogue.function("gelu").pieces[0]
    let formula = try #require(gelu.program)
    var places: [Double] = (-40...40).map { Double($0) / 4 }
    for breakpoint in function.breakpoints.map({ $0.x }) {
      var (left, right) = (breakpoint, breakpoint)
      places.append(breakpoint)
      for _ in 0..<5 {
        (left, right) = (left.nextDown, right.nextUp)
        places += [left, right]
      }
    }
    for x in places {
      let exact = formula(DoubleDouble(x))
      // Of the least doubles' halves, double-double numbers do not tell the side.
      guard x.magnitude > 0x1p-1000 || x == 0 else { continue }
      let isInside = exact.value > DoubleDouble(values[0]) && exact.value < DoubleDouble(values[1])
      let isOutside = exact.value < DoubleDouble(values[0]) || exact.value > DoubleDouble(values[1])
      let jet = function.jet(at: x)
      #expect(jet.value == min(max(exact.value.rounded, values[0]), values[1]), "at \(x)")
      // At a bound itself, as far as double-double numbers can tell, either side will do.
      if !isOutside, jet.derivative == exact.derivative.rounded { continue }
      #expect(!isInside && jet.derivative == 0, "at \(x)")
    }
  }
}

// Ticks: where they are and what they are called.

import Testing

@testable import Plot

struct TicksTests {
  /// The ticks of an interval with about `count` of them, as an axis chooses them.
  private static func ticks(_ lower: Double, _ upper: Double, about count: Double) -> [Tick] {
    TickStep.atLeast((upper / count) - (lower / count)).ticks(in: (lower, upper))
  }

  @Test(arguments: [
    (0, 2.2, 3, "0 1 2"), (-6, 6, 6, "−6 −4 −2 0 2 4 6"), (-4, 4, 8, "−4 −3 −2 −1 0 1 2 3 4"),
    (0, 1, 5, "0 0.2 0.4 0.6 0.8 1.0"), (-0.06, 1.06, 5, "0 0.5 1.0"), (0, 0.3, 3, "0 0.1 0.2 0.3"),
    (-1, 1, 4, "−1.0 −0.5 0 0.5 1.0"), (95, 107, 5, "95 100 105"), (0.1, 0.2, 1, "0.1 0.2"),
    (0, 3e6, 3, "0 1000000 2000000 3000000"), (0, 3e-5, 3, "0 0.00001 0.00002 0.00003"),
    (0, 3e8, 3, "0 1×10⁸ 2×10⁸ 3×10⁸"), (0, 3e-9, 3, "0 1×10⁻⁹ 2×10⁻⁹ 3×10⁻⁹"),
    (-1e300, 1e300, 4, "−1.0×10³⁰⁰ −0.5×10³⁰⁰ 0 0.5×10³⁰⁰ 1.0×10³⁰⁰"),
    (0, 2e-300, 2, "0 1×10⁻³⁰⁰ 2×10⁻³⁰⁰"), (1e6, 1e6 + 0.2, 2, "1000000.0 1000000.1 1000000.2"),
  ])
  func `an axis has the ticks people expect`(lower: Double, upper: Double, count: Double, labels: String) {
    #expect(Self.ticks(lower, upper, about: count).map(\.label).joined(separator: " ") == labels)
  }

  @Test func `tenths are the tenths people write, however many`() {
    let ticks = TickStep(digit: 1, exponent: -1).ticks(in: (0, 9.9))
    #expect(ticks.count == 100)
    for tick in ticks { #expect(Double(tick.label) == tick.value, "\(tick)") }
  }

  @Test func `steps go 1, 2, 5, 10 and are the least that suffice`() {
    var step = TickStep(digit: 1, exponent: -3)
    let sizes = (0..<9).map { _ in
      defer { step = step.next }
      return step.size
    }
    #expect(sizes == [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5])
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let size = random.magnitude(in: 1e-299...1e299)
      let step = TickStep.atLeast(size)
      #expect(step.size >= size * (1 - 1e-9), "\(size)")
      let smaller =
        switch step.digit {
        case 1: TickStep(digit: 5, exponent: step.exponent - 1)
        case 2: TickStep(digit: 1, exponent: step.exponent)
        default: TickStep(digit: 2, exponent: step.exponent)
        }
      #expect(smaller.size < size, "\(size): \(smaller) would do")
    }
  }

  @Test func `a step that is asked for exactly is taken`() {
    for exponent in -30...30 {
      for digit in [1, 2, 5] {
        let step = TickStep(digit: digit, exponent: exponent)
        #expect(TickStep.atLeast(step.size) == step)
      }
    }
  }

  @Test func `ticks lie inside, increase, and have labels of their own that say their value`() {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<3000 {
      let width = random.magnitude(in: 1e-290...1e290)
      let lower = Bool.random(using: &random) ? 0 : random.signed(width * 1e-3...width * 1e6)
      let upper = lower + width
      let ticks = Self.ticks(lower, upper, about: 6)
      #expect((2...7).contains(ticks.count), "\(lower):\(upper)")
      // A value meant to be a multiple may miss it by rounding: a billionth of a step is no pixel.
      let slack = max(width, lower.magnitude * 1e-6) * 1e-9
      #expect(
        ticks.allSatisfy { $0.value >= lower - slack && $0.value <= upper + slack }, "\(lower):\(upper)")
      #expect(zip(ticks, ticks.dropFirst()).allSatisfy { $0.value < $1.value }, "\(lower):\(upper)")
      #expect(Set(ticks.map(\.label)).count == ticks.count, "\(ticks)")
      for tick in ticks {
        let read = readNumber(tick.label)
        #expect((read - tick.value).magnitude <= 1e-14 * tick.value.magnitude, "\(tick)")
      }
    }
  }

  @Test func `labels of one axis have one number of decimals and a real minus`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<1000 {
      let width = random.magnitude(in: 1e-9...1e9)
      let ticks = Self.ticks(-width * Double.random(in: 0...1, using: &random), width, about: 6)
      let decimals = ticks.filter { $0.value != 0 }.map { tick in
        tick.label.prefix { $0 != "×" }.drop { $0 != "." }.count
      }
      #expect(Set(decimals).count <= 1, "\(ticks.map(\.label))")
      #expect(ticks.allSatisfy { !$0.label.contains("-") && !$0.label.contains("e") })
      #expect(ticks.allSatisfy { $0.label.hasPrefix("−") == ($0.value < 0) }, "\(ticks.map(\.label))")
    }
  }

  @Test(arguments: [(1e15, 1e15 + 1), (1e300, 1.0000001e300), (0, 1e9)] as [(Double, Double)])
  func `more ticks than a figure can hold are none`(lower: Double, upper: Double) {
    #expect(TickStep(digit: 1, exponent: -6).ticks(in: (lower, upper)).isEmpty)
  }

  @Test(arguments: [0, .infinity, .leastNonzeroMagnitude, .greatestFiniteMagnitude] as [Double])
  func `a step comes out where a size has underflowed or overflowed`(size: Double) {
    let step = TickStep.atLeast(size).size
    #expect(step > 0 && step.isFinite)
  }
}

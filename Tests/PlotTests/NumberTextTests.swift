// Numbers in titles and descriptions.

import Testing

@testable import Plot

struct NumberTextTests {
  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (1, "1"), (-1, "−1"), (0.5, "0.5"), (-0.27846, "−0.2785"), (10, "10"),
      (100, "100"), (1234.4, "1234"), (12346, "12350"), (99999, "100000"), (0.99996, "1"), (9.9996, "10"),
      (1e6, "1000000"), (9_999_999, "10⁷"), (1e7, "10⁷"), (2.5e7, "2.5×10⁷"), (0.0001, "0.0001"),
      (0.00012346, "0.0001235"), (0.00001, "10⁻⁵"), (-2.5e-7, "−2.5×10⁻⁷"), (1e300, "10³⁰⁰"),
      (-1e-300, "−10⁻³⁰⁰"), (.infinity, "∞"), (-.infinity, "−∞"), (.nan, "not a number"), (1 / 3, "0.3333"),
      (2e6 / 3, "666700"), (.pi, "3.142"), (0.1 + 0.2, "0.3"),
    ] as [(Double, String)])
  func `a number is written as people write it`(value: Double, text: String) {
    #expect(NumberText.rounded(value) == text)
  }

  @Test func `what is written reads back within half a unit of the fourth digit`() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<5000 {
      let value = random.signed(1e-305...1e305)
      let text = NumberText.rounded(value)
      let read = readNumber(text)
      // Half a unit of four digits is at most 5e-4 of the value.
      #expect((read - value).magnitude <= 5.000001e-4 * value.magnitude, "\(value) as \(text)")
      #expect(NumberText.rounded(read) == text, "\(text) does not read back as itself")
    }
  }

  @Test func `numbers of up to four digits keep all of them`() {
    for count in 1...9999 {
      for exponent in [-6, -3, 0, 2] {
        let value = Double("\(count)e\(exponent)")!
        #expect(readNumber(NumberText.rounded(value)) == value)
      }
    }
  }

  @Test(
    arguments: [Double.leastNonzeroMagnitude, 1e-300 / 1e21, 1e-300 / 7e9, 1e-305].flatMap { [$0, -$0] })
  func `the least numbers have a real minus and no e`(value: Double) {
    let text = NumberText.rounded(value)
    #expect(text.hasPrefix("−") == (value < 0), "\(text)")
    #expect(!text.contains("-") && !text.contains("e"), "\(text)")
    #expect(readNumber(text).magnitude > 0, "\(text)")
  }

  @Test(arguments: 1...15)
  func `as many digits come as were asked for`(digits: Int) {
    let text = NumberText.rounded(11 / 9, digits: digits)
    #expect(text.filter(\.isNumber).count == digits)
  }
}

// Numbers of an SVG in their shortest form: at most two decimals, no exponent, no "-0".

/// A number of pixels in hundredths.
struct SVGNumber {
  let hundredths: Int

  /// The nearest number of hundredths. Scenes hold no more than some ten thousand pixels; what is not
  /// finite or larger becomes the largest.
  init(_ pixels: Double) {
    hundredths = pixels.isNaN ? 0 : Int((min(max(pixels, -1e6), 1e6) * 100).rounded())
  }

  init(hundredths: Int) {
    self.hundredths = hundredths
  }

  /// The number as text: "12", "-.5", "3.07".
  var text: String {
    let magnitude = hundredths.magnitude
    let (whole, part) = magnitude.quotientAndRemainder(dividingBy: 100)
    var text = hundredths < 0 ? "-" : ""
    if whole > 0 || part == 0 { text += String(whole) }
    if part > 0 {
      text += "."
      text += String(part / 10)
      if part % 10 > 0 { text += String(part % 10) }
    }
    return text
  }
}

/// Writes path data: relative commands in the shortest form.
///
/// Each point is rounded from its own place and then subtracted, so rounding never adds up.
struct SVGPathData {
  private(set) var text = ""
  private var x = 0
  private var y = 0
  private var command: Unicode.Scalar = " "
  /// Whether the last number had a point, so that the next may start with one.
  private var endsInFraction = false

  init(_ path: Path) {
    for element in path.elements { add(element) }
  }

  private mutating func add(_ element: Path.Element) {
    switch element {
    case .move(let point):
      let (px, py) = Self.rounded(point)
      // The first move is absolute, which is the same as relative; so is every other, for readability.
      write("M", [px, py])
      (x, y) = (px, py)
    case .line(let point):
      let (px, py) = Self.rounded(point)
      if px == x, py == y { return }
      if py == y {
        write("h", [px - x])
      } else if px == x {
        write("v", [py - y])
      } else {
        write("l", [px - x, py - y])
      }
      (x, y) = (px, py)
    case .cubic(let a, let b, let end):
      let (ax, ay) = Self.rounded(a)
      let (bx, by) = Self.rounded(b)
      let (px, py) = Self.rounded(end)
      write("c", [ax - x, ay - y, bx - x, by - y, px - x, py - y])
      (x, y) = (px, py)
    case .close:
      text += "z"
      command = "z"
    }
  }

  private static func rounded(_ point: Point) -> (Int, Int) {
    (SVGNumber(point.x).hundredths, SVGNumber(point.y).hundredths)
  }

  private mutating func write(_ letter: Unicode.Scalar, _ numbers: [Int]) {
    var first = letter != command || letter == "M"
    if first { text.unicodeScalars.append(letter) }
    command = letter
    for number in numbers {
      let digits = SVGNumber(hundredths: number).text
      let start = digits.utf8.first
      let joins = first || start == UInt8(ascii: "-") || (start == UInt8(ascii: ".") && endsInFraction)
      if !joins { text += " " }
      text += digits
      first = false
      endsInFraction = number % 100 != 0
    }
  }
}

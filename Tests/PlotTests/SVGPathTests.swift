// Path data and numbers of an SVG against the scene they were written from.

import Testing

@testable import Plot

struct SVGPathTests {
  @Test(
    arguments: [
      (0, "0"), (-0.0, "0"), (-0.004, "0"), (0.005, ".01"), (-0.005, "-.01"), (0.5, ".5"), (-0.25, "-.25"),
      (12, "12"), (3.07, "3.07"), (3.7, "3.7"), (3.999, "4"), (100.1, "100.1"), (-1234.56, "-1234.56"),
      (1e9, "1000000"), (-1e300, "-1000000"), (.infinity, "1000000"), (.nan, "0"), (1e-300, "0"),
    ] as [(Double, String)])
  func `a number has at most two decimals, no exponent and no minus zero`(pixels: Double, text: String) {
    #expect(SVGNumber(pixels).text == text)
  }

  @Test func `every number of hundredths reads back`() {
    for count in -20_000...20_000 {
      #expect(hundredths(SVGNumber(hundredths: count).text[...]) == count)
    }
  }

  @Test func `every path reads back within half a hundredth, to its end`() throws {
    for swept in SweptScene.all.enumerated().filter({ $0.offset % 10 == 3 }).map(\.element) {
      let written = try parseSVG(swept.scene.svg()).all.compactMap { $0.attributes["d"] }
      let paths = swept.scene.items.compactMap { item -> Path? in
        switch item {
        case .path(let path, _, _), .wash(let path, _, _): path
        case .dot, .label: nil
        }
      }
      try #require(written.count == paths.count)
      for (text, path) in zip(written, paths) { try expect(text, reads: path, "\(swept)") }
    }
  }

  @Test func `ten thousand small steps do not drift`() throws {
    var random = SeededGenerator(seed: 7)
    var here = Point(320, 200)
    var path = Path([.move(here)])
    for _ in 0..<10_000 {
      // Steps of a third of a hundredth all round the same way if rounded one by one.
      here = Point(here.x + 0.0034, here.y - Double.random(in: 0...0.006, using: &random))
      path.elements.append(.line(here))
    }
    try expect(SVGPathData(path).text, reads: path, "a walk")
  }

  @Test func `random paths of all commands read back`() throws {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<300 {
      func point() -> Point {
        // Every other coordinate is a whole number or lies on the last one, for h, v and joined numbers.
        let x = Double.random(in: -40...40, using: &random)
        let y = Double.random(in: -1...1, using: &random)
        return Bool.random(using: &random) ? Point(x.rounded(), y) : Point(x, y.rounded())
      }
      var path = Path()
      for _ in 0..<5 {
        path.elements.append(.move(point()))
        for _ in 0..<6 {
          let isLine = Bool.random(using: &random)
          path.elements.append(isLine ? .line(point()) : .cubic(point(), point(), point()))
        }
        if Bool.random(using: &random) { path.elements.append(.close) }
      }
      try expect(SVGPathData(path).text, reads: path, "\(SVGPathData(path).text)")
    }
  }

  /// Whether the text has the path's steps, each point within half a hundredth of its own place.
  private func expect(_ text: String, reads path: Path, _ comment: Comment) throws {
    let read = try parsePathData(text)
    let expected = path.withoutStandstills
    try #require(read.elements.count == expected.elements.count, comment)
    for (one, other) in zip(read.elements, expected.elements) {
      #expect(one.letter == other.letter, comment)
      let isNear = zip(Path([one]).points, Path([other]).points).allSatisfy {
        ($0.x - $1.x).magnitude <= 0.005_000_001 && ($0.y - $1.y).magnitude <= 0.005_000_001
      }
      #expect(isNear, "\(one) for \(other): \(comment)")
    }
  }
}

extension Path {
  /// The path without lines that are shorter than the writer can see: both ends round to one place.
  fileprivate var withoutStandstills: Path {
    func rounded(_ point: Point) -> Point { Point((point.x * 100).rounded(), (point.y * 100).rounded()) }
    var here: Point?
    return Path(
      elements.filter { element in
        if case .line(let end) = element, rounded(end) == here { return false }
        here = Path([element]).points.last.map(rounded) ?? here
        return true
      })
  }
}

extension Path.Element {
  fileprivate var letter: String {
    switch self {
    case .move: "M"
    case .line: "l"
    case .cubic: "c"
    case .close: "z"
    }
  }
}

// The colours by numbers: contrast, and how far curves stay apart for readers of all four kinds of sight.

import Foundation
import Testing

@testable import Plot

struct ThemeTests {
  private static let palettes = [("light", Palette.light), ("dark", Palette.dark)]

  @Test(arguments: palettes)
  func `text has a contrast of 4.5 and curves of 3`(name: String, palette: Palette) {
    let paper = palette.background
    for role in [Role.text, .mutedText] {
      #expect(palette.colour(of: role).contrast(to: paper) >= 4.5, "\(name) \(role)")
    }
    for colour in palette.series {
      // Names stand in the colour of their curve, so a curve's colour is a text's too.
      #expect(colour.contrast(to: paper) >= 4.5, "\(name) \(colour.hex)")
    }
    #expect(palette.axis.contrast(to: paper) >= 3, "\(name)")
    // Decoration: seen, but fainter than everything else.
    #expect((1.2...2).contains(palette.grid.contrast(to: paper)), "\(name)")
  }

  @Test(arguments: palettes, Sight.allCases)
  func `curves stay apart for every kind of sight`(palette: (name: String, Palette), sight: Sight) {
    let seen = palette.1.series.map { sight.lab(of: $0) }
    for (index, one) in seen.enumerated() {
      for (other, place) in zip(seen[..<index], 0...) {
        let distance = 100 * one.distance(to: other)
        // The first two are the function and its gradient; LOOK asks 7 of any two.
        let least = index < 2 ? 20.0 : 7
        #expect(distance >= least, "\(palette.name) \(place) \(index) \(sight): \(distance)")
      }
    }
  }

  @Test(arguments: palettes)
  func `curves stand apart from the greys of grid and axes`(name: String, palette: Palette) {
    for sight in Sight.allCases {
      for colour in palette.series.prefix(2) {
        for grey in [palette.grid, palette.axis] {
          #expect(100 * sight.lab(of: colour).distance(to: sight.lab(of: grey)) >= 7, "\(name) \(sight)")
        }
      }
    }
  }

  @Test(arguments: palettes, Sight.allCases)
  func `twelve curves of a comparison stay apart by colour or dashes`(
    palette: (name: String, Palette), sight: Sight
  ) {
    let strokes = Self.twelve
    for (index, one) in strokes.enumerated() {
      for (place, other) in strokes[..<index].enumerated() where one.dash == other.dash {
        let (a, b) = (palette.1.colour(of: one.role), palette.1.colour(of: other.role))
        let distance = 100 * sight.lab(of: a).distance(to: sight.lab(of: b))
        #expect(distance >= 7, "\(palette.name) \(place) \(index) \(sight): \(distance)")
      }
    }
  }

  @Test func `twelve curves of a comparison stay apart in a print in greys`() {
    let strokes = Self.twelve
    for (index, one) in strokes.enumerated() {
      for (place, other) in strokes[..<index].enumerated() where one.dash == other.dash {
        let lights = [one, other].map { Sight.normal.lab(of: Palette.light.colour(of: $0.role)).lightness }
        #expect((lights[0] - lights[1]).magnitude >= 0.1, "\(place) \(index): \(lights)")
      }
    }
    #expect(Set(strokes.map(\.dash)).count == 6)
  }

  private static var twelve: [Stroke] {
    TeachingFigureTests.members(12).enumerated().map { index, member in
      Stroke(of: Curve(member.function, .value, label: "", series: index, line: .variant(index)))
    }
  }

  @Test(arguments: palettes, [2, 5, 12, 24])
  func `a scale's colours are readable and go one way`(palette: (name: String, Palette), count: Int) {
    let colours = (0..<count).map { palette.1.colour(of: .sequence($0, of: count)) }
    for colour in colours {
      #expect(colour.contrast(to: palette.1.background) >= 4.5, "\(palette.name) \(colour.hex)")
    }
    for sight in Sight.allCases {
      let seen = colours.map { sight.lab(of: $0) }
      let lights = seen.map(\.lightness)
      #expect(lights == lights.sorted() || lights == lights.sorted(by: >), "\(palette.name) \(sight)")
      // Both ends are far apart for every kind of sight; steps between share the way.
      #expect(100 * seen[0].distance(to: seen[count - 1]) >= 20, "\(palette.name) \(sight)")
    }
    #expect(Set(colours).count == count)
  }

  @Test func `contrast and distance agree with published values`() {
    #expect(Colour(0x000000).contrast(to: Colour(0xFFFFFF)) == 21)
    // WebAIM's checker: #767676 on white is 4.54.
    #expect((Colour(0x767676).contrast(to: Colour(0xFFFFFF)) - 4.54).magnitude < 0.005)
    // Ottosson's table: sRGB red is 0.628, 0.225, 0.126.
    let red = Sight.normal.lab(of: Colour(0xFF0000))
    #expect(red.distance(to: OKLab(0.628, 0.225, 0.126)) < 0.001)
  }

  @Test func `curves beyond the last colour start again`() {
    #expect(Palette.light.colour(of: .series(0)) == Palette.light.colour(of: .series(6)))
    #expect(Theme.auto.palette.background == Palette.light.background)
    #expect(Theme.dark.palette.background == Palette.dark.background)
  }

  @Test(
    arguments: [
      (0xFFFFFF, "#fff"), (0x000000, "#000"), (0x0969DA, "#0969da"), (0x112233, "#123"),
      (0x00000A, "#00000a"),
      (0xABCDEF, "#abcdef"), (0xFF_AABBCC, "#abc"),
    ] as [(UInt32, String)])
  func `a colour is written in hexadecimal, short where it can be`(rgb: UInt32, text: String) {
    #expect(Colour(rgb).hex == text)
  }
}

extension Colour {
  /// The three parts as light: the sRGB curve undone (IEC 61966-2-1).
  fileprivate var linear: [Double] {
    [red, green, blue].map {
      let part = Double($0) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
  }

  /// The contrast ratio of WCAG 2.2, 1 to 21.
  func contrast(to other: Colour) -> Double {
    let lights = [self, other].map { zip([0.2126, 0.7152, 0.0722], $0.linear).map(*).reduce(0, +) }
    return (lights.max()! + 0.05) / (lights.min()! + 0.05)
  }
}

/// A kind of colour vision; the matrices act on linear RGB.
///
/// Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
/// Deficiency", IEEE TVCG 15 (6), 2009: severity 1.0 of the authors' table.
enum Sight: CaseIterable, Sendable {
  case normal, protan, deutan, tritan

  private var matrix: [[Double]] {
    switch self {
    case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protan:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .deutan:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .tritan:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }

  /// The colour as it looks to such a reader.
  fileprivate func lab(of colour: Colour) -> OKLab {
    OKLab(linear: matrix.map { row in min(max(zip(row, colour.linear).map(*).reduce(0, +), 0), 1) })
  }
}

/// A colour in a space where distance is about what the eye sees.
///
/// Ottosson, "A perceptual color space for image processing", 2020, bottosson.github.io/posts/oklab.
private struct OKLab {
  let parts: [Double]
  var lightness: Double { parts[0] }

  init(_ lightness: Double, _ a: Double, _ b: Double) { parts = [lightness, a, b] }

  init(linear: [Double]) {
    func times(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
      matrix.map { row in zip(row, vector).map(*).reduce(0, +) }
    }
    let cones = times(
      [
        [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ], linear)
    parts = times(
      [
        [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
      ], cones.map { cbrt($0) })
  }

  func distance(to other: OKLab) -> Double {
    zip(parts, other.parts).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }
}

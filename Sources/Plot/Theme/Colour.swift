// A colour, and what lies between two colours.

import Activations

/// An opaque sRGB colour.
public struct Colour: Sendable, Hashable {
  /// The red, green and blue parts, as 0xRRGGBB.
  public let rgb: UInt32

  /// The colour 0xRRGGBB.
  public init(_ rgb: UInt32) {
    self.rgb = rgb & 0xFF_FFFF
  }

  /// The red part, 0 to 255.
  public var red: UInt8 { UInt8(truncatingIfNeeded: rgb >> 16) }
  /// The green part, 0 to 255.
  public var green: UInt8 { UInt8(truncatingIfNeeded: rgb >> 8) }
  /// The blue part, 0 to 255.
  public var blue: UInt8 { UInt8(truncatingIfNeeded: rgb) }

  /// The colour at fraction `t` of the way to another, in equal steps to the eye.
  ///
  /// The way is straight in OKLab: Ottosson, "A perceptual color space for image processing", 2020,
  /// bottosson.github.io/posts/oklab.
  func mixed(with other: Colour, _ t: Double) -> Colour {
    let (a, b) = (cones, other.cones)
    // OKLab is a linear map of the cube roots of cone responses, so mixing these is mixing in OKLab.
    let mix = (0..<3).map { index in
      let root = a[index] * (1 - t) + b[index] * t
      return root * root * root
    }
    let parts = Colour.times(
      [
        [4.0767416621, -3.3077115913, 0.2309699292], [-1.2684380046, 2.6097574011, -0.3413193965],
        [-0.0041960863, -0.7034186147, 1.7076147010],
      ], mix)
    return Colour(parts.reduce(0) { $0 << 8 | Colour.encoded($1) })
  }

  /// The cube roots of the responses of the eye's three kinds of cones.
  private var cones: [Double] {
    Colour.times(
      [
        [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ], linear
    ).map { Rounded.power($0, 1.0 / 3) }
  }

  /// Red, green and blue as amounts of light, 0 to 1: the sRGB curve undone (IEC 61966-2-1).
  private var linear: [Double] {
    [red, green, blue].map { part in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : Rounded.power((value + 0.055) / 1.055, 2.4)
    }
  }

  /// The contrast to another colour, 1 to 21, the same in both directions.
  ///
  /// W3C, "Web Content Accessibility Guidelines (WCAG) 2.2", 2023, definitions of contrast ratio and relative
  /// luminance.
  public func contrast(with other: Colour) -> Double {
    let (a, b) = (luminance + 0.05, other.luminance + 0.05)
    return max(a, b) / min(a, b)
  }

  private var luminance: Double {
    let light = linear
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
  }

  private static func encoded(_ light: Double) -> UInt32 {
    let light = min(max(light, 0), 1)
    let value = light <= 0.0031308 ? 12.92 * light : 1.055 * Rounded.power(light, 1 / 2.4) - 0.055
    return UInt32((value * 255).rounded())
  }

  private static func times(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2] }
  }
}

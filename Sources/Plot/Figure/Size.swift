// How large a figure is.

/// The width and height of a figure in pixels, each from 16 to 16,384.
public struct Size: Sendable, Equatable {
  /// The width in pixels.
  public let width: Int
  /// The height in pixels.
  public let height: Int

  /// The pixels a side may have.
  public static let limits = 16...16_384
  /// The pixels that a picture may have in all: four bytes each while it is drawn.
  public static let mostPixels = 64_000_000

  /// A size in pixels; nil outside the limits.
  public init?(width: Int, height: Int) {
    guard Size.limits.contains(width), Size.limits.contains(height) else { return nil }
    self.width = width
    self.height = height
  }

  private init(_ width: Int, _ height: Int) {
    (self.width, self.height) = (width, height)
  }

  /// 640 by 400 pixels.
  public static let standard = Size(640, 400)
}

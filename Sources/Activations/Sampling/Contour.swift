// What a traced curve is made of: unbroken runs of lines and cubic arcs, in the frame's pixels.

/// A place in a frame: pixels from its left and from its top edge.
public struct FramePoint: Sendable, Equatable {
  /// Pixels from the left edge.
  public var across: Double
  /// Pixels from the top edge.
  public var down: Double

  /// A place in a frame, in pixels.
  public init(_ across: Double, _ down: Double) {
    self.across = across
    self.down = down
  }
}

/// A part of a curve that is drawn without lifting the pen.
///
/// All points are finite; the arcs run from left to right.
public struct Contour: Sendable {
  /// One stroke of the pen.
  public enum Arc: Sendable {
    /// A straight line.
    case line(to: FramePoint)
    /// A cubic Bézier arc with its two control points.
    case cubic(FramePoint, FramePoint, to: FramePoint)

    /// Where the arc ends.
    public var end: FramePoint {
      switch self {
      case .line(let end), .cubic(_, _, let end): end
      }
    }
  }

  /// Where it starts.
  public let start: FramePoint
  /// The arcs, from left to right; never empty.
  public internal(set) var arcs: [Arc]

  /// Where it ends.
  public var end: FramePoint { arcs.last?.end ?? start }
}

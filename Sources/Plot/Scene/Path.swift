// A path in pixels: contours of straight lines and cubic Bézier arcs.
// It knows no format; each renderer writes it in its own words.

/// A point of the figure in pixels: x to the right, y downward, the origin at the top left corner.
public struct Point: Sendable, Equatable {
  /// Pixels from the left edge.
  public var x: Double
  /// Pixels from the top edge.
  public var y: Double

  /// The point at `x`, `y`, in pixels.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A sequence of contours, each of straight lines and cubic Bézier arcs, in pixels.
///
/// Every contour starts with a move. Layout guarantees that all points are finite and that what is drawn
/// lies inside the figure; control points of steep arcs may lie outside, by less than half its height.
public struct Path: Sendable, Equatable {
  /// One step of a path.
  public enum Element: Sendable, Equatable {
    /// Starts a contour at the point.
    case move(Point)
    /// A straight line to the point.
    case line(Point)
    /// A cubic Bézier arc with two control points, to the last point.
    case cubic(Point, Point, Point)
    /// A straight line back to the start of the contour.
    case close
  }

  /// The steps, in drawing order.
  public var elements: [Element]

  /// A path of the given steps.
  public init(_ elements: [Element] = []) {
    self.elements = elements
  }

  /// A rectangle, as a closed contour, in pixels.
  public static func rectangle(x: Double, y: Double, width: Double, height: Double) -> Path {
    Path([
      .move(Point(x, y)), .line(Point(x + width, y)), .line(Point(x + width, y + height)),
      .line(Point(x, y + height)), .close,
    ])
  }
}

extension Point {
  /// The point at the place to which an SVG rounds it.
  var roundedToHundredths: Point { Point((x * 100).rounded() / 100, (y * 100).rounded() / 100) }
}

extension Path {
  /// The path moved by a vector, in pixels.
  func moved(_ by: Point) -> Path { mapped { Point($0.x + by.x, $0.y + by.y) } }

  /// The path at the places to which an SVG rounds its points, so that all formats have the very same lines.
  var roundedToHundredths: Path { mapped { $0.roundedToHundredths } }

  private func mapped(_ image: (Point) -> Point) -> Path {
    Path(
      elements.map { element in
        switch element {
        case .move(let point): .move(image(point))
        case .line(let point): .line(image(point))
        case .cubic(let a, let b, let end): .cubic(image(a), image(b), image(end))
        case .close: .close
        }
      })
  }
}

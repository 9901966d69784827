// A path in pixels: subpaths of straight lines and cubic Bézier segments.
// It is independent of formats; each renderer writes it in its own notation.

/// A point in pixels: x to the right, y downward, the origin at the top left corner of the figure or of a frame in it.
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

/// A sequence of subpaths, each of straight lines and cubic Bézier segments, in pixels.
///
/// Every subpath starts with a move. Layout guarantees that all points are finite and that what is drawn
/// lies inside the figure; control points of steep segments may lie outside, by less than half its height.
public struct Path: Sendable, Equatable {
  /// One step of a path.
  public enum Element: Sendable, Equatable {
    /// Starts a subpath at the point.
    case move(Point)
    /// A straight line to the point.
    case line(Point)
    /// A cubic Bézier segment with two control points, to the last point.
    case cubic(Point, Point, Point)
    /// A straight line back to the start of the subpath.
    case close

    /// Where the step ends; nil for `close`, which ends where the subpath starts.
    public var end: Point? {
      switch self {
      case .move(let end), .line(let end), .cubic(_, _, let end): end
      case .close: nil
      }
    }
  }

  /// The steps, in drawing order.
  public var elements: [Element]

  /// A path of the given steps.
  public init(_ elements: [Element] = []) {
    self.elements = elements
  }

  /// A rectangle, as a closed subpath, in pixels.
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
  /// Where the path ends; nil if it is empty or ends with `close`.
  var end: Point? { elements.last?.end }

  /// The subpaths, each of which starts with its move.
  var subpaths: [Path] {
    var subpaths: [Path] = []
    for element in elements {
      if case .move = element {
        subpaths.append(Path([element]))
      } else {
        subpaths[subpaths.count - 1].elements.append(element)
      }
    }
    return subpaths
  }

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

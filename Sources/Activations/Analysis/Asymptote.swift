// The straight line that a graph approaches far out.

/// The line y = slope · x + intercept that a graph approaches on one side.
public struct Asymptote: Sendable, Equatable {
  /// The slope; 0 for a level line.
  public let slope: Double
  /// The line's y at x = 0, in data units.
  public let intercept: Double
}

extension Asymptote {
  /// The asymptote of a piece that goes on for ever; nil if it approaches no line, or no line that is
  /// known to twelve digits.
  static func of(_ piece: Piece, on side: Side) -> Asymptote? {
    let sign: Double = side == .left ? -1 : 1
    switch piece.shape {
    case .line(let slope, let intercept):
      return slope.isFinite ? Asymptote(slope: slope, intercept: intercept) : nil
    case .curve(let features, _):
      let limit = piece.jet(at: sign * .infinity)
      guard limit.derivative.isFinite else { return nil }
      if limit.derivative == 0 {
        return limit.value.isFinite ? Asymptote(slope: 0, intercept: limit.value) : nil
      }
      guard let program = piece.program else { return nil }
      // f − mx at two places far out: m from further out still, so that what is left of the bend and what
      // rounding leaves are both small. What decays with 1/x the two together take away.
      let scale = features.reduce(1) { max($0, $1.width, $1.center.magnitude) }
      func rest(_ exponent: Int) -> DoubleDouble {
        let x = (sign * DoubleDouble(scale)).scaled(by: exponent)
        let slope = program((sign * DoubleDouble(scale)).scaled(by: 3 * exponent)).derivative
        return program(x).value - slope * x
      }
      let (near, far) = (rest(40), rest(46))
      guard (near - far).rounded.magnitude <= 1e-10 * max(scale, far.rounded.magnitude) else { return nil }
      let limitOfRest = ((64 * far - near) / 63).rounded
      // 10⁻¹³ beside a bend of size 1 is nothing.
      let intercept = limitOfRest.magnitude < 1e-13 * scale ? 0 : limitOfRest
      return Asymptote(slope: limit.derivative, intercept: intercept)
    }
  }
}

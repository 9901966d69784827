// The functions that formulas are made of, each with its derivatives in a form that keeps its accuracy in the tails and
// next to 0.

/// A smooth function of one number in the vocabulary of expressions.
enum ElementaryFunction: Sendable, CaseIterable {
  /// eᵃ.
  case exp
  /// log(1 + a).
  case logOnePlus
  /// The hyperbolic tangent.
  case tanh
  /// The hyperbolic secant.
  case sech
  /// The logistic sigmoid.
  case sigmoid
  /// log(1 + eᵃ).
  case softplus
  /// The error function.
  case erf
  /// The normal distribution function Φ.
  case normalCDF
  /// a Φ(a).
  case gelu

  /// The jet of the function of a jet.
  func callAsFunction(_ a: Jet<DoubleDouble>) -> Jet<DoubleDouble> {
    switch self {
    case .exp: .exp(a)
    case .logOnePlus: .log(onePlus: a)
    case .tanh: .tanh(a)
    case .sech: .sech(a)
    case .sigmoid: .sigmoid(a)
    case .softplus: .softplus(a)
    case .erf: .erf(a)
    case .normalCDF: .normalDistribution(a)
    case .gelu: .gelu(a)
    }
  }
}

// The smooth functions that formulas are made of.

/// A smooth scalar function in the vocabulary of expressions.
enum ElementaryFunction: Sendable, CaseIterable {
  /// eᵃ.
  case exp
  /// eᵃ − 1.
  case expMinusOne
  /// The natural logarithm.
  case log
  /// log(1 + a).
  case logOnePlus
  /// √a.
  case squareRoot
  /// The cube root.
  case cubeRoot
  /// The sine.
  case sin
  /// The cosine.
  case cos
  /// sin(a)/a.
  case sinc
  /// The arcsine.
  case arcsin
  /// The arccosine.
  case arccos
  /// The arctangent.
  case arctan
  /// The hyperbolic sine.
  case sinh
  /// The hyperbolic cosine.
  case cosh
  /// The hyperbolic tangent.
  case tanh
  /// The hyperbolic secant.
  case sech
  /// The inverse hyperbolic sine.
  case arsinh
  /// The inverse hyperbolic cosine.
  case arcosh
  /// The inverse hyperbolic tangent.
  case artanh
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

  /// The function and its derivatives at a number.
  func callAsFunction<Scalar: ElementaryScalar>(_ a: Scalar) -> Jet<Scalar> {
    switch self {
    case .exp: .exp(a)
    case .expMinusOne: .expMinusOne(a)
    case .log: .log(a)
    case .logOnePlus: .log(onePlus: a)
    case .squareRoot: .squareRoot(a)
    case .cubeRoot: .cubeRoot(a)
    case .sin: .sin(a)
    case .cos: .cos(a)
    case .sinc: .sinc(a)
    case .arcsin: .arcsine(a)
    case .arccos: .arccosine(a)
    case .arctan: .arctangent(a)
    case .sinh: .sinh(a)
    case .cosh: .cosh(a)
    case .tanh: .tanh(a)
    case .sech: .sech(a)
    case .arsinh: .arsinh(a)
    case .arcosh: .arcosh(a)
    case .artanh: .artanh(a)
    case .sigmoid: .sigmoid(a)
    case .softplus: .softplus(a)
    case .erf: .erf(a)
    case .normalCDF: .normalDistribution(a)
    case .gelu: .gelu(a)
    }
  }

  /// The jet of the function of a jet.
  func callAsFunction<Scalar: ElementaryScalar>(_ a: Jet<Scalar>) -> Jet<Scalar> { a.composed(self(a.value)) }

  /// Whether it swings for ever.
  var isOscillating: Bool {
    switch self {
    case .sin, .cos, .sinc: true
    default: false
    }
  }

  /// Where it is defined.
  var domain: (lower: Double, upper: Double) {
    switch self {
    case .log, .squareRoot: (0, .infinity)
    case .logOnePlus: (-1, .infinity)
    case .arcsin, .arccos, .artanh: (-1, 1)
    case .arcosh: (1, .infinity)
    default: (-.infinity, .infinity)
    }
  }

  /// The arguments at which it may be undefined or not smooth: the ends of its domain, and 0 for the cube root.
  var edges: [Int] {
    self == .cubeRoot ? [0] : [domain.lower, domain.upper].filter { $0.isFinite }.map { Int($0) }
  }
}

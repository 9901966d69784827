// An entry of the catalogue: one declaration holds every fact of one activation function.

/// An activation function with its names, formula, parameters, pieces and sources.
public struct Activation: Sendable {
  /// What kind of function it is.
  public enum Definition: Sendable {
    /// A scalar function, applied to each element: its pieces for given arguments.
    case scalar(@Sendable (Arguments) -> PiecewiseFunction)
    /// A function from logits to as many numbers.
    case vector(@Sendable (Arguments) -> VectorFunction)
  }

  /// The name in commands and file names: lower-case ASCII, digits and hyphens.
  public let id: String
  /// The name in titles, such as "Leaky ReLU".
  public let name: String
  /// The symbol in labels and formulas, such as "σ".
  public let symbol: String
  /// The family it belongs to, such as "rectifier".
  public let family: String
  /// Other names people use.
  public let aliases: [String]
  /// The parameters, in the order of the arguments.
  public internal(set) var parameters: [Parameter]
  /// Pairs of parameters, by index, of which the first must not lie above the second.
  public let ascending: [(lower: Int, upper: Int)]
  /// The function's formula.
  public let formula: Formula
  /// The formula of its gradient.
  public let gradient: Formula
  /// The range of x that shows everything worth seeing, in data units.
  public let defaultRange: Interval
  /// The unit in which people read x: numbers, or multiples of π.
  public let xUnit: AxisUnit
  /// What the frameworks call it.
  public let frameworks: FrameworkNames
  /// Where it comes from.
  public let reference: Reference
  /// What a user should know.
  public let note: String?
  /// Where frameworks differ from the entry, and what each says at its kinks.
  public let conventions: [Convention]
  /// The function itself.
  public internal(set) var definition: Definition
  /// The function as an expression, from which its values and its formula come; nil for an entry that is not one yet.
  let expression: Expression?

  init(
    id: String, name: String, symbol: String, family: String, aliases: [String] = [],
    parameters: [Parameter] = [], ascending: [(lower: Int, upper: Int)] = [], formula: Formula,
    gradient: Formula, defaultRange: Interval,
    xUnit: AxisUnit = .number, frameworks: FrameworkNames = FrameworkNames(), reference: Reference,
    note: String? = nil,
    conventions: [Convention] = [], definition: Definition, expression: Expression? = nil
  ) {
    self.id = id
    self.name = name
    self.symbol = symbol
    self.family = family
    self.aliases = aliases
    self.parameters = parameters
    self.ascending = ascending
    self.formula = formula
    self.gradient = gradient
    self.defaultRange = defaultRange
    self.xUnit = xUnit
    self.frameworks = frameworks
    self.reference = reference
    self.note = note
    self.conventions = conventions
    self.definition = definition
    self.expression = expression
  }

  /// A scalar function that is one formula in x and its parameters.
  ///
  /// - Parameters:
  ///   - id: The name in file names: lower-case ASCII, digits and hyphens.
  ///   - name: The name in titles.
  ///   - symbol: The symbol in formulas.
  ///   - family: The family it belongs to.
  ///   - aliases: Other names people use.
  ///   - parameters: The parameters that the expression has, and no others.
  ///   - ascending: Pairs of parameters, by index, of which the first must not lie above the second.
  ///   - expression: The formula.
  ///   - formula: The formula as the field writes it, where that is not the expression's own notation.
  ///   - gradient: The gradient's formula; without it, its name.
  ///   - defaultRange: The range of x of its figures, in data units.
  ///   - xUnit: The unit in which people read x.
  ///   - frameworks: What the frameworks call it.
  ///   - reference: Where it comes from.
  ///   - note: What a user should know.
  ///   - subgradients: The derivatives at the breakpoints from left to right, where another one than the expression's
  ///     is usual.
  ///   - conventions: Where frameworks differ from it.
  public init(
    id: String, name: String, symbol: String, family: String = "own", aliases: [String] = [],
    parameters: [Parameter] = [], ascending: [(lower: Int, upper: Int)] = [], expression: Expression,
    formula: Formula? = nil, gradient: Formula? = nil, defaultRange: Interval = .symmetric(4),
    xUnit: AxisUnit = .number, frameworks: FrameworkNames = FrameworkNames(),
    reference: Reference = Reference("defined by its user"), note: String? = nil,
    subgradients: [Subgradient] = [], conventions: [Convention] = []
  ) {
    self.init(
      id: id, name: name, symbol: symbol, family: family, aliases: aliases, parameters: parameters,
      ascending: ascending,
      formula: formula
        ?? Formula(
          "\(symbol)(x) = \(expression.text(parameters))",
          tex: #"\operatorname{\#(symbol)}(x) = \#(expression.tex(parameters))"#),
      gradient: gradient ?? Formula("\(symbol)′(x)", tex: #"\operatorname{\#(symbol)}'(x)"#),
      defaultRange: defaultRange, xUnit: xUnit, frameworks: frameworks,
      reference: reference, note: note, conventions: conventions,
      definition: .scalar { arguments in
        PiecewiseFunction(Program(expression, arguments)).takingSubgradients(subgradients)
      },
      expression: expression)
  }

  /// The arguments that the given values make, with defaults for the rest.
  ///
  /// - Throws: `ParameterError` for an unknown or repeated name, for a value outside its interval and for
  ///   values in the wrong order.
  public func arguments(
    _ values: [(name: String, value: Double)] = []
  ) throws(ParameterError) -> Arguments {
    var resolved = parameters.map { $0.defaultValue }
    var given = parameters.map { _ in false }
    for (name, value) in values {
      let folded = Name(name)
      guard let index = parameters.firstIndex(where: { Name($0.name) == folded }) else {
        let names = parameters.map { $0.name }
        throw .unknown(
          name: name, function: id, has: names, suggestion: Name.nearest(to: name, among: names))
      }
      guard !given[index] else { throw .repeated(name: name) }
      guard parameters[index].allowed.contains(value) else {
        throw .outside(parameter: parameters[index], value: value, function: id)
      }
      given[index] = true
      resolved[index] = value
    }
    for (lower, upper) in ascending where resolved[lower] > resolved[upper] {
      throw .disordered(
        lower: parameters[lower], low: resolved[lower], upper: parameters[upper], high: resolved[upper],
        function: id)
    }
    return Arguments(parameters: parameters, values: resolved)
  }

  /// The arguments with every parameter at its default.
  public var defaultArguments: Arguments {
    Arguments(parameters: parameters, values: parameters.map { $0.defaultValue })
  }

  /// The function's pieces for the arguments; nil for a function of a vector.
  public func function(_ arguments: Arguments) -> PiecewiseFunction? {
    switch definition {
    case .scalar(let pieces): pieces(arguments)
    case .vector: nil
    }
  }
}

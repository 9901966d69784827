// An entry of the catalogue as JSON: every fact, and the analysis. ListSchema says what it looks like, and a test holds
// both together.

import Activations

extension Activation {
  /// Every fact of the entry, with the analysis at the defaults.
  var json: JSON { .object(members(defaultArguments, threshold: Analysis.usualThreshold)) }

  /// Every fact of the entry, the given arguments, and the analysis for them.
  ///
  /// - Parameter threshold: The |f′| below which a region is saturated.
  func json(_ arguments: Arguments, threshold: Double) -> JSON {
    let values = zip(parameters, arguments.values).map { ($0.name, JSON.number($1)) }
    return .object(members(arguments, threshold: threshold) + [("arguments", .object(values))])
  }

  private func members(_ arguments: Arguments, threshold: Double) -> [(String, JSON)] {
    [
      ("id", .string(id)), ("name", .string(name)), ("symbol", .string(symbol)), ("family", .string(family)),
      ("aliases", .array(aliases.map { .string($0) })),
      ("kind", .string(isVector ? "vector" : "scalar")),
      ("formula", formula.json), ("gradient", gradient.json),
      ("parameters", .array(parameters.map(\.json))),
      ("range", .array([.number(defaultRange.lower), .number(defaultRange.upper)])),
      (
        "frameworks",
        .object(Framework.allCases.map { ($0.rawValue, .optional(frameworks[$0])) })
      ),
      ("conventions", .array(conventions.map(\.json))),
      ("source", .object([("text", .string(reference.text)), ("arXiv", .optional(reference.arXiv))])),
      ("note", .optional(note)),
      ("analysis", function(arguments).map { Analysis(of: $0, threshold: threshold).json } ?? .null),
    ]
  }

  /// Whether it is a function of a vector.
  var isVector: Bool {
    if case .vector = definition { true } else { false }
  }
}

extension Formula {
  fileprivate var json: JSON { .object([("text", .string(text)), ("tex", .string(tex))]) }
}

extension Parameter {
  fileprivate var json: JSON {
    .object([
      ("name", .string(name)), ("symbol", .string(symbol)), ("default", .number(defaultValue)),
      ("interval", .string(allowed.interval)), ("meaning", .string(meaning)),
    ])
  }
}

extension Convention {
  fileprivate var json: JSON {
    .object([
      ("framework", .string(framework.rawValue)),
      ("defaults", .object(defaults.map { ($0.name, .number($0.value)) })),
      ("form", .optional(form)), ("note", .string(note)),
    ])
  }
}

extension Analysis {
  fileprivate var json: JSON {
    var members: [(String, JSON)] = []
    func add(_ name: String, _ value: JSON) { members.append((name, value)) }
    add("infimum", infimum.json)
    add("supremum", supremum.json)
    add("monotonicity", .string(monotonicity.text))
    add("symmetry", symmetry?.json ?? .null)
    add("period", period.map { .number($0) } ?? .null)
    add("smoothness", .number(Double(smoothness)))
    add("zeros", .array(zeros.map { .number($0.x) }))
    add("zeroRegions", .array(zeroRegions.map(\.json)))
    add("extrema", .array(extrema.map(\.json)))
    add("inflections", .array(inflections.map(\.json)))
    add("kinks", .array(kinks.map(\.json)))
    add("lipschitz", .extended(lipschitz))
    add("steepest", steepest.map { .extended($0) } ?? .null)
    add("limits", .object([("left", leftLimit.json), ("right", rightLimit.json)]))
    let asymptotes = [("left", leftAsymptote?.json ?? .null), ("right", rightAsymptote?.json ?? .null)]
    add("asymptotes", .object(asymptotes))
    add("threshold", .number(threshold))
    add("saturated", .array(saturated.map(\.json)))
    add("dead", .array(dead.map(\.json)))
    return .object(members)
  }
}

extension Analysis.Extremum {
  fileprivate var json: JSON {
    .object([
      ("kind", .string(isMinimum ? "minimum" : "maximum")), ("x", .number(point.x)),
      ("f", .extended(point.jet.value)),
    ])
  }
}

extension Analysis.Point {
  fileprivate var json: JSON {
    .object([("x", .number(x)), ("f", .extended(jet.value)), ("df", .extended(jet.derivative))])
  }
}

extension Analysis.Bound {
  fileprivate var json: JSON {
    .object([("value", .extended(value)), ("attained", .bool(isAttained))])
  }
}

extension Analysis.Monotonicity {
  fileprivate var text: String {
    switch self {
    case .constant: "constant"
    case .increasing: "increasing"
    case .nonDecreasing: "non-decreasing"
    case .decreasing: "decreasing"
    case .nonIncreasing: "non-increasing"
    case .none: "none"
    }
  }
}

extension Symmetry {
  fileprivate var json: JSON {
    switch self {
    case .even(let x): .object([("kind", .string("even")), ("x", .number(x)), ("f", .null)])
    case .odd(let x, let value):
      .object([("kind", .string("odd")), ("x", .number(x)), ("f", .number(value))])
    }
  }
}

extension Region {
  fileprivate var json: JSON { .array([.extended(lower), .extended(upper)]) }
}

extension Asymptote {
  fileprivate var json: JSON { .object([("slope", .number(slope)), ("intercept", .number(intercept))]) }
}

extension Jet<Double> {
  fileprivate var json: JSON {
    .object([
      ("f", .extended(value)), ("df", .extended(derivative)), ("d2f", .extended(secondDerivative)),
    ])
  }
}

extension Kink {
  fileprivate var json: JSON {
    .object([
      ("x", .number(x)), ("order", .number(Double(order.rawValue))), ("left", left.json),
      ("right", right.json), ("at", jet.json),
    ])
  }
}

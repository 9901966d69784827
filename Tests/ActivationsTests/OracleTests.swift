// The nine functions against exact values: to the last bits, tails included.

import Activations
import Testing

@Suite struct OracleTests {
  /// The greatest errors allowed in f, f′ and f″, in the units of make_oracle.py.
  static let bounds = [3.0, 6.0, 12.0]

  @Test func `the table has every scalar function at its defaults`() {
    let defaults = Oracle.settings.filter { setting in
      Catalogue.entry(named: setting.id).map { $0.defaultArguments.values == setting.parameters } ?? false
    }
    #expect(defaults.map { $0.id } == Catalogue.scalars.map { $0.id })
    #expect(Oracle.settings.allSatisfy { $0.rows.count >= 16 })
  }

  @Test(arguments: Oracle.settings)
  func `value and derivatives are exact to the last bits`(setting: Oracle.Setting) throws {
    let function = try Catalogue.function(setting.id, setting.parameters)
    for row in setting.rows {
      let jet = function.jet(at: row.x)
      for order in DerivativeOrder.allCases {
        let error = row.fields[order.rawValue].error(of: jet[order])
        #expect(error <= Self.bounds[order.rawValue], "\(order) at \(row.x): \(jet[order])")
      }
    }
  }

  @Test func `the measure sees a wrong last bit and counts in units`() {
    let field = Oracle.Field(rounded: 1, off: 0.25, bits: 0)
    #expect(field.error(of: 1) == 0.25)
    #expect(field.error(of: 1 + 2 * 1.0.ulp) == 1.75)
    #expect(field.error(of: 1 - 1.0.ulp) == 1.25)
    #expect(Oracle.Field(rounded: 1, off: 0.25, bits: 2).error(of: 1 + 2 * 1.0.ulp) == 1.75 / 4)
  }

  /// Limits at −∞ and +∞, from catalogue.json; with parameters where they decide.
  static let limits: [(id: String, values: [Double], left: Jet, right: Jet)] = [
    ("step", [], Jet(0, 0, 0), Jet(1, 0, 0)),
    ("linear", [], Jet(-.infinity, 1, 0), Jet(.infinity, 1, 0)),
    ("linear", [-2, 7], Jet(.infinity, -2, 0), Jet(-.infinity, -2, 0)),
    ("linear", [0, 7], Jet(7, 0, 0), Jet(7, 0, 0)),
    ("sigmoid", [], Jet(0, 0, 0), Jet(1, 0, 0)),
    ("tanh", [], Jet(-1, 0, 0), Jet(1, 0, 0)),
    ("relu", [], Jet(0, 0, 0), Jet(.infinity, 1, 0)),
    ("leaky-relu", [], Jet(-.infinity, 0.01, 0), Jet(.infinity, 1, 0)),
    ("leaky-relu", [0], Jet(0, 0, 0), Jet(.infinity, 1, 0)),
    ("leaky-relu", [-0.5], Jet(.infinity, -0.5, 0), Jet(.infinity, 1, 0)),
    ("prelu", [], Jet(-.infinity, 0.25, 0), Jet(.infinity, 1, 0)),
    ("elu", [], Jet(-1, 0, 0), Jet(.infinity, 1, 0)),
    ("elu", [2.5], Jet(-2.5, 0, 0), Jet(.infinity, 1, 0)),
    ("elu", [0], Jet(0, 0, 0), Jet(.infinity, 1, 0)),
    ("swish", [], Jet(0, 0, 0), Jet(.infinity, 1, 0)),
    ("swish", [1e-300], Jet(0, 0, 0), Jet(.infinity, 1, 0)),
    ("swish", [1e300], Jet(0, 0, 0), Jet(.infinity, 1, 0)),
  ]

  @Test func `infinities give the limits`() throws {
    #expect(Set(Self.limits.map { $0.id }) == Set(Catalogue.scalars.map { $0.id }))
    for (id, values, left, right) in Self.limits {
      let function = try Catalogue.function(id, values)
      #expect(function.jet(at: -.infinity) == left, "\(id) \(values)")
      #expect(function.jet(at: .infinity) == right, "\(id) \(values)")
    }
  }

  @Test(arguments: Oracle.settings)
  func `nan gives nan`(setting: Oracle.Setting) throws {
    let jet = try Catalogue.function(setting.id, setting.parameters).jet(at: .nan)
    for order in DerivativeOrder.allCases { #expect(jet[order].isNaN, "\(order)") }
  }

  /// Denormals, the ends of the exponent range, and where e^x overflows or vanishes.
  static let edges: [Double] = [
    0, .leastNonzeroMagnitude, .leastNormalMagnitude / 4, .leastNormalMagnitude, 1e-300, 1e-154, 1e-17, 1,
    708.3, 709.7, 709.8, 745.1, 745.2, 1430, 1e154, 1e300, .greatestFiniteMagnitude,
  ]

  @Test(arguments: Catalogue.scalars)
  func `no finite x and no parameters give nan or an infinite gradient`(entry: Activation) throws {
    var random = SplitMix64(seed: 1)
    let xs = Self.edges + (0..<1000).map { _ in Double(bitPattern: random.next()) }.filter { $0.isFinite }
    for trial in 0..<12 {
      let values = entry.parameters.map { parameter in
        let size = trial < 4 ? random.power(-1, 1) : random.power(-300, 150)
        return (parameter.name, parameter.allowed == .real && trial % 2 == 1 ? -size : size)
      }
      let function = try #require(entry.function(try entry.arguments(trial == 0 ? [] : values)))
      for x in xs.flatMap({ [$0, -$0] }) {
        let jet = function.jet(at: x)
        let isSound = !jet.value.isNaN && jet.derivative.isFinite && jet.secondDerivative.isFinite
        #expect(isSound, "\(jet) at \(x), \(values)")
        if trial == 0 { #expect(jet.value.isFinite, "\(jet) at \(x)") }
      }
    }
  }
}

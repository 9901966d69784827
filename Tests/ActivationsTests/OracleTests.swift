// Every function against exact values, to the bounds that its entry states: tails, edges, next to 0 and roots.

import Testing

@testable import Activations

@Suite struct OracleTests {
  @Test func `the table has every scalar function, at its defaults first`() throws {
    var first: [(id: String, parameters: [Double])] = []
    for setting in Oracle.settings where !first.contains(where: { $0.id == setting.id }) {
      first.append((setting.id, setting.parameters))
      #expect(setting.rows.count >= 24, "\(setting)")
    }
    #expect(Set(first.map { $0.id }) == Set(Catalogue.scalars.map { $0.id }))
    for (id, parameters) in first {
      #expect(try #require(Catalogue.entry(named: id)).defaultArguments.values == parameters, "\(id)")
    }
    #expect(Oracle.settings.allSatisfy { $0.rows.count >= 14 })
    // Nearly every function with parameters has other settings.
    #expect(Oracle.settings.count >= 160)
  }

  @Test(arguments: Catalogue.all)
  func `every entry states its bounds, and none worse than 1.1, 2.2 and 5 ulp`(entry: Activation) throws {
    let bounds = try #require(StatedAccuracy.bounds[entry.id], "no line 'Accuracy: at most …'")
    for (bound, most) in zip(bounds, [1.1, 2.2, 5]) { #expect(bound <= most) }
  }

  @Test(arguments: Oracle.settings)
  func `value and derivatives are as exact as the entry states`(setting: Oracle.Setting) throws {
    let function = try Catalogue.function(setting.id, setting.parameters)
    let bounds = try #require(StatedAccuracy.bounds[setting.id])
    for row in setting.rows {
      let jet = function.jet(at: row.x)
      for (order, bound) in zip(DerivativeOrder.allCases, bounds) {
        let error = row.fields[order.rawValue].error(of: jet[order])
        #expect(error <= bound, "\(order) at \(row.x): \(jet[order])")
      }
    }
  }

  @Test(arguments: Oracle.vectors)
  func `values and Jacobians are as exact as the entry states`(row: Oracle.VectorRow) throws {
    let function = try Catalogue.vector(row.id, row.parameters)
    let bounds = try #require(StatedAccuracy.bounds[row.id])
    let values = function.values(row.inputs)
    #expect(values.count == row.values.count)
    for (value, field) in zip(values, row.values) {
      #expect(field.error(of: value) <= bounds[0], "\(values)")
    }
    let jacobian = function.jacobian(row.inputs)
    #expect(jacobian.map { $0.count } == row.jacobian.map { $0.count })
    for (derivatives, fields) in zip(jacobian, row.jacobian) {
      for (derivative, field) in zip(derivatives, fields) {
        #expect(field.error(of: derivative) <= bounds[1], "\(derivatives)")
      }
    }
  }

  @Test func `the table of vectors has every function of a vector, softmax at several temperatures`() {
    #expect(Set(Oracle.vectors.map { $0.id }) == Set(Catalogue.vectors.map { $0.id }))
    #expect(Set(Oracle.vectors.filter { $0.id == "softmax" }.map { $0.parameters }).count == 4)
  }

  @Test func `the measure sees a wrong last bit and counts in units`() {
    let field = Oracle.Field(rounded: 1, off: 0.25)
    #expect(field.error(of: 1) == 0.25)
    #expect(field.error(of: 1 + 2 * 1.0.ulp) == 1.75)
    #expect(field.error(of: 1 - 1.0.ulp) == 1.25)
    #expect(Oracle.Field(rounded: 1, off: 0.25, bits: 2).error(of: 1 + 2 * 1.0.ulp) == 1.75 / 4)
    #expect(field.error(of: .infinity) == .infinity && !(field.error(of: .nan) <= 1e300))
    #expect(Oracle.Field(rounded: .infinity).error(of: .infinity) == 0)
    #expect(Oracle.Field(rounded: .infinity).error(of: .greatestFiniteMagnitude) == .infinity)
    #expect(Oracle.Field(rounded: .nan).error(of: .nan) == 0)
    #expect(Oracle.Field(rounded: .nan).error(of: 1) == .infinity)
    // A denormal counts in least numbers.
    #expect(Oracle.Field(rounded: 0, off: 0.5).error(of: .leastNonzeroMagnitude) == 0.5)
  }

  @Test(arguments: Oracle.settings)
  func `nan gives nan`(setting: Oracle.Setting) throws {
    let jet = try Catalogue.function(setting.id, setting.parameters).jet(at: .nan)
    for order in DerivativeOrder.allCases { #expect(jet[order].isNaN, "\(order)") }
  }
}

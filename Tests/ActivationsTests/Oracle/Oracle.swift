// The table of exact values, parsed. make_oracle.py writes the table and says what its columns mean.

/// Exact values of the nine scalar functions.
enum Oracle {
  /// One function with its parameters, and its rows.
  struct Setting: Sendable, CustomStringConvertible {
    let id: String
    let parameters: [Double]
    var rows: [Row] = []

    var description: String { "\(id) \(parameters.map { "\($0)" }.joined(separator: " "))" }
  }

  /// The exact jet at one x: a field for each derivative order.
  struct Row: Sendable {
    let x: Double
    let fields: [Field]
  }

  /// An exact value as a double, what the double leaves off, and the unit that errors count in.
  struct Field: Sendable {
    let rounded: Double
    /// Exact minus rounded, in ulps of `rounded`.
    let off: Double
    /// The unit is 2^`bits` ulps of `rounded`: more than one near a root.
    let bits: Int

    /// How far `computed` is from the exact value, in units.
    func error(of computed: Double) -> Double {
      if computed == rounded && bits == 0 { return off.magnitude }
      let ulps = (computed - rounded) / rounded.ulp
      return (ulps - off).magnitude / Double(sign: .plus, exponent: bits, significand: 1)
    }
  }

  /// Every function and parameter set of the table.
  static let settings: [Setting] = {
    var settings: [Setting] = []
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words[0] == "@" {
        settings.append(
          Setting(id: String(words[1]), parameters: words.dropFirst(2).map { Double($0)! }))
        continue
      }
      let numbers = words.map { Double($0)! }
      let fields = stride(from: 1, to: 10, by: 3).map {
        Field(rounded: numbers[$0], off: numbers[$0 + 1], bits: Int(numbers[$0 + 2]))
      }
      settings[settings.count - 1].rows.append(Row(x: numbers[0], fields: fields))
    }
    return settings
  }()
}

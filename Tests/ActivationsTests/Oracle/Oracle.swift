// The tables of exact values, parsed. make_oracle.py writes them and says what their columns mean.

/// Exact values of all functions.
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

  /// A function of a vector with its parameters: inputs, values and Jacobian.
  struct VectorRow: Sendable, CustomStringConvertible {
    let id: String
    let parameters: [Double]
    let inputs: [Double]
    let values: [Field]
    let jacobian: [[Field]]

    var description: String { "\(id) \(parameters) of \(inputs)" }
  }

  /// An exact value as a double, what the double leaves off, and the unit that errors count in.
  struct Field: Sendable {
    let rounded: Double
    /// Exact minus rounded, in ulps of `rounded`.
    let off: Double
    /// The unit is 2^`bits` ulps of `rounded`: more than one near a root.
    let bits: Int

    init(rounded: Double, off: Double = 0, bits: Int = 0) {
      (self.rounded, self.off, self.bits) = (rounded, off, bits)
    }

    init(_ word: Substring) {
      let parts = word.split(separator: ",")
      rounded = Double(parts[0])!
      off = parts.count > 1 ? Double(parts[1])! / 1000 : 0
      bits = parts.count > 2 ? Int(parts[2])! : 0
    }

    /// How far `computed` is from the exact value, in units; where that is no number or beyond all doubles,
    /// nothing else will do.
    func error(of computed: Double) -> Double {
      guard rounded.isFinite else {
        return computed == rounded || computed.isNaN && rounded.isNaN ? 0 : .infinity
      }
      let ulps = (computed - rounded) / rounded.ulp
      return (ulps - off).magnitude / Double(sign: .plus, exponent: bits, significand: 1)
    }
  }

  /// Every function of one number with each of its parameter settings.
  static let settings: [Setting] = {
    var settings: [Setting] = []
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words[0] == "@" {
        settings.append(
          Setting(id: String(words[1]), parameters: words.dropFirst(2).map { Double($0)! }))
      } else {
        settings[settings.count - 1].rows.append(
          Row(x: Double(words[0])!, fields: words.dropFirst().map { Field($0) }))
      }
    }
    return settings
  }()

  /// Every function of a vector, with each of its parameter settings, at each of its inputs.
  static let vectors: [VectorRow] = {
    var rows: [VectorRow] = []
    var setting = (id: "", parameters: [Double]())
    for line in vectorTable.split(separator: "\n") {
      let parts = line.split(separator: ";").map { $0.split(separator: " ") }
      if parts[0][0] == "@" {
        setting = (String(parts[0][1]), parts[0].dropFirst(2).map { Double($0)! })
      } else {
        rows.append(
          VectorRow(
            id: setting.id, parameters: setting.parameters, inputs: parts[0].map { Double($0)! },
            values: parts[1].map { Field($0) }, jacobian: parts.dropFirst(2).map { $0.map { Field($0) } }))
      }
    }
    return rows
  }()

  /// Exact values of the functions on double-double numbers.
  struct DoubleDoubleRow: Sendable, CustomStringConvertible {
    let name: String
    /// The argument in two parts.
    let x: (high: Double, low: Double)
    /// The value in two parts and its power of two.
    let value: (high: Double, low: Double, exponent: Int)

    var description: String { "\(name)(\(x.high) + \(x.low))" }
  }

  /// All of them.
  static let doubleDoubleRows: [DoubleDoubleRow] = doubleDoubleTable.split(separator: "\n").map { line in
    let words = line.split(separator: " ")
    return DoubleDoubleRow(
      name: String(words[0]), x: (Double(words[1])!, Double(words[2])!),
      value: (Double(words[3])!, Double(words[4])!, Int(words[5])!))
  }
}

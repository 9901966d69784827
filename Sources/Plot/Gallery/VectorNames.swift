// The names of a vector function's inputs, outputs and derivatives in figures.

import Activations

extension VectorFunction {
  /// The name of an input or an output: its symbol with its number, from 1, as an index.
  static func name(_ symbol: String, _ number: Int) -> String {
    let digits = ["₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"]
    return String(number).utf8.reduce(symbol) { $0 + digits[Int($1 - UInt8(ascii: "0"))] }
  }

  /// The names of `count` inputs: "z₁", "z₂" and so on.
  static func inputNames(_ count: Int) -> [String] {
    (0..<count).map { name("z", $0 + 1) }
  }

  /// The name of one of `count` outputs, such as "p₁"; the symbol alone where there is but one.
  func outputName(_ index: Int, of count: Int) -> String {
    count == 1 ? symbol : Self.name(symbol, index + 1)
  }

  /// The names of `count` outputs: "p₁", "p₂" and so on.
  func outputNames(_ count: Int) -> [String] {
    (0..<count).map { outputName($0, of: count) }
  }
}

/// The names in a figure of a preview.
struct PreviewNames {
  private let function: VectorFunction
  private let preview: Preview
  /// The name of the input that varies, such as "z₁".
  let variable: String

  init(_ preview: Preview, of function: VectorFunction) {
    self.function = function
    self.preview = preview
    if function.isGated {
      variable = "b"
    } else if preview.curves.contains(where: { $0.formula != nil }) {
      variable = "z"
    } else {
      variable = VectorFunction.name("z", preview.variedInput + 1)
    }
  }

  /// The name of the x axis, with the inputs that are held for all curves: "z₁, with z₂ = 1.2 and z₃ = 3.1".
  var axis: String {
    guard !function.isGated, let inputs = preview.curves.first?.inputs, inputs.count > 1 else {
      return variable
    }
    let held = inputs.indices.filter { $0 != preview.variedInput }.map {
      "\(VectorFunction.name("z", $0 + 1)) = \(NumberText.rounded(inputs[$0]))"
    }
    return "\(variable), with \(WordList.joined(held))"
  }

  /// The label of a curve, such as "p₁", "∂p₁/∂z₁" and "∂²p₁/∂z₁²". Those of a gated unit give the value that the gate
  /// passes: "a = 2", "∂/∂b, a = 2".
  func label(of curve: Preview.Curve, _ order: DerivativeOrder) -> String {
    if function.isGated {
      let value = "a = \(NumberText.rounded(curve.inputs[0]))"
      return derivative(of: "", order).map { "\($0), \(value)" } ?? value
    }
    if let formula = curve.formula { return derivative(of: " " + formula, order) ?? formula }
    let name = function.outputName(curve.output, of: function.outputs(curve.inputs.count) ?? 1)
    return derivative(of: name, order) ?? name
  }

  private func derivative(of name: String, _ order: DerivativeOrder) -> String? {
    switch order {
    case .value: nil
    case .first: "∂\(name)/∂\(variable)"
    case .second: "∂²\(name)/∂\(variable)²"
    }
  }
}

// Points from standard input, jets to standard output: a million lines at constant memory.

import Activations

/// Answers lines of id<TAB>name=value,...<TAB>x, and for functions of a vector id<TAB>name=value,...<TAB>z1,z2,...
struct BatchEvaluation {
  /// The framework whose conventions hold, if one was asked for.
  private let convention: Framework?
  /// The function of the last line: most lines ask for the same one.
  private var request: [UInt8] = []
  private var definition: Function?

  /// A function with its arguments.
  private enum Function {
    case scalar(PiecewiseFunction)
    case vector(VectorFunction)
  }

  init(convention: Framework?) { self.convention = convention }

  /// Answers every line of standard input.
  ///
  /// - Throws: A `Failure`: 65 for a line that does not have the form, with its number; 66 where
  ///   standard input cannot be read; 74 where the answers cannot be written.
  mutating func run(to output: StandardOutput) throws(Failure) {
    var lines = StandardInput.lines
    var number = 0
    while let line = try lines.next() {
      number += 1
      let answer: String
      do throws(Failure) {
        answer = try self.answer(line)
      } catch {
        throw error.inLine(number, of: "standard input")
      }
      // Outside: output that cannot be written is no fault of the line.
      try output.write(answer)
    }
  }

  /// The answer to a line, with its end.
  mutating func answer(_ line: ArraySlice<UInt8>) throws(Failure) -> String {
    guard let last = line.lastIndex(of: UInt8(ascii: "\t")),
      let first = line.firstIndex(of: UInt8(ascii: "\t")), first < last
    else {
      throw Failure(status: .data, message: "no point; write id<TAB>name=value,...<TAB>x")
    }
    if request.isEmpty || !line[..<last].elementsEqual(request) {
      definition = try function(line[..<first], line[(first + 1)..<last])
      request = Array(line[..<last])
    }
    let point = line[(last + 1)...]
    switch definition {
    case .scalar(let function):
      let jet = function.jet(at: try Self.number(point))
      return "\(jet.value)\t\(jet.derivative)\t\(jet.secondDerivative)\n"
    case .vector(let function):
      var inputs: [Double] = []
      for part in point.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
        inputs.append(try Self.number(part))
      }
      let values = try function.checkedValues(inputs, status: .data)
      return values.map { "\($0)" }.joined(separator: ",") + "\n"
    case nil:
      // The point must be one all the same, or a vector of them.
      for part in point.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
        _ = try Self.number(part)
      }
      return "-\n"
    }
  }

  /// The function that a line asks for; nil where the catalogue does not have it.
  private func function(
    _ name: ArraySlice<UInt8>, _ settings: ArraySlice<UInt8>
  ) throws(Failure) -> Function? {
    guard let found = Catalogue.entry(named: String(decoding: name, as: UTF8.self)) else { return nil }
    let entry = convention.map { found.following($0) } ?? found
    var assignments: [Assignment] = []
    for setting in settings.split(separator: UInt8(ascii: ",")) {
      assignments.append(try Assignment(String(decoding: setting, as: UTF8.self)))
    }
    let arguments = try entry.arguments(assignments)
    switch entry.definition {
    case .scalar(let pieces): return .scalar(pieces(arguments))
    case .vector(let vector): return .vector(vector(arguments))
    }
  }

  /// A number as in arguments, or nan, inf, -inf: a test of somebody's kernel asks for those too.
  private static func number(_ text: ArraySlice<UInt8>) throws(Failure) -> Double {
    if text.elementsEqual("nan".utf8) { return .nan }
    if text.elementsEqual("inf".utf8) { return .infinity }
    if text.elementsEqual("-inf".utf8) { return -.infinity }
    return try Number.parse(text)
  }
}

extension VectorFunction {
  /// The values for a vector as a command has read it.
  ///
  /// - Throws: A `Failure` for a vector of a length that the function does not take.
  func checkedValues(_ inputs: [Double], status: ExitStatus) throws(Failure) -> [Double] {
    guard inputs.count <= Limits.vector, outputs(inputs.count) != nil else {
      let takes =
        outputs(3) == nil ? "an even number of numbers, values then gates" : "1 to \(Limits.vector) numbers"
      throw Failure(status: status, message: "a vector of \(inputs.count); this function takes \(takes)")
    }
    return values(inputs)
  }
}

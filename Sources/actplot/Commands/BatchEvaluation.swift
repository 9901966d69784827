// Points from standard input, jets to standard output: a million lines at constant memory.

import Activations

/// Answers lines of id<TAB>name=value,...<TAB>x.
struct BatchEvaluation {
  /// The function of the last line: most lines ask for the same one.
  private var request: [UInt8] = []
  private var function: PiecewiseFunction?

  init() {}

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

  private mutating func answer(_ line: ArraySlice<UInt8>) throws(Failure) -> String {
    guard let last = line.lastIndex(of: UInt8(ascii: "\t")),
      let first = line.firstIndex(of: UInt8(ascii: "\t")), first < last
    else {
      throw Failure(status: .data, message: "no point; write id<TAB>name=value,...<TAB>x")
    }
    if request.isEmpty || !line[..<last].elementsEqual(request) {
      function = try Self.function(line[..<first], line[(first + 1)..<last])
      request = Array(line[..<last])
    }
    let x = try Self.number(line[(last + 1)...])
    guard let function else { return "-\n" }
    let jet = function.jet(at: x)
    return "\(jet.value)\t\(jet.derivative)\t\(jet.secondDerivative)\n"
  }

  /// The function that a line asks for; nil where the catalogue does not have it.
  private static func function(
    _ name: ArraySlice<UInt8>, _ settings: ArraySlice<UInt8>
  ) throws(Failure) -> PiecewiseFunction? {
    guard let entry = Catalogue.entry(named: String(decoding: name, as: UTF8.self)) else { return nil }
    var assignments: [Assignment] = []
    for setting in settings.split(separator: UInt8(ascii: ",")) {
      assignments.append(try Assignment(String(decoding: setting, as: UTF8.self)))
    }
    return entry.function(try entry.arguments(assignments))
  }

  /// A number as in arguments, or nan, inf, -inf: a test of somebody's kernel asks for those too.
  private static func number(_ text: ArraySlice<UInt8>) throws(Failure) -> Double {
    if text.elementsEqual("nan".utf8) { return .nan }
    if text.elementsEqual("inf".utf8) { return .infinity }
    if text.elementsEqual("-inf".utf8) { return -.infinity }
    return try Number.parse(text)
  }
}

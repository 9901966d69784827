// "elu:alpha=0.5", a function with values of its parameters.

import Activations
import Plot

/// The name of a function with assignments to its parameters.
struct MemberArgument {
  private let name: String
  private let assignments: [Assignment]

  /// - Parameter text: "NAME" or "NAME:PARAMETER=VALUE,PARAMETER=VALUE".
  /// - Throws: A `Failure` with status 64.
  init(_ text: String) throws(Failure) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    name = String(parts[0])
    var assignments: [Assignment] = []
    if parts.count > 1 {
      for part in parts[1].split(separator: ",", omittingEmptySubsequences: false) {
        assignments.append(try Assignment(String(part)))
      }
    }
    self.assignments = assignments
  }

  /// The function with its arguments.
  ///
  /// - Parameters:
  ///   - framework: Whose defaults and subgradients hold; the entry's own for nil.
  ///   - command: What the message calls whoever takes no functions of a vector.
  /// - Throws: A `Failure` with status 64 for an unknown name or parameter, a value outside its interval and a
  ///   function of a vector.
  func member(following framework: Framework? = nil, for command: String) throws(Failure) -> Member {
    let found = try Catalogue.find(name)
    let entry = framework.map { found.following($0) } ?? found
    let arguments = try entry.arguments(assignments)
    guard let member = Member(entry, arguments) else {
      throw Failure(
        status: .usage,
        message: "\(entry.id) is a function of a vector; \(command) takes functions of one number")
    }
    return member
  }
}

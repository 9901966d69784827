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
  private func member(following framework: Framework?, for command: String) throws(Failure) -> Member {
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

  /// The functions of a figure of several.
  ///
  /// - Throws: As `member`, and for more than `Limits.curves` functions and one that is named twice.
  static func members(
    _ names: [String], following framework: Framework? = nil, for command: String
  ) throws(Failure) -> [Member] {
    guard names.count <= Limits.curves else {
      throw Failure(
        status: .usage,
        message: "\(names.count) functions are too many for one figure; \(Limits.curves) are the limit"
      )
    }
    var members: [Member] = []
    for name in names {
      let member = try MemberArgument(name).member(following: framework, for: command)
      if members.contains(where: {
        $0.activation.id == member.activation.id && $0.arguments == member.arguments
      }) {
        throw Failure(status: .usage, message: "\(VisibleText.quoted(name)) is named twice")
      }
      members.append(member)
    }
    return members
  }
}

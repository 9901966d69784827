// The keys of a figure in a specification: options of the command that draws it, under the same names.

import ArgumentParser

/// What a figure of a specification draws: the command of that name.
enum SpecKind: String, CaseIterable {
  case plot, compare, sweep, depth

  /// The command with its arguments.
  func parse(_ arguments: [String]) throws -> any FigureCommand {
    switch self {
    case .plot: try PlotCommand.parse(arguments)
    case .compare: try CompareCommand.parse(arguments)
    case .sweep: try SweepCommand.parse(arguments)
    case .depth: try DepthCommand.parse(arguments)
    }
  }

  /// What the command says of an error of `parse`.
  func message(for error: Error) -> String {
    switch self {
    case .plot: PlotCommand.message(for: error)
    case .compare: CompareCommand.message(for: error)
    case .sweep: SweepCommand.message(for: error)
    case .depth: DepthCommand.message(for: error)
    }
  }

  /// The keys beside the kind itself that say what is drawn.
  var options: [SpecOption] {
    let window = ["range", "y-range", "x-scale", "y-scale", "title", "size"].map { SpecOption($0, .text) }
    let orders = [
      SpecOption("gradient", .flag(turnsOff: self != .compare)),
      SpecOption("second-derivative", .flag(turnsOff: false)),
    ]
    let convention = SpecOption("convention", .text)
    switch self {
    case .plot:
      return window + orders + [
        convention, SpecOption("set", .assignments), SpecOption("annotate", .list), SpecOption("view", .text),
        SpecOption("logits", .list),
      ]
    case .compare: return window + orders + [convention, SpecOption("layout", .text)]
    case .sweep:
      return window + orders + [
        convention, SpecOption("values", .sweep), SpecOption("set", .assignments),
        SpecOption("logits", .list),
      ]
    case .depth: return ["title", "size", "layers"].map { SpecOption($0, .text) }
    }
  }

  /// Whether it draws several functions, in a list.
  var takesList: Bool { self == .compare || self == .depth }
}

/// An option of a command as a key of a specification.
struct SpecOption {
  /// How the key's value becomes arguments.
  enum Form {
    /// `key: value` is --key=value.
    case text
    /// `key: true` is --key; `key: false` is --no-key where the command has that, else nothing.
    case flag(turnsOff: Bool)
    /// `key: [a, b]` is --key=a,b.
    case list
    /// `key: {alpha: 1}` is --key=alpha=1.
    case assignments
    /// `key: {alpha: [1, 2]}` is the argument alpha=1,2; so is the text "alpha=1,2".
    case sweep
  }

  let key: String
  let form: Form

  init(_ key: String, _ form: Form) {
    self.key = key
    self.form = form
  }

  /// The arguments of a value.
  ///
  /// - Throws: A `Failure` with the place of a value that has another form.
  func arguments(_ value: SpecNode) throws(Failure) -> [String] {
    switch form {
    case .text: return ["--\(key)=\(try value.text(key))"]
    case .flag(let turnsOff):
      if try value.bool(key) { return ["--\(key)"] }
      return turnsOff ? ["--no-\(key)"] : []
    case .list: return ["--\(key)=\(try value.texts(key).joined(separator: ","))"]
    case .assignments:
      var arguments: [String] = []
      for (name, number) in try value.mapping(key, keys: nil) {
        arguments.append("--\(key)=\(name)=\(try number.text(name))")
      }
      return arguments
    case .sweep:
      if value.isText { return [try value.text(key)] }
      let pairs = try value.mapping(key, keys: nil)
      guard let (name, values) = pairs.first, pairs.count == 1 else {
        throw value.failure("\(key) has one parameter, as in {alpha: [0.1, 0.5, 1]}")
      }
      return ["\(name)=\(try values.texts(name).joined(separator: ","))"]
    }
  }
}

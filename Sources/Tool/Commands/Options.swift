// Options that several commands share.

import Activations
import ArgumentParser
import Plot

extension Theme: ExpressibleByArgument {
  /// The theme of that name.
  public init?(argument: String) {
    guard let theme = Theme.allCases.first(where: { $0.name == argument }) else { return nil }
    self = theme
  }

  /// The themes' names, for help and messages. ArgumentParser asks for them in every run, and its own
  /// way to them, by reflection, takes longer than tracing a curve.
  public static let allValueStrings = allCases.map { $0.name }
  /// The names need no further words.
  public static let allValueDescriptions: [String: String] = [:]
  /// The name.
  public var defaultValueDescription: String { name }
}

extension FigureFormat: ExpressibleByArgument {
  /// The formats' names; see `Theme.allValueStrings`.
  static let allValueStrings = allCases.map { $0.rawValue }
  /// The names need no further words.
  static let allValueDescriptions: [String: String] = [:]
}

extension CompletionKind {
  /// The functions' names, asked for when a shell completes.
  static var functions: CompletionKind { .custom { _, _, _ in Catalogue.all.map { $0.id } } }
}

extension Framework: ExpressibleByArgument {
  /// The frameworks' names; see `Theme.allValueStrings`.
  public static let allValueStrings = allCases.map { $0.rawValue }
  /// The names need no further words.
  public static let allValueDescriptions: [String: String] = [:]
}

extension ArgumentHelp {
  /// Of `--force`.
  static let force: ArgumentHelp = "Replace a file even if it is not a figure of actplot."

  /// Of `--convention`.
  static let convention = ArgumentHelp(
    "Defaults and subgradients of a framework: \(Framework.allValueStrings.joined(separator: ", ")).",
    valueName: "framework")
}

/// What a function's name means: values for its parameters, and whose conventions hold.
struct DefinitionOptions: ParsableArguments {
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A parameter's value; may be repeated.", valueName: "name=value"),
    transform: Assignment.init)
  var set: [Assignment] = []

  @Option(help: .convention)
  var convention: Framework?

  /// The entry of that name, as the framework means it.
  ///
  /// - Throws: As `Catalogue.find`.
  func entry(_ name: String) throws(Failure) -> Activation {
    let entry = try Catalogue.find(name)
    return convention.map { entry.following($0) } ?? entry
  }
}

/// What a figure looks like.
struct FigureOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The size in pixels (\(Limits.side.lowerBound) to \(Limits.side.upperBound) a side; default: 640x400 for one panel).",
      valueName: "WxH"),
    transform: SizeArgument.init)
  var size: SizeArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Pixels of a PNG to one of the size (0.1 to 16; default: 2).", valueName: "factor"),
    transform: ScaleArgument.init)
  var scale: ScaleArgument?

  /// The size as the figure takes it, if one is asked for. Its limits are those of `SizeArgument`.
  var figureSize: Size? { size.flatMap { Size(width: $0.width, height: $0.height) } }

  /// Two pixels a unit: sharp on today's screens; the PNG states its resolution.
  var pixels: Double { scale?.factor ?? 2 }
}

extension Catalogue {
  /// The entry of that name.
  ///
  /// - Throws: A `Failure` with status 64 that suggests the nearest name.
  static func find(_ name: String) throws(Failure) -> Activation {
    if let entry = entry(named: name) { return entry }
    let shown = VisibleText.quoted(name)
    if let nearest = nearestName(to: name) {
      throw Failure(status: .usage, message: "no activation function \(shown); did you mean '\(nearest)'?")
    }
    throw Failure(
      status: .usage, message: "no activation function \(shown); 'actplot list' shows all names")
  }

  /// The entries of those names, in their order, as a framework means them if one is given.
  ///
  /// - Throws: As `find`, and for an entry that is named twice.
  static func find(_ names: [String], following framework: Framework? = nil) throws(Failure) -> [Activation] {
    var entries: [Activation] = []
    for name in names {
      let found = try find(name)
      let entry = framework.map { found.following($0) } ?? found
      if entries.contains(where: { $0.id == entry.id }) {
        throw Failure(
          status: .usage, message: "\(entry.id) is named twice; each figure has a file of its own")
      }
      entries.append(entry)
    }
    return entries
  }
}

extension Activation {
  /// The arguments that the assignments make, as a command-line failure where they are wrong.
  func arguments(_ assignments: [Assignment]) throws(Failure) -> Arguments {
    do throws(ParameterError) {
      return try arguments(assignments.map { ($0.name, $0.value) })
    } catch {
      throw Failure(status: .usage, message: error.message)
    }
  }

  /// The function's pieces.
  ///
  /// - Throws: A `Failure` with status 64 for a function of a vector, which `command` cannot take.
  func scalarFunction(_ arguments: Arguments, for command: String) throws(Failure) -> PiecewiseFunction {
    guard let function = function(arguments) else {
      throw Failure(
        status: .usage, message: "\(id) is a function of a vector; \(command) takes functions of one number")
    }
    return function
  }
}

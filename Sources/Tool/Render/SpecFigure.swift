// One figure of a specification.

import Activations
import Plot

/// A figure with its look.
struct SpecFigure {
  private let kind: SpecKind
  /// The functions, and the place where they stand.
  private let names: (place: SpecNode, values: [String])
  /// A sweep's parameter with its values.
  private var sweep: (place: SpecNode, values: [String])?
  /// The options of the command, key by key.
  private var options: [(place: SpecNode, values: [String])] = []
  private var name: String?
  /// The look.
  private(set) var look: SpecLook

  /// Reads a figure.
  ///
  /// - Parameters:
  ///   - look: That of the specification.
  ///   - size: The specification's, for figures that say nothing.
  ///   - folder: The folder of the specification.
  ///   - inputs: Its palette's path is added.
  /// - Throws: A `Failure` with the place of what is wrong.
  init(
    _ node: SpecNode, _ look: SpecLook, size: SpecNode?, in folder: String, noting inputs: inout [String]
  ) throws(Failure) {
    self.look = look
    let kinds = SpecKind.allCases.map { $0.rawValue }
    let all = try node.mapping("a figure", keys: nil)
    let named = all.filter { kinds.contains($0.key) }
    if named.isEmpty, let key = all.first?.key, let nearest = Catalogue.nearest(to: key, among: kinds) {
      throw node.failure("a figure has no key \(VisibleText.quoted(key)); did you mean '\(nearest)'?")
    }
    guard let (key, value) = named.first, named.count == 1, let kind = SpecKind(rawValue: key) else {
      let list = kinds.map { "'\($0)'" }.joined(separator: ", ")
      throw node.failure("a figure has one of the keys \(list), not \(named.isEmpty ? "none" : "several")")
    }
    self.kind = kind
    names = (value, kind.takesList ? try value.texts(key) : [try value.text(key)])
    let known = kind.options
    let keys = [key, "name"] + known.map { $0.key } + SpecLook.keys
    let pairs = try node.mapping("a figure by '\(key)'", keys: keys)
    for (key, value) in pairs {
      if let option = known.first(where: { $0.key == key }) {
        let arguments = (value, try option.arguments(value))
        if case .sweep = option.form { sweep = arguments } else { options.append(arguments) }
      } else if key == "name" {
        name = try Self.checkedName(value)
      } else {
        try self.look.set(key, value, in: folder, noting: &inputs)
      }
    }
    if let size, !pairs.contains(where: { $0.key == "size" }) {
      options.append((size, try SpecOption("size", .text).arguments(size)))
    }
    if kind == .sweep, sweep == nil {
      throw node.failure("a figure by 'sweep' needs values, as in {alpha: [0.1, 0.5, 1]}")
    }
  }

  /// A name that is one part of a path on every system.
  private static func checkedName(_ node: SpecNode) throws(Failure) -> String {
    let name = try node.text("name")
    guard FigureName.isAllowed(name) else {
      throw node.failure("the name \(VisibleText.quoted(name)) is not allowed; write \(FigureName.rule)")
    }
    return name
  }

  /// The figure under the name of its files.
  ///
  /// - Throws: A `Failure` at the place of what is wrong with the arguments.
  func drawn() throws(Failure) -> NamedFigure {
    do throws(Failure) {
      let drawn = try figure(options.count)
      return NamedFigure(name: name ?? drawn.name, figure: drawn.figure)
    } catch {
      throw culprit.failure(error)
    }
  }

  /// A failure at the place of the figure.
  func failure(_ message: String) -> Failure { names.place.failure(message) }

  /// The place of the first key with which the arguments are wrong.
  private var culprit: SpecNode {
    for count in 0...options.count where (try? figure(count)) == nil {
      if count > 0 { return options[count - 1].place }
      guard let sweep, (try? Catalogue.find(names.values[0])) != nil else { return names.place }
      return sweep.place
    }
    return names.place
  }

  /// The command's arguments with the first so many options. What it takes by position comes last: a name that
  /// starts with a sign stays a name.
  private func arguments(_ count: Int) -> [String] {
    options[..<count].flatMap { $0.values } + ["--"] + names.values + (sweep?.values ?? [])
  }

  private func figure(_ count: Int) throws(Failure) -> NamedFigure {
    let command: any FigureCommand
    do {
      command = try kind.parse(arguments(count))
    } catch let failure as Failure {
      throw failure
    } catch {
      let words = kind.message(for: error).split(whereSeparator: \.isNewline).joined(separator: " ")
      // The parser's own words tell the option, which the place does better.
      let reason = words.firstRange(of: #/^The value '.*' is invalid for '[^']*': /#).map {
        words[$0.upperBound...]
      }
      throw Failure(status: .data, message: String(reason ?? words[...]))
    }
    guard let drawn = try command.figures().first else {
      throw Failure(status: .data, message: "there is nothing to draw")
    }
    return drawn
  }
}

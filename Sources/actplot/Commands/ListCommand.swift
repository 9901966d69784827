// actplot list: the names of all functions.

import Activations
import ArgumentParser

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the functions: name and formula.",
    discussion: """
      Examples:
        actplot list
        actplot list --json > activations.json
      """)

  @Flag(help: "As JSON, with parameters, formulas, framework names and sources.")
  var json = false

  func run() throws {
    let output = StandardOutput()
    if json {
      try output.write(JSON.array(Catalogue.all.map(\.json)).text() + "\n")
    } else {
      let widest = Catalogue.all.map(\.id.count).max() ?? 0
      for entry in Catalogue.all {
        let padding = String(repeating: " ", count: widest - entry.id.count + 2)
        try output.write("\(entry.id)\(padding)\(entry.formula.text)\n")
      }
    }
    try output.flush()
  }
}

extension Activation {
  /// Every fact of the entry.
  var json: JSON {
    .object([
      ("id", .string(id)), ("name", .string(name)), ("family", .string(family)),
      ("aliases", .array(aliases.map { .string($0) })),
      ("kind", .string(isVector ? "vector" : "scalar")),
      ("formula", formula.json), ("gradient", gradient.json),
      (
        "parameters",
        .array(
          parameters.map {
            .object([
              ("name", .string($0.name)), ("symbol", .string($0.symbol)),
              ("default", .number($0.defaultValue)),
              ("interval", .string($0.allowed.interval)), ("meaning", .string($0.meaning)),
            ])
          })
      ),
      ("range", .array([.number(defaultRange.lower), .number(defaultRange.upper)])),
      (
        "frameworks",
        .object([
          ("torch", .optional(frameworks.torch)), ("jax", .optional(frameworks.jax)),
          ("keras", .optional(frameworks.keras)), ("onnx", .optional(frameworks.onnx)),
        ])
      ),
      ("source", .object([("text", .string(reference.text)), ("arXiv", .optional(reference.arXiv))])),
      ("note", .optional(note)),
    ])
  }

  /// Whether it is a function of a vector.
  var isVector: Bool {
    if case .vector = definition { true } else { false }
  }
}

extension Formula {
  fileprivate var json: JSON { .object([("text", .string(text)), ("tex", .string(tex))]) }
}

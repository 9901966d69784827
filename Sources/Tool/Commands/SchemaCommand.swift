// actplot schema: what a specification of `actplot render` may have, for people and for editors.

import ArgumentParser

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    subcommand: "schema",
    abstract: "Prints the JSON Schema of the specifications that 'actplot render' reads.",
    discussion: """
      Editors that know YAML complete and check a file that begins with the line
        # yaml-language-server: $schema=figures.schema.json

      Examples:
        actplot schema > figures.schema.json
      """)

  func run() throws {
    let output = StandardOutput()
    try output.write(SpecSchema.text)
    try output.flush()
  }
}

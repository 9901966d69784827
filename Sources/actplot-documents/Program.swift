// The same program with the libraries of documents: Yams reads, Mustache fills templates. `actplot` calls it.

import Mustache
import Tool

@main
enum Main {
  static func main() {
    Program.main(
      Documents(yaml: YAMLReader.read) { template, model in
        try MustacheTemplate(string: template).render(model)
      })
  }
}

// Rules that hold for every entry of the catalogue; a new entry is tested as soon as it is listed.

import Foundation
import Testing

@testable import Activations

@Suite struct CatalogueTests {
  @Test func `the entries come in the article's order`() {
    let ids = ["step", "linear", "sigmoid", "tanh", "relu", "leaky-relu", "prelu", "elu", "swish", "softmax"]
    #expect(Catalogue.all.map { $0.id } == ids)
  }

  @Test func `names are unique, however they are spelt`() {
    var taken: [(name: Name, id: String)] = []
    for entry in Catalogue.all {
      let names = ([entry.id] + entry.aliases).map { Name($0) }
      // The name in titles may be the id or an alias in another spelling.
      let title = Name(entry.name)
      for name in names.contains(title) ? names : names + [title] {
        #expect(taken.first { $0.name == name }?.id == nil, "\(entry.id): \(name)")
        taken.append((name, entry.id))
      }
    }
  }

  @Test(arguments: Catalogue.all)
  func `ids and aliases are lower-case ASCII words with hyphens`(entry: Activation) {
    for text in [entry.id] + entry.aliases {
      let words = text.split(separator: "-", omittingEmptySubsequences: false)
      #expect(
        words.allSatisfy { word in
          !word.isEmpty && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        }, "\(text)")
    }
  }

  @Test(arguments: Catalogue.all)
  func `every fact is there`(entry: Activation) throws {
    // Authors, then a year, then a title.
    let words = entry.reference.text.split(separator: " ")
    let year = try #require(words.firstIndex { Int($0.filter(\.isNumber)).map { $0 > 1800 } ?? false })
    #expect(year > 0 && year < words.count - 1)
    if let arXiv = entry.reference.arXiv { #expect(arXiv.wholeMatch(of: /\d{4}\.\d{4,5}/) != nil) }
    for text in [entry.name, entry.symbol, entry.family] { #expect(!text.isEmpty) }
    for formula in [entry.formula, entry.gradient] {
      #expect(formula.text.contains("=") && formula.tex.contains("="))
      // TeX braces pair, and no character needs a font beyond ASCII.
      #expect(formula.tex.filter { $0 == "{" }.count == formula.tex.filter { $0 == "}" }.count)
      #expect(formula.tex.allSatisfy { $0.isASCII })
      for parameter in entry.parameters where formula.text == entry.formula.text {
        #expect(formula.text.contains(parameter.symbol), "\(parameter.name)")
      }
    }
  }

  @Test(arguments: Catalogue.all)
  func `defaults lie inside their intervals and names of parameters are unique`(entry: Activation) throws {
    for parameter in entry.parameters {
      #expect(parameter.allowed.contains(parameter.defaultValue), "\(parameter.name)")
      #expect(!parameter.meaning.isEmpty && !parameter.symbol.isEmpty)
    }
    for (index, parameter) in entry.parameters.enumerated() {
      #expect(!entry.parameters[..<index].contains { Name($0.name) == Name(parameter.name) })
    }
    #expect(entry.defaultArguments.values == entry.parameters.map { $0.defaultValue })
    #expect(entry.defaultRange.contains(0))
  }

  @Test func `every file of the catalogue is an entry of its list`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Activations/Catalogue").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }.map { $0.dropLast(6).lowercased() }
    let names = Catalogue.all.map { $0.name.filter { $0 != " " }.lowercased() }
    #expect(files.sorted() == names.sorted())
  }
}

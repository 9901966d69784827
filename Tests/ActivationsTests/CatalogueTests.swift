// Rules that hold for every entry of the catalogue; a new entry is tested as soon as it is listed.

import Foundation
import Testing

@testable import Activations

@Suite struct CatalogueTests {
  @Test func `every function of the facts is there, and no other`() {
    #expect(Catalogue.all.map { $0.id }.sorted() == Facts.all.map { $0.id }.sorted())
    #expect(Catalogue.scalars.count == 104 && Catalogue.vectors.count == 14)
  }

  @Test func `families stand together`() {
    var families: [String] = []
    for entry in Catalogue.all where families.last != entry.family { families.append(entry.family) }
    #expect(Set(families).count == families.count, "\(families)")
  }

  @Test(arguments: Facts.all)
  func `family, parameters and framework names are those of the facts`(facts: Facts) throws {
    let entry = try #require(Catalogue.entry(named: facts.id))
    #expect(entry.id == facts.id && entry.family == facts.family)
    #expect(entry.parameters.map { $0.name } == facts.parameters.map { $0.name })
    #expect(entry.parameters.map { $0.defaultValue } == facts.parameters.map { $0.value })
    let names = entry.frameworks
    // One has "its default" in capitals.
    let known = facts.frameworks.map { $0?.lowercased() }
    #expect([names.torch, names.jax, names.keras, names.onnx].map { $0?.lowercased() } == known)
    #expect(names.all.map { $0.name.lowercased() } == known.compactMap { $0 })
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
    for (lower, upper) in entry.ascending {
      #expect(entry.parameters[lower].defaultValue <= entry.parameters[upper].defaultValue)
    }
    #expect(entry.defaultRange.contains(0))
  }

  @Test func `every file of the catalogue is an entry of its list, and is named after its id`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: StatedAccuracy.folder.path)
      .filter { $0.hasSuffix(".swift") }.map { $0.dropLast(6).lowercased() }
    // A letter of a file's name may be a capital, its words have no hyphens.
    let ids = Catalogue.all.map { $0.id.filter { $0 != "-" } }
    #expect(files.sorted() == ids.sorted())
  }
}

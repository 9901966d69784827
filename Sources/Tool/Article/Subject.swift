// A function of the article with its arguments there, and what the article shows of it.

import Activations
import Plot

struct Subject {
  let entry: Activation
  let arguments: Arguments

  /// - Throws: A `Failure` with status 70 where the catalogue has no such function or parameter.
  init(_ id: String, _ values: KeyValuePairs<String, Double> = [:]) throws(Failure) {
    guard let entry = Catalogue.entry(named: id) else {
      throw Failure(status: .software, message: "the catalogue has lost \(id), which the article needs")
    }
    self.entry = entry
    do throws(ParameterError) {
      arguments = try entry.arguments(values.map { (name: $0.key, value: $0.value) })
    } catch {
      throw Failure(status: .software, message: error.message)
    }
  }

  /// The function as one of several; only for functions of one number.
  var member: Member {
    guard let member = Member(entry, arguments) else { preconditionFailure("\(entry.id) is no curve") }
    return member
  }

  // MARK: - Graphs

  /// A graph of one derivative, with marks.
  func graph(_ name: String, _ order: DerivativeOrder, marking annotations: [Annotation] = []) -> ArticleGraph
  {
    var options = GalleryOptions()
    options.orders = [order]
    options.annotations = annotations
    return ArticleGraph(name: name, figure: Gallery.figure(of: entry, arguments: arguments, options: options))
  }

  /// A graph of a function of a vector.
  func graph(_ name: String, _ view: VectorView, of inputs: [Double]) -> ArticleGraph {
    var options = GalleryOptions()
    options.view = view
    options.logits = inputs
    return ArticleGraph(name: name, figure: Gallery.figure(of: entry, arguments: arguments, options: options))
  }

  /// A graph for several values of a parameter.
  func sweep(_ name: String, _ parameter: String, _ values: [Double]) throws(Failure) -> ArticleGraph {
    var members: [Member] = []
    for value in values { members.append(try Subject(entry.id, [parameter: value]).member) }
    guard let swept = entry.parameters.first(where: { $0.name == parameter }) else {
      throw Failure(status: .software, message: "\(entry.id) has lost its parameter \(parameter)")
    }
    return ArticleGraph(name: name, figure: Gallery.sweep(of: members, swept, values))
  }

  // MARK: - Numbers

  /// A value that the article prints.
  func number(_ call: String, _ x: Double, _ printed: String) -> WorkedNumber {
    WorkedNumber(call, printed: printed, right: member.function.jet(at: x).value)
  }

  /// The values of a vector that the article prints.
  func numbers(_ call: String, _ inputs: [Double], _ printed: [String]) -> [WorkedNumber] {
    guard case .vector(let vector) = entry.definition else { return [] }
    return zip(printed, vector(arguments).values(inputs)).enumerated().map { index, pair in
      WorkedNumber("\(call)[\(index)]", printed: pair.0, right: pair.1)
    }
  }
}

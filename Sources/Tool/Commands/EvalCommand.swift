// actplot eval: exact values and derivatives, a few on the command line or millions through a pipe.

import Activations
import ArgumentParser

struct EvalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    subcommand: "eval",
    abstract: "Prints x, f(x), f′(x) and f″(x), as the shortest decimals that read back exactly.",
    usage: """
      actplot eval <words> ... [--set <name=value> ...]
                   [--convention <framework>]
      actplot eval --batch [--convention <framework>]
      """,
    discussion: """
      A function of a vector takes its inputs with commas and prints its values, then its Jacobian: a row \
      a value, a column an input. Gated units take their values first, then as many gates.

      With --batch, standard input has a line id<TAB>name=value,...<TAB>x for each point and standard \
      output gets a line f<TAB>f′<TAB>f″, or - for a name that is not known. For a function of a vector \
      the point is z1,z2,... and the answer v1,v2,.... There, numbers may also be nan, inf or -inf. The \
      first line that cannot be read ends the run.

      Examples:
        actplot eval swish -1.2 0.5
        actplot eval elu --set alpha=0.1 -5
        actplot eval softmax 0.8,1.2,3.1
        actplot eval leaky-relu 0 --convention jax
        printf 'elu\\talpha=0.1\\t-5\\n' | actplot eval --batch
      """)

  @Argument(parsing: .allUnrecognized, help: "The function's name, then the numbers.")
  var words: [String] = []

  @OptionGroup var definition: DefinitionOptions

  @Flag(help: "Read points from standard input.")
  var batch = false

  func run() throws {
    let output = StandardOutput()
    if batch {
      guard words.isEmpty, definition.set.isEmpty else {
        throw Failure(
          status: .usage, message: "--batch takes names, parameters and numbers from standard input")
      }
      if StandardInput.isTerminal { StandardError.note("reading points from the terminal; Ctrl-D ends them") }
      var evaluation = BatchEvaluation(convention: definition.convention)
      do throws(Failure) {
        try evaluation.run(to: output)
      } catch {
        // The lines before the bad one have their answers, however many a buffer holds.
        try output.flush()
        throw error
      }
    } else {
      // A conventional -- before negative numbers is fine, though none is needed.
      let words = words.filter { $0 != "--" }
      guard let name = words.first else {
        throw Failure(
          status: .usage, message: "eval needs a name and numbers, as in: actplot eval tanh 0.5 -1")
      }
      let entry = try definition.entry(name)
      let numbers = Array(words.dropFirst())
      guard !numbers.isEmpty else {
        throw Failure(
          status: .usage, message: "eval needs numbers after the name, as in: actplot eval \(entry.id) 0.5 -1"
        )
      }
      let arguments = try entry.arguments(definition.set)
      switch entry.definition {
      case .scalar(let pieces): try printJets(of: pieces(arguments), at: numbers, to: output)
      case .vector(let vector):
        for logits in numbers { try printValues(of: vector(arguments), at: logits, to: output) }
      }
    }
    try output.flush()
  }

  private func printJets(
    of function: PiecewiseFunction, at numbers: [String], to output: StandardOutput
  ) throws(Failure) {
    // All are read before the first is printed: bad input has no half answer.
    var points: [Double] = []
    for number in numbers { points.append(try Number.parse(number)) }
    for x in points {
      let jet = function.jet(at: x)
      try output.write("\(x)\t\(jet.value)\t\(jet.derivative)\t\(jet.secondDerivative)\n")
    }
  }

  private func printValues(
    of function: VectorFunction, at text: String, to output: StandardOutput
  ) throws(Failure) {
    var inputs: [Double] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      inputs.append(try Number.parse(String(part)))
    }
    let values = try function.checkedValues(inputs, status: .usage)
    func row(_ numbers: [Double]) -> String { numbers.map { "\($0)" }.joined(separator: ",") + "\n" }
    try output.write(row(values))
    for derivatives in function.jacobian(inputs) { try output.write(row(derivatives)) }
  }
}

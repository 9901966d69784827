// Numbers for other programs: eval, eval --batch, list and describe.

import Activations
import Foundation
import Testing

@Suite struct EvalTests {
  // MARK: - eval

  /// x and f, f′, f″ by mpmath with 50 digits.
  @Test(arguments: [
    ("tanh", 0.5, [0.46211715726000975, 0.7864477329659274, -0.7268619813835873]),
    ("sigmoid", -2, [0.11920292202211756, 0.10499358540350652, 0.07996250105615306]),
    ("relu", -4, [0, 0, 0]), ("relu", 0, [0, 0, 0]), ("relu", 2.5, [2.5, 1, 0]),
    ("step", 0, [1, 0, 0]), ("linear", 3, [3, 1, 0]), ("leaky-relu", -1, [-0.01, 0.01, 0]),
    ("elu", -1, [-0.6321205588285577, 0.36787944117144233, 0.36787944117144233]),
    ("swish", 1, [0.7310585786300049, 0.9276705118714867, 0.3023661188100153]),
  ])
  func `eval prints x, f, f′ and f″`(name: String, x: Double, expected: [Double]) throws {
    let run = try TestFolder().run(["eval", name, "\(x)"])
    #expect(run.status == 0 && run.lines.count == 1)
    let numbers = run.lines[0].split(separator: "\t").compactMap { Double($0) }
    try #require(numbers.count == 4)
    #expect(numbers[0] == x)
    for (number, expected) in zip(numbers.dropFirst(), expected) {
      #expect(abs(number - expected) <= 4 * expected.ulp, "\(run.text)")
    }
  }

  @Test func `the digits read back to the same numbers as the library has`() throws {
    let points = (0..<200).map { -8 + 0.0802 * Double($0) }
    let run = try TestFolder().run(["eval", "swish", "--set", "beta=1.7"] + points.map { "\($0)" })
    let entry = try #require(Catalogue.entry(named: "swish"))
    let function = try #require(entry.function(try entry.arguments([("beta", 1.7)])))
    for (line, x) in zip(run.lines, points) {
      let jet = function.jet(at: x)
      let expected = [x, jet.value, jet.derivative, jet.secondDerivative]
      #expect(line.split(separator: "\t").compactMap { Double($0) } == expected)
    }
    #expect(run.lines.count == points.count)
  }

  @Test func `a function of a vector gives its values and its Jacobian`() throws {
    let run = try TestFolder().run("eval softmax 0,0 1,2,3".words)
    let rows = run.lines.map { $0.split(separator: ",").compactMap { Double($0) } }
    #expect(rows.map(\.count) == [2, 2, 2, 3, 3, 3, 3])
    #expect(rows[0...2] == [[0.5, 0.5], [0.25, -0.25], [-0.25, 0.25]])
    #expect(abs(rows[3].reduce(0, +) - 1) < 1e-15)
    for row in rows[4...] { #expect(abs(row.reduce(0, +)) < 1e-15) }
  }

  @Test func `bad input has no half answer`() throws {
    let run = try TestFolder().run("eval tanh 1 2 x".words)
    #expect(run.status == 64 && run.bytes.isEmpty)
  }

  // MARK: - eval --batch

  @Test func `batch answers a line for a line`() throws {
    let input =
      "step\t\t1\nReLU\t\t-4\nnope\t\t1\nelu\talpha=0\t-5\r\nsoftmax\t\t1\nleaky_relu\tslope=0.5\t−2"
    let run = try TestFolder().run(["eval", "--batch"], input: Array(input.utf8))
    #expect(run.status == 0 && run.messages.isEmpty)
    #expect(
      run.lines == ["1.0\t0.0\t0.0", "0.0\t0.0\t0.0", "-", "0.0\t0.0\t0.0", "1.0", "-1.0\t0.5\t0.0"])
  }

  @Test func `batch takes nan and the infinities too`() throws {
    let run = try TestFolder().run(
      ["eval", "--batch"], input: Array("tanh\t\tnan\ntanh\t\tinf\ntanh\t\t-inf\n".utf8))
    #expect(run.lines == ["nan\tnan\tnan", "1.0\t0.0\t0.0", "-1.0\t0.0\t0.0"])
  }

  @Test(arguments: [
    ("tanh", "no point; write id<TAB>name=value,...<TAB>x"), ("tanh\t1", "no point"), ("", "no point"),
    ("tanh\t\tx", "'x' is not a number"), ("tanh\t\t", "the number is empty"), ("tanh\t\t1e999", "too large"),
    ("elu\taplha=1\t1", "did you mean 'alpha'?"), ("elu\talpha=-1\t1", "outside [0, ∞)"),
    ("elu\talpha\t1", "write NAME=VALUE"), ("elu\talpha=1,alpha=2\t1", "given twice"),
    ("tanh\t\t\u{1B}[31m", "'\\u{1B}[31m' is not a number"), ("tanh\t\t\u{0}", "'\\u{0}' is not a number"),
  ])
  func `a bad line ends the batch with its number, after the answers before it`(
    line: String, phrase: String
  ) throws {
    let run = try TestFolder().run(["eval", "--batch"], input: Array("step\t\t1\n\(line)\nstep\t\t1\n".utf8))
    #expect(run.status == 65)
    #expect(run.text == "1.0\t0.0\t0.0\n")
    #expect(run.message.hasPrefix("actplot: error: standard input, line 2: "))
    #expect(run.message.contains(phrase), "\(run.message)")
  }

  @Test func `lines up to the limit are read, longer ones are not`() throws {
    for (length, status) in [(65_536, 0), (65_537, 65), (200_000, 65)] as [(Int, Int32)] {
      for end in ["\n", "\r\n", ""] {
        // The name is as long as it takes: nobody knows it.
        let line = String(repeating: "n", count: length - 3) + "\t\t1" + end
        let run = try TestFolder().run(["eval", "--batch"], input: Array(line.utf8))
        #expect(run.status == status, "\(length) bytes")
        if status == 0 { #expect(run.text == "-\n") }
      }
    }
  }

  @Test(.enabled(if: Machine.tellsMemory, "no /proc to read the memory of a process from"))
  func `memory does not grow with the number of points`() throws {
    func peak(_ count: Int) throws -> Int {
      let folder = try TestFolder()
      try folder.write(
        (0..<count).flatMap { "swish\tbeta=1.5\t\(Double($0) / 1e4 - 10)\n".utf8 }, to: "../points")
      let run = try folder.shell(
        """
        exec 3> >(exec actplot eval --batch > ../answers); tool=$!
        cat ../points >&3
        # It sleeps where it has read everything and waits for more.
        until grep -q '^State:.S' /proc/$tool/status && sleep 0.1 && grep -q '^State:.S' /proc/$tool/status
        do sleep 0.02; done
        grep -o 'VmHWM.*[0-9]' /proc/$tool/status | tr -dc 0-9
        exec 3>&-; wait $tool
        """)
      #expect(run.status == 0)
      #expect(try folder.read("../answers").count { $0 == UInt8(ascii: "\n") } == count)
      return try #require(Int(run.text))
    }
    let (few, many) = (try peak(2_000), try peak(200_000))
    #expect(many - few < 2_000, "\(few) and \(many) kB")
  }

  // MARK: - list and describe

  @Test func `list as JSON has every fact of every function`() throws {
    let run = try TestFolder().run("list --json".words)
    let list = try #require(JSONSerialization.jsonObject(with: Data(run.bytes)) as? [[String: Any]])
    #expect(list.compactMap { $0["id"] as? String } == Catalogue.all.map(\.id))
    for (object, entry) in zip(list, Catalogue.all) {
      #expect(object["name"] as? String == entry.name)
      #expect(object["aliases"] as? [String] == entry.aliases)
      #expect((object["formula"] as? [String: String])?["tex"] == entry.formula.tex)
      #expect((object["parameters"] as? [[String: Any]])?.count == entry.parameters.count)
      #expect(object["range"] as? [Double] == [entry.defaultRange.lower, entry.defaultRange.upper])
    }
  }

  @Test func `list names every function on a line`() throws {
    // Under the name of its family, after two spaces.
    let lines = try TestFolder().run(["list"]).lines.filter { $0.hasPrefix("  ") }
    #expect(lines.map { $0.dropFirst(2).prefix { $0 != " " } } == Catalogue.all.map { $0.id[...] })
  }

  @Test(arguments: Catalogue.all)
  func `describe tells what the entry knows`(entry: Activation) throws {
    let run = try TestFolder().run(["describe", entry.id])
    #expect(run.status == 0)
    #expect(run.lines.first == "\(entry.name) (\(entry.id))")
    #expect(run.text.contains(entry.formula.text) && run.text.contains(entry.gradient.text))
    #expect(run.text.contains(entry.reference.text))
    for parameter in entry.parameters { #expect(run.text.contains("\(parameter.name): default")) }
    for alias in entry.aliases { #expect(try TestFolder().run(["describe", alias]).text == run.text) }
  }

  @Test func `describe follows the parameters`() throws {
    let run = try TestFolder().run("describe elu --set alpha=0.5".words)
    #expect(run.text.contains("(here 0.5)"))
    #expect(run.text.contains("f → −0.5 for x → −∞"))
    #expect(run.text.contains("f′ jumps from 0.5 to 1 at x = 0"))
  }
}

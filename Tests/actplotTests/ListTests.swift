// actplot list: filters, JSON and its schema; and the conventions of frameworks.

import Activations
import Foundation
import Testing

@Suite struct ListTests {
  /// The ids that a list shows, in its order.
  private static func ids(_ line: String) throws -> [String] {
    let run = try TestFolder().run(line.words)
    #expect(run.status == 0, "\(run.message)")
    return run.text.split(separator: "\n").filter { $0.hasPrefix("  ") }.map {
      String($0.dropFirst(2).prefix { $0 != " " })
    }
  }

  @Test func `without a filter every function is listed, in the catalogue's order`() throws {
    #expect(try Self.ids("list") == Catalogue.all.map(\.id))
  }

  // What the functions are is mathematics: sin and cos repeat themselves and no other does, and so on.
  @Test(arguments: [
    ("list --family gelu", "gelu gelu-tanh quick-gelu clipped-gelu"),
    ("list --property periodic", "sine cosine"),
    ("list --family gated", "glu reglu geglu swiglu bilinear-glu"),
    ("list --property odd --family sigmoid --framework keras", "tanh hard-tanh softsign arctan erf"),
    ("list --property vector --framework onnx", "softmax log-softmax logsumexp hardmax"),
    ("list --property dead --family step", "step sign"), ("list --family step --property vector", ""),
  ])
  func `filters narrow the list, together`(line: String, ids: String) throws {
    #expect(try Self.ids(line) == ids.words)
  }

  @Test func `complementary properties share the functions of one number between them`() throws {
    let scalars = Catalogue.all.filter { $0.function($0.defaultArguments) != nil }.map(\.id)
    for (one, other) in [("bounded", "unbounded"), ("monotonic", "non-monotonic")] {
      let both = try Self.ids("list --property \(one)") + Self.ids("list --property \(other)")
      #expect(both.sorted() == scalars.sorted(), "\(one)")
    }
  }

  @Test(arguments: [
    ("list --family gleu", "did you mean 'gelu'?"), ("list --property mootonic", "did you mean 'monotonic'?"),
    ("list --property quagmire", "there are bounded, unbounded"), ("list --framework trch", "'torch', 'jax'"),
  ])
  func `an unknown filter is refused with what would be right`(line: String, phrase: String) throws {
    let run = try TestFolder().run(line.words)
    #expect(run.status == 64 && run.messages.count == 1 && run.bytes.isEmpty)
    #expect(run.message.contains(phrase), "\(run.message)")
  }

  @Test func `the JSON has every function with its facts, and what its schema requires`() throws {
    let list = try JSONSerialization.jsonObject(with: Data(TestFolder().run(["list", "--json"]).bytes))
    let entries = try #require(list as? [[String: Any]])
    #expect(entries.map { $0["id"] as? String } == Catalogue.all.map(\.id))
    let schema = try JSONSerialization.jsonObject(with: Data(TestFolder().run(["list", "--schema"]).bytes))
    let root = try #require(schema as? [String: Any])
    #expect((root["$schema"] as? String)?.hasPrefix("https://json-schema.org/") == true)
    let definitions = try #require(root["$defs"] as? [String: Any])
    let item = try #require(definitions["activation"] as? [String: Any])
    let required = try #require(item["required"] as? [String])
    let known = try #require(item["properties"] as? [String: Any])
    #expect(required.count > 5)
    for entry in entries {
      #expect(required.allSatisfy { entry[$0] != nil } && entry.keys.allSatisfy { known[$0] != nil })
    }
  }

  // The frameworks' sources: jax.nn.leaky_relu takes the right side at 0, PyTorch the left; relu6′(6) is 0 in
  // PyTorch; jax.nn.gelu is the tanh form unless asked, whose value at 1 mpmath gives.
  @Test(arguments: [
    ("eval leaky-relu 0 --convention jax", "0.0\t0.0\t1.0\t0.0"),
    ("eval leaky-relu 0 --convention torch", "0.0\t0.0\t0.01\t0.0"),
    ("eval relu6 6 --convention torch", "6.0\t6.0\t0.0\t0.0"),
    ("eval gelu 1 --convention jax", "1.0\t0.8411919906082767\t"),
    ("eval gelu 1", "1.0\t0.8413447460685429\t"),
    ("eval prelu -1 --convention keras", "-1.0\t0.0\t0.0\t0.0"), ("eval prelu -1", "-1.0\t-0.25\t0.25\t0.0"),
  ])
  func `a convention brings a framework's defaults and subgradients`(line: String, answer: String) throws {
    #expect(try TestFolder().run(line.words).text.hasPrefix(answer))
  }
}

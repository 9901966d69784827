// actplot sample: the same numbers in every format, on any number of cores, and millions of them at constant
// memory.

import Activations
import Foundation
import Testing

@Suite struct SampleTests {
  private static let formats = ["csv", "jsonl", "json", "raw"]

  // MARK: - Numbers

  /// Functions with an odd number of samples beyond a portion; the second has infinite ones.
  @Test(arguments: [("elu", "alpha", 0.5, -8, 8), ("linear", "a", 1e308, -1e300, 1e300)])
  func `every format holds the very numbers of the library`(
    name: String, parameter: String, value: Double, lower: Double, upper: Double
  ) throws {
    let entry = try #require(Catalogue.entry(named: name))
    let function = try #require(entry.function(try entry.arguments([(parameter, value)])))
    let samples = Samples(of: function, over: try #require(Interval(lower, upper)), count: 5_001)
    let jets = samples.columns(0..<samples.count).jets
    let rows = (0..<samples.count).map { index in
      let jet = jets[index]
      return [samples.x(index), jet.value, jet.derivative, jet.secondDerivative]
    }
    func run(_ format: String) throws -> Run {
      let options = "--set \(parameter)=\(value) --range \(lower):\(upper) --count 5001 --format \(format)"
      return try TestFolder().run(["sample", name] + options.words)
    }

    let raw = try run("raw").bytes
    #expect(raw.count == 32 * rows.count)
    #expect(Self.numbers(raw).map(\.bitPattern) == rows.flatMap { $0 }.map(\.bitPattern))

    let csv = try run("csv").lines
    #expect(csv.first == "x,f,df,d2f")
    #expect(csv.dropFirst().elementsEqual(rows.map { $0.map { "\($0)" }.joined(separator: ",") }))

    // Not JSONSerialization, whose numbers can be a bit off in the last place.
    let decoder = JSONDecoder()
    let finite = rows.map { $0.map { $0.isFinite ? $0 : nil } }
    let lines = try run("jsonl").lines
    let objects = try lines.map { try decoder.decode([String: Double?].self, from: Data($0.utf8)) }
    #expect(objects.map { object in ["x", "f", "df", "d2f"].map { object[$0] ?? .nan } } == finite)
    #expect(objects.allSatisfy { $0.count == 4 })

    let json = try run("json").bytes
    #expect(try decoder.decode([[String: Double?]].self, from: Data(json)) == objects)
    // The array is the lines, with what makes them one.
    #expect(String(decoding: json, as: UTF8.self) == "[\n  \(lines.joined(separator: ",\n  "))\n]\n")
  }

  @Test func `a sample runs from one end of the range to the other, and never back`() throws {
    // As many points as this narrow range has room for.
    let options = "--range 999999999:1000000000 --count 1048577 --format raw"
    let raw = try TestFolder().run(["sample", "relu"] + options.words).bytes
    let places = Self.numbers(raw, every: 4)
    #expect(places.count == 1_048_577 && places.first == 1e9 - 1 && places.last == 1e9)
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(arguments: [2, 4_096, 4_097, 100_001, 1_000_000])
  func `a sample has as many points as asked for`(count: Int) throws {
    let run = try TestFolder().run("sample tanh --format raw --count \(count)".words)
    #expect(run.bytes.count == 32 * count)
    let lines = try TestFolder().shell("actplot sample step --format jsonl --count \(count) | wc -l")
    #expect(lines.text == "\(count)\n")
  }

  /// Little-endian doubles: all of them, or the first of each group.
  private static func numbers(_ bytes: [UInt8], every step: Int = 1) -> [Double] {
    bytes.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count / 8, by: step).map { index in
        let pattern = bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self)
        return Double(bitPattern: UInt64(littleEndian: pattern))
      }
    }
  }

  // MARK: - Cores and memory

  @Test(.enabled(if: Machine.hasCores, "one core only, or no taskset"), arguments: formats)
  func `one core and all cores write the same bytes`(format: String) throws {
    let table = "actplot sample swish --count 200001 --format \(format)"
    let run = try TestFolder().shell(
      "\(Machine.onOneCore) \(table) > ../one && \(table) > ../all && cmp ../one ../all && wc -c < ../all")
    #expect(run.status == 0, "\(run.text)")
    #expect(try #require(Int(run.text.dropLast())) > 200_001 * 16)
  }

  @Test(
    .enabled(if: Machine.tellsMemory, "no /proc to read the memory of a process from"),
    arguments: ["csv", "raw"])
  func `memory does not grow with the number of points`(format: String) throws {
    func peak(_ count: Int) throws -> Int {
      // Less than all in either format, so that the process is still there to be asked.
      let run = try TestFolder().shell(
        """
        exec 3< <(exec actplot sample tanh --count \(count) --format \(format)); tool=$!
        head -c \((count - 20_000) * 32) <&3 > /dev/null
        grep -o 'VmHWM.*[0-9]' /proc/$tool/status | tr -dc 0-9
        cat <&3 > /dev/null; wait $tool
        """)
      #expect(run.status == 0)
      return try #require(Int(run.text))
    }
    let (few, many) = (try peak(200_000), try peak(3_000_000))
    #expect(many - few < 2_000, "\(few) and \(many) kB")
  }
}

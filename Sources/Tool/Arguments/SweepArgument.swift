// "alpha=0.1,0.5,1" or "alpha=0:2:0.25", the values of a parameter that a sweep shows.

/// A parameter's name and its values: one to `Limits.curves`, in the order given.
struct SweepArgument {
  let name: String
  let values: [Double]

  /// - Parameter text: "NAME=V1,V2,..." or "NAME=FIRST:LAST:STEP".
  /// - Throws: A `Failure` with status 64.
  init(_ text: String) throws(Failure) {
    let shown = VisibleText.quoted(text)
    guard let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")), equals != text.startIndex else {
      throw Failure(
        status: .usage, message: "\(shown) sweeps nothing; write NAME=V1,V2 or NAME=FIRST:LAST:STEP")
    }
    name = String(text[..<equals])
    let list = String(text[text.utf8.index(after: equals)...])
    guard !list.isEmpty else {
      throw Failure(status: .usage, message: "\(shown) has no values; write NAME=V1,V2, as in alpha=0.5,1,2")
    }
    if list.utf8.contains(UInt8(ascii: ":")) {
      values = try Self.steps(list)
    } else {
      values = try Self.listed(list)
    }
  }

  private static func listed(_ list: String) throws(Failure) -> [Double] {
    let parts = list.split(separator: ",", omittingEmptySubsequences: false)
    try check(parts.count)
    var values: [Double] = []
    for part in parts {
      let value = try Number.parse(String(part))
      guard !values.contains(value) else {
        throw Failure(status: .usage, message: "the value \(VisibleText.quoted(String(part))) is given twice")
      }
      values.append(value)
    }
    return values
  }

  /// FIRST, FIRST + STEP and so on up to LAST, each rounded from its own count of steps.
  private static func steps(_ list: String) throws(Failure) -> [Double] {
    let shown = VisibleText.quoted(list)
    let parts = list.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3 else {
      throw Failure(status: .usage, message: "\(shown) is not FIRST:LAST:STEP, as in 0:2:0.25")
    }
    let first = try Number.parse(String(parts[0]))
    let last = try Number.parse(String(parts[1]))
    let step = try Number.parse(String(parts[2]))
    guard step > 0, last >= first else {
      throw Failure(
        status: .usage, message: "\(shown): the step must be above 0 and the last value not below the first")
    }
    // A little slack, so that 0:1:0.1 ends at 1.
    let count = ((last - first) / step + 1e-9).rounded(.down) + 1
    guard count <= Double(Limits.curves) else { throw tooMany(count < 1e15 ? String(Int(count)) : "so many") }
    let decimals = max(digits(parts[0]), digits(parts[2]))
    return (0..<Int(count)).map { Self.rounded(first + Double($0) * step, decimals) }
  }

  /// How many decimals a number is written with; more than doubles have where it has an exponent.
  private static func digits(_ text: Substring) -> Int {
    guard !text.contains(where: { $0 == "e" || $0 == "E" }) else { return 18 }
    return text.firstIndex(of: ".").map { text[text.index(after: $0)...].count } ?? 0
  }

  /// 0 + 3 · 0.1 is 0.30000000000000004; who steps by tenths means 0.3.
  private static func rounded(_ value: Double, _ decimals: Int) -> Double {
    guard decimals <= 12, value.magnitude < 1e12 else { return value }
    let power = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    return (value * power).rounded() / power
  }

  private static func check(_ count: Int) throws(Failure) {
    if count > Limits.curves { throw tooMany(String(count)) }
  }

  private static func tooMany(_ count: String) -> Failure {
    Failure(
      status: .usage, message: "\(count) values are too many for one figure; \(Limits.curves) are the limit")
  }
}

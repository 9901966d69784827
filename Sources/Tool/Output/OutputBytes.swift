// Output in the making, as bytes: a String for each number would take longer than its digits.
// Unsafe: digits and literals are copied while they are lent.

/// A growing buffer of text and numbers.
struct OutputBytes: TextOutputStream {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// The shortest decimal that reads back to the same number: the text of `"\(number)"`.
  mutating func append(_ number: Double) {
    // Written out, nan would show its payload.
    if number.isFinite { number.write(to: &self) } else { write(number.description) }
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// The standard library's way to hand over a number's digits straight from the stack. A library without
  /// it calls `write`, with the same bytes for more time.
  mutating func _writeASCII(_ digits: UnsafeBufferPointer<UInt8>) { unsafe bytes.append(contentsOf: digits) }
}

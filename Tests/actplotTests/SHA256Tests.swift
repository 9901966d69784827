// SHA-256 by the examples of its standard: NIST, FIPS 180-4 example values; and lengths around a block's end.

import Foundation
import Testing

@testable import Tool

@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `the standard's examples`(message: String, digest: String) {
    let hex = SHA256.digest(Array(message.utf8)).map { String(format: "%02x", $0) }.joined()
    #expect(hex == digest)
  }

  @Test func `every length around a block's end agrees with openssl`() throws {
    guard Machine.can("openssl version") else { return }
    for length in 50..<130 {
      let folder = try TestFolder()
      let script = "printf '%\(length)s' | tr ' ' x | openssl dgst -sha256 -binary | base64"
      let theirs = try folder.shell(script).text.dropLast()
      #expect(SHA256.policySource(of: String(repeating: "x", count: length)) == "'sha256-\(theirs)'")
    }
  }
}

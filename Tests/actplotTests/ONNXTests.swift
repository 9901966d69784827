// What ONNX expects of activation functions, asked of the built binary: the node tests of its package.

import Foundation
import Testing

/// The package of ONNX on PyPI.
private enum ONNXPackage {
  /// The version is fixed: another one has other node tests.
  static let name = "onnx==1.23.2"
  /// Nothing is compiled, and a machine without network is not waited for.
  static let pip = "-m pip --disable-pip-version-check --quiet --retries 1 --timeout 10"

  static let hasPython = Machine.can(
    "python3 -c 'import ensurepip, pip, sys, venv; sys.exit(sys.version_info < (3, 10))'")
  static let canBeFetched = Machine.can(
    """
    d=$(mktemp -d) && python3 \(pip) download --no-deps --only-binary :all: --dest "$d" '\(name)'
    s=$?; rm -r "$d"; exit $s
    """)
}

@Suite struct ONNXTests {
  @Test(
    .enabled(if: ONNXPackage.hasPython, "no python3, 3.10 or newer, with venv and pip"),
    .enabled(
      if: ONNXPackage.canBeFetched, "pip cannot get \(ONNXPackage.name): no network, or no such package"))
  func `ONNX's node tests pass, and not with answers that are off by a millionth`() throws {
    let folder = try TestFolder()
    let checks = ["CHECKS": "\(Repository.path)/Tests/actplotTests/ONNX/check_node_tests.py"]
    // Beside the folder, and gone with it: about 130 MB.
    let install = try folder.shell(
      """
      python3 -m venv ../python &&
      ../python/bin/python -I \(ONNXPackage.pip) install --no-compile --only-binary :all: '\(ONNXPackage.name)'
      """, seconds: 300)
    try #require(install.status == 0, "\(install.message)")

    let right = try folder.shell(
      #"../python/bin/python -I "$CHECKS" actplot 2>&1 || echo failed"#, environment: checks)
    print(right.text)
    #expect(Self.misses(right).allSatisfy { $0 == 0 } && right.lines.last != "failed", "\(right.text)")

    try Data(
      """
      #!/bin/sh
      # Values of vectors have commas between them; else the value is the first of three numbers.
      actplot "$@" | awk '{
        n = split($0, v, /[,\\t]/); last = /,/ ? n : 1; mark = /,/ ? "," : "\\t"
        for (i = 1; i <= n; i++) printf "%.17g%s", v[i] * (i <= last ? 1.000001 : 1), i < n ? mark : "\\n"
      }'
      """.utf8
    ).write(to: URL(fileURLWithPath: "\(folder.path)/../wrong"))
    let wrong = try folder.shell(
      #"chmod +x ../wrong; ../python/bin/python -I "$CHECKS" ../wrong 2>&1 || echo failed"#,
      environment: checks)
    #expect(Self.misses(wrong).allSatisfy { $0 > 0 } && wrong.lines.last == "failed", "\(wrong.text)")
  }

  /// The numbers of values that did not pass, in the table's lines: one for each of the twenty operators.
  private static func misses(_ run: Run, at place: SourceLocation = #_sourceLocation) -> [Int] {
    let rows = run.lines.map { $0.split(separator: " ") }.filter { $0.count == 6 && Double($0[4]) != nil }
    #expect(rows.count == 20, "\(run.text)", sourceLocation: place)
    return rows.compactMap { Int($0[3]) }
  }
}

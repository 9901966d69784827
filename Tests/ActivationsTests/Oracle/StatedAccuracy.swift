// The bounds of errors that the entries state in their doc comments, read from the sources.

import Foundation

/// What the doc comments of the entries promise.
enum StatedAccuracy {
  /// The folder of the catalogue's sources.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../Sources/Activations/Catalogue").standardized

  /// The bounds in f, f′ and f″ by id; two, of values and derivatives, for a function of a vector.
  static let bounds: [String: [Double]] = {
    var bounds: [String: [Double]] = [:]
    let files =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    for file in files where file.pathExtension == "swift" {
      guard let source = try? String(contentsOf: file, encoding: .utf8),
        let id = source.firstMatch(of: /\n    id: "([^"]+)"/)?.1
      else { continue }
      let scalar =
        /\/\/\/ Accuracy: at most ([0-9.]+), ([0-9.]+) and ([0-9.]+) ulp in f, f′ and f″\.\n  public static/
      let vector =
        /\/\/\/ Accuracy: at most ([0-9.]+) ulp in the values and ([0-9.]+) in the derivatives\.\n  public static/
      if let match = source.firstMatch(of: scalar) {
        bounds[String(id)] = [match.1, match.2, match.3].compactMap { Double($0) }
      } else if let match = source.firstMatch(of: vector) {
        bounds[String(id)] = [match.1, match.2].compactMap { Double($0) }
      }
    }
    return bounds
  }()
}

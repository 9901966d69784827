// The gallery as one page: what its template shows, from the catalogue's entries.

import Activations
import Plot

/// A page of entries with their figures.
struct GalleryPage {
  private let model: PageModel

  /// A page of entries, family by family in the order in which these come.
  init(_ entries: [PageEntry]) {
    model = PageModel(entries)
  }

  /// The page's bytes.
  ///
  /// - Throws: A `Failure` with status 70 for a template that is none.
  func bytes(by documents: Documents) throws(Failure) -> [UInt8] {
    do {
      return Array(try documents.page(PageTemplate.text, model).utf8)
    } catch {
      throw Failure(status: .software, message: "the page's template: \(error)")
    }
  }

  /// Whether a file begins and ends as a page of ours does.
  static func isOurs(_ bytes: [UInt8]) -> Bool {
    let head = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src &#39;sha256-
      """
    let end = "</script>\n</body>\n</html>\n"
    return bytes.starts(with: head.utf8) && bytes.suffix(end.utf8.count).elementsEqual(end.utf8)
      && String(decoding: bytes.prefix(2_048), as: UTF8.self).contains(
        "activation functions of neural networks with their gradients")
  }
}

/// What the template shows. Its names are those of the template.
private struct PageModel {
  struct Choice {
    let id: String
    let title: String
  }

  struct Group {
    let id: String
    let title: String
    let entries: [PageEntry]
  }

  let count: Int
  let frameworks: [Choice]
  let properties: [Choice]
  let groups: [Group]
  let samples: String
  let style: String
  let script: String
  let styleHash: String
  let scriptHash: String
  let lower = SharedSamples.lower
  let upper = SharedSamples.upper
  let step = SharedSamples.step

  init(_ entries: [PageEntry]) {
    count = entries.count
    var ids: [String] = []
    for entry in entries where !ids.contains(entry.family) { ids.append(entry.family) }
    groups = ids.map { id in
      Group(id: id, title: Self.title(of: id), entries: entries.filter { $0.family == id })
    }
    frameworks = Framework.allCases.map { Choice(id: $0.rawValue, title: $0.name) }
    properties = Property.allCases.map { property in
      Choice(id: property.rawValue, title: property.rawValue.replacing("-", with: " "))
    }
    samples = SharedSamples.json(of: entries, sheet: PageStyle().ownSheet())
    // The page's own rules last: they choose the theme.
    style = PageStyle().sheet() + "\n" + GallerySheet.text
    script = PageScript.text
    styleHash = SHA256.policySource(of: style)
    scriptHash = SHA256.policySource(of: script)
  }

  /// "Exponential unit" for "exponential-unit".
  private static func title(of family: String) -> String {
    let words = family.replacing("-", with: " ")
    return family == "gelu" ? "GELU" : words.prefix(1).uppercased() + words.dropFirst()
  }
}

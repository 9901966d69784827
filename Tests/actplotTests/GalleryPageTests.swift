// actplot gallery --html: one page that stands for itself, and what browsers make of it.

import Activations
import Foundation
import Testing

@Suite struct GalleryPageTests {
  private static let page: String = {
    let path = "\(Repository.path)/output/index.html"
    return (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }()

  @Test func `output holds the page that the tool writes now, in under a megabyte and a half`() throws {
    let folder = try TestFolder()
    let run = try folder.run("gallery --html".words, leaving: ["output", "output/index.html"])
    #expect(run.status == 0 && run.messages == ["\(Catalogue.all.count) figures in output/index.html"])
    let bytes = try folder.read("output/index.html")
    #expect(bytes.count < 1_500_000, "\(bytes.count)")
    let isEqual = bytes == Array(Self.page.utf8)
    #expect(isEqual, "output/index.html is stale: run 'actplot gallery --html'")
    // A page of ours may be replaced, another not.
    #expect(try folder.run("gallery --html".words).status == 0)
    try folder.write("<!DOCTYPE html>\n<p>mine".utf8, to: "output/index.html")
    #expect(try folder.run("gallery --html".words).status == 73)
    #expect(try folder.run("gallery --html --force".words).status == 0)
  }

  @Test func `the policy has the hashes of the page's sheet and script, and nothing else may act`() throws {
    let folder = try TestFolder()
    try folder.write(Self.page.utf8, to: "p.html")
    for (element, source) in [("style", "style-src"), ("script", "script-src")] {
      let start = try #require(Self.page.range(of: "<\(element)>"))
      let end = try #require(
        Self.page.range(of: "</\(element)>", range: start.upperBound..<Self.page.endIndex))
      try folder.write(Self.page[start.upperBound..<end.lowerBound].utf8, to: "part")
      let hash = try folder.shell("openssl dgst -sha256 -binary part | base64").text.dropLast()
      let isAllowed = Self.page.contains("\(source) &#39;sha256-\(hash)&#39;")
      #expect(isAllowed, "\(element)")
    }
    #expect(Self.page.components(separatedBy: "<script").count == 3)  // with the samples
    #expect(Self.page.components(separatedBy: "<style").count == 2)
    for harmful in [
      " style=", " onclick", " onload", "javascript:", "<iframe", "<img src=\"http", "@import", "url(",
    ] {
      let isThere = Self.page.contains(harmful)
      #expect(!isThere, "\(harmful)")
    }
    for link in Self.page.matches(of: #/(src|href)="(http[^"]*)"/#) {
      #expect(link.output.2.hasPrefix("https://arxiv.org/abs/"), "\(link.output.2)")
    }
  }

  @Test func `every function has its place, its figure and its formulas`() throws {
    let ids = Self.page.matches(of: #/<article id="([^"]*)"/#).map { String($0.output.1) }
    #expect(Set(ids) == Set(Catalogue.all.map(\.id)) && ids.count == Catalogue.all.count)
    #expect(Self.page.components(separatedBy: "role=\"img\"").count - 1 == ids.count)
    #expect(Self.page.components(separatedBy: "<math ").count - 1 == 2 * ids.count)
    let all = Self.page.matches(of: #/ id="([^"]*)"/#).map { String($0.output.1) }
    #expect(Set(all).count == all.count)
  }

  @Test func `the samples are JSON, four digits of the function's values`() throws {
    let start = try #require(Self.page.range(of: "type=\"application/json\">"))
    let end = try #require(Self.page.range(of: "</script>", range: start.upperBound..<Self.page.endIndex))
    let text = String(Self.page[start.upperBound..<end.lowerBound])
    #expect(!text.contains("<"))
    let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let values = try #require(json["f"] as? [String: [[Any]]])
    for entry in Catalogue.all {
      guard let function = entry.function(entry.defaultArguments) else {
        #expect(values[entry.id] == nil)
        continue
      }
      let columns = try #require(values[entry.id], "\(entry.id)")
      #expect(columns.map(\.count) == [121, 121])
      for index in 0...120 {
        let jet = function.jet(at: Double(index - 60) / 10)
        for (shown, value) in zip(columns.map { $0[index] }, [jet.value, jet.derivative]) {
          guard value.isFinite else {
            #expect(shown is NSNull)
            continue
          }
          let number = try #require(shown as? Double, "\(entry.id) \(index)")
          #expect(abs(number - value) <= 5.01e-4 * abs(value), "\(entry.id) \(index): \(number) \(value)")
        }
      }
    }
  }

  @Test func `a page of named functions has these alone; options that it cannot follow are refused`() throws {
    let folder = try TestFolder()
    try folder.run("gallery --html --out p relu gelu".words, leaving: ["p", "p/index.html"])
    let page = String(decoding: try folder.read("p/index.html"), as: UTF8.self)
    #expect(page.components(separatedBy: "<article ").count == 3)
    for option in [
      "--theme dark", "--format png", "--size 320x200", "--scale 1", "--transparent", "--font Inter",
    ] {
      let run = try TestFolder().run(("gallery --html " + option).words)
      #expect(run.status == 64 && run.message.contains("--html takes names"), "\(option)")
    }
    #expect(try TestFolder().run(["gallery"]).message == "actplot: error: say where: --out DIR")
  }

  @Test(
    .enabled(
      if: Browser.canDrive, "no Chromium, or no playwright, axe, websockets and pillow in \(Browser.python)"),
    .timeLimit(.minutes(10)))
  func `a browser, a keyboard and axe find nothing to complain of`() throws {
    let run = try Browser.run("gallery_page.py", ["\(Repository.path)/output/index.html"])
    let failures = run.lines.filter { $0.hasPrefix("FAIL") }
    #expect(run.status == 0 && failures.isEmpty, "\(failures) \(run.message)")
    #expect(run.lines.count { $0.hasPrefix("PASS") } >= 35)
  }
}

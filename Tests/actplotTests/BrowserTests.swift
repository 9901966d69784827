// Figures in real pages: Chromium and Firefox, where they are installed.

import Foundation
import Testing

@Suite struct BrowserTests {
  @Test(
    .enabled(
      if: Browser.canDrive, "no Chromium, or no playwright, websockets and pillow in \(Browser.python)"),
    .timeLimit(.minutes(10)))
  func `inline or as images, figures follow a page's theme under a strict policy and leave the page alone`()
    throws
  {
    let run = try Browser.run("embedded_figures.py", [Binary.path])
    let failures = run.lines.filter { $0.hasPrefix("FAIL") }
    #expect(run.status == 0 && failures.isEmpty, "\(failures) \(run.message)")
    let perBrowser = 2 * (5 + 2 * 6)
    #expect(run.lines.count { $0.hasPrefix("PASS") } == perBrowser * (Browser.hasFirefox ? 2 : 1))
  }
}

// Completion scripts: shells take them, and they know the functions' names and each option's values.

import Activations
import Testing

@Suite struct CompletionTests {
  /// What bash offers for the last word of a line.
  private static func offers(_ words: String) throws -> [String] {
    let script = #"""
      actplot --generate-completion-script bash > ../complete && bash -n ../complete && . ../complete
      complete=$(complete -p actplot | sed 's/.*-F \([^ ]*\) .*/\1/')
      COMP_WORDS=(\#(words)) COMP_LINE='\#(words)'
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1)) COMP_POINT=${#COMP_LINE}
      $complete actplot "${COMP_WORDS[-1]}" "${COMP_WORDS[-2]}"
      printf '%s\n' "${COMPREPLY[@]}"
      """#
    return try TestFolder().shell(script).lines
  }

  @Test(arguments: [
    ("actplot pl", ["plot"]), ("actplot plot gel", ["gelu", "gelu-tanh"]),
    ("actplot compare relu mis", ["mish"]),
    ("actplot embed gelu --as do", ["docc", "docusaurus"]), ("actplot plot gelu --theme pri", ["print"]),
  ])
  func `bash completes commands, functions and values`(words: String, offers: [String]) throws {
    #expect(try Self.offers(words) == offers)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `there is a script for each shell`(shell: String) throws {
    let run = try TestFolder().run(["--generate-completion-script", shell])
    #expect(run.status == 0 && run.lines.count > 100)
  }
}

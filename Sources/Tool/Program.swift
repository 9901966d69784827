// The command line as a whole: what both programs run.
// Unsafe: what is linked is set once, before anything reads it, on the only thread there is.

/// The program, of which there are two: `actplot`, which starts fast, and `actplot-documents`, which can also read
/// YAML and fill templates, and for that brings Foundation along.
package enum Program {
  /// Runs the command that the arguments name and ends the process with its status.
  ///
  /// - Parameter documents: What reads and writes documents; nil for the program that has another one do it.
  package static func main(_ documents: Documents? = nil) -> Never {
    unsafe Documents.linked = documents
    Actplot.main()
  }
}

// The command line as a whole: what both programs run.

/// The program, of which there are two: `actplot`, which starts fast, and `actplot-documents`, which can also read
/// YAML and fill templates, and for that brings Foundation along.
package enum Program {
  /// Runs the command that the arguments name and ends the process with its status.
  ///
  /// - Parameter documents: What reads and writes documents; nil for the program that has another one do it.
  package static func main(_ documents: Documents? = nil) -> Never {
    Documents.linked = documents
    Actplot.main()
  }
}

// The program that people call. It starts fast: what needs Foundation is in actplot-documents.

import Tool

@main
enum Main {
  static func main() { Program.main() }
}

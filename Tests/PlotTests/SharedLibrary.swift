// Functions of C libraries that only tests call.

import Foundation

/// A function of the first library that can be loaded; nil where none has it.
func cFunction<Function>(_ name: String, in libraries: [String], as type: Function.Type) -> Function? {
  for library in libraries {
    if let handle = dlopen(library, RTLD_NOW), let symbol = dlsym(handle, name) {
      return unsafeBitCast(symbol, to: Function.self)
    }
  }
  return nil
}

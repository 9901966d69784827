// What the machine offers to a test. A test that cannot run says why, in the report of the run.

import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

enum Machine {
  static let isRoot = geteuid() == 0

  /// Whether a shell command succeeds: the surest way to learn whether something works here.
  static func can(_ command: String) -> Bool {
    let shell = ChildProcess(
      path: "/bin/sh", arguments: ["-c", command], environment: ProcessInfo.processInfo.environment,
      folder: "/", input: "/dev/null", output: "/dev/null", errors: "/dev/null")
    return (try? shell.run()) == 0
  }

  /// Whether PNG and PDF can be drawn: the trait is on, and the libraries can be loaded.
  static let hasCairo: Bool = {
    #if Cairo
      let libraries = ["libcairo.so.2", "libfontconfig.so.1", "libz.so.1"]
      return libraries.allSatisfy { (name: String) in dlopen(name, RTLD_NOW) != nil }
    #else
      return false
    #endif
  }()
  static let tellsMemory = can("grep -q VmHWM /proc/self/status")
  static let measuresChildren = can("python3 -c 'import resource'")
  static let canTrace = can("strace -qq -o /dev/null true")
  static let canMakeDevices = can("d=$(mktemp -d); mknod $d/n c 1 3 && : > $d/n; s=$?; rm -r $d; exit $s")
  static let canMount = can("unshare --mount sh -c 'mount -t tmpfs none /mnt'")
  static let hasTerminals = can("script -qec true /dev/null")
  static let hasGerman = can("locale -a | grep -qi '^de_DE.utf-\\?8$'")

  /// What to put before a command of bash so that it has one core.
  static let onOneCore = #"taskset -c "$(taskset -cp $$ | grep -o '[0-9]*$')""#
  static let hasCores = can("[ $(nproc) -gt 1 ] && \(onOneCore) true")

  /// What to put before a command so that file modes count: root is not asked for them.
  static let withoutPrivileges = isRoot ? "setpriv --bounding-set=-all --inh-caps=-all" : "env"
  static let canDropPrivileges = can("\(withoutPrivileges) true")
}

// One run of another program, from its start to its end: files for its three streams and a deadline.
// Foundation's Process has no groups: at a deadline, the children of a shell would be left.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program to run to its end.
struct ChildProcess {
  /// Why there is no status to tell.
  enum Problem: Error {
    case notStarted(String, errno: Int32)
    case tookTooLong(String, seconds: Double)
  }

  let path: String
  let arguments: [String]
  let environment: [String: String]
  let folder: String
  /// The files that it reads and writes.
  let input, output, errors: String
  var seconds = 60.0

  /// The exit status, or 128 + the signal that ended the process, as a shell tells it.
  ///
  /// Blocks its thread, so no more programs run at a time than the machine has cores.
  func run() throws -> Int32 {
    let process = try start()
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      var state: Int32 = 0
      if waitpid(process, &state, WNOHANG) == process { return Self.status(of: state) }
      if ContinuousClock.now > deadline {
        // The whole group: a shell's children hold the same files.
        kill(-process, SIGKILL)
        waitpid(process, &state, 0)
        throw Problem.tookTooLong(([path] + arguments).joined(separator: " "), seconds: seconds)
      }
      usleep(1_000)
    }
  }

  private func start() throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)

    // A group of its own, and no signal ignored or blocked, whatever started the tests.
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    var none = sigset_t()
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, Int16(flags))

    // The shell enters the folder and becomes the program: posix_spawn itself cannot, everywhere.
    let shell = "/bin/sh"
    let words = [shell, "-c", #"cd "$0" && exec "$@""#, folder, path] + arguments
    var argv = words.map { strdup($0) }
    var envp = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { for text in argv + envp { free(text) } }
    argv.append(nil)
    envp.append(nil)
    var process = pid_t()
    let problem = posix_spawn(&process, shell, &actions, &attributes, argv, envp)
    if problem != 0 { throw Problem.notStarted(path, errno: problem) }
    return process
  }

  /// The low seven bits of a wait status are the signal, the next byte is the exit status.
  private static func status(of state: Int32) -> Int32 {
    let signal = state & 0x7F
    return signal == 0 ? (state >> 8) & 0xFF : 128 + signal
  }
}

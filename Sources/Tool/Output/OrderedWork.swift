// Work that all cores do and one thread takes, in order: what comes out does not depend on how many there are.
// Memory is bounded: who is too far ahead waits.

/// Numbered products, made on several threads and used on one.
enum OrderedWork {
  /// Makes the products 0 to `count` − 1 and uses each, in this order.
  ///
  /// As many are in the making as the process has cores, and at most twice as many wait to be used.
  ///
  /// - Parameters:
  ///   - limit: The most products in the making at a time, where the cores could be too many.
  ///   - make: Makes the product of a number, on any thread and beside others.
  ///   - use: Takes a product, on the calling thread.
  /// - Throws: What `use` throws. No product is used after that, and all threads have ended.
  static func run<Product: Sendable, Problem>(
    _ count: Int, atOnce limit: Int = .max, make: @escaping @Sendable (Int) -> Product,
    use: (Product) throws(Problem) -> Void
  ) throws(Problem) {
    let workers = min(WorkerThread.cores, limit, count)
    let line = AssemblyLine(count: count, room: 2 * workers, make: make)
    // One alone would only take turns with this thread.
    let threads = workers < 2 ? [] : (0..<workers).compactMap { _ in WorkerThread { line.work() } }
    defer {
      line.stop()
      for thread in threads { thread.join() }
    }
    for number in 0..<count { try use(threads.isEmpty ? make(number) : line.take(number)) }
  }
}

/// The products between those who make them and the one who uses them.
private final class AssemblyLine<Product: Sendable>: @unchecked Sendable {
  private let count: Int
  private let make: @Sendable (Int) -> Product

  private let lock = Lock()
  /// The finished products; a number's place is its remainder.
  private var shelf: [Product?]
  private var begun = 0
  private var taken = 0
  private var isStopped = false

  init(count: Int, room: Int, make: @escaping @Sendable (Int) -> Product) {
    self.count = count
    self.make = make
    shelf = Array(repeating: nil, count: room)
  }

  /// Makes products until there is none left to begin.
  func work() {
    while let number = next() {
      let product = make(number)
      lock.withLock {
        shelf[number % shelf.count] = product
        lock.tellChange()
      }
    }
  }

  private func next() -> Int? {
    lock.withLock {
      while !isStopped && begun < count && begun - taken == shelf.count { lock.waitForChange() }
      guard !isStopped && begun < count else { return nil }
      begun += 1
      return begun - 1
    }
  }

  /// Waits for the product, which is the next one in order.
  func take(_ number: Int) -> Product {
    lock.withLock {
      while true {
        if let product = shelf[number % shelf.count] {
          shelf[number % shelf.count] = nil
          taken += 1
          lock.tellChange()
          return product
        }
        lock.waitForChange()
      }
    }
  }

  /// Lets no further product begin.
  func stop() {
    lock.withLock {
      isStopped = true
      lock.tellChange()
    }
  }
}

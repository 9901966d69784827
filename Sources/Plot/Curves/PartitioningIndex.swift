// Binary search.

extension Array {
  /// The index of the first element for which `holds` is true, given that it is false before and true from there on;
  /// the end where there is none. (The name is that of swift-algorithms.)
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Hands out the smallest of what is in it: a binary heap.
struct FirstQueue<Element: Comparable> {
  private var items: [Element] = []

  init(_ items: [Element]) { for item in items { add(item) } }

  mutating func add(_ item: Element) {
    items.append(item)
    var place = items.count - 1
    while place > 0, items[place] < items[(place - 1) / 2] {
      items.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  /// Takes the smallest out; nil when nothing is left.
  mutating func takeFirst() -> Element? {
    guard let first = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return first }
    items[0] = last
    var place = 0
    while true {
      var smallest = place
      for below in [2 * place + 1, 2 * place + 2] where below < items.count && items[below] < items[smallest]
      {
        smallest = below
      }
      if smallest == place { return first }
      items.swapAt(smallest, place)
      place = smallest
    }
  }
}

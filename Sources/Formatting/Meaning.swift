internal import PlanModel
internal import YAMLSyntax

/// What a file says, to hold against what it says once it is laid out.
struct Meaning {
  private let root: YAMLNode
  private let spellings: Spellings

  init(_ root: YAMLNode, spellings: Spellings) {
    self.root = root
    self.spellings = spellings
  }

  /// Whether another tree says the same, the order of keys and the spelling of words aside.
  func isKept(in other: YAMLNode) -> Bool { isSame(root, other) }

  private func isSame(_ old: YAMLNode, _ new: YAMLNode) -> Bool {
    guard old.kind == new.kind, old.isNothing == new.isNothing, old.childCount == new.childCount else {
      return false
    }
    switch old.kind {
    case .scalar:
      return text(of: old).elementsEqual(new.text.utf8)
    case .sequence:
      return zip(old.children, new.children).allSatisfy(isSame)
    case .mapping:
      let (oldPairs, newPairs) = (Self.pairs(old), Self.pairs(new))
      // Most keys stand where they stood.
      return oldPairs.enumerated().allSatisfy { place, pair in
        let key = text(of: pair.key)
        if key.elementsEqual(newPairs[place].key.text.utf8) {
          return isSame(pair.value, newPairs[place].value)
        }
        let others = newPairs.filter { key.elementsEqual($0.key.text.utf8) }
        return others.count == 1 && isSame(pair.value, others[0].value)
      }
    }
  }

  private func text(of node: YAMLNode) -> String.UTF8View {
    if case .word(let word)? = spellings[node] { word.utf8 } else { node.text.utf8 }
  }

  private static func pairs(_ mapping: YAMLNode) -> [(key: YAMLNode, value: YAMLNode)] {
    var children = mapping.children
    var pairs: [(key: YAMLNode, value: YAMLNode)] = []
    while let key = children.next(), let value = children.next() { pairs.append((key, value)) }
    return pairs
  }
}

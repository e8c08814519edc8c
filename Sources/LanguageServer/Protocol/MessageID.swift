/// What a request is called, to be repeated in its answer.
enum MessageID: Codable, Hashable, Sendable {
  case number(Int)
  case text(String)
  case none

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .none
    } else if let number = try? value.decode(Int.self) {
      // Another type is tried next; what fits neither is told as such.
      self = .number(number)
    } else {
      self = .text(try value.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .number(let number): try value.encode(number)
    case .text(let text): try value.encode(text)
    case .none: try value.encodeNil()
    }
  }
}

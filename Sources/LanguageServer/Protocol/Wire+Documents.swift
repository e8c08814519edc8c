extension Wire {
  struct DocumentID: Codable {
    var uri: String
  }

  struct DidOpen: Codable {
    struct Item: Codable {
      var uri: String
      var version: Int
      var text: String
    }
    var textDocument: Item
  }

  struct DidChange: Codable {
    struct Item: Codable {
      var uri: String
      var version: Int?
    }
    struct Change: Codable {
      /// Nil where `text` is the whole document.
      var range: Range?
      var text: String
    }
    var textDocument: Item
    var contentChanges: [Change]
  }

  /// Of closing, saving, and requests for a whole document.
  struct OfDocument: Codable {
    var textDocument: DocumentID
  }

  /// Of requests for a place.
  struct AtPosition: Codable {
    var textDocument: DocumentID
    var position: Position
  }

  struct WatchedFiles: Codable {
    struct Change: Codable {
      var uri: String
    }
    var changes: [Change]
  }
}

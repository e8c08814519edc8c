extension Wire {
  struct Markup: Codable {
    var kind = "markdown"
    var value: String
  }

  struct Hover: Codable {
    var contents: Markup
    var range: Range?
  }

  struct CompletionList: Codable {
    var isIncomplete = false
    var items: [CompletionItem]
  }

  struct CompletionItem: Codable {
    var label: String
    /// 10 property, 12 value, 13 enumeration, 15 snippet, 18 reference.
    var kind: Int
    var detail: String?
    var documentation: Markup?
    var sortText: String
    var filterText: String?
    /// 1 plain text, 2 snippet.
    var insertTextFormat: Int
    var textEdit: TextEdit
  }

  struct DocumentSymbol: Codable {
    var name: String
    var detail: String?
    /// 3 namespace, 5 class, 6 method, 8 field, 19 object, 24 event, by what comes nearest.
    var kind: Int
    var range: Range
    var selectionRange: Range
    var children: [DocumentSymbol]?
  }
}

extension Wire {
  struct Diagnostic: Codable {
    struct Related: Codable {
      var location: Location
      var message: String
    }
    var range: Range
    /// 1 error, 2 warning, 3 information, 4 hint.
    var severity: Int
    var code: String
    var source = "smallsteps"
    var message: String
    var relatedInformation: [Related]?
  }

  struct PublishedDiagnostics: Codable {
    var uri: String
    var version: Int?
    var diagnostics: [Diagnostic]
  }

  struct ShownMessage: Codable {
    /// 1 error, 2 warning, 3 information.
    var type: Int
    var message: String
  }

  struct CodeActions: Codable {
    var textDocument: DocumentID
    var range: Range
    var context: Context

    struct Context: Codable {
      var only: [String]?
    }
  }

  struct CodeAction: Codable {
    var title: String
    var kind: String
    var diagnostics: [Diagnostic]?
    var isPreferred: Bool?
    var edit: WorkspaceEdit
  }
}

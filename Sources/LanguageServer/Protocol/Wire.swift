/// The values of the language server protocol, as far as this server speaks it, under the names that it gives them.
enum Wire {
  /// Parameters that nobody looks at.
  struct Nothing: Codable {}
}

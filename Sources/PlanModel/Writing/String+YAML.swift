extension String {
  /// The text as a value on one line, in quotation marks where it needs them.
  package func asYAMLValue(inBrackets: Bool) -> String {
    let text = YAMLText(self)
    if inBrackets ? text.isPlainInFlow : text.isPlain { return self }
    var bytes: [UInt8] = []
    YAMLText.quote(self, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

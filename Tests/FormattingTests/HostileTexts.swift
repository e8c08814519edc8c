/// Texts that have caught other programs.
enum HostileTexts {
  static let all: [String] = [
    "no", "Yes", "off", "null", "~", "", "1.10", "0x1F", "1e3", "12:30", "2025-01-01", "007", ".5", "+1", "=",
    "<<",
    "# not a comment", "a # b", "a #b", "a#b", "key: value", "ends with a colon:", ": ", "a :b", "a: b: c",
    " leading", "trailing ", "  both  ", "a  double  space", "tab\there", "\ttab first", "tab last\t",
    "line\nbreak", "two\n\nparagraphs", "\nbreak first", "break last\n", "many breaks\n\n\n", "\n", "\n\n",
    " ", "\t",
    "  indented\nless", "less\n  indented\nless", "list:\n- a\n- b", "a\n \nb", "a \nb", "a\n\tb",
    "it's", "she said \"x\"", "\"quoted\"", "'quoted'", "back\\slash", "C:\\new\\table", "{a}", "[b]", "a, b",
    "{", "}",
    "- dash", "-", "--", "---", "--- text", "...", "? q", "?", "@at", "`tick`", "%p", "&a", "*b", "!t", "|",
    ">", ">-",
    "| x", "“curly”", "“Yes” and “no”", "‘soft’", "Zoë Chloé", "😀 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "שלום עולם", "مرحبا",
    "\u{202E}turned", "e\u{301}",
    "a\u{A0}b", "control \u{7} bell", "\u{FEFF}mark", "null byte? \\0",
    String(repeating: "long", count: 80), "go " + String(repeating: "longer", count: 60) + " on",
    Array(repeating: "word", count: 60).joined(separator: " "),
    "She wants to play with the others at the park but stands and watches, and then she comes home and tells us"
      + " about every single game that they played: tag, football, the one with the rope, and more besides.",
    Array(repeating: "many words here", count: 20).joined(separator: "\n"),
    "He says: \"no\", then goes.\n\nLater he comes back.",
  ]
}

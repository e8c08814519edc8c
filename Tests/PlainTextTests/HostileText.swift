/// What a file may hold to mislead those who read it elsewhere.
enum HostileText {
  static let all = [
    "\u{1B}[31mred\u{1B}[0m", "\u{9B}31mred", "\u{1B}]0;title\u{7}", "up\u{1B}[2A\rover", "a\u{8}\u{8}b",
    "one\n::error::two", "one\r\n::error::two", "one\u{85}::error::two", "one\u{2028}::error::two",
    "one\u{B}two\u{C}three", "::error::one", "\t::error::one", "x ##[error]y", "a\tb",
    "a\u{202E}cba", "a\u{2066}b\u{2069}", "a\u{200E}b", "a\u{61C}b",
    "pass\u{200B}word", "pass\u{200D}word", "pass\u{200C}word", "pass\u{2060}word", "\u{FEFF}word",
    "a\u{FFF9}b\u{FFFB}", "a\u{180E}b", "nul\u{0}", "del\u{7F}", "not a character\u{FFFE}",
    "www.x.example", "WWW.x.example", "https://x.example", "HTTP://x.example", "@somebody", "$x$ and {{y}}",
    "<script>", "</td>", "a & b", "&amp;", "\"'", "|", "|\u{301}", "a\\", "`b`", "*c*", "_d_", "~~e~~",
    "[f](g)", "![h](i)", "# j", "- k", "+ l", "1. m", "2) n", "---", "===", "-", "      code", "-1 to 2",
    "=1+1", "+1+1", "-1+1", "@SUM(A1)", " =1", "\t=1", "\n=1", "＝1", "a,b", "\"a\"", "=\"a\",\u{1B}[1m",
  ]
}

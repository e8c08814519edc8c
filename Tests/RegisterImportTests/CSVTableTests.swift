import PlanModel
import RegisterImport
import Testing

@Suite struct UPNTests {
  @Test(arguments: [
    ("B801200005001", true), ("A801200005001", false), ("P207000016049", true), ("R999999926001", true),
    ("F999999926002", true), ("Q99999992601A", true), ("B99999992601Z", true), ("b801200005001", true),
    ("Q207000016049", false), ("B80120000500", false), ("B8012000050011", false), ("I801200005001", false),
    ("B80120000500I", false), ("", false), ("B8012O0005001", false), (" P207000016049 ", true),
  ])
  func checkLetterIsVerified(_ upn: String, _ isValid: Bool) {
    #expect((UPN(CSVTable.trimmed(upn)) != nil) == isValid)
  }
}

@Suite struct CSVTableTests {
  private func table(_ text: String) -> CSVTable { CSVTable(Array(text.utf8)) }

  @Test(arguments: [
    "id,need\nP1,SLCN\n", "id;need\r\nP1;SLCN\r\n", "id\tneed\rP1\tSLCN\r", "\u{FEFF}id,need\nP1,SLCN",
    "sep=;\r\nid;need\r\nP1;SLCN\r\n", "\"id\",\"need\"\n\"P1\",\"SLCN\"\n", "id,need\n\n,\nP1,SLCN\n\n",
  ])
  func everyDialectIsRead(_ text: String) {
    let table = table(text)
    #expect(table.header == ["id", "need"])
    #expect(table.rows.map(\.cells) == [["P1", "SLCN"]])
  }

  @Test func quotesHoldSeparatorsAndLineBreaks() {
    let table = table("id,note\r\nP1,\"one, \"\"two\"\"\r\nthree\"\r\nP2,x\"y\r\n")
    #expect(table.rows.map(\.cells) == [["P1", "one, \"two\"\r\nthree"], ["P2", "x\"y"]])
    #expect(table.rows.map(\.line) == [2, 4])
  }

  @Test func windowsAndUnicodeAreDecoded() {
    #expect(CSVTable([0x6E, 0x0A, 0x5A, 0x6F, 0xEB, 0x20, 0x80, 0x92]).rows.first?.cells == ["Zoë €’"])
    let utf16: [UInt8] = [0xFF, 0xFE] + "n\nZoë".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(CSVTable(utf16).rows.first?.cells == ["Zoë"])
    let big: [UInt8] = [0xFE, 0xFF] + "n\nZoë".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(CSVTable(big).rows.first?.cells == ["Zoë"])
  }

  @Test func oddFilesAreNoTrouble() {
    #expect(CSVTable([UInt8]()).header.isEmpty)
    #expect(table("\"").header.isEmpty)
    #expect(table("a,b\n\"open").rows.map(\.cells) == [["open"]])
    #expect(table("a,b\n\"one\" two,x").unclosedQuote == nil)
    #expect(CSVTable((0...255).map { UInt8($0) }).header.count > 0)
  }
}

@Suite struct UnclosedQuoteTests {
  @Test(arguments: [
    ("id,note\nP1,\"see file\nP2,x\nP3,y\n", 2), ("id,note\nP1,a\nP2,\"\n", 3), ("\"id,note\nP1,x\n", 1),
    // The next mark, which opens a cell, would close this one.
    ("id,note\nP1,\"see file\nP2,x\nP3,\"y, z\"\n", 2), ("sep=;\r\nid;note\r\nP1;\"see file\r\nP2;x\r\n", 3),
    ("id,note\rP1,\"one\rtwo\"\rP2,\"see\rP3,x", 4),
  ])
  func placeWhereItOpensIsTold(_ text: String, _ line: Int) {
    #expect(CSVTable(Array(text.utf8)).unclosedQuote == line)
  }

  @Test(arguments: ["id,note\nP1,\"one\n\ntwo\" \nP2,x\n", "id,note\nP1,5\" tall\nP2,\"a \"\"b\"\"\"\n"])
  func marksThatAreClosedAreNoTrouble(_ text: String) {
    #expect(CSVTable(Array(text.utf8)).unclosedQuote == nil)
  }
}

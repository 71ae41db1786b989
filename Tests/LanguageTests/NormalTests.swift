import Foundation
import Language
import TestSupport
import Testing

@Suite struct `normal form C` {
  @Test func `letters and their marks become one`() {
    #expect(Array(Normal.nfc("cafe\u{301} и\u{306} і\u{308}").utf8) == Array("café й ї".utf8))
    #expect(Array(Normal.nfc("\u{212B} \u{1100}\u{1161}").utf8) == Array("Å 가".utf8))
    #expect(Normal.nfc("") == "")
    #expect(Array(Normal.nfc("a\0e\u{301}").utf8) == Array("a\0é".utf8))
  }

  @Test func `what is normal is known as such`() {
    #expect(["café", "Ґрунтується — «так» № 5 → −2 €", "日本", "👩‍💻", ""].allSatisfy(Normal.isNFC))
    #expect(!["cafe\u{301}", "и\u{306}", "\u{2126}", "\u{2001}", "\u{387}", "\u{344}"].contains(where: Normal.isNFC))
  }

  @Test func `ascii is known by its bytes`() {
    #expect(Normal.isASCII("loyalty-online\n"))
    #expect(!Normal.isASCII("é") && !Normal.isASCII("е"))
  }

  @Test(arguments: UInt64(1)...6)
  func `the form agrees with another implementation`(seed: UInt64) {
    var chance = Seeded(seed)
    let blocks: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0x36F, 0x370...0x52F, 0x2000...0x22FF, 0x1100...0x1112, 0x1161...0x1175, 0x300...0x345,
      0x1E00...0x1FFF,
    ]
    for _ in 0..<300 {
      let scalars = (0..<12).compactMap { _ in
        blocks.randomElement(using: &chance).flatMap { Unicode.Scalar(UInt32.random(in: $0, using: &chance)) }
      }
      let text = String(String.UnicodeScalarView(scalars))
      let theirs = text.precomposedStringWithCanonicalMapping
      #expect(Array(Normal.nfc(text).utf8) == Array(theirs.utf8), "\(scalars)")
    }
  }

  @Test func `every character taken for plain is one that the form leaves alone`() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      #expect(Array(Normal.nfc(text).utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8), "\(value)")
      let marked = "\(scalar)\u{301}\u{323}"
      #expect(Array(Normal.nfc(marked).utf8) == Array(marked.precomposedStringWithCanonicalMapping.utf8), "\(value)")
    }
  }
}

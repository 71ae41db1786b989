import Foundation
import Journey
import Language
import TestSupport
import Testing

@testable import Notices

@Suite struct `Mails` {
  static let hostile = [
    "a\r\nBcc: e@x", "a\nBcc: e@x", "a\rBcc: e@x", "\u{0}", "\u{1B}[2J", "a\u{7F}b", "a\u{85}b", "a\u{2028}b",
    "=?UTF-8?B?QmNj?=", "\"a\" <e@x>", "\u{202E}abc", "a, e@x", "\r\n\r\nbody", "",
  ]

  @Test func `the owner's letter of the real week as a mail`() throws {
    try expectSnapshot(text(Self.sokolova(.ru)), "sokolova.ru.eml")
  }

  @Test(arguments: hostile) func `a hostile name never makes a header`(name: String) throws {
    let quoted = JSON.text(name).text(pretty: false)
    let company = Village.company.replacing("name: Olga Oak", with: "name: \(quoted)")
    let edition = try Village.edition(
      Village.map, becoming: Village.map.replacing("gap: 3", with: "gap: 4"), company: company)
    let olga = try #require(edition.notices().first { $0.person == "olga" })
    let mail = try text(Letter(olga, of: edition, on: Weeks.occasion(.en)))
    let head = mail.components(separatedBy: "\r\n\r\n")[0]
    #expect(Self.names(head) == Self.names(try Self.head(of: Village.map)))
    #expect(head.replacing("\r\n", with: "").unicodeScalars.allSatisfy { 0x20..<0x7F ~= $0.value })
  }

  @Test(arguments: hostile) func `hostile titles stay in the body and in one subject`(title: String) throws {
    let map = Village.map.replacing("title: A visit", with: "title: \(JSON.text(title).text(pretty: false))")
    let head = try Self.head(of: map)
    #expect(Self.names(head) == Self.names(try Self.head(of: Village.map)))
    #expect(head.replacing("\r\n", with: "").unicodeScalars.allSatisfy { 0x20..<0x7F ~= $0.value })
  }

  @Test(arguments: hostile + ["a@b@c", "@b", "a@", "a b@c", "<a@b>", "a@b,c@d", "анна@example.org", "a@b\r\n"])
  func `what is no plain address is refused`(address: String) {
    #expect(throws: MailError.self) { try Address(address) }
  }

  @Test(arguments: ["a.belova@ryadom.example", "x+y_z-1@mail.example.org", "cjmgit@localhost"])
  func `plain addresses are taken as they are`(address: String) throws {
    #expect(try Address(address).description == address)
  }

  @Test(arguments: ["../../x", "Ann", "a/b", "-rf", "a\r\nb", "ann oak", "", "ä"])
  func `a person whose id is no id is refused, and named`(id: String) throws {
    let map = Village.map.replacing("owner: olga", with: "owner: \(JSON.text(id).text(pretty: false))")
    let edition = try Village.edition(map, becoming: map.replacing("gap: 3", with: "gap: 4"))
    for notice in edition.notices() where notice.person == id {
      let letter = Letter(notice, of: edition, on: try Weeks.occasion(.en))
      #expect(throws: MailError.self) { try letter.message(from: Sender(try Address(Sender.local))) }
    }
  }

  @Test func `a manager with an address that nobody can write to does not keep letters back: the owner answers`() throws
  {
    let map = Village.map.replacing("owner: olga", with: "owner: olga\nmanager: eve")
    let company = Village.company.replacing("eve@example.org", with: "\"eve@example.org, x@y\"")
    let edition = try Village.edition(map, becoming: map.replacing("gap: 3", with: "gap: 4"), company: company)
    let bob = try #require(edition.notices().first { $0.person == "bob" })
    let letter = Letter(bob, of: edition, on: try Weeks.occasion(.en))
    #expect(try text(letter).contains("\r\nReply-To: Olga Oak <olga@example.org>\r\n"))
  }

  @Test func `text of any language comes out of its encodings as it went in`() throws {
    let text = "Тема = «ї» 😀 " + String(repeating: "длинная строка ", count: 20) + "\n.\nFrom here \n\t=3D\n"
    let encoded = QuotedPrintable.text(text)
    #expect(encoded.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 76 })
    #expect(!encoded.replacing("\r\n", with: "").contains("\n"))
    #expect(Self.decoded(encoded) == text)
    for (bytes, base64) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")] {
      #expect(Base64.text(Array(bytes.utf8)) == base64)
      #expect(Base64.bytes(base64) == Array(bytes.utf8))
    }
    let all = Array(UInt8.min...UInt8.max)
    #expect(Base64.bytes(Base64.lines(all)) == all)
    for none in ["Zg", "Zg=", "Z===", "Zm9v=Zg==", "Zm9-", "Ö"] { #expect(Base64.bytes(none) == nil, "\(none)") }
    #expect(EncodedWord.words(of: text).allSatisfy { $0.utf8.count <= 75 })
  }

  private static func sokolova(_ tongue: Tongue) throws -> Letter {
    let edition = try Weeks.real
    let notice = try #require(edition.notices().first { $0.person == "sokolova" })
    return Letter(notice, of: edition, on: try Weeks.occasion(tongue))
  }

  /// The headers of the letter to the owner of a map whose gap grew.
  private static func head(of map: String) throws -> String {
    let edition = try Village.edition(map, becoming: map.replacing("gap: 3", with: "gap: 4"))
    let olga = try #require(edition.notices().first { $0.person == "olga" })
    let mail = try Mails().text(Letter(olga, of: edition, on: Weeks.occasion(.en)))
    return mail.components(separatedBy: "\r\n\r\n")[0]
  }

  private func text(_ letter: Letter) throws -> String {
    String(decoding: try letter.message(from: Sender(try Address("cjm@ryadom.example"))).bytes, as: UTF8.self)
  }

  /// The names of the headers, continued lines left out.
  private static func names(_ head: String) -> [String] {
    head.components(separatedBy: "\r\n").filter { !$0.hasPrefix(" ") }.map { String($0.prefix { $0 != ":" }) }
  }

  private static func decoded(_ encoded: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(encoded.replacing("=\r\n", with: "").replacing("\r\n", with: "\n").utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "=") {
        bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

import Testing

@testable import Language

@Suite struct `fingerprints` {
  @Test(arguments: [
    ("", "6c62272e07bb014262b821756295c58d"), ("a", "d228cb696f1a8caf78912b704e4a8964"),
    ("foobar", "343e1662793c64bf6f0d3597ba446f18"),
  ])
  func `the hash is FNV-1a in 128 bits`(text: String, hash: String) {
    var fingerprint = Fingerprint()
    for byte in text.utf8 { fingerprint.mix(byte) }
    #expect(fingerprint.text == hash)
  }

  @Test func `parts do not run together`() {
    let all = [
      Fingerprint("ab", "c"), Fingerprint("a", "bc"), Fingerprint("abc"), Fingerprint("abc", ""),
      Fingerprint("", "abc"),
      Fingerprint(), Fingerprint(""),
    ]
    #expect(Set(all.map(\.text)).count == all.count)
    #expect(Set(all.map(\.short)).count == all.count)
  }

  @Test func `texts and their bytes are the same part`() {
    var fingerprint = Fingerprint()
    fingerprint.add([0xD0, 0xB8])
    #expect(fingerprint == Fingerprint("и"))
    #expect(Fingerprint("и\u{306}") != Fingerprint("й"))
  }

  @Test func `a fingerprint never changes from one version to the next`() {
    let fingerprint = Fingerprint("loyalty-online", "pay/gap", "lowered", "5", "4")
    #expect(fingerprint.text == "6abb1bd33d43c0002d5fa69b5ecb54a3")
    #expect(fingerprint.short == "47e4bd48638894a3")
  }
}

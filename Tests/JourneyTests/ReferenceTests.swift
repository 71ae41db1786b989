import Journey
import Language
import TestSupport
import Testing

@Suite struct `The reference page` {
  @Test func `says every record and field of the format`() {
    expectSnapshot(Reference.markdown(), "format.md")
  }

  @Test func `links only to records that it tells`() {
    let page = Reference.markdown()
    let heads = page.split(separator: "\n").filter { $0.hasPrefix("### ") }.map { $0.dropFirst(4).lowercased() }
    let links = page.split(separator: "](#").dropFirst().map { String($0.prefix { $0 != ")" }) }
    #expect(Set(links).subtracting(heads) == [])
    #expect(heads.count == Set(heads).count)
  }
}

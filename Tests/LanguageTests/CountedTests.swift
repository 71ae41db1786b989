import Language
import Testing

@Suite struct `counted nouns` {
  let change = Counted(
    "change", "changes", "изменение", "изменения", "изменений", "зміна", "зміни", "змін")

  @Test func `russian has three forms`() {
    let said = [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 112, 1004].map { change($0, .ru) }
    #expect(
      said == [
        "0 изменений", "1 изменение", "2 изменения", "4 изменения", "5 изменений", "11 изменений", "12 изменений",
        "14 изменений", "21 изменение", "22 изменения", "25 изменений", "101 изменение", "111 изменений",
        "112 изменений", "1004 изменения",
      ])
  }

  @Test func `ukrainian goes by the same numbers`() {
    let said = [0, 1, 3, 7, 11, 13, 31, 54, 1_000_000].map { change($0, .uk) }
    #expect(
      said == [
        "0 змін", "1 зміна", "3 зміни", "7 змін", "11 змін", "13 змін", "31 зміна", "54 зміни",
        "1\u{2009}000\u{2009}000 змін",
      ])
  }

  @Test func `english has one and more`() {
    let said = [0, 1, 2, 11, 21, 12_345].map { change($0, .en) }
    #expect(said == ["0 changes", "1 change", "2 changes", "11 changes", "21 changes", "12,345 changes"])
  }

  @Test func `a minus changes no form`() {
    #expect(change(-1, .ru) == "−1 изменение")
    #expect(change.form(-3, .uk) == "зміни")
    #expect(change.form(.min, .ru) == "изменений")
  }
}

import Language
import Testing

@Suite struct `words, nouns and what agrees with them` {
  @Test(arguments: [
    ("ru_RU.UTF-8", Tongue.ru), ("uk", .uk), ("en@euro", .en), ("de_DE", nil), ("C", nil), ("", nil),
  ])
  func `a locale asks for a tongue`(locale: String, tongue: Tongue?) {
    #expect(Tongue(locale: locale) == tongue)
  }

  @Test func `values are filled in once and never expanded`() {
    let words = Words("%1 of %2, 100%", "%2 из %1", "%3 %x %")
    #expect(words.filled(.en, "%2", "b") == "%2 of b, 100%")
    #expect(words.filled(.ru, "a", "b") == "b из a")
    #expect(words.filled(.uk, "a") == "%3 %x %")
  }

  @Test func `a participle agrees with its noun in each tongue`() {
    let stage = Noun("Stage", "Этап", "Етап", .masculine)
    let pain = Noun("Pain", "Боль", "Біль", .feminine, uk: .masculine)
    let touch = Noun("Context", "Условие", "Умова", .neuter, uk: .feminine)
    let notes = Noun("Notes", "Заметки", "Нотатки", .many)
    let added = Agreeing("added", "добавлен добавлена добавлено добавлены", "доданий додана додане додані")
    let again = Agreeing("reopened", "открыт_снова открыта_снова", "знову")
    func said(_ tongue: Tongue) -> [String] {
      [stage, pain, touch, notes].map { "\($0[tongue]) \(added($0, tongue))" }
    }
    #expect(said(.en) == ["Stage added", "Pain added", "Context added", "Notes added"])
    #expect(said(.ru) == ["Этап добавлен", "Боль добавлена", "Условие добавлено", "Заметки добавлены"])
    #expect(said(.uk) == ["Етап доданий", "Біль доданий", "Умова додана", "Нотатки додані"])
    #expect(again(pain, .ru) == "открыта снова")
    #expect(again(pain, .uk) == "знову")
  }
}

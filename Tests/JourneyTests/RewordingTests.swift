import Journey
import Testing

/// What is a slip of the pen, and what another meaning.
@Suite struct `A reworded text weighs` {
  @Test(arguments: [
    ("Узнать примут ли", "Узнать, примут ли?"), ("Узнать, примут ли", "узнать — примут ли!"),
    ("карта на сайте", "карта на сайтэ"), ("превязка пластика", "привязка пластика"), ("всё сразу", "все сразу"),
    ("Оператор", "Опертор"), ("-5 градусов", "\u{2212}5 градусов"), ("и\u{306}огурт", "Йогурт"),
    ("до/после", "до после"),
    ("веб-сайт", "веб сайт"), ("The card is refuzed", "The card is refused"), ("", "…"),
  ]) func `little where only punctuation, case or two letters of a word differ`(old: String, new: String) {
    #expect(weight("х \(old)", "х \(new)") == [.minor])
    #expect(weight("х \(new)", "х \(old)") == [.minor])
  }

  @Test(arguments: [
    ("Не хочу ждать", "Хочу ждать"), ("доступен", "недоступен"), ("not now", "now"), ("able to pay", "unable to pay"),
    ("под столом", "над столом"), ("без скидки", "для скидки"), ("он ждёт", "она ждёт"), ("больше", "меньше"),
    ("5 минут", "6 минут"), ("15 %", "1,5 %"), ("-5 градусов", "5 градусов"), ("5 %", "5 ₽"), ("100 %", "100"),
    ("карта магазина", "магазина карта"), ("первое и второе", "первое"), ("Узнат примут", "Узнать примить"),
    ("a → b", "a b"), ("Чат", "Сайт"), ("не работает", "неработает"),
  ]) func `much where a meaning may`(old: String, new: String) {
    #expect(weight("х \(old)", "х \(new)") == [.major])
    #expect(weight("х \(new)", "х \(old)") == [.major])
  }

  @Test func `much where a single endless word differs, and is judged at once`() {
    let word = String(repeating: "я", count: 200_000)
    #expect(weight(word, word + "н") == [.major])
  }

  private func weight(_ old: String, _ new: String) -> [Change.Weight] {
    let document = { (text: String) in
      Document(Source(name: "map.cjm.yaml", text: "journey: a\nneed: \"\(text)\"\n"), as: .journey)
    }
    return Diff.between(document(old), document(new)).changes.map(\.weight)
  }
}

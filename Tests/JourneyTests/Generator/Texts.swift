import TestSupport

/// Texts in three languages, with all that is hard to write in YAML; no two alike.
struct Texts {
  private var count = 0

  /// Goes on where no other copy of this source comes to: two people do not invent the same text.
  mutating func leap() { count += 100_000 }

  private static let words = [
    "оплата", "корзина", "ждал", "почему", "ёжик", "её", "йогурт", "магазин", "карта", "не", "и", "по", "телефону",
    "їжак", "ґанок", "ключі", "питання", "checkout", "customer", "asks", "why", "the", "card", "is", "refused", "café",
    "«везде»", "12", "—", "№5", "100%", "до/после",
  ]
  private static let hard = [
    "#4012", ":", "-", "a: b", "\"quoted\"", "'single'", "[x]", "{y}", "&anchor", "*alias", "!tag", "|", ">", "%",
    "@home", "`code`", "yes", "~", "1e3", "2026-11-16", ",", "\\n", "?", "<<", "→",
  ]

  /// One line.
  mutating func line(_ chance: inout Seeded, words: ClosedRange<Int> = 1...6) -> String {
    count += 1
    var all = (0..<chance.number(words)).compactMap { _ in chance.pick(Self.words) }
    all.insert("т\(count)", at: chance.number(0...all.count))
    if chance.flip(25), let hard = chance.pick(Self.hard) { all.insert(hard, at: chance.number(0...all.count)) }
    return all.joined(separator: " ").trimmed
  }

  /// One to three paragraphs, one a line.
  mutating func prose(_ chance: inout Seeded) -> String {
    let count = chance.flip(70) ? 1 : chance.number(2...3)
    return (0..<count).map { _ in line(&chance, words: 3...14) }.joined(separator: "\n")
  }

  /// An id that no other thing has.
  mutating func id(_ chance: inout Seeded) -> String {
    count += 1
    return (chance.pick(["buy", "ask", "0pay", "card-field", "long-name-of-a-thing"]) ?? "id") + "-\(count)"
  }

  /// The ids that references point to.
  static let references = ["sales", "it", "support", "digital", "loyalty", "legal", "stores", "delivery", "crm"]
}

extension String {
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    return text
  }
}

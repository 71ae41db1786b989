import Journey
import Language
import Telling
import Testing

@Suite struct CommitMessageTests {
  private let week = Week(text: "2026-W47") ?? Week(of: Day(clamped: 0))

  @Test func `a subject is the journey's title and its one item`() {
    #expect(subject(journey(gap: 4), journey(gap: 3)) == "Возврат товара: ▲ Разрыв 4 → 3")
    #expect(subject(journey(gap: 3), journey(gap: 4), .en) == "Возврат товара: ▼ Gap 3 → 4")
  }

  @Test func `a subject counts what is more than one item`() {
    let new = journey(gap: 3, rest: "    pains:\n      - {id: p, text: Долго}\n      - {id: q, text: Дорого}\n")
    #expect(subject(journey(gap: 4), new) == "Возврат товара: 3 изменения, ▲ 1")
    #expect(subject(journey(gap: 4), new, .uk) == "Возврат товара: 3 зміни, ▲ 1")
  }

  @Test func `a subject says what came, went, or changed in style only`() {
    #expect(subject(nil, journey(gap: 3)) == "Возврат товара: новая карта пути клиента")
    #expect(subject(journey(gap: 3), nil) == "Возврат товара: карта пути клиента удалена")
    #expect(subject(journey(gap: 3), journey(gap: 3) + "# note\n") == "Возврат товара: изменился только вид записи")
  }

  @Test func `several journeys are counted under their week`() {
    let changes = [1, 2, 3].map { set(journey("j\($0)", gap: 4), journey("j\($0)", gap: 3)) }
    #expect(message(changes).subject == "Неделя 47: 3 карты, 3 изменения, ▲ 3")
    #expect(message(changes, .en).subject == "Week 47: 3 maps, 3 changes, ▲ 3")
    #expect(
      message(changes, .uk, confirmed: ["a", "b"]).subject == "Тиждень 47: 3 карти, 3 зміни, ▲ 3, підтверджено: 2")
  }

  @Test func `what was looked at is said so`() {
    #expect(message([], confirmed: ["a"]).subject == "Возврат товара: посмотрели, менять нечего")
    #expect(message([], confirmed: ["a", "b"]).subject == "Неделя 47: просмотрено: 2 карты, менять нечего")
  }

  @Test(arguments: ["Путь ", "a", "長い", "👩‍👩‍👧", "é́"])
  func `a subject is one line of 72 columns at most`(_ piece: String) {
    for count in [1, 10, 40, 200] {
      let title = String(repeating: piece, count: count)
      for tongue in Tongue.allCases {
        let line = subject(journey(gap: 4, title: title), journey(gap: 3, title: title), tongue)
        #expect(Width.of(line) <= 72 && !line.contains("\n"), "\(line)")
      }
    }
    #expect(
      !subject(journey(gap: 4, title: "\"a\\nb\\e[1m\""), journey(gap: 3, title: "\"a\\nb\\e[1m\"")).contains("\n"))
  }

  @Test func `reasons are read back from the message, whatever was typed`() {
    let typed = [
      "Пилот запущен 18 ноября.", "short: not this", "Cjm-Confirmed: returns", "b: c", "# no comment", "▲ marked",
      "[buy] 3. Stage", String(repeating: "слово ", count: 60), "two\nlines\n\nand: more",
    ]
    for text in typed {
      let given = Reasons(
        short: text,
        entries: [Reasons.Entry(key: "returns/send", text: text), Reasons.Entry(key: "returns", text: text)])
      let message = CommitMessage(
        [teller(set(journey(gap: 4), journey(gap: 3)), .ru)], reasons: given, week: week, in: .ru)
      let read = Reasons(parsing: message.text)
      let expected = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(read.short == expected)
      #expect(read.reason("returns", stage: "send") == expected)
      #expect(Trailers(parsing: message.text) == message.trailers)
      #expect(message.trailers.confirmed.isEmpty)
    }
  }

  @Test func `a title that looks like a reason is none`() {
    let old = journey(gap: 4, title: "\"short: a trap\"")
    let new = journey(gap: 3, title: "\"short: a trap\"")
    let read = Reasons(parsing: CommitMessage([teller(set(old, new), .ru)], week: week, in: .ru).body)
    #expect(read == Reasons())
  }

  @Test func `the sheet asks for each stage, and what is written names it whole`() throws {
    let changes = set(journey(gap: 4), journey(gap: 3))
    let sheet = ReasonSheet([teller(changes, .en)], week: week, in: .en)
    #expect(
      sheet.text == """
        # Week 47 (16–22 November)
        # What changed, and why. Write the reason behind the colon; an empty one is no reason.
        # A line that begins with a space goes on with the one above; lines with # are left out.
        # To commit nothing, empty the whole file.

        # short — the week in a sentence or two
        short:

        # [returns] Возврат товара
        returns:

        # 1. Отправляю
        #   ▲ Gap 4 → 3
        send:

        """)
    let read = try sheet.read("short: Faster\nsend: A new\n  carrier\nreturns: All of it\n")
    #expect(
      read
        == Reasons(
          short: "Faster",
          entries: [.init(key: "returns/send", text: "A new carrier"), .init(key: "returns", text: "All of it")]))
    #expect(throws: ReasonSheet.Refusal.self) { try sheet.read("sned: A slip") }
  }

  @Test func `stages of two journeys are named whole where their ids are the same`() {
    let sets = ["a", "b"].map { set(journey($0, gap: 4), journey($0, gap: 3)) }
    let sheet = ReasonSheet(sets.map { teller($0, .en) }, week: week, in: .en)
    #expect(sheet.text.contains("\na/send:\n") && sheet.text.contains("\nb/send:\n"))
  }

  private func journey(_ id: String = "returns", gap: Int, title: String = "Возврат товара", rest: String = "")
    -> String
  {
    "journey: \(id)\ntitle: \(title)\nowner: ann\nstages:\n  - id: send\n    title: Отправляю\n    gap: \(gap)\n" + rest
  }

  private func document(_ text: String) -> Document {
    Document(Source(name: "returns.cjm.yaml", text: text), as: .journey)
  }

  private func set(_ old: String?, _ new: String?) -> ChangeSet {
    Diff.between(old.map(document), new.map(document))
  }

  private func teller(_ set: ChangeSet, _ tongue: Tongue) -> Teller {
    Teller(set, in: tongue, before: Registry(), after: Registry())
  }

  private func message(_ sets: [ChangeSet], _ tongue: Tongue = .ru, confirmed: [String] = []) -> CommitMessage {
    CommitMessage(
      sets.map { teller($0, tongue) }, confirmed: confirmed.map { document(journey($0, gap: 1)).form }, week: week,
      in: tongue)
  }

  private func subject(_ old: String?, _ new: String?, _ tongue: Tongue = .ru) -> String {
    message([set(old, new)], tongue).subject
  }
}

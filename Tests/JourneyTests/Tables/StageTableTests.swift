import Foundation
import Journey
import Language
import TestSupport
import Testing

@Suite struct StageTableTests {
  /// The maps of the sample and their company.
  private static let maps = ["returns", "loyalty", "registration", "instalment", "delivery-slot"]

  private static func document(_ name: String, as record: Record) throws -> Document {
    let file = Ryadom.folder("week44/1").appending(path: name)
    return Document(Source(name: name, text: try String(contentsOf: file, encoding: .utf8)), as: record)
  }

  /// The rows of a stage that a table holds, each as a cell and as what it must give.
  private static func cells(_ stage: Form, _ registry: Registry, _ tongue: Tongue) -> [(Field, String)] {
    stage.record.fields.compactMap { field in
      if let record = field.kind.record {
        guard record.standing == .item, let title = record.title else { return nil }
        let items = stage.forms(field.name).map { item -> String in
          let name = title.kind.target.map { registry.name($0, item.text(title.name) ?? "", tongue) }
          let part = item.record.fields.lazy.compactMap { field in
            item.text(field.name).flatMap { field.kind.choices?[$0]?.label[tongue] }
          }.first
          let says = title.kind.target != nil && part != nil
          return (name ?? item.title(tongue)) + (says ? " (\(part ?? ""))" : "")
        }
        return items.isEmpty || items.contains { $0.contains(";") } ? nil : (field, items.joined(separator: "\n"))
      }
      guard let value = stage.value(field), field.kind.target == nil, field.name != "id" else { return nil }
      if let choice = field.kind.choices?[value.text] { return (field, choice.label[tongue]) }
      return (field, value.text)
    }
  }

  /// What a table can say of a stage: values, and of things what they are called.
  private static func told(_ stage: Form, _ fields: [Field]) -> [String] {
    fields.map { field in
      guard field.kind.record != nil else { return "\(field.name): \(stage.value(field)?.words ?? [])" }
      let things = stage.forms(field.name).map { thing in
        thing.record.isRole ? "\(thing.identity ?? "") \(thing.text("role") ?? "")" : thing.title(.en)
      }
      return "\(field.name): \(things)"
    }
  }

  @Test(arguments: maps, Tongue.allCases)
  func `a table of a map gives the same stages, whichever way they stand`(_ name: String, _ tongue: Tongue) throws {
    let company = try Self.document("cjm.yaml", as: .company)
    let today = try #require(Day(iso: "2026-11-20"))
    let registry = Registry([company])
    let map = try Self.document("\(name).cjm.yaml", as: .journey)
    let stages = map.form.forms("stages")
    let cells = stages.map { Self.cells($0, registry, tongue) }
    let fields = Record.stage.fields.filter { field in cells.contains { $0.contains { $0.0 === field } } }
    #expect(fields.count >= 8 && stages.count >= 4)
    let rows = fields.map { field in
      [field.label[tongue]] + cells.map { $0.first { $0.0 === field }?.1 ?? "" }
    }
    for isTurned in [false, true] {
      let grid = isTurned ? rows[0].indices.map { place in rows.map { $0[place] } } : rows
      let csv = grid.map { $0.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";") }
      let table = try StageTable(
        try CSV(Array(csv.joined(separator: "\r\n").utf8)).rows, registry: registry, in: tongue)
      #expect(table.direction == (isTurned ? .down : .across))
      #expect(table.remarks.isEmpty && table.undeclared.isEmpty, "\(table.remarks)")
      let text = table.text(id: name, title: "T: #1", owner: "belova")
      let made = Document(Source(name: "m", text: text), as: .journey)
      #expect(made.form.text("title") == "T: #1")
      let findings = Check.findings(in: made, company: Company(company), registry: registry, today: today)
      #expect(!findings.contains { $0.severity == .error }, "\(findings.map(\.message)) \(text)")
      let (expected, found) = (stages, made.form.forms("stages"))
      #expect(expected.count == found.count)
      for (old, new) in zip(expected, found) {
        let own = fields.filter { field in Self.cells(old, registry, tongue).contains { $0.0 === field } }
        #expect(Self.told(new, own) == Self.told(old, own))
      }
    }
  }

  @Test func `ids are made of titles and stand once`() throws {
    let rows = try CSV(Array("Этап;Покупаю;Покупаю\nТочки контакта;Касса;Касса\n".utf8)).rows
    let text = try StageTable(rows, in: .ru).text(id: "a", title: "A", owner: "ann")
    let form = Document(Source(name: "a", text: text), as: .journey).form
    #expect(form.forms("stages").map(\.identity) == ["pokupayu", "pokupayu-2"])
    #expect(form.forms("stages").flatMap { $0.forms("touchpoints") }.map(\.identity) == ["kassa", "kassa-2"])
  }

  @Test func `what is no field, and what a field cannot hold, is kept and said`() throws {
    let csv = "Our path,,\nStage,Look,\nEmotion,great,:)\nGap,9,2\nIdeas,\"a\nb\",c\nExpectatoin,x,\n,y,\n"
    let table = try StageTable(try CSV(Array(csv.utf8)).rows, in: .en)
    #expect(table.title == "Our path")
    #expect(
      table.text(id: "a", title: "A", owner: "ann") == """
        journey: a
        title: A
        owner: ann
        stages:
          - id: look
            title: Look
            x-ideas: |
              a

              b
            x-expectatoin: |
              x

              y
            x-gap: 9
            x-emotion: great
          - id: stage-2
            title: Stage 2
            gap: 2
            emotion: 1
            x-ideas: c

        """)
    #expect(
      table.remarks.map { "\($0.line):\($0.column) \($0.words.en)" } == [
        "5:1 `Ideas` is no field of a stage: kept under `x-ideas`",
        "7:1 `Expectatoin` is no field of a stage: kept under `x-expectatoin`; did you mean `expectation`?",
        "4:5 `9` does not fit `Gap`: kept under `x-gap`",
        "3:9 `great` does not fit `Emotion`: kept under `x-emotion`",
        "3:15 a stage without a title was given a number",
      ])
  }

  @Test func `rows may be called as people call them, and names may stand between commas`() throws {
    let csv = """
      ;Ищу;Беру
      Цели;Найти;Забрать
      Ожидания;Быстро;Без очереди
      Эмоции;-1;0
      Боли;Долго, и всё не то (4);
      Отделы;Сайт (отвечает), Склад (исполняет);Склад, Касса
      Метрики;Нашли: 61 %;

      """
    let table = try StageTable(try CSV(Array(csv.utf8)).rows, in: .ru)
    #expect(table.remarks.isEmpty)
    let stages = Document(Source(name: "a", text: table.text(id: "a", title: "A", owner: "ann")), as: .journey).form
      .forms("stages")
    #expect(stages.map { $0.text("goal") } == ["Найти", "Забрать"])
    #expect(stages.map { $0.text("expectation") } == ["Быстро", "Без очереди"])
    #expect(stages[0].forms("pains").map { $0.text("text") } == ["Долго, и всё не то"])
    #expect(stages[0].forms("kpis").map { $0.text("value") } == ["61"])
    #expect(stages[0].forms("departments").map { $0.text("role") } == ["accountable", "responsible"])
    #expect(stages.map { $0.forms("departments").compactMap(\.identity) } == [["sayt", "sklad"], ["sklad", "kassa"]])
  }

  @Test func `a word that a list does not have is answered with the list, and a cut text with quotation marks`() throws
  {
    let csv = "Этап;Ищу;Беру\nЖизненный цикл;выбор;покупка\nЭмоция;1;0\nТочки контакта;Поиск; Карточка;Касса\n"
    let table = try StageTable(try CSV(Array(csv.utf8)).rows, in: .ru)
    let field = "не подходит к полю `Период жизненного цикла`: сохранено в `x-lifecycle`"
    #expect(
      table.remarks.map { "\($0.line):\($0.column) \($0.words.ru)" } == [
        "2:16 `выбор` \(field); подойдут: `узнаёт`, `выбирает`, `покупает`, `начинает`, `пользуется`, "
          + "`решает проблему`, `советует`, `уходит`",
        "2:22 `покупка` \(field)",
        "4:32 ячеек в строке больше, чем этапов: текст, внутри которого стоит разделитель, возьмите в кавычки",
      ])
  }

  @Test func `a table without fields, or without stages, is refused`() throws {
    let rows = try CSV(Array("a,b\nc,d\n".utf8)).rows
    #expect(throws: StageTable.Refusal.self) { try StageTable(rows, in: .en) }
    #expect(try StageTable(rows, direction: .across, in: .en).count == 1)
    #expect(throws: StageTable.Refusal.self) { try StageTable(try CSV(Array("Stage,Gap\n".utf8)).rows, in: .en) }
  }
}

import Foundation
import TestSupport
import Testing

@Suite struct `Maps made of tables` {
  /// A table as a workshop leaves it, in each language.
  private static let tables = [
    "ru": """
    Карта пути: возврат;;
    Этап;Узнаю, куда нести;Отдаю вещь
    Ожидание;"Кнопка ""вернуть"" в заказе";Касса примет: без чека #1
    Реальность;"Кнопки нет
    Звоню в контакт-центр";Очередь 12 минут
    Эмоция;плохо;🙁
    Разрыв;4;большой
    Подразделения;Контакт-центр (отвечает);"Розничная сеть (отвечает)
    Охрана"
    Точки контакта;"- Страница правил
    - Звонок";Стойка возвратов
    Болевые точки;Нет кнопки «Вернуть» (4, открыта);Просят чек (5)
    Показатели;Звонков «куда нести»: 103;Ожидание у стойки: 12,5 мин
    Идеи команды;Кнопка в заказе;

    """,
    "uk": """
    Етап,Дізнаюся,Віддаю
    Очікування,Кнопка в замовленні,Каса прийме
    Емоція,погано,:)
    Підрозділи,Контакт-центр,Роздрібна мережа
    Мотиви,гроші; спокій,час
    Ідеї,Кнопка,

    """,
    "en": """
    Stage	Expectation	Emotion	Pain points
    I look	A button	:(	No button
    I bring it	The till takes it	so-so

    """,
  ]

  @Test(arguments: ["en", "ru", "uk"])
  func `a map is made of a table, and what was made of it is said`(_ language: String) throws {
    let repository = try ScratchRepository()
    try repository.replayRyadom(until: "week44/2")
    let table = try #require(Self.tables[language])
    let windows = "\u{FEFF}" + table.replacing("\n", with: "\r\n")
    try repository.write("workshop.csv", windows)
    let ran = try repository.cjmgit("new", "workshop", "--from", "workshop.csv", "--lang", language)
    #expect(ran.code == 0)
    let map = try repository.read("workshop.cjm.yaml")
    let checked = try repository.cjmgit("check", "workshop.cjm.yaml", "--lang", "en")
    let verdict = checked.stdout.split(separator: "\n").last ?? ""
    expectSnapshot([ran.stdout, ran.stderr, map, "\(verdict)\n"].joined(separator: "\n"), "new.from.\(language).txt")
  }

  @Test func `a Markdown table names the map, and nothing is overwritten`() throws {
    let repository = try ScratchRepository()
    try repository.write(
      "notes.md", "# Returning a purchase\n\n| Stage | Gap |\n|---|--:|\n| I look | 3 |\n| I bring it | 2 |\n")
    #expect(try repository.cjmgit("new", "returns", "--from", "notes.md").code == 0)
    #expect(try repository.read("returns.cjm.yaml").contains("title: Returning a purchase\n"))
    #expect(
      try repository.cjmgit("new", "returns", "--from", "notes.md").stderr
        == "cjmgit: there is a map `returns` already\n  give the new one another id\n")
    try repository.write("b.cjm.yaml", "")
    #expect(try repository.cjmgit("new", "b", "--from", "notes.md").code == 128)
    #expect(try repository.read("b.cjm.yaml") == "")
  }

  @Test func `a file that is no table is refused at its place, and nothing is written`() throws {
    let repository = try ScratchRepository()
    let files = ["open.csv": "Stage,a\n\"x,y\n", "none.csv": "a,b\nc,d\n", "empty.md": "no table\n"]
    for (name, text) in files { try repository.write(name, text) }
    let said = try ["open.csv", "none.csv", "empty.md", "gone.csv"].map { name in
      let ran = try repository.cjmgit("new", "a", "--from", name)
      #expect(ran.code == 128)
      return ran.stderr
    }
    #expect(
      said.joined() == """
        cjmgit: open.csv:2:1: the quotation mark is never closed
          close it, or write it twice where it is part of the text
        cjmgit: in `none.csv` neither a row nor a column begins with a field of a stage
          such as `Title`, `Customer's goal`, `Expectation`, `Reality`; `--stages across` or `down` takes the table as it is
        cjmgit: `empty.md` has no table
          write one as `| Stage | Expectation |` above `| --- | --- |`, or save the sheet as CSV
        cjmgit: could not read `gone.csv`: No such file or directory

        """)
    #expect(try repository.git("status", "--porcelain", "*.yaml") == "")
    #expect(try repository.cjmgit("new", "a", "--stages", "down").code == 2)
  }
}

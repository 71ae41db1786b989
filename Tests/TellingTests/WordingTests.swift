import Language
import Testing

@testable import Telling

@Suite struct `Marking what changed in a text` {
  private func marked(_ old: String, _ new: String) -> String {
    let phrase = Wording.marked(old, new)
    return phrase.pieces.map { piece in
      switch piece {
      case .plain(let text): text
      case .removed(let text): "[-\(text)-]"
      case .added(let text): "{+\(text)+}"
      }
    }.joined(separator: phrase.isStacked ? " / " : " ")
  }

  @Test func `words are marked inside a sentence while at most half of it changed`() {
    #expect(
      marked("Оператор просит прийти в магазин", "Оператор просит прийти в банк")
        == "Оператор просит прийти в [-магазин-] {+банк+}")
  }

  @Test func `a lost «не» is seen`() {
    #expect(marked("Карта не работает на сайте", "Карта работает на сайте") == "Карта [-не-] работает на сайте")
  }

  @Test func `a sentence of which more than half changed stands removed and added`() {
    #expect(
      marked("Заполняет 11 полей", "Заполняет 4 поля при входе, а не в корзине")
        == "[-Заполняет 11 полей-] / {+Заполняет 4 поля при входе, а не в корзине+}")
  }

  @Test func `unchanged sentences stand unmarked`() {
    #expect(
      marked("Ждёт. Злится. Уходит.", "Ждёт. Радуется покупке. Уходит.")
        == "Ждёт. / [-Злится.-] / {+Радуется покупке.+} / Уходит.")
  }

  @Test(arguments: [
    ("На 5 п.п. больше. Хорошо.", ["На 5 п.п. больше.", "Хорошо."]),
    ("«Да!» — сказала она. «Нет?» Ушла…", ["«Да!» — сказала она.", "«Нет?»", "Ушла…"]),
    ("Первый абзац\nВторой", ["Первый абзац", "Второй"]),
    ("", []),
  ])
  func `a prose is cut into sentences`(text: String, sentences: [String]) {
    #expect(Sentences.of(text).map(String.init) == sentences)
  }
}

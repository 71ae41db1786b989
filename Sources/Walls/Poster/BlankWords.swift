import Journey
import Language

/// What an empty sheet asks, lane by lane: the questions that a workshop answers in this order.
enum BlankWords {
  static let title = Words("Customer journey map", "Карта пути клиента", "Карта шляху клієнта")
  static let inTheirWords = Words(
    "what the customer does, in the customer’s words", "что делает клиент, его словами",
    "що робить клієнт, його словами")

  /// The fields to fill in above the map.
  static let blanks = [
    Words("Whose path is it", "Чей это путь", "Чий це шлях"),
    Words("Scenario", "Сценарий", "Сценарій"),
    Words("Where it begins and ends", "Где начинается и кончается", "Де починається і закінчується"),
    Words("Who is in the room, date", "Кто в комнате, дата", "Хто в кімнаті, дата"),
  ]

  /// How high a lane is, beside the others, and whether it is for a curve.
  struct Lane {
    let label: Words, question: Words
    var share = 1.0
    var isCurve = false
  }

  /// The lanes from the top down.
  static let lanes = [
    Lane(
      label: Words("Goal", "Цель клиента", "Мета клієнта"),
      question: Words(
        "What does the customer want here?", "Чего клиент здесь хочет?", "Чого клієнт тут хоче?")),
    Lane(
      label: Words("Expectation", "Ожидание", "Очікування"),
      question: Words("What do they expect, and why?", "Чего ждёт и почему?", "Чого чекає і чому?")),
    Lane(
      label: Words("Reality", "Реальность", "Реальність"),
      question: Words(
        "What happens? Who has seen it, where is it written?", "Что происходит? Кто это видел, где записано?",
        "Що відбувається? Хто це бачив, де записано?"), share: 1.3),
    Lane(
      label: Words("Emotion", "Эмоция", "Емоція"),
      question: Words(
        "How does it feel? Draw the line from −2 to +2.", "Что чувствует? Проведите линию от −2 до +2.",
        "Що відчуває? Проведіть лінію від −2 до +2."),
      share: 1.4, isCurve: true),
    Lane(
      label: Words("Touchpoints", "Точки контакта", "Точки контакту"),
      question: Words(
        "Where do they meet us? ★ the moment of truth", "Где встречает нас? ★ момент истины",
        "Де зустрічає нас? ★ момент істини"), share: 1.2),
    Lane(
      label: Words("Departments", "Подразделения", "Підрозділи"),
      question: Words(
        "Who takes part? Who answers for the stage?", "Кто участвует? Кто отвечает за этап?",
        "Хто бере участь? Хто відповідає за етап?")),
    Lane(
      label: Words("Pain points", "Болевые точки", "Больові точки"),
      question: Words(
        "What hurts, and how much (1–5)?", "Что мешает и насколько (1–5)?", "Що заважає і наскільки (1–5)?"), share: 1.3
    ),
    Lane(
      label: Words("Initiatives", "Инициативы", "Ініціативи"),
      question: Words(
        "What will we try first? Who, by when?", "Что попробуем сначала? Кто и к какому дню?",
        "Що спробуємо спочатку? Хто і до якого дня?"), share: 1.3),
    Lane(
      label: Words("Figures", "Показатели", "Показники"),
      question: Words(
        "How shall we know that it got better?", "Как узнаем, что стало лучше?", "Як дізнаємося, що стало краще?")),
  ]
}

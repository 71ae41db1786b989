import Language

/// The words of the atlas.
enum AtlasWords {
  static let scenario = Words("Customer's scenario", "Сценарий клиента", "Сценарій клієнта")
  static let noSegment = Words("For all customers", "Для всех клиентов", "Для всіх клієнтів")
  static let noScenario = Words("Without a scenario", "Без сценария", "Без сценарію")
  static let empty = Words("no map", "карты нет", "карти немає")
  static let legend = Words(
    "By stages: how far reality falls short (1 none, 5 severe) and how sharp the sharpest open pain point is (5 the sharpest).",
    "По этапам: насколько реальность отстаёт от ожидания (1 нет, 5 пропасть) и насколько остра самая острая открытая болевая точка (5 острее всего).",
    "За етапами: наскільки реальність відстає від очікування (1 немає, 5 прірва) і наскільки гостра найгостріша відкрита больова точка (5 найгостріша)."
  )
  static let gap = Words("Gap", "Разрыв", "Розрив")
  static let pain = Words("Pain", "Боль", "Біль")
  static let gapWords = Words("Gap by stage: %1.", "Разрыв по этапам: %1.", "Розрив за етапами: %1.")
  static let painWords = Words(
    "Sharpest open pain point by stage: %1.", "Самая острая открытая болевая точка по этапам: %1.",
    "Найгостріша відкрита больова точка за етапами: %1.")
  static let none = Words("none", "нет", "немає")
  static let owner = Words("Owner: %1", "Владелец: %1", "Відповідає: %1")

  static let search = Words("Search maps", "Найти карту", "Знайти карту")
  static let order = Words("Order", "Порядок", "Порядок")
  static let asTable = Words(
    "By scenario and customer group", "По сценариям и группам клиентов", "За сценаріями й групами клієнтів")
  static let asGroups = Words("By customer group", "По группам клиентов", "За групами клієнтів")
  static let byTitle = Words("By title", "По названию", "За назвою")
  static let byAge = Words("Longest untouched first", "Сначала давно не тронутые", "Спершу давно не чіпані")
  static let byGap = Words("Largest gaps first", "Сначала большие разрывы", "Спершу великі розриви")
  static let byPain = Words("Sharpest pain first", "Сначала острая боль", "Спершу гострий біль")
  static let byMood = Words("Worst feeling first", "Сначала худшие эмоции", "Спершу найгірші емоції")
  static let byChanges = Words("Most changed first", "Сначала больше изменений", "Спершу більше змін")
  static let anyState = Words("Any state", "Любое состояние", "Будь-який стан")
  static let anySegment = Words("All customer groups", "Все группы клиентов", "Усі групи клієнтів")
  static let anyOwner = Words("All owners", "Все владельцы", "Усі відповідальні")
  static let state = Words("State", "Состояние", "Стан")
  static let segment = Words("Customer group", "Группа клиентов", "Група клієнтів")
  static let freshness = Words("Freshness", "Свежесть", "Свіжість")
  static let ownerLabel = Words("Owner", "Владелец", "Відповідальний")
  static let shown = Words("Shown: %1 of %2", "Показано: %1 из %2", "Показано: %1 з %2")
  static let nothingFound = Words(
    "No map fits; clear the search or the choices.", "Таких карт нет; очистите поиск или выбор.",
    "Таких карт немає; очистьте пошук або вибір.")
  static let clear = Words("Clear", "Очистить", "Очистити")
}

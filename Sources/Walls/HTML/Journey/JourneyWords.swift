import Journey
import Language

/// The words of a journey's page.
enum JourneyWords {
  /// How the map stands in the week, at its head.
  static func standing(_ standing: Exhibit.Standing) -> Words {
    switch standing {
    case .updated: Words("Updated this week", "Обновлена на этой неделе", "Оновлено цього тижня")
    case .confirmed:
      Words(
        "Looked at this week, nothing to change", "Просмотрена на этой неделе, менять нечего",
        "Переглянуто цього тижня, змінювати нічого")
    case .waiting:
      Words("No answer yet this week", "На этой неделе пока нет ответа", "Цього тижня відповіді поки немає")
    case .stale: Words("Stale", "Устарела", "Застаріла")
    case .fresh: Words("Fresh", "Актуальна", "Актуальна")
    case .unreadable:
      Words(
        "The file cannot be read; `cjmgit check` says why", "Файл не читается; почему, скажет `cjmgit check`",
        "Файл не читається; чому, скаже `cjmgit check`")
    }
  }

  static let freshUntil = Words(
    "fresh to the end of week %1", "актуальна до конца недели %1", "актуальна до кінця тижня %1")
  static let overdue = Words("stale by now", "уже устарела", "уже застаріла")

  static let firstWeek = Words(
    "The map hangs here for the first week.", "Карта висит первую неделю.", "Карта висить перший тиждень.")
  static let unchanged = Words(
    "Nothing has changed on this map since then.", "С тех пор на этой карте ничего не изменилось.",
    "Відтоді на цій карті нічого не змінилося.")
  static let stageGone = Words("Stage removed", "Этап удалён", "Етап вилучено")
  static let unmoved = Words(
    "unchanged since week %1", "без изменений с недели %1", "без змін з тижня %1")
  static let added = Words("added", "добавлено", "додано")
  static let formerly = Words("was:", "было:", "було:")

  static let tools = Words("Tools of the map", "Инструменты карты", "Інструменти карти")
  static let views = Words("Views", "Виды", "Вигляди")
  static let map = Words("Map", "Карта", "Карта")
  static let blueprint = Words("Blueprint", "Сервисная схема", "Сервісна схема")
  static let department = Words("Department", "Подразделение", "Підрозділ")
  static let allDepartments = Words("all", "все", "усі")
  static let search = Words("Search", "Поиск", "Пошук")
  static let previous = Words("Previous hit", "Предыдущее совпадение", "Попередній збіг")
  static let next = Words("Next hit", "Следующее совпадение", "Наступний збіг")
  static let unfold = Words("Unfold all rows", "Развернуть все строки", "Розгорнути всі рядки")
  static let fold = Words("Fold or unfold the row", "Свернуть или развернуть строку", "Згорнути чи розгорнути рядок")
  static let empty = Words(
    "There is no stage on this map yet.", "На этой карте ещё нет ни одного этапа.",
    "На цій карті ще немає жодного етапу.")

  static let keys = Words("Keys", "Клавиши", "Клавіші")
  static let close = Words("Close", "Закрыть", "Закрити")
  static let copied = Words("Link copied", "Ссылка скопирована", "Посилання скопійовано")
  static let bindings: [(keys: [String], words: Words)] = [
    (["←", "→", "↑", "↓"], Words("from cell to cell", "по клеткам карты", "клітинками карти")),
    (["Home", "End"], Words("first and last stage", "первый и последний этап", "перший і останній етап")),
    (["/"], Words("search", "поиск", "пошук")),
    (["Enter", "n"], Words("next hit", "следующее совпадение", "наступний збіг")),
    (["d"], Words("filter by department", "фильтр по подразделению", "фільтр за підрозділом")),
    (["f"], Words("fold or unfold the row", "свернуть или развернуть строку", "згорнути чи розгорнути рядок")),
    (["c"], Words("copy the link to the cell", "скопировать ссылку на клетку", "скопіювати посилання на клітинку")),
    (["b"], Words("map or blueprint", "карта или сервисная схема", "карта чи сервісна схема")),
    (["?"], Words("these keys", "эта подсказка", "ця підказка")),
    (["Esc"], Words("close, clear", "закрыть, сбросить", "закрити, скинути")),
  ]

  /// What a thing rests on, in a word.
  static func basis(_ basis: Basis) -> Words {
    switch basis {
    case .assumed: Words("assumed", "предположение", "припущення")
    case .hearsay: Words("by hearsay", "со слов", "зі слів")
    case .sourced: Words("sourced", "есть источник", "є джерело")
    }
  }

  static let reached = Words("reached", "достигнута", "досягнуто")
  static let baseline = Words("at first %1", "сначала %1", "спочатку %1")
  static let curveTitle = Words("How it feels along the way", "Эмоции на пути", "Емоції на шляху")
  static let ghost = Words("dashed: %1", "пунктиром: %1", "пунктиром: %1")

  static let customer = Words("What the customer does", "Что делает клиент", "Що робить клієнт")
  static let front = Words("Front stage", "На виду у клиента", "На видноті у клієнта")
  static let back = Words("Back stage", "За кулисами", "За лаштунками")
  static let support = Words("Support processes", "Обеспечивающие процессы", "Процеси підтримки")
  static let interaction = Words("Line of interaction", "Линия взаимодействия", "Лінія взаємодії")
  static let visibility = Words("Line of visibility", "Линия видимости", "Лінія видимості")
  static let internalLine = Words(
    "Line of internal interaction", "Линия внутреннего взаимодействия", "Лінія внутрішньої взаємодії")
  static let handoff = Words("next: %1", "дальше: %1", "далі: %1")
  static let leaving = Words("and the path ends", "и путь кончается", "і шлях закінчується")
  static let chain = Words("Who works for whom", "Кто для кого работает", "Хто для кого працює")
  static let serves = Words("for: %1", "для: %1", "для: %1")
  static let unnamed = Words("nobody named", "никто не назван", "нікого не названо")
}

import Journey
import Language

/// The words of the pages that speak of several maps, in one table.
enum OverviewWords {
  static let best = Words("Best", "Лучше всего", "Найкраще")
  static let worst = Words("Worst", "Хуже всего", "Найгірше")
  static let decide = Words("Waits for a decision", "Ждёт решения", "Чекає на рішення")
  static let nothingBetter = Words(
    "Nothing got better this week.", "На этой неделе ничего не стало лучше.", "Цього тижня нічого не покращилося.")
  static let nothingWorse = Words(
    "Nothing got worse this week.", "На этой неделе ничего не стало хуже.", "Цього тижня нічого не погіршилося.")
  static let nothingWaits = Words("No decision waits.", "Решений ничто не ждёт.", "Жодне рішення не чекає.")
  static let firstWeek = Words(
    "The maps are here for the first week: from the next one on, this page says what changed.",
    "Карты здесь первую неделю: со следующей тут будет видно, что изменилось.",
    "Карти тут перший тиждень: із наступного тут буде видно, що змінилося.")
  static let nothingChanged = Words(
    "No map changed this week.", "На этой неделе карты не менялись.", "Цього тижня карти не змінювалися.")
  static let noMaps = Words("There are no maps yet.", "Карт пока нет.", "Карт поки немає.")
  static let withoutDay = Words("%1: no due day", "%1: срок не назначен", "%1: строк не призначено")
  static let more = Words("and %1 more", "и ещё %1", "і ще %1")
  static let moreBetter = Words("%1 more for the better", "и ещё %1 к лучшему", "і ще %1 на краще")
  static let moreWorse = Words("%1 more for the worse", "и ещё %1 к худшему", "і ще %1 на гірше")
  static let moreOnMap = Words("and %1 more on the map", "и ещё %1 на карте", "і ще %1 на карті")
  static let stage = Words("stage\u{A0}%1", "этап\u{A0}%1", "етап\u{A0}%1")

  static let curve = Words(
    "How the customer feels: %1", "Что чувствует клиент: %1", "Що відчуває клієнт: %1")
  static let ghost = Words("week %1", "неделя %1", "тиждень %1")
  static let changedMaps = Words("What changed on the maps", "Что изменилось на картах", "Що змінилося на картах")
  static let newMaps = Words("New maps", "Новые карты", "Нові карти")
  static let unanswered = Words("No answer yet", "Пока нет ответа", "Поки без відповіді")
  static let unansweredNote = Words(
    "These maps are due for a look: is everything still as they say?",
    "Эти карты пора пересмотреть: всё ли ещё так, как на них?",
    "Ці карти час переглянути: чи все ще так, як на них?")
  static let allAnswered = Words(
    "All maps that were due are up to date.", "Все карты, которые пора было пересмотреть, в порядке.",
    "Усі карти, які час було переглянути, в порядку.")
  static let neverTouched = Words("never recorded", "ещё ни разу", "ще жодного разу")

  static let map = Counted("map", "maps", "карта", "карты", "карт", "карта", "карти", "карт")
  static let stages = Counted("stage", "stages", "этап", "этапа", "этапов", "етап", "етапи", "етапів")
  static let noStages = Words("no stages yet", "этапов пока нет", "етапів поки немає")

  /// How a map stands in the week, said of the map.
  static func standing(_ standing: Exhibit.Standing) -> Words {
    switch standing {
    case .updated: Words("updated", "обновлена", "оновлена")
    case .confirmed: Words("confirmed", "подтверждена", "підтверджена")
    case .waiting: Words("no answer yet", "пока нет ответа", "поки без відповіді")
    case .stale: Words("stale", "устарела", "застаріла")
    case .fresh: Words("fresh", "свежая", "свіжа")
    case .unreadable: Words("cannot be read", "не читается", "не читається")
    }
  }

  static let anyStanding = Words("Any freshness", "Любая свежесть", "Будь-яка свіжість")
}

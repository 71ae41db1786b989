import Language

/// The words of the pages of departments and personas, and of the widget.
enum UnitWords {
  static let none = Words(
    "No map names a department yet.", "Карты пока не называют ни одного подразделения.",
    "Карти поки не називають жодного підрозділу.")
  static let week = Words("This week", "На этой неделе", "Цього тижня")
  static let unchanged = Words(
    "Nothing changed in this part this week.", "На этом участке за неделю ничего не изменилось.",
    "На цій ділянці за тиждень нічого не змінилося.")
  static let figures = Words("Figures", "Показатели", "Показники")
  static let noFigures = Words(
    "No figure is named as its own.", "Своих показателей на картах нет.", "Власних показників на картах немає.")
  static let noTarget = Words("no target", "цели нет", "цілі немає")
  static let reached = Words("target %1 reached", "цель %1 достигнута", "ціль %1 досягнуто")
  static let due = Words("Due", "Сроки", "Строки")
  static let overdue = Words("the day has passed", "срок прошёл", "строк минув")
  static let pains = Words("Open pain points", "Открытые болевые точки", "Відкриті больові точки")
  static let noDay = Words("no due day", "срок не назначен", "строк не призначено")
  static let until = Words("until %1", "до %1", "до %1")
  static let waits = Words("Waits for an answer", "Ждёт ответа", "Чекає на відповідь")
  static let joined = Words("New role on the map: %1", "Новая роль на карте: %1", "Нова роль на карті: %1")
  static let places = Words("Where it takes part", "Где участвует", "Де бере участь")
  static let noPlaces = Words(
    "It has no role on any map yet.", "Ролей на картах пока нет.", "Ролей на картах поки немає.")
  static let partOf = Words("Part of: %1", "Входит в: %1", "Входить до: %1")
  static let holds = Words("With: %1", "Вместе с: %1", "Разом із: %1")

  static let noPersonas = Words("There are no personas yet.", "Персон пока нет.", "Персон поки немає.")
  static let empathy = Words("Empathy map", "Карта эмпатии", "Карта емпатії")
  static let noEmpathy = Words(
    "Nothing is written on the empathy map yet.", "Карта эмпатии пока пуста.", "Карта емпатії поки порожня.")
  static let paths = Words("Journeys of this persona", "Пути этой персоны", "Шляхи цієї персони")
  static let noPaths = Words(
    "No map takes this point of view yet.", "Карт с этой точки зрения пока нет.",
    "Карт із цього погляду поки немає.")

  static let widget = Words("My part of the maps", "Мой участок карт", "Моя ділянка карт")
  static let choose = Words(
    "Choose a department: its widget opens.", "Выберите подразделение — откроется его виджет.",
    "Оберіть підрозділ — відкриється його віджет.")
  static let unknown = Words(
    "The maps know no such department.", "Такого подразделения на картах нет.", "Такого підрозділу на картах немає.")
  static let reviews = Words("Next reviews", "Ближайшие пересмотры", "Найближчі перегляди")
  static let reviewBy = Words("by %1", "до %1", "до %1")
  static let recorded = Words("recorded %1", "записано %1", "записано %1")
}

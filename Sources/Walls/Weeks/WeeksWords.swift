import Language

/// The words of the time machine.
enum WeeksWords {
  static let title = Words("The weeks of this map", "Недели этой карты", "Тижні цієї карти")
  static let week = Words("Week", "Неделя", "Тиждень")
  static let play = Words("Play the weeks", "Проиграть недели", "Програти тижні")
  static let pause = Words("Stop", "Остановить", "Зупинити")
  static let earlier = Words("A week back", "Назад на неделю", "Назад на тиждень")
  static let later = Words("A week on", "Вперёд на неделю", "Вперед на тиждень")
  static let now = Words("Back to now", "Вернуться к сегодня", "Повернутися до сьогодні")
  static let compare = Words("Compare with", "Сравнить с", "Порівняти з")
  static let nothing = Words("nothing", "ни с чем", "ні з чим")
  static let came = Words("New stages: %1", "Новые этапы: %1", "Нові етапи: %1")
  static let went = Words("Stages that went: %1", "Ушли этапы: %1", "Зникли етапи: %1")
  static let moved = Words("Order of the stages changed", "Порядок этапов изменился", "Порядок етапів змінився")
  static let cells = Words(
    "Marked cells: changed in this week", "Отмечено то, что изменилось на этой неделе",
    "Позначено те, що змінилося цього тижня")
  static let differ = Words(
    "Where the two differ, both stand one above the other", "Где они расходятся, показаны обе версии",
    "Де вони відрізняються, показано обидві версії")
  static let begins = Words("The map begins here", "Здесь карта начинается", "Тут карта починається")
  static let missing = Words(
    "This map has no week %1; its first is %2", "Недели %1 у этой карты нет, первая: %2",
    "Тижня %1 у цієї карти немає, перший: %2")
  static let cut = Words(
    "The history here begins with %1: what was before is not in this copy of the repository.",
    "История здесь начинается: %1. Более раннего в этой копии хранилища нет.",
    "Історія тут починається: %1. Ранішого в цій копії сховища немає.")
  static let unreadable = Words(
    "Could not be read and is left out: %1.", "Не прочиталось и пропущено: %1.", "Не прочиталося й пропущено: %1.")
  static let gone = Words("The map was not there: %1.", "Карты не было: %1.", "Карти не було: %1.")
}

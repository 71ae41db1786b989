import Language

/// The words of `coord`, in one table.
enum CoordWords {
  static let nothing = Words(
    "Everything that departments carry together is agreed%1.",
    "Всё, что подразделения ведут вместе, согласовано%1.", "Усе, що підрозділи ведуть разом, узгоджено%1.")
  static let head = Words("Not agreed yet%1: %2", "Ещё не согласовано%1: %2", "Ще не узгоджено%1: %2")
  static let since = Words(" since %1", " с %1", " з %1")
  static let place = Counted("place", "places", "место", "места", "мест", "місце", "місця", "місць")
  static let changed = Words("changed by: %1, %2 (%3)", "изменили: %1, %2 (%3)", "змінили: %1, %2 (%3)")
  static let nobody = Words("a department unknown", "подразделение неизвестно", "підрозділ невідомий")
  static let waiting = Words("no answer yet: %1", "пока нет ответа: %1", "поки немає відповіді: %1")
  static let rule = Words("left as it was: %1", "осталось как было: %1", "лишилося як було: %1")
  static let answers = Words(
    "What a department has seen, it answers, or somebody for it (--for PERSON):",
    "Подразделение, которое видело, отвечает само или через другого (--for ИМЯ):",
    "Підрозділ, який бачив, відповідає сам або через іншого (--for ІМʼЯ):")
  static let more = Words(
    "and %1 more: cjmgit coord --all", "и ещё %1: cjmgit coord --all", "і ще %1: cjmgit coord --all")
  static let moreInCoord = Words("and %1 more: cjmgit coord", "и ещё %1: cjmgit coord", "і ще %1: cjmgit coord")
  static let moreChanges = Words("and %1 more", "и ещё %1", "і ще %1")
  static let about = Words("%1, %2: %3", "%1, %2: %3", "%1, %2: %3")
}

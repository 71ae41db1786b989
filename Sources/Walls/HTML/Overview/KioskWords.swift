import Language

/// The words of screens that nobody tends.
enum KioskWords {
  static let lost = Words(
    "No connection: this is what was known %1", "Связи нет: показано то, что было известно %1",
    "Зв’язку немає: показано те, що було відомо %1")
  static let fresh = Words(
    "There is a new commit: show it", "Есть новая запись: показать", "Є новий запис: показати")
}

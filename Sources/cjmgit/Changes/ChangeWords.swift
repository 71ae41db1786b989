import Language

/// The words around a list of changes.
enum ChangeWords {
  static let styleOnly = Words(
    "only style changed: quotes, order of keys, comments, blank lines",
    "изменился только вид записи: кавычки, порядок ключей, комментарии, пустые строки",
    "змінився лише вигляд запису: лапки, порядок ключів, коментарі, порожні рядки")
}

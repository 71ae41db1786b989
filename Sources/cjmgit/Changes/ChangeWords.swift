import Journey
import Language

/// The words around a list of changes.
enum ChangeWords {
  private static let styleOnly = Words(
    "only style changed: quotes, order of keys, comments, blank lines",
    "изменился только вид записи: кавычки, порядок ключей, комментарии, пустые строки",
    "змінився лише вигляд запису: лапки, порядок ключів, коментарі, порожні рядки")
  private static let renamed = Words(
    "the file was renamed: %1 → %2", "файл переименован: %1 → %2", "файл перейменовано: %1 → %2")

  /// What happened to a document in which nothing changed that people would read of.
  static func onlyForm(_ set: ChangeSet, _ tongue: Tongue) -> String {
    guard !set.isStyleOnly, let before = set.before?.source.name, let after = set.after?.source.name, before != after
    else { return styleOnly[tongue] }
    return renamed.filled(tongue, before, after)
  }
}

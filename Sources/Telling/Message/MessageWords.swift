import Language

/// The words of commit messages and of the sheet on which reasons are written.
enum MessageWords {
  static let map = Counted("map", "maps", "карта", "карты", "карт", "карта", "карти", "карт")
  static let file = Counted("file", "files", "файл", "файла", "файлов", "файл", "файли", "файлів")
  static let fresh = Agreeing("new", "новый новая новое новые", "новий нова нове нові")
  static let styleOnly = Words("only style changed", "изменился только вид записи", "змінився лише вигляд запису")
  static let moved = Words("file renamed: %1 → %2", "файл переименован: %1 → %2", "файл перейменовано: %1 → %2")
  static let readable = Words("%1: can be read again", "%1 снова читается", "%1 знову читається")
  static let looked = Words("looked at, nothing to change", "посмотрели, менять нечего", "переглянуто, без змін")
  static let lookedAt = Words(
    "looked at %1, nothing to change", "просмотрено: %1, менять нечего", "переглянуто: %1, без змін")
  static let confirmed = Words("%1 confirmed", "подтверждено: %1", "підтверджено: %1")
  static let acknowledged = Words("%1: has seen the changes", "%1: с изменениями знакомы", "%1: зі змінами обізнані")
  static let seenStages = Words("%1, stages: %2", "%1, этапы: %2", "%1, етапи: %2")
  static let more = Words("and %1 more", "и ещё %1", "і ще %1")

  static let short = Words(
    "short — the week in a sentence or two", "short — неделя одной-двумя фразами",
    "short — тиждень одним-двома реченнями")
  static let sheet = [
    Words(
      "What changed, and why. Write the reason behind the colon; an empty one is no reason.",
      "Что изменилось и почему. Впишите причину после двоеточия; пустая строка — без причины.",
      "Що змінилося й чому. Впишіть причину після двокрапки; порожній рядок — без причини."),
    Words(
      "A line that begins with a space goes on with the one above; lines with # are left out.",
      "Строка с пробелом в начале продолжает предыдущую; строки с # не войдут.",
      "Рядок із пробілом на початку продовжує попередній; рядки з # не ввійдуть."),
    Words(
      "To commit nothing, empty the whole file.", "Чтобы ничего не записать, очистите весь файл.",
      "Щоб нічого не записати, очистьте весь файл."),
  ]
}

import Language

/// The words of a run that writes letters.
enum NotifyWords {
  static let letter = Counted("letter", "letters", "письмо", "письма", "писем", "лист", "листи", "листів")
  static let written = Words("%1, in %2", "%1, в %2", "%1, у %2")
  static let nobody = Words(
    "Nothing changed that concerns anybody", "Ничего не изменилось, что кого-то касается",
    "Нічого не змінилося, що когось стосується")
  static let toldAlready = Words(
    "Everybody was told already", "Всем уже рассказано", "Усім уже розказано")
  static let refused = Words(
    "no letter to %1: %2", "письма не будет, %1: %2", "листа не буде, %1: %2")
  static let sent = Words("%1, by %2", "%1, способ: %2", "%1, спосіб: %2")
  static let waiting = Words(
    "%1 in the outbox, for the next time", "%1 в очереди, до следующего раза", "%1 у черзі, до наступного разу")
}

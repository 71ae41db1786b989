import Language

/// The words of `log`, in one table.
enum LogWords {
  static let confirmed = Words(
    "%1: looked at, nothing to change", "%1: посмотрели, менять нечего", "%1: переглянуто, без змін")
  static let acknowledged = Words(
    "Have seen what changed: %1", "С изменениями знакомы: %1", "Зі змінами обізнані: %1")
  static let acknowledgedUpTo = Words(
    "Have seen what changed up to %2: %1", "С изменениями по %2 знакомы: %1", "Зі змінами по %2 обізнані: %1")
  static let unreadable = Words("cannot be read: %1", "не читается: %1", "не читається: %1")
  static let cut = Words(
    "history is cut here: this clone is shallow", "здесь история обрезана: это неполный клон",
    "тут історію обрізано: це неповний клон")
  static let unshallow = Words(
    "`git fetch --unshallow` brings the rest", "`git fetch --unshallow` принесёт остальное",
    "`git fetch --unshallow` принесе решту")
  static let reason = Words("Why: %1", "Почему: %1", "Чому: %1")
}

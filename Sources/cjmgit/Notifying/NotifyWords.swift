import Language

/// The words of a run that writes letters.
enum NotifyWords {
  static let atOnce = Words("At once, as it cannot wait:", "Сразу, это не ждёт:", "Одразу, це не чекає:")
  static let letter = Counted("letter", "letters", "письмо", "письма", "писем", "лист", "листи", "листів")
  static let written = Words("%1, in %2", "%1, в %2", "%1, у %2")
  static let sent = Words("%1, by %2", "%1, способ: %2", "%1, спосіб: %2")
  static let nobody = Words(
    "Nothing changed that concerns anybody", "Ничего не изменилось, что кого-то касается",
    "Нічого не змінилося, що когось стосується")
  static let toldAlready = Words(
    "Everybody was told already", "Всем уже рассказано", "Усім уже розказано")
  static let reminded = Words(
    "A reminder of maps without an answer: %1", "Напоминание о картах без ответа: %1",
    "Нагадування про карти без відповіді: %1")
  static let refused = Words(
    "no letter to %1: %2", "письма не будет, %1: %2", "листа не буде, %1: %2")
  static let closed = Words(
    "No letter has gone by %1 since %2: %3", "С %2 письма не уходят (%1): %3", "З %2 листи не йдуть (%1): %3")
  static let waits = Words("To go: %1", "Ждут отправки: %1", "Чекають відправлення: %1")
  static let waitsUntil = Words(
    "To go: %1, again on %2: %3", "Ждут отправки: %1, снова %2: %3", "Чекають відправлення: %1, знову %2: %3")
  static let held = Words(
    "Held back, since they may not leave this machine: %1; `cjmgit outbox`",
    "Не отправлены, потому что туда писать не разрешено: %1; `cjmgit outbox`",
    "Не відправлені, бо туди писати не дозволено: %1; `cjmgit outbox`")
  static let dead = Words(
    "Could not be delivered: %1; `cjmgit outbox`", "Доставить не удалось: %1; `cjmgit outbox`",
    "Доставити не вдалося: %1; `cjmgit outbox`")
  static let look = Words(
    "They go with the next `cjmgit notify`; `cjmgit outbox` shows them",
    "Они уйдут при следующем `cjmgit notify`; `cjmgit outbox` их покажет",
    "Вони підуть із наступним `cjmgit notify`; `cjmgit outbox` їх покаже")
}

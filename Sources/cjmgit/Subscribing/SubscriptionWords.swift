import Journey
import Language

/// The words of `subscriptions`, in one table.
enum SubscriptionWords {
  static let nobody = Words(
    "Nobody hears of any change: there is no map with an owner or a department yet.",
    "Об изменениях никто не узнает: ещё нет карты с владельцем или подразделением.",
    "Про зміни ніхто не дізнається: ще немає карти з відповідальним або підрозділом.")
  static let nobodyThere = Words(
    "Nobody hears of changes there.", "Об изменениях там никто не узнает.", "Про зміни там ніхто не дізнається.")
  static let nothing = Words(
    "%1 hears of no change.", "%1: писем об изменениях не будет.", "%1: листів про зміни не буде.")
  static let head = Words(
    "Who hears of changes, and why", "Кто узнает об изменениях и почему", "Хто дізнається про зміни й чому")
  static let headOf = Words(
    "Who hears of changes, and why: %1", "Кто узнает об изменениях и почему: %1",
    "Хто дізнається про зміни й чому: %1")
  static let maps = Counted("map", "maps", "карта", "карты", "карт", "карта", "карти", "карт")
  static let subscription = Words("subscription: %1", "подписка: %1", "підписка: %1")
  static let notCommitted = Words(
    "Of what is not committed yet", "О том, что ещё не записано", "Про те, що ще не записано")
  static let notTold = Words(
    "Of what is committed and not told yet", "О том, что записано, но ещё не рассказано",
    "Про те, що записано, але ще не розказано")
  static let none = Words("Nothing waits.", "Ничего не ждёт.", "Нічого не чекає.")
  static let stageOfMany = Words(
    "the stage `%1` is in more than one map", "этап `%1` есть не в одной карте", "етап `%1` є не в одній карті")
}

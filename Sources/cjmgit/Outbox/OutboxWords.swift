import Language
import Notices

/// The words of the outbox.
enum OutboxWords {
  static let empty = Words(
    "No letter waits, none is held back, none was given up",
    "Ни одно письмо не ждёт, не задержано и не осталось недоставленным",
    "Жоден лист не чекає, не затриманий і не лишився недоставленим")
  static let next = Words("again %1", "снова %1", "знову %1")
  static let soon = Words(
    "with the next `cjmgit notify`", "при следующем `cjmgit notify`", "із наступним `cjmgit notify`")
  static let tries = Counted("try", "tries", "попытка", "попытки", "попыток", "спроба", "спроби", "спроб")
  static let dropped = Words(
    "Taken out: the letter to %1", "Снято с отправки, кому: %1", "Знято з відправлення, кому: %1")

  /// What stands over the letters of a place.
  static func heading(_ place: Outbox.Place) -> Words {
    switch place {
    case .waiting: Words("Waiting", "Ждут отправки", "Чекають відправлення")
    case .held:
      Words(
        "Held back: this machine may not write there", "Задержаны: с этой машины туда писать не разрешено",
        "Затримані: з цієї машини туди писати не дозволено")
    case .dead: Words("Given up", "Не доставлены", "Не доставлені")
    case .sent: Words("Sent", "Отправлены", "Надіслані")
    }
  }
}

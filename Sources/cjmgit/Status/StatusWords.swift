import History
import Journey
import Language
import Telling

/// The words of `status`, in one table.
enum StatusWords {
  static let today = Words("today %1 %2", "сегодня %1 %2", "сьогодні %1 %2")
  static let branch = Words("branch %1", "ветка %1", "гілка %1")
  static let detached = Words("commit %1, no branch", "запись %1, вне веток", "запис %1, поза гілками")

  static let pending = Words("Changed, not recorded", "Изменено, не записано", "Змінено, не записано")
  static let added = Agreeing("new", "новый новая новое новые", "новий нова нове нові")
  static let removed = Agreeing(
    "removed", "удалён удалена удалено удалены", "вилучений вилучена вилучене вилучені")
  static let styleOnly = Words("only its style", "только вид записи", "лише вигляд запису")
  static let unreadable = Words("cannot be read", "не читается", "не читається")
  static let unmerged = Words("in conflict", "в конфликте", "у конфлікті")
  static let clean = Words("nothing to remark", "ошибок и замечаний нет", "помилок і зауважень немає")
  static let noErrors = Words("no errors", "ошибок нет", "помилок немає")
  static let error = Counted("error", "errors", "ошибка", "ошибки", "ошибок", "помилка", "помилки", "помилок")
  static let warning = Counted(
    "warning", "warnings", "замечание", "замечания", "замечаний", "зауваження", "зауваження", "зауважень")

  static let maps = Words(
    "Maps of the week: %1 of %2 recorded", "Карты недели: записано %1 из %2", "Карти тижня: записано %1 з %2")
  static let seeAbove = Words("see above", "см. выше", "див. вище")
  static let never = Words("never recorded", "ещё ни разу", "ще жодного разу")
  static let noMaps = Words(
    "No maps here yet; a map is a file `NAME.cjm.yaml`, and `cjmgit new NAME` makes one",
    "Карт здесь пока нет; карта — это файл `ИМЯ.cjm.yaml`, новую заводит `cjmgit new ИМЯ`",
    "Карт тут поки немає; карта — це файл `ІМʼЯ.cjm.yaml`, нову заводить `cjmgit new ІМʼЯ`")
  static let nothingDue = Words(
    "No map is due this week", "На этой неделе ни одна карта не ждёт пересмотра",
    "Цього тижня жодна карта не чекає на перегляд")

  /// How a map stands, said of the map.
  static func state(_ state: MapWeek.State) -> Words {
    switch state {
    case .updated: Words("updated", "обновлена", "оновлена")
    case .confirmed: Words("confirmed", "подтверждена", "підтверджена")
    case .unrecorded: Words("not recorded", "не записана", "не записана")
    case .unreadable: unreadable
    case .waiting: Words("no answer yet", "пока нет ответа", "поки без відповіді")
    case .stale: Words("stale", "устарела", "застаріла")
    }
  }

  static let waiting = Words("Waiting for attention", "Ждут внимания", "Чекають на увагу")
  static let new = Words("new", "новое", "нове")
  static let waits = Words("waits", "ждёт", "чекає")
  static let noDay = Words("no due day", "без срока", "без строку")
  static let stage = Words("stage %1", "этап %1", "етап %1")
  static let wholePath = Words("the whole path", "весь путь", "увесь шлях")
  static let more = Words(
    "and %1 more: cjmgit status --all", "и ещё %1: cjmgit status --all", "і ще %1: cjmgit status --all")

  static let people = Counted("person", "people", "человек", "человека", "человек", "людина", "людини", "людей")
  static let get = Counted(
    "gets a letter", "get letters", "письмо получит", "письма получат", "письма получат", "лист отримає",
    "листи отримають", "листи отримають")
  static let letters = Words(
    "After the commit %2 %1: %3 (cjmgit subscriptions --pending: who and why)",
    "После записи %1 %2: %3 (cjmgit subscriptions --pending: кто и почему)",
    "Після запису %1 %2: %3 (cjmgit subscriptions --pending: хто й чому)")
  static let noLetters = Words(
    "After the commit nobody gets a letter.", "После записи письма никто не получит.",
    "Після запису листа ніхто не отримає.")
  static let letterWaits = Counted(
    "letter waits", "letters wait", "письмо ждёт", "письма ждут", "писем ждут", "лист чекає", "листи чекають",
    "листів чекають")
  static let lettersWait = Words("%1: `%2`", "%1: `%2`", "%1: `%2`")

  static let diff = Words("what changed", "что изменилось", "що змінилося")
  static let conflicts = Words("what is left to decide", "что осталось решить", "що лишилося вирішити")
  static let check = Words("what is wrong", "что не так", "що не так")
  static let finish = Words("finish what git has begun", "закончить начатое в git", "закінчити розпочате в git")
  static let commit = Words("check and record", "проверить и записать", "перевірити й записати")
  static let confirm = Words(
    "looked at, nothing to change", "посмотрели, менять нечего", "переглянуто, без змін")

  static let map = Counted("map", "maps", "карта", "карты", "карт", "карта", "карти", "карт")
  static let done = Words("%1: all %2 are recorded.", "%1: все %2 записаны.", "%1: усі %2 записано.")
  static let doneOne = Words("%1: the map is recorded.", "%1: карта записана.", "%1: карту записано.")
}

extension StatusWords {
  /// How many items of a document changed, by class; or that it is new, gone, or changed in style only.
  static func summary(
    _ changes: ChangeSet, _ tongue: Tongue, _ palette: Palette
  ) -> (plain: String, painted: String) {
    guard let noun = changes.document?.form.record.noun else { return ("", "") }
    let word: String? =
      if changes.before == nil {
        added(noun, tongue)
      } else if changes.after == nil {
        removed(noun, tongue)
      } else if changes.isEmpty {
        styleOnly[tongue]
      } else {
        nil
      }
    return word.map { ($0, $0) } ?? (ChangeStat.counts(changes), ChangeStat.counts(changes, palette))
  }
}

import Language

/// The words around a commit.
enum CommitWords {
  static let nothing = Words("nothing changed", "ничего не изменилось", "нічого не змінилося")
  static let nothingToConfirm = Words(
    "nothing to confirm: there is no journey that is committed and unchanged",
    "подтверждать нечего: нет ни одной записанной и неизменённой карты",
    "підтверджувати нічого: немає жодної записаної й незміненої карти")
  static let confirmedAlready = Words(
    "`%1` is confirmed for this week already", "`%1` уже подтверждена на этой неделе",
    "`%1` уже підтверджена цього тижня")
  static let allConfirmed = Words(
    "nothing to confirm: every map is updated or confirmed for this week",
    "подтверждать нечего: все карты уже обновлены или подтверждены на этой неделе",
    "підтверджувати нічого: усі карти вже оновлено або підтверджено цього тижня")
  static let notCommitted = Words("nothing was committed", "ничего не записано", "нічого не записано")
  static let seeCheck = Words(
    "%1: `cjmgit check` shows them", "%1: их покажет `cjmgit check`", "%1: їх покаже `cjmgit check`")
  static let dryRun = Words(
    "nothing was committed: this was a dry run", "ничего не записано: это был пробный прогон",
    "нічого не записано: це був пробний прогін")
  static let confirmed = Words("confirmed", "подтверждена", "підтверджена")
  static let removed = Agreeing("removed", "удалён удалена удалено удалены", "вилучений вилучена вилучене вилучені")
  static let fresh = Agreeing("new", "новый новая новое новые", "новий нова нове нові")
  static let styleOnly = Words("style only", "только вид записи", "лише вигляд запису")
  static let detached = Words(
    "no branch is checked out: `git switch -c NAME` keeps the commit",
    "ветка не выбрана: `git switch -c ИМЯ` сохранит запись", "гілку не вибрано: `git switch -c ІМ’Я` збереже запис")
  static let emptied = Words(
    "nothing was committed: the sheet of reasons was emptied", "ничего не записано: лист с причинами очищен",
    "нічого не записано: аркуш із причинами очищено")
  static let noStage = Words(
    "`%1` is no stage of what changed, so nothing was committed",
    "`%1` — не этап того, что изменилось, ничего не записано", "`%1` — не етап того, що змінилося, нічого не записано")
  static let keyless = Words(
    "line %1 does not begin with a key (%2 …), so nothing was committed",
    "строка %1 не начинается с ключа (%2 …), ничего не записано",
    "рядок %1 не починається з ключа (%2 …), нічого не записано")
  static let sheetKept = Words(
    "what you wrote is in `%1`", "написанное лежит в `%1`", "написане лежить у `%1`")
  static let didYouMean = Words("did you mean `%1`?", "вы имели в виду `%1`?", "ви мали на увазі `%1`?")
  static let passedOver = Words("passed over `%1`: %2", "пропущено `%1`: %2", "пропущено `%1`: %2")

  static let person = Counted("person", "people", "человеку", "людям", "людям", "людині", "людям", "людям")
  static let letters = Words("Letters will go to %1:", "Письма уйдут %1:", "Листи підуть %1:")
  static let nobody = Words("No letter will go to anybody", "Писем никому не будет", "Листів нікому не буде")
  static let owner = Words("owner of the journey", "владелец пути", "відповідальний за шлях")
  static let manager = Words("journey manager", "менеджер пути", "менеджер шляху")
  static let group = Words("working group", "рабочая группа", "робоча група")
  static let named = Words("named to do it", "исполнитель", "виконавець")
  static let persona = Words("a persona changed", "изменилась персона", "змінилася персона")
  static let head = Words("head of %1", "руководитель: %1", "керівник: %1")
  static let follows = Words("subscription", "подписка", "підписка")
}

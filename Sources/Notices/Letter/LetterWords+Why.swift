import Language

/// The words that say why somebody gets a letter.
extension LetterWords {
  static let whyYou = Words("Why you: %1.", "Почему вам: %1.", "Чому вам: %1.")
  /// How often letters come, by the person's cadence in `cjm.yaml`.
  static let often = [
    "now": Words("As soon as something changes", "Сразу, как что-то изменилось", "Одразу, щойно щось змінилося"),
    "daily": Words("Once a day", "Раз в день", "Раз на день"),
    "weekly": Words("Once a week, on Mondays", "Раз в неделю, по понедельникам", "Раз на тиждень, щопонеділка"),
    "monthly": Words("Once a month", "Раз в месяц", "Раз на місяць"),
  ]
  static let answerToChange = Words(
    "%1; for more or fewer letters, answer this one.", "%1; чаще или реже — ответьте на письмо.",
    "%1; частіше чи рідше — дайте відповідь на лист.")
  static let newToYou = Words(
    "the new maps name you or a department of yours", "в новых картах названы вы или ваше подразделение",
    "у нових картах названо вас або ваш підрозділ")
  static let commit = Words("Commit %1.", "Запись %1.", "Запис %1.")
  static let commits = Words("Commits: %1.", "Записи: %1.", "Записи: %1.")
  static let moreCommits = Words("%1 more", "ещё %1", "ще %1")

  static let you = Words("you %1", "вы %1", "ви %1")
  static let and = Words(" and ", " и ", " та ")
  static let owner = Words("own the map", "владелец карты", "відповідаєте за карту")
  static let manager = Words("manage the map", "ведёте карту", "ведете карту")
  static let workingGroup = Words("are in the working group", "в рабочей группе", "входите до робочої групи")
  static let named = Words("are named in a role %1", "указаны в роли %1", "вказані в ролі %1")
  static let assigned = Words(
    "are named in what changed %1", "названы исполнителем %1", "названі виконавцем %1")
  static let atStage = Words("at stage %1", "на этапе %1", "на етапі %1")
  static let atStages = Words("at stages %1", "на этапах %1", "на етапах %1")
  static let atTouchpoint = Words("at a touchpoint of stage %1", "в точке на этапе %1", "в точці на етапі %1")
  static let atTouchpoints = Words("at touchpoints of stages %1", "в точках на этапах %1", "в точках на етапах %1")
  static let onWholePath = Words("on the whole path", "на всём пути", "на всьому шляху")
  static let items = Words(
    "the department “%1” is named %2", "подразделение «%1» названо в изменениях %2",
    "підрозділ «%1» названо у змінах %2")
  static let persona = Words(
    "the persona “%1” is in your map “%2”", "персона «%1» — в вашей карте «%2»", "персона «%1» — у вашій карті «%2»")
  static let head = Words(
    "you head the department “%1”", "вы руководите подразделением «%1»", "ви керуєте підрозділом «%1»")
  static let follows = Words("you follow: %1", "ваши подписки: %1", "ваші підписки: %1")
  static let everything = Words("every change", "все изменения", "усі зміни")

  /// What a subscription asks for, by the word in the file: classes and verbs.
  static let asked = [
    "improvement": better, "regression": worse, "neutral": Words("without judgement", "без оценки", "без оцінки"),
    "added": Words("added", "добавлено", "додано"), "removed": Words("removed", "удалено", "вилучено"),
    "moved": Words("moved", "перенесено", "перенесено"), "renamed": Words("renamed", "переименовано", "перейменовано"),
    "reworded": Words("reworded", "переписано", "переписано"), "raised": Words("raised", "выросло", "зросло"),
    "lowered": Words("lowered", "снизилось", "знизилося"), "set": Words("set", "указано", "вказано"),
    "cleared": Words("cleared", "убрано", "прибрано"), "switched": Words("switched", "сменилось", "змінилося"),
    "joined": Words("joined", "присоединилось", "долучилося"), "left": Words("left", "вышло", "вийшло"),
    "reroled": Words("role changed", "сменило роль", "змінило роль"), "opened": Words("opened", "открыто", "відкрито"),
    "closed": Words("closed", "закрыто", "закрито"),
    "reopened": Words("opened again", "открыто снова", "відкрито знову"),
    "reidentified": Words("id changed", "сменило id", "змінило id"),
  ]
}

import Language

/// The words of `init` and `new`, and what stands in the files that they write.
enum BeginningWords {
  static let taken = Words(
    "there is a map `%1` already", "карта `%1` уже есть", "карта `%1` вже є")
  static let otherID = Words("give the new one another id", "дайте новой другой id", "дайте новій інший id")
  static let somebody = "somebody"
  static let somebodyName = Words("Somebody", "Кто-то", "Хтось")
  static let firstID = "first-journey"
  static let department = "sales"
  static let departmentTitle = Words("Sales", "Продажи", "Продажі")
  static let firstMap = Words("Our first journey", "Наш первый путь клиента", "Наш перший шлях клієнта")

  static let noID = Words(
    "no letters for an id remain of `%1`", "от `%1` не остаётся букв для id", "від `%1` не лишається літер для id")
  static let giveID = Words("give one: `returns`", "дайте id сами: `returns`", "дайте id самі: `returns`")
  static let made = Words("created  %1", "создано  %1", "створено  %1")
  static let kept = Words("kept     %1", "осталось %1", "залишено %1")
  static let added = Words("added to %1", "дополнено %1", "доповнено %1")
  static let repository = Words(
    "created  a git repository in %1", "создано  хранилище git в %1", "створено  сховище git у %1")
  static let drivers = Words(
    "set up   git, to show and merge maps in this clone", "настроено  git: показ и слияние карт в этом клоне",
    "налаштовано  git: показ і злиття карт у цьому клоні")
  static let next = Words("What next:", "Что дальше:", "Що далі:")
  static let fill = Words(
    "open it in an editor and fill it in", "откройте в редакторе и заполните", "відкрийте в редакторі й заповніть")
  static let complete = Words(
    "read it over and complete it", "прочитайте и дополните", "прочитайте й доповніть")
  static let check = Words("see what is still missing", "чего ещё не хватает", "чого ще бракує")
  static let commit = Words("check and record it", "проверить и записать", "перевірити й записати")
  static let attributes = Words(
    "then `git commit`: `cjmgit commit` takes maps only", "потом `git commit`: `cjmgit commit` берёт только карты",
    "потім `git commit`: `cjmgit commit` бере лише карти")
  static let hook = Words(
    "keep maps with errors out of commits", "не пускать карты с ошибками в коммиты",
    "не пускати карти з помилками до комітів")
  static let doctor = Words(
    "see whether everything is set up", "всё ли настроено", "чи все налаштовано")
}

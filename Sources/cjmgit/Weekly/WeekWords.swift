import Language

/// The words of the weekly round.
enum WeekWords {
  static let progress = Words("%1 of %2", "%1 из %2", "%1 з %2")
  static let count = Words("%1 of %2 maps recorded", "записано карт: %1 из %2", "записано карт: %1 з %2")
  static let recorded = Words("recorded", "записано", "записано")
  static let nothingWaits = Words(
    "Nothing on this map waits for attention.", "На этой карте ничего не ждёт внимания.",
    "На цій карті ніщо не чекає на увагу.")
  static let last = Words("last recorded: %1", "последняя запись: %1", "останній запис: %1")
  static let unfinished = Words(
    "Git is in the middle of something: nothing is recorded until `git %1 --continue`.",
    "В git начатое не закончено: пока нет `git %1 --continue`, ничего не записывается.",
    "У git розпочате не закінчено: поки немає `git %1 --continue`, нічого не записується.")
  static let more = Words("and %1 more lines: d", "и ещё строк: %1, клавиша d", "і ще рядків: %1, клавіша d")
  static let typist = Words("myself", "от себя", "від себе")
  static let whose = Words("Whose report is it?", "Чей это отчёт?", "Чий це звіт?")
  static let inShort = Words("In short", "В двух словах", "Двома словами")
  static let recording = Words("recording …", "записываю …", "записую …")
  static let choose = Words("Number", "Номер", "Номер")
  static let noNumber = Words("`%1` is no number of the list", "`%1`: такого номера нет", "`%1`: такого номера немає")
  static let noLetter = Words(
    "`%1` does nothing here; the letters are below", "`%1` здесь ничего не делает; буквы внизу",
    "`%1` тут нічого не робить; літери внизу")
  static let layout = Words(
    "the letters are Latin ones: switch the keyboard", "буквы латинские: переключите раскладку",
    "літери латинські: перемкніть розкладку")
  static let scroll = Words(
    "↑ ↓ space   q back", "↑ ↓ пробел   q назад", "↑ ↓ пробіл   q назад")
  static let failed = Words(
    "This did not work. Enter goes on.", "Не получилось. Enter — дальше.", "Не вийшло. Enter — далі.")
  static let left = Words(
    "%1: %2 of %3 recorded. Left: %4.", "%1: записано %2 из %3. Осталось: %4.",
    "%1: записано %2 з %3. Залишилося: %4.")

  /// What a step does, said at its letter; `confirms` where there is no change to record.
  static func step(_ step: RoundStep, confirms: Bool) -> Words {
    switch step {
    case .record:
      confirms
        ? Words("nothing to change", "менять нечего", "змінювати нічого") : Words("record", "записать", "записати")
    case .inShort: Words("… in short", "… с пояснением", "… з поясненням")
    case .reasons: Words("… with reasons", "… с причинами", "… з причинами")
    case .look: confirms ? Words("the map", "вся карта", "уся карта") : Words("all changes", "все правки", "усі правки")
    case .findings: Words("findings", "замечания", "зауваження")
    case .open: Words("edit", "править", "правити")
    case .person: Words("for: %1", "от кого: %1", "від кого: %1")
    case .skip: Words("not now", "не сейчас", "не зараз")
    case .back: Words("back", "назад", "назад")
    case .quit: Words("quit", "выйти", "вийти")
    }
  }
}

extension WeekWords {
  /// Why a letter does nothing: on a Cyrillic keyboard the Latin ones are a switch away.
  static func refusal(of letter: Character, _ tongue: Tongue) -> String {
    let isLatin = letter.unicodeScalars.allSatisfy(\.isASCII)
    return isLatin || !letter.isLetter ? noLetter.filled(tongue, Escape.line(String(letter))) : layout[tongue]
  }
}

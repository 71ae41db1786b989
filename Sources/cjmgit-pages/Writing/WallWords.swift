import Language

/// The words of building a wall.
enum WallWords {
  static let climbs = Words(
    "`%1` leads out of a folder that is not there", "`%1` ведёт наружу из папки, которой нет",
    "`%1` веде назовні з теки, якої немає")
  static let insideGit = Words(
    "`%1` lies inside a folder of git's own", "`%1` лежит внутри служебной папки git",
    "`%1` лежить усередині службової теки git")
  static let otherFolder = Words(
    "name another folder: `-o FOLDER`", "назовите другую папку: `-o ПАПКА`", "назвіть іншу теку: `-o ТЕКА`")
  static let isTaken = Words(
    "`%1` is no wall: it holds `%2`", "`%1` — не стена: там лежит `%2`", "`%1` — не стіна: там лежить `%2`")
  static let isDamaged = Words(
    "`%1` cannot be read as a list of pages", "`%1` не читается как список страниц",
    "`%1` не читається як список сторінок")
  static let emptyFolder = Words(
    "name an empty folder, or one that is not there yet: `-o FOLDER`",
    "назовите пустую папку или ту, которой ещё нет: `-o ПАПКА`",
    "назвіть порожню теку або ту, якої ще немає: `-o ТЕКА`")
  static let isForeign = Words(
    "`%1` was not written by cjmgit, and a page is to go there",
    "`%1` — не файл cjmgit, а на его место должна встать страница",
    "`%1` — не файл cjmgit, а на його місце має стати сторінка")
  static let moveAway = Words(
    "move it away; nothing was changed", "уберите его оттуда; ничего не изменено",
    "приберіть його звідти; нічого не змінено")
  static let oldStand = Words(
    "the pages that were there stand as they were", "прежние страницы остались как были",
    "попередні сторінки лишилися як були")

  static let unreadable = Words(
    "%1\n  the file cannot be read; the wall shows what it last said",
    "%1\n  файл не читается; на стене то, что в нём стояло раньше",
    "%1\n  файл не читається; на стіні те, що в ньому стояло раніше")
  static let built = Words("%1, commit %2 → %3", "%1, запись %2 → %3", "%1, запис %2 → %3")
  static let written = Words("written %1", "записано %1", "записано %1")
  static let unchanged = Words("unchanged %1", "без изменений %1", "без змін %1")
  static let removed = Words("removed %1", "убрано %1", "прибрано %1")
  static let open = Words("open %1", "откройте %1", "відкрийте %1")
}

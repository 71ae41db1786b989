import Language

/// The words of `doctor`.
enum DoctorWords {
  static let noGit = Words("git is not installed", "git не установлен", "git не встановлено")
  static let notOnPath = Words(
    "git does not find `%1`: its folder is not on PATH", "git не находит `%1`: его папки нет в PATH",
    "git не знаходить `%1`: його теки немає в PATH")
  static let otherVersion = Words(
    "`%1` is version %2, and cjmgit is %3", "`%1` версии %2, а cjmgit — %3", "`%1` версії %2, а cjmgit — %3")

  static let handedOver = Words(
    "libgit2 cannot do it, so `cjmgit commit` leaves the commit to git: %1",
    "libgit2 этого не умеет, поэтому `cjmgit commit` поручает запись git: %1",
    "libgit2 цього не вміє, тому `cjmgit commit` доручає запис git: %1")
  static let cannotHandOver = Words(
    "only git can commit here, and it is not installed: %1", "записать здесь может только git, а он не установлен: %1",
    "записати тут може лише git, а його не встановлено: %1")
  static let shallow = Words(
    "the clone is shallow: `log` and `blame` end where it is cut", "клон неполный: `log` и `blame` кончаются на срезе",
    "клон неповний: `log` і `blame` закінчуються на зрізі")
  static let partial = Words(
    "the clone is partial: old versions of maps may be absent", "клон частичный: старых версий карт может не быть",
    "клон частковий: старих версій карт може не бути")
  static let nothingSpecial = Words(
    "cjmgit reads and commits everything in this repository by itself",
    "в этом хранилище cjmgit сам читает и записывает всё", "у цьому сховищі cjmgit сам читає й записує все")

  static let noMap = Words(
    "there is no map on this branch yet", "на этой ветке ещё нет карт", "на цій гілці ще немає карт")
  static let unselected = Words(
    "the attribute `%1` of `%2` does not select `cjm`", "атрибут `%1` файла `%2` не выбирает `cjm`",
    "атрибут `%1` файлу `%2` не вибирає `cjm`")
  static let selected = Words(
    "the attributes of all maps select `%1` (files: %2)", "атрибуты всех карт выбирают `%1` (файлов: %2)",
    "атрибути всіх карт вибирають `%1` (файлів: %2)")
  static let uncommitted = Words(
    "`%1` is not committed as it is, so others do not have it", "`%1` в этом виде не записан, и у других его нет",
    "`%1` у цьому вигляді не записано, і в інших його немає")

  static let unregistered = Words(
    "git's configuration lacks `%1`", "в настройках git нет `%1`", "у налаштуваннях git немає `%1`")
  static let registered = Words(
    "git's configuration knows the drivers `%1`", "настройки git знают драйверы `%1`",
    "налаштування git знають драйвери `%1`")
  static let changed = Words(
    "`%1` is set in another way: %2", "`%1` задан иначе: %2", "`%1` задано інакше: %2")

  static let merges = Words(
    "`git merge` joined two edits of neighbouring lines of a map",
    "`git merge` соединил две правки соседних строк карты",
    "`git merge` поєднав дві правки сусідніх рядків карти")
  static let doesNotMerge = Words(
    "the line in `%1` does not join two edits of a map", "строка в `%1` не соединяет две правки карты",
    "рядок у `%1` не поєднує дві правки карти")
  static let reads = Words(
    "`git diff` shows a map in readable lines", "`git diff` показывает карту читаемыми строками",
    "`git diff` показує карту читабельними рядками")
  static let doesNotRead = Words(
    "the line in `%1` does not make a map readable", "строка в `%1` не делает карту читаемой",
    "рядок у `%1` не робить карту читабельною")
  static let compares = Words(
    "`git diff` runs the external diff", "`git diff` выполняет внешнее сравнение",
    "`git diff` виконує зовнішнє порівняння")
  static let doesNotCompare = Words(
    "the line in `%1` does not compare maps", "строка в `%1` не сравнивает карты", "рядок у `%1` не порівнює карти")

  static let hooks = Words("hooks are installed: %1", "хуки установлены: %1", "хуки встановлено: %1")
  static let keptBy = Words(
    "`%1` keeps the hooks, so ours is not there unless it runs `cjmgit hook run pre-commit`",
    "хуками ведает `%1`: наш работает, только если он вызывает `cjmgit hook run pre-commit`",
    "хуками опікується `%1`: наш працює, лише якщо він викликає `cjmgit hook run pre-commit`")
  static let editedHooks = Words(
    "hooks were changed by hand: %1", "хуки изменены вручную: %1", "хуки змінено вручну: %1")
  static let staleHooks = Words(
    "hooks are of another version, or not executable: %1", "хуки другой версии или не исполняемые: %1",
    "хуки іншої версії або не виконувані: %1")
  static let missingHooks = Words(
    "hooks are not installed: %1", "хуки не установлены: %1", "хуки не встановлено: %1")

  static let mail = Words("letters go into %1", "письма ложатся в %1", "листи лягають до %1")
  static let noMail = Words(
    "letters cannot be written into `%1`", "письма нельзя записать в `%1`", "листи не можна записати до `%1`")
  static let sends = Words(
    "letters go by `%1`: tried without sending anything",
    "письма уходят способом `%1`: проверено, ничего не отправлено",
    "листи йдуть способом `%1`: перевірено, нічого не надіслано")
  static let sendsNothing = Words(
    "letters would not get through: %1", "письма не дойдут: %1", "листи не дійдуть: %1")
  static let nobodyTold = Words(
    "this clone does not know up to where everybody was told", "этот клон не знает, до какого места всем рассказано",
    "цей клон не знає, до якого місця всім розказано")
  static let nobodyYet = Words(
    "nobody has been told of anything yet", "ещё никому ни о чём не рассказано", "ще нікому ні про що не розказано")
  static let toldUpTo = Words(
    "everybody was told up to %1 (%2)", "всем рассказано до %1 (%2)", "усім розказано до %1 (%2)")
  static let lostBookmark = Words(
    "`%1` names the commit %2, which is not here", "`%1` указывает на коммит %2, которого здесь нет",
    "`%1` вказує на коміт %2, якого тут немає")

  static let removed = Words(
    "taken away: what tells git to show and merge maps", "убрано: то, по чему git показывает и сливает карты",
    "прибрано: те, за чим git показує та зливає карти")
  static let nothingToRemove = Words(
    "there was nothing of ours to take away", "нашего здесь ничего не было", "нашого тут нічого не було")
  static let hookStays = Words(
    "the hook stays; `cjmgit hook uninstall` takes it away", "хук остаётся; его убирает `cjmgit hook uninstall`",
    "хук лишається; його прибирає `cjmgit hook uninstall`")
}

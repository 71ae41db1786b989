import Journey
import Language

/// The words of conflicts: what is left, why, and what to do.
enum ConflictWords {
  static let conflicts = Counted(
    "conflict", "conflicts", "конфликт", "конфликта", "конфликтов", "конфлікт", "конфлікти", "конфліктів")
  static let settledCount = Words("%1 settled", "решено: %1", "вирішено: %1")
  static let settled = Words("settled", "решён", "вирішено")
  static let edited = Words(
    "edited by hand, or merged by lines: remove its markers", "правится вручную или слито построчно: уберите метки",
    "правиться вручну або злито порядково: приберіть мітки")
  static let none = Words("no conflicts", "конфликтов нет", "конфліктів немає")
  static let here = Words("`%1`, where you are", "`%1`, где вы находитесь", "`%1`, де ви перебуваєте")
  static let incoming = Words("`%1`, which comes in: %2", "`%1`, что вливается: %2", "`%1`, що вливається: %2")
  static let newBase = Words(
    "`%1`, onto which your commits are put", "`%1`, на неё переносятся ваши коммиты",
    "`%1`, на неї переносяться ваші коміти")
  static let ownCommit = Words(
    "your own commit of `%1`: %2", "ваш коммит из `%1`: %2", "ваш коміт із `%1`: %2")
  static let nothing = Words("nothing", "ничего", "нічого")
  static let deleted = Words("deleted", "удалено", "вилучено")
  static let kept = Words("changed or moved", "изменено или перенесено", "змінено або перенесено")
  static let whole = Words("the whole path", "весь путь", "увесь шлях")

  /// Why the two sides cannot be joined.
  static func why(_ cause: Conflict.Cause) -> Words {
    switch cause {
    case .value:
      Words("both sides changed it", "изменено с обеих сторон", "змінено з обох боків")
    case .deletion:
      Words(
        "one side deleted what the other changed or moved",
        "одна сторона удалила то, что другая изменила или перенесла",
        "один бік вилучив те, що інший змінив або переніс")
    case .move:
      Words(
        "each side moved it to another place", "стороны перенесли это в разные места",
        "сторони перенесли це в різні місця")
    case .order:
      Words(
        "the two orders contradict each other", "два порядка противоречат друг другу",
        "два порядки суперечать один одному")
    }
  }

  static let settle = Words(
    "settle one: `cjmgit resolve %1 --ours`, `--theirs`, `--base` or `--value V`; all: `cjmgit resolve --all --ours %2`",
    "решить один: `cjmgit resolve %1 --ours`, `--theirs`, `--base` или `--value V`; все: `cjmgit resolve --all --ours %2`",
    "вирішити один: `cjmgit resolve %1 --ours`, `--theirs`, `--base` або `--value V`; усі: `cjmgit resolve --all --ours %2`"
  )
  static let settleSide = Words(
    "settle one: `cjmgit resolve %1 --ours`, `--theirs` or `--base`; all: `cjmgit resolve --all --ours %2`",
    "решить один: `cjmgit resolve %1 --ours`, `--theirs` или `--base`; все: `cjmgit resolve --all --ours %2`",
    "вирішити один: `cjmgit resolve %1 --ours`, `--theirs` або `--base`; усі: `cjmgit resolve --all --ours %2`"
  )
  static let byHand = Words(
    "go on by hand, then `git add %1`; `git checkout --merge %1` writes the conflicts anew",
    "продолжите вручную, затем `git add %1`; `git checkout --merge %1` запишет конфликты заново",
    "продовжте вручну, потім `git add %1`; `git checkout --merge %1` запише конфлікти заново")
  static let staged = Words(
    "`%1` is staged with markers in it", "`%1` подготовлен к коммиту с метками внутри",
    "`%1` підготовлено до коміту з мітками всередині")
  static let add = Words(
    "nothing is left to decide in `%1`: `git add %1`", "в `%1` решать больше нечего: `git add %1`",
    "у `%1` вирішувати більше нема чого: `git add %1`")
  static let doubled = Words(
    "%1 stands twice in `%2`: keep one, then `git add %2`", "%1 в `%2` стоит дважды: оставьте одно, затем `git add %2`",
    "%1 у `%2` стоїть двічі: залиште одне, потім `git add %2`")
  static let foreign = Words(
    "`%1` is no map: choose between its markers, then `git add %1`",
    "`%1` — не карта: выберите между метками, затем `git add %1`",
    "`%1` — не карта: оберіть між мітками, потім `git add %1`")
  static let lines = Words(
    "`%1` was merged by lines, %2: choose between its markers, then `git add %1`",
    "`%1` слит построчно, %2: выберите между метками, затем `git add %1`",
    "`%1` злито порядково, %2: оберіть між мітками, потім `git add %1`")
  static let unread = Words(
    "`%1` cannot be read, %2: put a file in its place, then `git add %1`",
    "`%1` не читается, %2: положите на его место файл, затем `git add %1`",
    "`%1` не читається, %2: покладіть на його місце файл, потім `git add %1`")
  static let deletedByOurs = Words(
    "`%1` was deleted by ours and changed by theirs: `git add %1` keeps it, `git rm %1` takes it away",
    "`%1`: ours удалили, theirs изменили: `git add %1` оставит файл, `git rm %1` уберёт",
    "`%1`: ours вилучили, theirs змінили: `git add %1` залишить файл, `git rm %1` прибере")
  static let deletedByTheirs = Words(
    "`%1` was deleted by theirs and changed by ours: `git add %1` keeps it, `git rm %1` takes it away",
    "`%1`: theirs удалили, ours изменили: `git add %1` оставит файл, `git rm %1` уберёт",
    "`%1`: theirs вилучили, ours змінили: `git add %1` залишить файл, `git rm %1` прибере")

  /// Why versions cannot be joined by meaning.
  static func reason(_ reason: Merge.Unable, _ tongue: Tongue) -> String {
    switch reason {
    case .unreadable(let side, let finding): unreadable.filled(tongue, side.rawValue, finding.message[tongue])
    case .lineless(let side): lineless.filled(tongue, side.rawValue)
    case .overtime: overtime[tongue]
    }
  }

  private static let unreadable = Words("%1 cannot be read: %2", "%1 не читается: %2", "%1 не читається: %2")
  private static let lineless = Words(
    "the values of %1 do not stand on lines of their own", "значения %1 не стоят на отдельных строках",
    "значення %1 не стоять на окремих рядках")
  private static let overtime = Words(
    "it took too long", "это заняло слишком много времени", "це забрало забагато часу")
}

import Console
import Journey
import Language

/// The words of `resolve`.
enum ResolveWords {
  static let settled = Words("settled: %1 — %2", "решено: %1 — %2", "вирішено: %1 — %2")
  static let left = Words("left in `%1`: %2", "осталось в `%1`: %2", "лишилося в `%1`: %2")
  static let staged = Words(
    "nothing is left to decide in `%1`, it is staged", "в `%1` решать больше нечего, он подготовлен к коммиту",
    "у `%1` вирішувати більше нема чого, його підготовлено до коміту")
  static let see = Words(
    "`cjmgit conflicts` lists them", "`cjmgit conflicts` покажет их", "`cjmgit conflicts` покаже їх")
  static let noConflicts = Words("nothing is in conflict", "конфликтов нет", "конфліктів немає")
  static let unknown = Words(
    "`%1` names no conflict", "`%1` не указывает ни на один конфликт", "`%1` не вказує на жоден конфлікт")
  static let several = Words(
    "`%1` names several conflicts: %2", "`%1` указывает на несколько конфликтов: %2",
    "`%1` вказує на кілька конфліктів: %2")
  static let takeAll = Words(
    "name one, or settle all with `--all`", "назовите один или решите все с `--all`",
    "назвіть один або вирішіть усі з `--all`")
  static let nothingOpen = Words(
    "nothing is left to decide in `%1`", "в `%1` решать больше нечего", "у `%1` вирішувати більше нема чого")
  static let nameOne = Words(
    "several maps are in conflict: %1", "в конфликте несколько карт: %1", "у конфлікті кілька карт: %1")
  static let whichMap = Words("name one of them", "назовите одну из них", "назвіть одну з них")
  static let encoded = Words(
    "`%1` lies in another encoding here: settle it by hand", "`%1` лежит здесь в другой кодировке: решите вручную",
    "`%1` лежить тут в іншому кодуванні: вирішіть вручну")

  /// Why a conflict cannot be settled for the person, and what to do.
  static func failure(_ refusal: Settling.Refusal, _ file: String, _ tongue: Tongue) -> Failure {
    switch refusal {
    case .edited(let conflict):
      return Failure(
        edited.filled(tongue, conflict.label(tongue), file), hint: ConflictWords.byHand.filled(tongue, file))
    case .settled(let conflict):
      return Failure(isSettled.filled(tongue, conflict.label(tongue), file), hint: see[tongue])
    case .shared(let conflict, let others):
      let names = others.map { $0.label(tongue) }.joined(separator: "; ")
      return Failure(
        shared.filled(tongue, conflict.label(tongue), names), hint: ConflictWords.byHand.filled(tongue, file))
    case .noValue(let conflict):
      return Failure(noValue.filled(tongue, conflict.label(tongue)), hint: chooseSide[tongue])
    case .wrong(let finding): return Failure(finding.message[tongue], hint: finding.hint?[tongue])
    }
  }

  private static let edited = Words(
    "%1: its lines in `%2` were edited by hand, or merged by lines",
    "%1: строки в `%2` правились вручную или слиты построчно",
    "%1: рядки у `%2` правилися вручну або злиті порядково")
  private static let isSettled = Words(
    "%1 is settled in `%2` already", "%1: в `%2` уже решено", "%1: у `%2` вже вирішено")
  private static let shared = Words(
    "%1 shares its lines with %2", "%1: те же строки у %2", "%1: ті самі рядки в %2")
  private static let noValue = Words(
    "%1 is no plain value that could be written", "%1: это не простое значение, его не вписать",
    "%1: це не просте значення, його не вписати")
  private static let chooseSide = Words(
    "choose a side: `--ours`, `--theirs` or `--base`", "выберите сторону: `--ours`, `--theirs` или `--base`",
    "оберіть бік: `--ours`, `--theirs` або `--base`")
}

import Console
import Journey
import Language

/// The words of `set` and of everything else that edits maps in place.
enum EditWords {
  static let same = Words("it says so already", "там так и есть", "там так і є")
  static let sameAt = Words("`%1` says so already", "в `%1` так и есть", "у `%1` так і є")
  static let dryRun = Words("nothing was written", "ничего не записано", "нічого не записано")
  static let meanwhile = Words(
    "`%1` changed meanwhile; nothing was written", "`%1` тем временем изменился; ничего не записано",
    "`%1` тим часом змінився; нічого не записано")
  static let again = Words("try again", "повторите", "повторіть")
  static let nothing = Words(
    "`%1` names nothing in `%2`", "`%1` ничего не называет в `%2`", "`%1` нічого не називає в `%2`")
  static let noMap = Words(
    "there is no map or persona called `%1`", "нет ни карты, ни персоны `%1`", "немає ні карти, ні персони `%1`")
  static let pathHint = Words(
    "a path is `journey/stage/row` or `journey/stage/id/row`; `cjmgit status` lists the maps",
    "путь — это `карта/этап/поле` или `карта/этап/id/поле`; карты перечислит `cjmgit status`",
    "шлях — це `карта/етап/поле` або `карта/етап/id/поле`; карти перелічить `cjmgit status`")
  static let several = Words("`%1` names several: %2", "`%1` называет несколько: %2", "`%1` називає кілька: %2")
  static let nameOne = Words("name one", "назовите одно", "назвіть одне")

  private static let isRecord = Words(
    "`%1` is a thing with rows of its own, and no value", "`%1` — не значение: внутри свои поля",
    "`%1` — не значення: усередині свої поля")
  private static let rows = Words("name one of its rows: %1", "назовите поле: %1", "назвіть поле: %1")
  private static let isList = Words("`%1` is a list", "`%1` — это список", "`%1` — це список")
  private static let listHint = Words(
    "one entry comes with `--add`, one goes with `--remove`", "пункт добавляет `--add`, убирает `--remove`",
    "пункт додає `--add`, прибирає `--remove`")
  private static let isNoList = Words("`%1` is no list", "`%1` — не список", "`%1` — не список")
  private static let noListHint = Words(
    "without `--add` and `--remove` its value is set", "без `--add` и `--remove` меняется само значение",
    "без `--add` і `--remove` змінюється саме значення")
  private static let perLanguage = Words(
    "`%1` is written once for each language", "`%1` записано на каждом языке отдельно",
    "`%1` записано кожною мовою окремо")
  private static let noWord = Words("`%2` does not hold `%1`", "в `%2` нет `%1`", "у `%2` немає `%1`")
  private static let isEmpty = Words(
    "`%1`: an empty value is none", "`%1`: пустое значение — то же, что никакого",
    "`%1`: порожнє значення — те саме, що жодного")
  private static let clear = Words("`--clear` takes it away", "убирает его `--clear`", "прибирає його `--clear`")
  private static let unwritable = Words(
    "`%1` cannot be written there without rewriting what is around it",
    "`%1` не записать, не переписав то, что вокруг", "`%1` не записати, не переписавши того, що довкола")
  private static let byHand = Words(
    "edit `%1` by hand", "исправьте `%1` в редакторе", "виправте `%1` у редакторі")
  private static let lineless = Words(
    "the values of `%1` do not stand on lines of their own", "значения в `%1` стоят не на своих строках",
    "значення в `%1` стоять не у своїх рядках")

  /// Why an edit was refused.
  static func failure(_ refusal: EditRefusal, in document: Document, _ tongue: Tongue) -> Failure {
    let file = document.source.name
    let short = { (path: Path) in path.short(in: document.form.record).description }
    let meant = { (near: String?) in near.map { BlameWords.meant.filled(tongue, $0) } }
    switch refusal {
    case .unreadable(let finding): return failure(finding, tongue)
    case .lineless: return Failure(lineless.filled(tongue, file), hint: byHand.filled(tongue, file))
    case .unknown(let path, let near):
      return Failure(nothing.filled(tongue, short(path), file), hint: meant(near) ?? pathHint[tongue])
    case .isRecord(let path):
      let names = document.rows(at: path).prefix(6).map { "`\($0)`" }.joined(separator: ", ")
      let list = document.form.forms(along: path.parent).last?.record[path.last]?.kind
      let isMany = if case .many = list { true } else { false }
      let hint = isMany ? listHint[tongue] : names.isEmpty ? nil : rows.filled(tongue, names + ", …")
      return Failure(isRecord.filled(tongue, short(path)), hint: hint)
    case .isList(let path): return Failure(isList.filled(tongue, short(path)), hint: listHint[tongue])
    case .isNoList(let path): return Failure(isNoList.filled(tongue, short(path)), hint: noListHint[tongue])
    case .isPerLanguage(let path, let languages):
      let names = languages.map { "`\(short(path))/\($0)`" }.joined(separator: ", ")
      return Failure(perLanguage.filled(tongue, short(path)), hint: rows.filled(tongue, names))
    case .noWord(let word, let path, let near):
      return Failure(noWord.filled(tongue, word, short(path)), hint: meant(near))
    case .isEmpty(let path): return Failure(isEmpty.filled(tongue, short(path)), hint: clear[tongue])
    case .wrong(let finding, _): return failure(finding, tongue)
    case .unwritable(let path):
      return Failure(unwritable.filled(tongue, short(path)), hint: byHand.filled(tongue, file))
    }
  }

  /// What is wrong with a map, as the reason why nothing is written.
  static func failure(_ finding: Finding, _ tongue: Tongue) -> Failure {
    Failure("\(finding.file): \(finding.message[tongue])", hint: finding.hint?[tongue])
  }
}

import Language

/// The words of `blame`.
enum BlameWords {
  static let uncommitted = Words("not recorded", "не записано", "не записано")
  static let unreadable = Words("cannot be read: %1", "нельзя прочитать: %1", "не можна прочитати: %1")
  static let nothing = Words(
    "`%1` names nothing that is written in `%2`", "`%1` не указывает ни на что из написанного в `%2`",
    "`%1` не вказує ні на що з написаного в `%2`")
  static let meant = Words("did you mean `%1`?", "может быть, `%1`?", "можливо, `%1`?")
  static let see = Words(
    "`cjmgit blame %1` lists everything; a path is `stage/row` or `stage/id/row`",
    "`cjmgit blame %1` покажет всё; путь — это `этап/поле` или `этап/id/поле`",
    "`cjmgit blame %1` покаже все; шлях — це `етап/поле` або `етап/id/поле`")
}

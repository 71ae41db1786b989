import Language

/// What the merge driver says to the person who merges.
enum DriverWords {
  static let conflict = Words("%1: to be decided: %2", "%1: решить вам: %2", "%1: вирішити вам: %2")
  static let next = Words(
    "`cjmgit conflicts` shows both sides, `cjmgit resolve` settles one",
    "`cjmgit conflicts` покажет обе стороны, `cjmgit resolve` решит одно из них",
    "`cjmgit conflicts` покаже обидва боки, `cjmgit resolve` вирішить одне з них")
  static let lines = Words(
    "%1: merged by lines, not by meaning: %2", "%1: слито построчно, не по смыслу: %2",
    "%1: злито порядково, не за змістом: %2")
  static let doubled = Words(
    "%1: %2 stands twice now; keep one, then `git add` the file",
    "%1: теперь дважды: %2; оставьте один раз и добавьте файл: `git add`",
    "%1: тепер двічі: %2; залиште один раз і додайте файл: `git add`")
  static let unwritable = Words(
    "could not write `%1`: %2", "не удалось записать `%1`: %2", "не вдалося записати `%1`: %2")
  static let large = Words(
    "%1 is too large or cannot be read", "версия %1 слишком велика или не читается",
    "версія %1 завелика або не читається")
  static let unreadable = Words(
    "%1 cannot be read: %2", "версия %1 не читается: %2", "версія %1 не читається: %2")
  static let lineless = Words(
    "the values of %1 do not stand on lines of their own", "значения версии %1 стоят не на своих строках",
    "значення версії %1 стоять не на своїх рядках")
  static let overtime = Words("it took too long", "это заняло слишком много времени", "це забрало забагато часу")
}

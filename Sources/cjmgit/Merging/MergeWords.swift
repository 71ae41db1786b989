import Language

/// The words of `merge`.
enum MergeWords {
  static let merged = Words("merged by meaning:", "слито по смыслу:", "злито за змістом:")
  static let left = Words("left to decide:", "осталось решить:", "лишилося вирішити:")
  static let doubled = Words(
    "%1 stands twice in `%2` now: keep one", "%1 теперь стоит в `%2` дважды: оставьте одно",
    "%1 тепер стоїть у `%2` двічі: залиште одне")
  static let side = Words("`%1` since %2:", "`%1` после %2:", "`%1` після %2:")
  static let noMaps = Words("no map changed", "карты не менялись", "карти не змінювалися")
  static let foreseen = Words("conflicts if merged: %1", "конфликтов при слиянии: %1", "конфліктів при злитті: %1")
  static let clean = Words(
    "the maps can be merged without conflicts", "карты сольются без конфликтов", "карти зіллються без конфліктів")
  static let upToDate = Words(
    "nothing to merge: `%1` is merged already", "сливать нечего: `%1` уже слито", "зливати нічого: `%1` уже злито")
  static let fastForward = Words(
    "`%1` goes on from here: nothing can conflict", "`%1` продолжает эту историю: конфликтов быть не может",
    "`%1` продовжує цю історію: конфліктів бути не може")
  static let unrelated = Words(
    "`%1` shares no history with this branch: git refuses to merge them",
    "у `%1` нет общей истории с этой веткой: git откажется их слить",
    "`%1` не має спільної історії з цією гілкою: git відмовиться їх злити")
  static let crossed = Words(
    "the histories cross: git joins %1 common ancestors first, this looks from %2",
    "истории пересекаются: git сначала сольёт %1 общих предка, здесь взят %2",
    "історії перетинаються: git спершу зіллє %1 спільних предків, тут узято %2")
  static let deletedByOurs = Words(
    "deleted here, changed there", "удалено здесь, изменено там", "вилучено тут, змінено там")
  static let deletedByTheirs = Words(
    "changed here, deleted there", "изменено здесь, удалено там", "змінено тут, вилучено там")
  static let byLines = Words(
    "merged by lines, not by meaning: %1", "слияние пойдёт построчно, не по смыслу: %1",
    "злиття піде порядково, не за змістом: %1")
}

import Language

/// What is said of a merge that was committed.
enum AftermathWords {
  /// A thing by its kind and id.
  static func thing(_ record: Record, _ identity: String) -> Words {
    let noun = record.noun.words
    return identity.isEmpty
      ? noun : Words("%1 `%2`", "%1 `%2`", "%1 `%2`").filled(noun, Words(same: Check.brief(identity)))
  }

  /// A row of a thing.
  static func row(_ record: Record, _ identity: String, _ field: Field) -> Words {
    let label = field.isUnknown ? Words(same: field.name) : field.label.words.lowercased
    return Words("%1, %2", "%1, %2", "%1, %2").filled(thing(record, identity), label)
  }

  static func doubled(_ label: Words, _ place: AftermathPlace) -> Finding {
    place.finding(
      .mergeDoubled,
      Words("%1 stands twice since the merge", "%1: после слияния стоит дважды", "%1: після злиття стоїть двічі")
        .filled(label),
      hint: Words(
        "both sides brought it: keep one of the two", "принесено с обеих сторон: оставьте одно из двух",
        "принесено з обох боків: залиште одне з двох"))
  }

  static func revived(_ label: Words, _ word: String?, _ place: AftermathPlace) -> Finding {
    place.finding(
      .mergeRevived,
      Words(
        "%1 is back: one side had deleted it", "%1: снова здесь, хотя одна сторона это удалила",
        "%1: знову тут, хоча один бік це вилучив"
      ).filled(with(label, word)),
      hint: Words(
        "delete it again, unless it was meant to stay", "удалите снова, если это не решено оставить",
        "вилучіть знову, якщо це не вирішено залишити"))
  }

  static func lost(_ label: Words, _ word: String?, _ place: AftermathPlace) -> Finding {
    place.finding(
      .mergeLost,
      Words(
        "%1 is lost: one side had added or changed it", "%1: потеряно, хотя одна сторона это добавила или изменила",
        "%1: втрачено, хоча один бік це додав або змінив"
      ).filled(with(label, word)), hint: bringBack)
  }

  static func old(_ label: Words, _ wanted: Value?, _ found: Value?, _ place: AftermathPlace) -> Finding {
    place.finding(
      .mergeLost,
      Words(
        "%1: `%2` is old again, one side had made it `%3`", "%1: снова `%2`, хотя одна сторона написала `%3`",
        "%1: знову `%2`, хоча один бік написав `%3`"
      ).filled(label, brief(found), brief(wanted)), hint: bringBack)
  }

  static func movedBack(_ label: Words, _ place: AftermathPlace) -> Finding {
    place.finding(
      .mergeLost,
      Words(
        "%1 stands where it stood: one side had moved it", "%1: на старом месте, хотя одна сторона это перенесла",
        "%1: на старому місці, хоча один бік це переніс"
      ).filled(label), hint: bringBack)
  }

  static func changed(_ label: Words, _ wanted: Value?, _ found: Value?, _ place: AftermathPlace) -> Finding {
    place.finding(
      .mergeChanged,
      Words(
        "%1: `%2` is unlike what the sides say, `%3`", "%1: `%2` не то, что говорят стороны: `%3`",
        "%1: `%2` не те, що кажуть сторони: `%3`"
      ).filled(label, brief(found), brief(wanted)), hint: asMeant)
  }

  static func undecided(_ label: Words, _ place: AftermathPlace) -> Finding {
    place.finding(
      .mergeChanged,
      Words(
        "%1: both sides changed it, and lines alone decided", "%1: изменено с обеих сторон, а решили одни строки",
        "%1: змінено з обох боків, а вирішили самі рядки"
      ).filled(label), hint: asMeant)
  }

  static func added(_ label: Words, _ word: String?, _ place: AftermathPlace) -> Finding {
    place.finding(
      .mergeChanged,
      Words(
        "%1 came with the merge: neither side has it", "%1: появилось при слиянии, ни одна сторона этого не писала",
        "%1: з’явилося під час злиття, жоден бік цього не писав"
      ).filled(with(label, word)), hint: asMeant)
  }

  static func taken(_ label: Words, _ word: String?, _ place: AftermathPlace) -> Finding {
    place.finding(
      .mergeChanged,
      Words(
        "%1 went with the merge: neither side deleted it", "%1: пропало при слиянии, ни одна сторона этого не удаляла",
        "%1: зникло під час злиття, жоден бік цього не вилучав"
      ).filled(with(label, word)), hint: asMeant)
  }

  static func moved(_ label: Words, _ place: AftermathPlace) -> Finding {
    place.finding(
      .mergeChanged,
      Words(
        "%1 stands elsewhere than both sides have it", "%1: стоит не там, где у обеих сторон",
        "%1: стоїть не там, де в обох боків"
      ).filled(label), hint: asMeant)
  }

  private static let bringBack = Words(
    "bring it back, unless that was decided in the merge", "верните, если при слиянии не решено иначе",
    "поверніть, якщо під час злиття не вирішено інакше")
  private static let asMeant = Words(
    "fine if somebody meant it", "если так и задумано, всё верно", "якщо так і задумано, усе гаразд")

  private static func brief(_ value: Value?) -> Words { Words(same: Check.brief(value?.text ?? "—")) }

  private static func with(_ label: Words, _ word: String?) -> Words {
    guard let word else { return label }
    return Words("%1 `%2`", "%1 `%2`", "%1 `%2`").filled(label, Words(same: Check.brief(word)))
  }
}

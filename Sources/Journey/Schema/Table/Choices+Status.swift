import Language

extension Choices {
  /// How far a thing that is being built has come, said of feminine nouns: an initiative, a touchpoint.
  public static let status = status(
    designed: Words("designed", "проработана", "опрацьована"), live: Words("live", "запущена", "запущена"),
    dropped: Words("dropped", "снята", "знята"))

  /// The same states, said of masculine nouns: a script, a process.
  public static let masculineStatus = status(
    designed: Words("designed", "проработан", "опрацьований"), live: Words("live", "запущен", "запущений"),
    dropped: Words("dropped", "снят", "знятий"))

  private static func status(designed: Words, live: Words, dropped: Words) -> Choices {
    Choices(
      Choice("idea", "idea", "идея", "ідея", rank: 0),
      Choice("designed", designed.en, designed.ru, designed.uk, rank: 1),
      Choice("pilot", "pilot", "пилот", "пілот", rank: 2),
      Choice("live", live.en, live.ru, live.uk, rank: 3),
      Choice("dropped", dropped.en, dropped.ru, dropped.uk))
  }
}

import Language

extension Fault {
  /// What it finds, for lists of rules and for groups of findings.
  var meaning: Words {
    switch self {
    case .limit:
      Words("a file too large to be read", "файл слишком велик, чтобы его читать", "файл завеликий, щоб його читати")
    case .syntax: Words("what is no YAML", "это не YAML", "це не YAML")
    case .plainYAML:
      Words(
        "YAML beyond keys, lists and texts", "не только ключи, списки и тексты", "не лише ключі, списки й тексти")
    case .duplicateKey: Words("a key that stands twice", "ключ стоит дважды", "ключ стоїть двічі")
    case .missingField: Words("a required field is missing", "нет обязательного поля", "немає обов’язкового поля")
    case .unknownKey: Words("unknown keys", "незнакомые ключи", "невідомі ключі")
    case .wrongShape:
      Words(
        "a text, a list or a record where another is expected", "текст, список или запись не на своём месте",
        "текст, список або запис не на своєму місці")
    case .malformedID: Words("an id of another form", "id не той формы", "id не тієї форми")
    case .malformedNumber: Words("what is no number here", "не то число", "не те число")
    case .malformedFlag: Words("neither yes nor no", "ни да, ни нет", "ні так, ні ні")
    case .malformedDate: Words("what is no date", "не дата", "не дата")
    case .malformedSpan: Words("what is no length of time", "не промежуток времени", "не проміжок часу")
    case .unknownWord: Words("a word that is not listed", "слова нет в списке", "слова немає у списку")
    case .unknownReference:
      Words("a reference that leads nowhere", "ссылка ни на что не указывает", "посилання ні на що не вказує")
    case .undeclaredReferences:
      Words("references that nothing declares", "ссылки на необъявленное", "посилання на неоголошене")
    case .unknownRule: Words("a rule that does not exist", "такого правила нет", "такого правила немає")
    case .doubleID: Words("one id for two things", "один id у двух вещей", "один id у двох речей")
    case .countsDisagree:
      Words(
        "counts that disagree with the value", "количества не сходятся со значением",
        "кількості не сходяться зі значенням")
    case .mergeDoubled, .mergeRevived, .mergeLost, .mergeChanged: mergeMeaning
    }
  }

  /// What a merge that was committed did, empty for all else.
  private var mergeMeaning: Words {
    switch self {
    case .mergeDoubled:
      Words("a merge doubled a thing", "слияние привело к двойникам", "злиття привело до двійників")
    case .mergeRevived:
      Words(
        "a merge brought back what was deleted", "слияние вернуло удалённое", "злиття повернуло вилучене")
    case .mergeLost: Words("a merge lost an edit", "слияние потеряло правку", "злиття загубило правку")
    case .mergeChanged:
      Words(
        "a merge says what neither side says", "в слиянии то, чего не говорит ни одна сторона",
        "у злитті те, чого не каже жоден бік")
    default: Words(same: "")
    }
  }
}

import Language

/// The words for a reader's own part, by the word that the role has in the file.
extension LetterWords {
  static let parts = [
    "accountable": Words("you are accountable", "отвечаете", "відповідаєте"),
    "responsible": Words("you are responsible", "исполняете", "виконуєте"),
    "consulted": Words("you are consulted", "консультируете", "консультуєте"),
    "informed": Words("you are kept informed", "вы в курсе", "ви в курсі"),
  ]

  static let partsAtTouchpoint = [
    "accountable": Words(
      "you are accountable for the touchpoint “%1”", "отвечаете за точку «%1»", "відповідаєте за точку «%1»"),
    "responsible": Words(
      "you are responsible at the touchpoint “%1”", "исполняете в точке «%1»", "виконуєте в точці «%1»"),
    "consulted": Words(
      "you are consulted at the touchpoint “%1”", "консультируете в точке «%1»", "консультуєте в точці «%1»"),
    "informed": Words(
      "you are kept informed at the touchpoint “%1”", "вы в курсе по точке «%1»", "ви в курсі щодо точки «%1»"),
  ]

  static let marks: [Letter.Entry.Mark: Words] = [
    .better: Words("BETTER", "ЛУЧШЕ", "КРАЩЕ"),
    .worse: Words("WORSE", "ХУЖЕ", "ГІРШЕ"),
    .new: Words("NEW", "НОВОЕ", "НОВЕ"),
    .changed: Words("CHANGED", "ИЗМЕНЕНО", "ЗМІНЕНО"),
  ]
}

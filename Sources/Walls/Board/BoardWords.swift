import Language

/// The words that every page and picture has for the same thing.
enum BoardWords {
  static let wholePath = Words("The whole path", "Весь путь", "Увесь шлях")
  static let stage = Words("Stage %1", "Этап %1", "Етап %1")
  static let target = Words("target %1", "цель %1", "ціль %1")
  static let unmeasured = Words("not measured yet", "ещё не измерен", "ще не виміряно")
}

extension News.Mark {
  /// What a mark says, in a word.
  var words: Words {
    switch self {
    case .better: Words("better", "лучше", "краще")
    case .worse: Words("worse", "хуже", "гірше")
    case .new: Words("new", "новое", "нове")
    case .gone: Words("removed", "убрано", "прибрано")
    case .changed: Words("changed", "изменено", "змінено")
    }
  }
}

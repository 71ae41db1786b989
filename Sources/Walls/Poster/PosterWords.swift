import Language

/// The words that stand on posters besides the map's own.
enum PosterWords {
  static let whole = Words("The whole journey", "Весь путь", "Увесь шлях")
  static let changes = Words("This week", "За неделю", "За тиждень")
  static let quiet = Words("nothing changed on this map", "на карте без изменений", "на карті без змін")
  static let emotionNow = Words("now", "сейчас", "зараз")
  static let emotionBefore = Words("a week ago", "неделю назад", "тиждень тому")
  static let target = Words("target %1", "цель %1", "ціль %1")
  static let reached = Words("reached", "достигнута", "досягнута")
  static let commit = Words("commit %1, %2", "запись %1, %2", "запис %1, %2")
  static let nobody = Words("nothing yet", "пока пусто", "поки порожньо")

  static func mark(_ mark: News.Mark) -> Words {
    switch mark {
    case .better: Words("better", "лучше", "краще")
    case .worse: Words("worse", "хуже", "гірше")
    case .new: Words("new", "новое", "нове")
    case .gone: Words("removed", "снято", "знято")
    case .changed: Words("changed", "изменено", "змінено")
    }
  }

  static let legendDegree = Words("degree, 1 to 5", "степень, 1–5", "ступінь, 1–5")
  static let legendBar = Words("figure", "показатель", "показник")
  static let legendTarget = Words("target", "цель", "ціль")
  static let legendFormer = Words("a week ago", "неделю назад", "тиждень тому")
  static let legendWas = Words("was", "было", "було")
  static let legendBecame = Words("became", "стало", "стало")
}

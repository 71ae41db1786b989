import Language

/// The words that stand on posters besides the map's own.
enum PosterWords {
  static let quiet = Words("nothing changed on this map", "на карте без изменений", "на карті без змін")
  static let emotionNow = Words("now", "сейчас", "зараз")
  static let commit = Words("commit %1, %2", "запись %1, %2", "запис %1, %2")

  static let legendDegree = Words("degree, 1 to 5", "степень, 1–5", "ступінь, 1–5")
  static let legendTarget = Words("target", "цель", "ціль")
  static let weekAgo = Words("a week ago", "неделю назад", "тиждень тому")
  static let legendWas = Words("was", "было", "було")
  static let legendBecame = Words("became", "стало", "стало")
}

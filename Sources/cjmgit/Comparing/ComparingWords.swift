import Language

/// What is said of what is left out.
enum ComparingWords {
  static let unreadable = Words("cannot be compared: %1", "нельзя сравнить: %1", "не можна порівняти: %1")
  static let skipped = Words("passed over `%1`: %2", "пропущено `%1`: %2", "пропущено `%1`: %2")
  static let link = Words("it is a symbolic link", "это символическая ссылка", "це символічне посилання")
  static let noFile = Words("it is no regular file", "это не обычный файл", "це не звичайний файл")
}

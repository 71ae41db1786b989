import Language

/// The words around every page.
enum FrameWords {
  static let skip = Words("Skip to the content", "К содержанию", "До змісту")
  static let nameless = Words("Journey maps", "Карты пути клиента", "Карти шляху клієнта")
  static let chapters = Words("Chapters", "Разделы", "Розділи")
  static let languages = Words("Language", "Язык", "Мова")
  static let theme = Words("Light or dark", "Светлая или тёмная тема", "Світла чи темна тема")
  static let newer = Words(
    "There is something new on this page.", "На этой странице есть новое.", "На цій сторінці є нове.")
  static let show = Words("Show it", "Показать", "Показати")
  static let renewed = Words("The page is up to date.", "Страница обновлена.", "Сторінку оновлено.")
  static let commit = Words("commit %1", "запись %1", "запис %1")

  /// What a chapter is called.
  static func chapter(_ chapter: Frame.Chapter) -> Words {
    switch chapter {
    case .index: Words("The week", "Неделя", "Тиждень")
    case .atlas: Words("All maps", "Все карты", "Усі карти")
    case .departments: Words("Departments", "Подразделения", "Підрозділи")
    case .personas: Words("Personas", "Персоны", "Персони")
    }
  }

  /// What a language calls itself.
  static func name(of tongue: Tongue) -> String {
    switch tongue {
    case .en: "English"
    case .ru: "Русский"
    case .uk: "Українська"
    }
  }
}

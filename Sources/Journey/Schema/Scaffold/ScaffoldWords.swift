import Language

/// The words of a scaffold's comments.
enum ScaffoldWords {
  static let head = [
    "journey": Words(
      "What is left empty counts as not there; delete what you do not need.",
      "Пустое значит «этого нет»; лишнее удалите.", "Порожнє означає «цього немає»; зайве вилучіть."),
    "company": Words(
      "Who there is in the company, and whom what concerns.", "Кто у нас есть и кого что касается.",
      "Хто в нас є й кого що стосується."),
  ]
  static let more = Words(
    "Lines with # are rows you may use: take off the # and the space behind it.",
    "Строки с # — поля про запас: уберите # и пробел за ним.",
    "Рядки з # — поля про запас: приберіть # і пробіл за ним.")

  static let id = Words(
    "never changes, others refer to it", "не меняется, на него ссылаются", "не змінюється, на нього посилаються")
  static let date = Words("YYYY-MM-DD", "ГГГГ-ММ-ДД", "РРРР-ММ-ДД")
  static let span = Words("7d, 2w, 3m", "7d, 2w, 3m: дни, недели, месяцы", "7d, 2w, 3m: дні, тижні, місяці")
  static let flag = Words("yes or no", "yes — да, no — нет", "yes — так, no — ні")
  static let number = Words("a number", "число", "число")
  static let list = Words("a list", "список", "список")
  static let reference = Words("an id", "id", "id")
}

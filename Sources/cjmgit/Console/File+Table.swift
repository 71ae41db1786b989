import Console
import Language
import SystemPackage

extension File {
  /// The bytes of a table in a file; longer ones than 1 MiB hold no table of people.
  static func table(_ path: FilePath, _ tongue: Tongue) throws -> [UInt8] {
    let limit = 1 << 20
    let bytes = try read(path, limit: limit + 1)
    guard bytes.count <= limit else {
      throw Failure(TableFileWords.tooLong.filled(tongue, "\(path)"), hint: TableFileWords.split[tongue])
    }
    return bytes
  }
}

extension CSV {
  /// Reads a table of a file; what is none is told at its place, in the words of people.
  init(_ bytes: [UInt8], of name: String, _ tongue: Tongue) throws {
    do throws(Refusal) {
      try self.init(bytes)
    } catch {
      let words = TableFileWords.words(error.problem)
      throw Failure(
        "\(name):\(error.line):\(error.column): \(words.problem[tongue])", hint: words.hint[tongue])
    }
  }
}

/// The words of tables in files.
enum TableFileWords {
  /// What is wrong, and what to do.
  static func words(_ problem: CSV.Refusal.Problem) -> (problem: Words, hint: Words) {
    switch problem {
    case .encoding: (encoding, saveAs)
    case .openQuote: (openQuote, closeIt)
    case .afterQuote: (afterQuote, doubled)
    }
  }

  static let tooLong = Words(
    "`%1` is longer than a table can be (1 MiB)", "`%1` длиннее, чем бывает таблица (1 МиБ)",
    "`%1` довший, ніж буває таблиця (1 МіБ)")
  static let split = Words(
    "take one sheet, without pictures", "возьмите один лист, без картинок", "візьміть один аркуш, без картинок")
  static let encoding = Words("this is no UTF-8", "это не UTF-8", "це не UTF-8")
  static let saveAs = Words(
    "in Excel: Save as, “CSV UTF-8”", "в Excel: «Сохранить как», «CSV UTF-8»", "у Excel: «Зберегти як», «CSV UTF-8»")
  static let openQuote = Words(
    "the quotation mark is never closed", "кавычка нигде не закрывается", "лапки ніде не закриваються")
  static let closeIt = Words(
    "close it, or write it twice where it is part of the text", "закройте её или удвойте, если она часть текста",
    "закрийте їх або подвойте, якщо вони частина тексту")
  static let afterQuote = Words(
    "text goes on after the closing quotation mark", "после закрывающей кавычки идёт текст",
    "після закривальних лапок іде текст")
  static let doubled = Words(
    "write a quotation mark inside a cell twice", "кавычку внутри ячейки удвойте", "лапки всередині комірки подвойте")
}

import Language

/// What the reader does not take, though some of it is YAML: it keeps every file mergeable and closes the alias bomb.
enum Refusal {
  case tooLarge, tooDeep, tooMany
  case anchor(String), alias(String), tag(String)
  case mergeKey, duplicateKey(String), complexKey, secondDocument
  case notMap

  /// The name of the rule.
  var rule: String {
    switch self {
    case .tooLarge, .tooDeep, .tooMany: "limit"
    case .anchor, .alias, .tag, .mergeKey, .complexKey, .secondDocument, .notMap: "plain-yaml"
    case .duplicateKey: "duplicate-key"
    }
  }

  /// The refusal as a finding at a place.
  func finding(in source: Source, at span: Range<Int>) -> Finding {
    Finding(rule, file: source.name, span: span, message, hint: hint)
  }

  private var message: Words {
    switch self {
    case .tooLarge:
      Words("the file is larger than 1 MiB", "файл больше 1 МиБ", "файл більший за 1 МіБ")
    case .tooDeep:
      Words(
        "nested more than 64 levels deep", "вложенность больше 64 уровней", "вкладеність понад 64 рівні")
    case .tooMany:
      Words(
        "more than 100,000 values in one file", "в файле больше 100 000 значений", "у файлі понад 100 000 значень")
    case .anchor(let name):
      Words("an anchor, `&%1`", "якорь `&%1`", "якір `&%1`").filled(name)
    case .alias(let name):
      Words("an alias, `*%1`", "ссылка на якорь `*%1`", "посилання на якір `*%1`").filled(name)
    case .tag(let name):
      Words("a tag, `%1`", "тег `%1`", "тег `%1`").filled(name)
    case .mergeKey:
      Words("a merge key, `<<`", "ключ слияния `<<`", "ключ злиття `<<`")
    case .duplicateKey(let key):
      Words("the key `%1` stands twice", "ключ `%1` стоит дважды", "ключ `%1` стоїть двічі").filled(key)
    case .complexKey:
      Words("a key that is no word", "ключ, который не слово", "ключ, що не є словом")
    case .secondDocument:
      Words(
        "a second document, `---`", "второй документ, `---`", "другий документ, `---`")
    case .notMap:
      Words(
        "the file holds no `key: value` lines", "в файле нет строк `ключ: значение`",
        "у файлі немає рядків `ключ: значення`")
    }
  }

  private var hint: Words? {
    switch self {
    case .tooLarge, .tooDeep, .tooMany:
      Words("divide the map", "разделите карту", "розділіть карту")
    case .anchor, .alias, .mergeKey:
      Words(
        "write the text out where it is needed; a text that begins with `*` or `&` goes into quotation marks",
        "напишите текст там, где он нужен; текст, который начинается с `*` или `&`, берут в кавычки",
        "напишіть текст там, де він потрібен; текст, що починається з `*` або `&`, беруть у лапки")
    case .tag:
      Words(
        "leave it out; a text that begins with `!` goes into quotation marks",
        "уберите его; текст, который начинается с `!`, берут в кавычки",
        "приберіть його; текст, що починається з `!`, беруть у лапки")
    case .duplicateKey:
      Words(
        "keep one of them, or make one list of both", "оставьте один или сделайте один список",
        "залиште один або зробіть один список")
    case .complexKey:
      Words("write a word before the colon", "напишите слово перед двоеточием", "напишіть слово перед двокрапкою")
    case .secondDocument:
      Words("one file holds one map", "один файл — одна карта", "один файл — одна карта")
    case .notMap:
      Words(
        "a map begins with `journey: its-id`", "карта начинается со строки `journey: id-карты`",
        "карта починається з рядка `journey: id-карти`")
    }
  }
}

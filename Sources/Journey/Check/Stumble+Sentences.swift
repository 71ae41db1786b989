import Language

/// What libyaml says most often, in words for people who do not know how YAML is read.
extension Stumble {
  /// A sentence, what to do, and where to point.
  struct Sentence {
    /// A place that helps people: where libyaml noticed, where that began which is broken, or the line's first letter.
    enum Place { case noticed, beginning, line }

    let message: Words
    let hint: Words?
    let place: Place

    init(_ place: Place = .noticed, message: Words, hint: Words?) {
      self.place = place
      self.message = message
      self.hint = hint
    }
  }

  /// By what libyaml says.
  static let sentences: [String: Sentence] = [
    "found unexpected end of stream": unclosedQuote,
    "found unexpected document indicator": unclosedQuote,
    "mapping values are not allowed in this context": indentation,
    "did not find expected key": indentation,
    "did not find expected '-' indicator": indentation,
    "block sequence entries are not allowed in this context": indentation,
    "could not find expected ':'": Sentence(
      .beginning,
      message: Words(
        "this is neither a `key: value` line nor an entry `- …`", "это не строка `ключ: значение` и не пункт `- …`",
        "це не рядок `ключ: значення` і не пункт `- …`"),
      hint: Words(
        "a text of several lines stands under `key: |`, indented",
        "текст в несколько строк пишут под `ключ: |`, с отступом",
        "текст у кілька рядків пишуть під `ключ: |`, з відступом")),
    "did not find expected ',' or ']'": unclosedBracket,
    "did not find expected ',' or '}'": unclosedBracket,
    "did not find expected node content": Sentence(
      message: Words("a value is missing here", "здесь не хватает значения", "тут бракує значення"), hint: nil),
    "found unknown escape character": backslash,
    "did not find expected hexdecimal number": backslash,
    "did not find expected comment or line break": Sentence(
      message: Words(
        "the text begins on the line below `|` or `>`", "текст начинают со строки под `|` или `>`",
        "текст починають із рядка під `|` або `>`"), hint: nil),
    "control characters are not allowed": Sentence(
      message: Words(
        "a control character stands in the text", "в тексте стоит управляющий символ", "у тексті стоїть керівний символ"
      ),
      hint: Words("remove it", "уберите его", "приберіть його")),
    "invalid leading UTF-8 octet": encoding,
    "invalid trailing UTF-8 octet": encoding,
    "invalid length of a UTF-8 sequence": encoding,
    "incomplete UTF-8 octet sequence": encoding,
    "invalid Unicode character": encoding,
  ]

  private static let unclosedQuote = Sentence(
    .beginning,
    message: Words(
      "the quotation mark is not closed", "кавычка не закрыта", "лапки не закрито"),
    hint: Words(
      "close it at the end of the text", "закройте её в конце текста", "закрийте їх наприкінці тексту"))

  private static let unclosedBracket = Sentence(
    .beginning, message: Words("the bracket is not closed", "скобка не закрыта", "дужку не закрито"),
    hint: Words(
      "close it, with a comma between the entries", "закройте её; между пунктами ставят запятую",
      "закрийте її; між пунктами ставлять кому"))

  private static let indentation = Sentence(
    .line,
    message: Words(
      "the line fits none of the lines above it by its indentation",
      "отступ строки не совпадает ни с одной из строк выше",
      "відступ рядка не збігається з жодним із рядків вище"),
    hint: Words(
      "begin it under the first letter of the key it stands beside", "начните её под первой буквой соседнего ключа",
      "почніть його під першою літерою сусіднього ключа"))

  private static let backslash = Sentence(
    message: Words(
      "a backslash in double quotation marks begins a sign of its own",
      "обратная черта в двойных кавычках начинает особый знак",
      "зворотна риска в подвійних лапках починає особливий знак"),
    hint: Words("use single ones: `'…'`", "возьмите одинарные: `'…'`", "візьміть одинарні: `'…'`"))

  private static let encoding = Sentence(
    message: Words("the file is not in UTF-8", "файл не в UTF-8", "файл не в UTF-8"),
    hint: Words(
      "save it as UTF-8 in the editor", "сохраните его в редакторе как UTF-8", "збережіть його в редакторі як UTF-8"))
}

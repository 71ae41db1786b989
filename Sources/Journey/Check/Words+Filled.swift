import Language

extension Words {
  /// The same text in all languages: an id, a name, a line of a file.
  init(same text: String) { self.init(text, text, text) }

  /// The same with `%1`, `%2` … replaced by values that differ by language themselves.
  func filled(_ values: Words...) -> Words {
    func said(_ tongue: Tongue) -> String {
      switch values.count {
      case 1: filled(tongue, values[0][tongue])
      case 2: filled(tongue, values[0][tongue], values[1][tongue])
      case 3: filled(tongue, values[0][tongue], values[1][tongue], values[2][tongue])
      default: self[tongue]
      }
    }
    return Words(said(.en), said(.ru), said(.uk))
  }

  /// A sentence about something: with its name behind a colon, where it has one.
  func about(_ name: Words) -> Words {
    name.en.isEmpty && name.ru.isEmpty ? self : Words("%1: `%2`", "%1: `%2`", "%1: `%2`").filled(self, name)
  }

  /// A word after a number in all languages.
  init(_ number: Int, _ noun: Counted) { self.init(noun(number, .en), noun(number, .ru), noun(number, .uk)) }
}
